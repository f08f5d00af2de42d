import { gridOfDraft } from '../../sheets/draftGrid';
import { part, type Work } from '../../work/work';
import { collapseSpaces } from '../../text/folding';
import type { NominationListReport } from './nominationList';
import {
  readNominationSheet,
  type ExistingNomination,
  type ExistingNominations,
} from './nominationListSheet';
import { withoutPersonalNumbers } from '../page/personalNumbers';

/** What writing a nomination list would change, as the nominees' names; no personal numbers. */
export interface NominationChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Notes that people typed beside nominees that are gone: lost by writing. */
  readonly lostNotes: readonly string[];
}

/**
 * Compares the list that stands in the workbook (null: none) with the one that would be written, nominee by nominee, in
 * the columns that both have; numbers and order do not count. Bit by bit.
 */
export function* nominationChanges(
  existing: ExistingNominations | null,
  { draft, matches }: Pick<NominationListReport, 'draft' | 'matches'>,
): Work<NominationChanges> {
  const grid = yield* part(gridOfDraft(draft), 0, 0.4);
  const next = yield* part(readNominationSheet(grid), 0.4, 1);
  const columns = (next?.columns ?? []).filter(
    (name) => name !== 'ordinal' && existing?.columns.includes(name) === true,
  );
  const before = new Map(
    (existing?.rows ?? []).map((row) => [matches.keysNow.get(row.nomineeKey) ?? '', row]),
  );
  const added: string[] = [];
  const changed: string[] = [];
  for (const row of next?.rows ?? []) {
    const old = before.get(row.nomineeKey);
    if (old === undefined) added.push(nameOf(row));
    else if (isOther(old, row, columns)) changed.push(nameOf(row));
  }
  return {
    added,
    changed,
    removed: matches.gone.map(nameOf),
    lostNotes: matches.gone
      .map(({ typedNote }) => withoutPersonalNumbers(typedNote ?? ''))
      .filter((note) => note !== ''),
  };
}

function nameOf({ texts }: ExistingNomination): string {
  return withoutPersonalNumbers(texts['name'] ?? '');
}

/** Another key: who it is, or the award, is another one; the award stands in a group row, not in a column. */
function isOther(old: ExistingNomination, now: ExistingNomination, columns: readonly string[]): boolean {
  return old.nomineeKey !== now.nomineeKey || columns.some((name) => !saysTheSame(old, now, name));
}

function saysTheSame(old: ExistingNomination, now: ExistingNomination, name: string): boolean {
  return collapseSpaces(old.texts[name] ?? '') === collapseSpaces(now.texts[name] ?? '');
}
