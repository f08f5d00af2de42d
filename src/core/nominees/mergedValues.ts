import { cellText, cellValue, isBlankValue } from '../sheets/gridCells';
import { mayHideMerges } from '../sheets/mergedCells';
import type { Table } from '../sheets/table';
import { columnOf, recordRows } from '../sheets/tableColumns';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { foldedName } from './identity';
import { readKind } from './readWords';
import { kindOfSalutation, splitName } from './splitName';

/**
 * True where merged areas must be asked for before the list is read: they are unknown, and in a column that must be
 * filled a blank stands directly below a value. Asking clears Excel's own undo, so it is done only then: of title and
 * form each row fills one, and the unit is owed by persons, and by collectives whose name others bear as well. Linear in
 * records.
 */
export function listNeedsMerges(table: Table<NomineeField>): boolean {
  const titles = (['award', 'title', 'form'] as const).filter((field) => columnOf(table, field) !== null);
  const always: readonly NomineeField[] = titles.length === 1 ? ['name', ...titles] : ['name'];
  if (mayHideMerges(table, always) || mayHideRecord(table)) return true;
  return (hasPersonWithoutUnit(table) || hasNamesakeWithoutUnit(table)) && mayHideMerges(table, ['unit']);
}

/** True where merges are unknown and an award without a name stands below a record: the name's cell may reach down. */
function mayHideRecord(table: Table<NomineeField>): boolean {
  const name = columnOf(table, 'name');
  if (name === null || table.grid.merges !== null) return false;
  const awards = (['award', 'title', 'form'] as const).flatMap((field) => columnOf(table, field) ?? []);
  const isBlank = (row: number, column: number): boolean => isBlankValue(cellValue(table.grid, row, column));
  return table.rows.some(
    ({ row, kind }, at) =>
      (kind === 'group' || kind === 'note') &&
      table.rows[at - 1]?.kind === 'record' &&
      isBlank(row, name) &&
      awards.some((column) => !isBlank(row, column)),
  );
}

/** A row without a unit whose name stands in another row too: "Tổ Văn phòng" of several schools. */
function hasNamesakeWithoutUnit(table: Table<NomineeField>): boolean {
  const [name, unit] = [columnOf(table, 'name'), columnOf(table, 'unit')];
  if (name === null || unit === null) return false;
  const all = new Set<string>();
  const repeated = new Set<string>();
  const without: string[] = [];
  const rows = recordRows(table);
  // most lists tell each unit: then no name is looked at
  if (!rows.some((row) => isBlankValue(cellValue(table.grid, row, unit)))) return false;
  for (const row of rows) {
    const folded = foldedName(cellText(table.grid, row, name));
    if (folded === '') continue;
    if (all.has(folded)) repeated.add(folded);
    all.add(folded);
    if (cellText(table.grid, row, unit) === '') without.push(folded);
  }
  return without.some((folded) => repeated.has(folded));
}

/** A person's row without a unit, by its own name and column of kinds. */
function hasPersonWithoutUnit(table: Table<NomineeField>): boolean {
  const [name, unit, kind] = [columnOf(table, 'name'), columnOf(table, 'unit'), columnOf(table, 'kind')];
  if (name === null || unit === null) return false;
  return recordRows(table).some((row) => {
    if (cellText(table.grid, row, unit) !== '') return false;
    const said = kind === null ? null : readKind(cellText(table.grid, row, kind));
    if (said !== null) return said === 'individual';
    const parts = splitName(cellText(table.grid, row, name));
    return parts.unit === '' && !parts.isCollective && kindOfSalutation(parts.salutation) !== 'household';
  });
}
