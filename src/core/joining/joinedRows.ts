import { readNominees, type NomineeReading } from '../nominees/readNominees';
import type { Nominee, NomineeField } from '../nominees/nominee';
import { serialToIsoDate } from '../time/excelSerial';
import { cellText, cellValue, isDateCell } from '../sheets/gridCells';
import type { DraftValue } from '../sheets/sheetDraft';
import type { MappedColumn, Table } from '../sheets/table';
import { columnOf, recordRows } from '../sheets/tableColumns';
import { foldText } from '../text/folding';
import type { ListSource, SourceReport } from './source';

/** A column of the joined list: the same field, or the same words, of several sources. */
export interface JoinedColumn {
  readonly id: string;
  /** As the first source that has it writes it; for fields that only groups and titles told, `fieldHeader` says it. */
  readonly header: string;
}

/** A row of the joined list with where it comes from. */
export interface JoinedRow {
  readonly source: string;
  /** Counted from 1, as people count it in the source. */
  readonly sourceRow: number;
  /** Name of the sheet (or number of the table) in the source. */
  readonly sourceSheet: string;
  /** By the column's id. */
  readonly values: ReadonlyMap<string, DraftValue>;
}

/** Lists put under one another. */
export interface JoinedRows {
  readonly columns: readonly JoinedColumn[];
  readonly rows: readonly JoinedRow[];
  readonly reports: readonly SourceReport[];
}

/** Fields that group rows and titles may tell where no column does: they must not be lost when rows leave their list. */
type ToldField = 'kind' | 'award' | 'year' | 'unit';

/** The words of the joined list that this part needs. */
export interface JoiningWords {
  readonly fieldHeader: Readonly<Record<ToldField, string>>;
  readonly kinds: Readonly<Record<'individual' | 'collective' | 'household', string>>;
}

/**
 * Puts the records of lists under one another, column under column by field, else by the header's words. Nothing of a
 * record is left out; what group rows and titles say of kind, award, year and unit becomes a column where a list has
 * none. Running numbers are counted anew. Linear in cells.
 */
export function joinRows(
  sources: readonly ListSource[],
  how: { readonly reading: Omit<NomineeReading, 'historyTables'>; readonly words: JoiningWords },
): JoinedRows {
  const columns = new Map<string, JoinedColumn>();
  const rows: JoinedRow[] = [];
  const reports: SourceReport[] = [];
  for (const source of sources) {
    const before = rows.length;
    const unknown = new Set<string>();
    for (const { table, rowsAbove } of source.tables) {
      const ids = columnIds(table);
      for (const { id, header, field } of ids) {
        if (!columns.has(id)) columns.set(id, { id, header });
        if (field === null) unknown.add(header);
      }
      const told = toldValues(table, how);
      for (const id of told.fields) {
        if (!columns.has(id)) columns.set(id, { id, header: how.words.fieldHeader[id] });
      }
      for (const row of recordRows(table)) {
        const values = new Map<string, DraftValue>(
          ids.map(({ id, column }) => [id, valueOf(table, row, column)]),
        );
        for (const [id, text] of told.ofRow(row)) values.set(id, { type: 'text', text });
        const sourceRow = row - rowsAbove + 1;
        rows.push({ source: source.name, sourceRow, sourceSheet: table.sheet, values });
      }
    }
    const count = rows.length - before;
    reports.push({
      source: source.name,
      rows: count,
      trouble: count === 0 ? 'noList' : null,
      unknownHeaders: [...unknown],
    });
  }
  return { columns: [...columns.values()], rows, reports };
}

interface ColumnId {
  readonly id: string;
  readonly header: string;
  readonly column: number;
  readonly field: NomineeField | null;
}

/** Fields that a list may have in several columns are told apart by their headers' words. */
const repeatable: ReadonlySet<NomineeField> = new Set([
  'awardMark',
  'historyAward',
  'historyRating',
  'history',
]);

function columnIds(table: Table<NomineeField>): readonly ColumnId[] {
  const taken = new Set<string>();
  return table.columns.flatMap((column): readonly ColumnId[] => {
    const { field, header } = column;
    if (field === 'ordinal' || (field === null && isEmptyColumn(table, column))) return [];
    const words = `header:${foldText(header)}`;
    const base = field === null || repeatable.has(field) ? words : field;
    const id = taken.has(base) ? `${base}:${column.column}` : base;
    taken.add(id);
    return [{ id, header, column: column.column, field }];
  });
}

function isEmptyColumn(table: Table<NomineeField>, { header, sample }: MappedColumn<NomineeField>): boolean {
  return header.trim() === '' && sample === '' && table.rows.length > 0;
}

/** A cell as it stands: days as days, numbers as numbers, all else as its text. A formula leaves its value. */
function valueOf({ grid }: Table<NomineeField>, row: number, column: number): DraftValue {
  const value = cellValue(grid, row, column);
  if (typeof value === 'number') {
    const date = isDateCell(grid, row, column) ? serialToIsoDate(value) : null;
    if (date !== null) return { type: 'date', date };
    return { type: 'number', number: value, format: Number.isInteger(value) ? '0' : 'General' };
  }
  const text = cellText(grid, row, column);
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}

/** What groups and the title say of the rows of a list, for the fields that it has no column for. */
function toldValues(
  table: Table<NomineeField>,
  how: { readonly reading: Omit<NomineeReading, 'historyTables'>; readonly words: JoiningWords },
): {
  readonly fields: readonly ToldField[];
  readonly ofRow: (row: number) => readonly (readonly [string, string])[];
} {
  const has = (...fields: NomineeField[]): boolean => fields.some((field) => columnOf(table, field) !== null);
  const fields = (['kind', 'award', 'year', 'unit'] as const).filter((field) =>
    field === 'award' ? !has('award', 'title', 'form', 'awardMark') : !has(field),
  );
  const awardNames = new Map(how.reading.book.edition.awards.map(({ value }) => [value.id, value.name]));
  const byRow = new Map<number, Nominee[]>();
  for (const nominee of readNominees([table], { ...how.reading, historyTables: [] }).nominees) {
    const same = byRow.get(nominee.row);
    if (same === undefined) byRow.set(nominee.row, [nominee]);
    else same.push(nominee);
  }
  const toldOf = (row: number): readonly (readonly [ToldField, string])[] =>
    fields.flatMap((field) => {
      const texts = new Set(
        (byRow.get(row) ?? []).map((nominee) =>
          field === 'award' ? awardText(nominee, awardNames) : toldText(nominee, field, how.words),
        ),
      );
      const text = [...texts].filter((one) => one !== '').join('; ');
      return text === '' ? [] : [[field, text] as const];
    });
  const told = new Map(recordRows(table).map((row) => [row, toldOf(row)]));
  const used = new Set([...told.values()].flat().map(([field]) => field));
  return { fields: fields.filter((field) => used.has(field)), ofRow: (row) => told.get(row) ?? [] };
}

/** A group row or title says more than the award: its own name is taken where the law book knows it. */
function awardText({ award }: Nominee, names: ReadonlyMap<string, string>): string {
  return (award.value === null ? undefined : names.get(award.value)) ?? award.text;
}

function toldText(nominee: Nominee, field: Exclude<ToldField, 'award'>, { kinds }: JoiningWords): string {
  switch (field) {
    case 'kind':
      return nominee.kind.value === null ? '' : kinds[nominee.kind.value];
    case 'year':
      return nominee.year.value === null ? '' : String(nominee.year.value);
    case 'unit':
      return nominee.unit.text;
  }
}
