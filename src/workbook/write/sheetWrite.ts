import { part, type Steps } from '../../core/work/work';
import { chartSteps, missingChart } from './charts';
import { textBytes, type Step } from '../chunks';
import type { StandingSheet } from './guard';
import { layoutLetters, queueLayout, queueMark } from '../ownSheets/marks';
import { contentsFromA1, standingImage } from '../ownSheets/ownSheet';
import { contentsKeyInSteps, type SheetImage } from '../ownSheets/sheetImage';
import type { SheetChange } from '../journal/journalEntry';
import type { OwnMark } from '../../core/office/snapshot';
import { stepsForImage } from './writeImage';

/** The add-in's version of how it writes sheets, kept in their marks. */
export const sheetVersion = 1;

/** A sheet to be written: what it shall say, and what stands there. */
export interface SheetWrite {
  readonly name: string;
  readonly image: SheetImage;
  readonly mark: OwnMark;
  /** null: the sheet is made. */
  readonly standing: StandingSheet | null;
}

/** Columns that a write answers for: those of the old table and of the new. */
export function widthOfWrite(write: SheetWrite): number {
  const old = write.standing?.layout?.columns.length ?? 0;
  return write.image.contents.reduce(
    (most, row) => Math.max(most, row.length, old),
    write.image.layout.columns.length,
  );
}

/** True where the sheet already says and looks what is to be written. In steps. */
export function* isAsWantedInSteps(write: SheetWrite): Steps<boolean> {
  const { standing, image } = write;
  if (standing === null || JSON.stringify(standing.layout) !== JSON.stringify(image.layout)) return false;
  if (missingChart(image.layout, standing.charts) !== null) return false;
  const standingKey = contentsKeyInSteps(contentsFromA1(standing.cells, widthOfWrite(write)));
  return (yield* part(standingKey, 0, 0.5)) === (yield* part(contentsKeyInSteps(image.contents), 0.5, 1));
}

/** What the journal must know to take the write back. In steps. */
export function* changeInSteps(write: SheetWrite): Steps<SheetChange> {
  const { standing, image, name } = write;
  const width = widthOfWrite(write);
  return {
    sheet: name,
    width,
    after: yield* contentsKeyInSteps(image.contents),
    before:
      standing?.mark === undefined || standing.mark === null
        ? null
        : {
            mark: standing.mark,
            image: standingImage({
              layout: standing.layout,
              kind: standing.mark.kind,
              cells: standing.cells,
              width,
            }),
          },
  };
}

/**
 * The steps that write a sheet: made where it is not there, rewritten in place where it is ours; its mark where its
 * id is known already. `worksheets.add` with the final name: renaming or moving would clear Excel's own undo.
 */
export function* stepsOfWrite(context: Excel.RequestContext, write: SheetWrite): Steps<readonly Step[]> {
  const { standing, image, name, mark } = write;
  const { worksheets } = context.workbook;
  const sheet = standing === null ? worksheets.add(name) : worksheets.getItem(standing.name);
  sheet.load({ id: true });
  const before = standing === null ? null : { layout: standing.layout, rowCount: usedRows(standing) };
  return [
    ...(yield* stepsForImage(sheet, image, before)),
    ...chartSteps(sheet, image.layout, standing),
    {
      bytes: textBytes('x'.repeat(layoutLetters(image.layout))) + 2_000,
      queue: () => {
        queueLayout(sheet, image.layout, standing?.layoutParts ?? 0);
        if (standing !== null) queueMark(sheet, { ...mark, sheetId: standing.id });
      },
    },
  ];
}

/** Rows of a sheet down to the last one that says anything. */
function usedRows(standing: StandingSheet): number {
  const { cells } = standing;
  return cells === null ? 0 : cells.grid.originRow + cells.contents.length;
}
