import type { MappedColumn, Table, TaskField } from '../sheets/table';

/** The 0-based sheet column of a field (the first, where several have it); null where the sheet has none. */
export function columnOf(table: Table<TaskField>, field: TaskField): number | null {
  return mappedColumn(table, field)?.column ?? null;
}

/** The mapped column of a field with its header; null where the sheet has none. */
export function mappedColumn(table: Table<TaskField>, field: TaskField): MappedColumn<TaskField> | null {
  return table.columns.find((column) => column.field === field) ?? null;
}

/** All 0-based sheet columns of a field, from left to right. */
export function columnsOf(table: Table<TaskField>, field: TaskField): readonly number[] {
  return table.columns.filter((column) => column.field === field).map(({ column }) => column);
}

/** 0-based sheet rows of the table's records. */
export function recordRows(table: Table<TaskField>): readonly number[] {
  return table.rows.filter(({ kind }) => kind === 'record').map(({ row }) => row);
}
