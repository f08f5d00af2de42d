import { mayHideMerges } from '../sheets/mergedCells';
import type { Table } from '../sheets/table';
import type { NomineeField } from './nominee';

/** Fields that every nominee should have, so that a blank below a value may be the lower part of a merged cell. */
const mustBeFilled: readonly NomineeField[] = ['name', 'unit', 'award', 'title', 'form'];

/**
 * True where merged areas must be asked for before the list is read: they are unknown, and in a column that must be
 * filled a blank stands directly below a value. Asking clears Excel's own undo, so it is done only then.
 */
export function listNeedsMerges(table: Table<NomineeField>): boolean {
  return mayHideMerges(table, mustBeFilled);
}
