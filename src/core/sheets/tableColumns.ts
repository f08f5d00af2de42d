import type { MappedColumn, Table } from './table';

/** The 0-based sheet column of a field (the first, where several have it); null where the sheet has none. */
export function columnOf<Field extends string>(table: Table<Field>, field: Field): number | null {
  return mappedColumn(table, field)?.column ?? null;
}

/** The mapped column of a field with its header; null where the sheet has none. */
export function mappedColumn<Field extends string>(
  table: Table<Field>,
  field: Field,
): MappedColumn<Field> | null {
  return table.columns.find((column) => column.field === field) ?? null;
}

/** All 0-based sheet columns of a field, from left to right. */
export function columnsOf<Field extends string>(table: Table<Field>, field: Field): readonly number[] {
  return table.columns.filter((column) => column.field === field).map(({ column }) => column);
}

/** 0-based sheet rows of the table's records. */
export function recordRows<Field extends string>(table: Table<Field>): readonly number[] {
  return table.rows.filter(({ kind }) => kind === 'record').map(({ row }) => row);
}
