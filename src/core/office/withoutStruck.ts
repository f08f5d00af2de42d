import type { Table } from '../sheets/table';
import type { StoredSettings } from './storedSettings';

/** The tables with the struck rows of sheets whose person said so as rows of their own kind, which nobody reads. */
export function withoutStruck<Field extends string>(
  tables: readonly Table<Field>[],
  settings: Pick<StoredSettings, 'struckRows'>,
): readonly Table<Field>[] {
  const leftOut = new Set(settings.struckRows.filter(isLeftOut).map(({ sheet }) => sheet));
  return leftOut.size === 0 ? tables : tables.map((table) => withoutStruckRows(table, leftOut));
}

function isLeftOut({ answer }: StoredSettings['struckRows'][number]): boolean {
  return answer === 'leftOut';
}

function withoutStruckRows<Field extends string>(
  table: Table<Field>,
  leftOut: ReadonlySet<string>,
): Table<Field> {
  const { struckRows } = table.grid;
  if (!leftOut.has(table.sheet) || struckRows.size === 0) return table;
  return {
    ...table,
    rows: table.rows.map((one) =>
      one.kind === 'record' && struckRows.has(one.row) ? { ...one, kind: 'struck' } : one,
    ),
    alongside: table.alongside.map((other) => withoutStruckRows(other, leftOut)),
  };
}
