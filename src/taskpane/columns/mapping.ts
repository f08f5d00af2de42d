import type { ConfirmedMapping, MappedColumn, Table } from '../../core/sheets/table';

/** What a person says a column is: by 0-based sheet column; null: left as it is. */
export type FieldChoice<Field extends string> = ReadonlyMap<number, Field | null>;

/** What a kind of table asks of its columns. */
export interface ColumnNeeds<Field extends string> {
  /** The field without which nothing can be read. */
  readonly required: Field;
  /** Fields that several columns may hold, e.g. the awards of several years. */
  readonly repeatable: ReadonlySet<Field>;
  /** The field that two neighbouring columns may hold together, as family and given name; null: none. */
  readonly inTwo: Field | null;
}

/** Why a choice cannot be confirmed yet, or null. */
export type ChoiceProblem<Field extends string> =
  { readonly kind: 'requiredMissing' } | { readonly kind: 'twice'; readonly field: Field } | null;

/** The choice that the guess proposes. */
export function choiceOf<Field extends string>(columns: readonly MappedColumn<Field>[]): FieldChoice<Field> {
  return new Map(columns.map(({ column, field }) => [column, field]));
}

/** The required field must come from a column, and no field from two, unless it may or stands in two side by side. */
export function problemOf<Field extends string>(
  choice: FieldChoice<Field>,
  needs: ColumnNeeds<Field>,
): ChoiceProblem<Field> {
  const seen = new Map<Field, readonly number[]>();
  for (const [column, field] of choice) {
    if (field === null) continue;
    const columns = [...(seen.get(field) ?? []), column];
    const [first = column, last = column] = columns.toSorted((a, b) => a - b);
    const isPair = field === needs.inTwo && columns.length === 2 && last - first === 1;
    if (columns.length > 1 && !isPair && !needs.repeatable.has(field)) return { kind: 'twice', field };
    seen.set(field, columns);
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

/** Below this certainty a guess is a doubtful one. */
const sureFrom = 0.7;

/**
 * True where a person should look: values that nothing explains, a guess that header and values hardly bear, and one
 * that the values alone tell.
 */
export function isDoubtful({ field, certainty, toldBy, samples }: MappedColumn<string>): boolean {
  if (field === null) return toldBy === 'nothing' && samples.length > 0;
  return toldBy !== 'person' && (toldBy === 'contents' || certainty < sureFrom);
}

/** Columns with something to see in header or rows, those to look at apart from those that are clear; in sheet order. */
export function partColumns<Field extends string>(
  columns: readonly MappedColumn<Field>[],
): { readonly doubtful: readonly MappedColumn<Field>[]; readonly sure: readonly MappedColumn<Field>[] } {
  const seen = columns.filter(({ header, samples }) => header !== '' || samples.length > 0);
  return {
    doubtful: seen.filter(isDoubtful),
    sure: seen.filter((column) => !isDoubtful(column)),
  };
}

/** True where a table can be confirmed without a look at it: no doubt in any column, and nothing that is missing. */
export function isClear<Field extends string>(table: Table<Field>, needs: ColumnNeeds<Field>): boolean {
  return !table.columns.some(isDoubtful) && problemOf(choiceOf(table.columns), needs) === null;
}
