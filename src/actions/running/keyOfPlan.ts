import type { Paper, PlannedPaper } from '../../core/office/paper';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import type { Grid } from '../../core/sheets/grid';
import { isSameName } from '../../core/sheets/sheetNames';
import { fingerprint, fingerprinter } from '../../core/text/fingerprint';
import { mapWork, part, type Work } from '../../core/work/work';
import { draftKey } from '../../workbook/ownSheets/sheetImage';

/** What a key speaks of. */
interface Seen {
  readonly planned: Pick<PlannedPaper<unknown>, 'agreedOn' | 'drafts'>;
  readonly reads: Paper<never, unknown>['reads'];
  /** The workbook at that moment. */
  readonly snapshot: Pick<WorkbookSnapshot, 'grids' | 'sheets'>;
}

/**
 * Fingerprint of what a person agrees to: another one at the write, and it is not what they saw. What stands on the
 * sheets that would be written belongs to it: somebody may type there between the look and the write.
 */
export function* keyOfPlan({ planned, reads, snapshot }: Seen): Work<string> {
  const { drafts, shown } = planned.agreedOn;
  const keys: string[] = [];
  for (const [at, draft] of drafts.entries()) {
    keys.push(yield* part(draftKey(draft), (at / drafts.length) * 0.6, ((at + 1) / drafts.length) * 0.6));
  }
  for (const grid of reads === 'cells' ? standingOf(planned, snapshot) : []) {
    keys.push(yield* part(keyOfGrid(grid), 0.6, 1));
  }
  return fingerprint(JSON.stringify([shown, keys]));
}

/** The cells of the sheets of ours that would be written, as far as they stand; one that is theirs is not written. */
function standingOf({ drafts }: Seen['planned'], { grids, sheets }: Seen['snapshot']): readonly Grid[] {
  const isOurs = (name: string): boolean =>
    sheets.some((sheet) => isSameName(sheet.name, name) && sheet.own !== null);
  return drafts.flatMap(({ name }) =>
    isOurs(name) ? (grids.find(({ sheet }) => isSameName(sheet, name)) ?? []) : [],
  );
}

/** What a sheet says; results of formulas are Excel's. */
function* keyOfGrid({ values, originRow, originColumn, formulaCells }: Grid): Work<string> {
  const whole = fingerprinter();
  whole.add(`${originRow} ${originColumn}`);
  yield* mapWork(values, (row, r) =>
    whole.add(
      JSON.stringify(
        row.map((value, c) => (formulaCells.has(`${originRow + r},${originColumn + c}`) ? null : value)),
      ),
    ),
  );
  return whole.value();
}
