import type { ConfirmedMapping, MappedColumn, Table } from '../../core/sheets/table';

/** What a person says a column is: by 0-based sheet column; null: left as it is. */
export type FieldChoice<Field extends string> = ReadonlyMap<number, Field | null>;

/** What a kind of table asks of its columns. */
export interface ColumnNeeds<Field extends string> {
  /** The field without which nothing can be read. */
  readonly required: Field;
  /** Fields that several columns may hold, e.g. the awards of several years. */
  readonly repeatable: ReadonlySet<Field>;
}

/** Why a choice cannot be confirmed yet, or null. */
export type ChoiceProblem<Field extends string> =
  { readonly kind: 'requiredMissing' } | { readonly kind: 'twice'; readonly field: Field } | null;

/** The choice that the guess proposes. */
export function choiceOf<Field extends string>(columns: readonly MappedColumn<Field>[]): FieldChoice<Field> {
  return new Map(columns.map(({ column, field }) => [column, field]));
}

/** The required field must come from a column, and no field from two, unless it may. */
export function problemOf<Field extends string>(
  choice: FieldChoice<Field>,
  needs: ColumnNeeds<Field>,
): ChoiceProblem<Field> {
  const seen = new Set<Field>();
  for (const field of choice.values()) {
    if (field === null) continue;
    if (seen.has(field) && !needs.repeatable.has(field)) return { kind: 'twice', field };
    seen.add(field);
  }
  return seen.has(needs.required) ? null : { kind: 'requiredMissing' };
}

/** The confirmed mapping of a table, as it is kept in the workbook. */
export function confirmedMapping<Field extends string>(
  table: Table<Field>,
  choice: FieldChoice<Field>,
): ConfirmedMapping {
  return {
    kind: table.kind,
    sheet: table.sheet,
    headerKey: table.headerKey,
    fields: [...choice].map(([column, field]) => ({ column, field })),
  };
}

/** A row below the header that is no record: 0-based row, what it was taken for, and its first words. */
export interface OtherRow {
  readonly row: number;
  readonly kind: Table['rows'][number]['kind'];
  readonly text: string;
}

/** The rows that were taken for groups, totals, signatures and the like; empty rows are left out. */
export function otherRows(table: Table): readonly OtherRow[] {
  const { grid } = table;
  return table.rows
    .filter(({ kind }) => kind !== 'record' && kind !== 'empty')
    .map(({ row, kind }) => {
      const cells = grid.values[row - grid.originRow] ?? [];
      const text = cells.map((value) => String(value).trim()).filter((value) => value !== '');
      return { row, kind, text: text.slice(0, 2).join(' ') };
    });
}
