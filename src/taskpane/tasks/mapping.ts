import type { ConfirmedMapping, MappedColumn, Table, TaskField } from '../../core/sheets/table';

/** What a person says a column is: by 0-based sheet column; null: left as it is. */
export type FieldChoice = ReadonlyMap<number, TaskField | null>;

/** Why a choice cannot be confirmed yet, or null. */
export type ChoiceProblem =
  { readonly kind: 'contentMissing' } | { readonly kind: 'twice'; readonly field: TaskField } | null;

/** The choice that the guess proposes. */
export function choiceOf(columns: readonly MappedColumn<TaskField>[]): FieldChoice {
  return new Map(columns.map(({ column, field }) => [column, field]));
}

/** A task sheet needs its content column, and no field may come from two columns. */
export function problemOf(choice: FieldChoice): ChoiceProblem {
  const seen = new Set<TaskField>();
  for (const field of choice.values()) {
    if (field === null) continue;
    if (seen.has(field)) return { kind: 'twice', field };
    seen.add(field);
  }
  return seen.has('content') ? null : { kind: 'contentMissing' };
}

/** The confirmed mapping of a table, as it is kept in the workbook. */
export function confirmedMapping(table: Table<TaskField>, choice: FieldChoice): ConfirmedMapping {
  return {
    kind: table.kind,
    sheet: table.sheet,
    headerKey: table.headerKey,
    fields: [...choice].map(([column, field]) => ({ column, field })),
  };
}

/** A row below the header that is no task: 0-based row, what it was taken for, and its first words. */
export interface OtherRow {
  readonly row: number;
  readonly kind: Table['rows'][number]['kind'];
  readonly text: string;
}

/** The rows that were taken for groups, totals, signatures and the like; empty rows are left out. */
export function otherRows(table: Table<TaskField>): readonly OtherRow[] {
  const { grid } = table;
  return table.rows
    .filter(({ kind }) => kind !== 'record' && kind !== 'empty')
    .map(({ row, kind }) => {
      const cells = grid.values[row - grid.originRow] ?? [];
      const text = cells.map((value) => String(value).trim()).filter((value) => value !== '');
      return { row, kind, text: text.slice(0, 2).join(' ') };
    });
}
