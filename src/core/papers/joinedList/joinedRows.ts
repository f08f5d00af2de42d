import { titleAbove } from '../../nominees/listTitle';
import type { Nominee } from '../../nominees/nominee';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { readCccd } from '../../nominees/readCccd';
import { readNominees, type NomineeSource } from '../../nominees/readNominees';
import { listCells, type ListCells } from '../../nominees/rowCells';
import { sourceRow } from '../../sheets/recordCells';
import { draftValueOfCell } from '../../sheets/draftValueOfCell';
import { cellValue } from '../../sheets/gridCells';
import type { DraftValue } from '../../sheets/sheetDraft';
import type { MappedColumn, Table } from '../../sheets/table';
import { columnOf, recordRows } from '../../sheets/tableColumns';
import { mapWork, part, type Work } from '../../work/work';
import { foldText } from '../../text/folding';
import { emptyReport, type ListSource, type SourceReport } from './listSource';

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
  /** Name of the sheet (or number of the table) in the source; "" for rows that people added to the joined list. */
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

/** How lists are read while they are joined. */
export interface Joining {
  readonly reading: Omit<NomineeSource, 'historyTables'>;
  readonly words: JoiningWords;
}

/**
 * Puts the records of lists under one another, column under column by field, else by the header's words. Nothing of a
 * record is left out; what merged cells, ditto marks, group rows and titles say of kind, award, year and unit stands in
 * each row. Running numbers are counted anew. Linear in cells.
 */
export function* joinRows(sources: readonly ListSource[], how: Joining): Work<JoinedRows> {
  const columns = new Map<string, JoinedColumn>();
  const rows: JoinedRow[] = [];
  const reports: SourceReport[] = [];
  const reviewYear = how.reading.year ?? latestYear(sources);
  for (const [at, source] of sources.entries()) {
    const before = rows.length;
    const unknown = new Set<string>();
    const share = (part: number): number => (at + part) / sources.length;
    for (const [place, { table, rowsAbove }] of source.tables.entries()) {
      const ids = columnIds(table);
      for (const { id, header, field } of ids) {
        if (!columns.has(id)) columns.set(id, { id, header });
        if (field === null) unknown.add(header);
      }
      const from = share(place / source.tables.length);
      const told = yield* part(toldValues(table, how), from, from);
      for (const id of told.fields) {
        if (!columns.has(id)) columns.set(id, { id, header: how.words.fieldHeader[id] });
      }
      const cells = listCells(table);
      const joinRow = (row: number): void => {
        const values = new Map<string, DraftValue>(
          ids.map((column) => [column.id, valueOf(cells, row, column)]),
        );
        for (const [id, text] of told.ofRow(row)) values.set(id, { type: 'text', text });
        rows.push({ source: source.name, sourceRow: row - rowsAbove + 1, sourceSheet: table.sheet, values });
      };
      yield* part(mapWork(recordRows(table), joinRow), from, share((place + 1) / source.tables.length));
    }
    const count = rows.length - before;
    const year = yearOfTitles(source);
    if (count === 0) reports.push(emptyReport(source.name, { trouble: 'noList' }));
    else {
      const otherYear = year !== null && year !== reviewYear;
      const unknownHeaders = [...unknown];
      reports.push({
        source: source.name,
        rows: count,
        trouble: null,
        unknownHeaders,
        year,
        otherYear,
        sameAs: null,
      });
    }
  }
  return { columns: [...columns.values()], rows, reports };
}

/** The last year that the titles over a source's lists name; null: none. */
function yearOfTitles({ tables }: ListSource): number | null {
  const years = tables.flatMap(({ table }) => titleAbove(table).year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

function latestYear(sources: readonly ListSource[]): number | null {
  const years = sources.flatMap((source) => yearOfTitles(source) ?? []);
  return years.length === 0 ? null : Math.max(...years);
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

function isEmptyColumn(table: Table<NomineeField>, { header, samples }: MappedColumn<NomineeField>): boolean {
  return header.trim() === '' && samples.length === 0 && table.rows.length > 0;
}

/**
 * A cell as it stands: days as days, numbers as numbers, all else as its text; a merged cell's words in each of its
 * rows. A formula leaves its value. Personal numbers are text, with the zeros that a number cell lost for certain.
 */
function valueOf(cells: ListCells, row: number, { column, field }: ColumnId): DraftValue {
  const { grid } = cells.table;
  const from = sourceRow(cells, row, column);
  const value = cellValue(grid, from, column);
  if (field === 'cccd' && typeof value === 'number') {
    return { type: 'text', text: readCccd(value, unknownPerson).digits };
  }
  return draftValueOfCell(grid, from, column);
}

const unknownPerson = { sex: null, birthYear: null } as const;

interface ToldValues {
  readonly fields: readonly ToldField[];
  readonly ofRow: (row: number) => readonly (readonly [string, string])[];
}

/** What groups and the title say of the rows of a list, for the fields that it has no column for. */
function* toldValues(table: Table<NomineeField>, how: Joining): Work<ToldValues> {
  const has = (...fields: NomineeField[]): boolean => fields.some((field) => columnOf(table, field) !== null);
  const fields = (['kind', 'award', 'year', 'unit'] as const).filter((field) =>
    field === 'award' ? !has('award', 'title', 'form', 'awardMark') : !has(field),
  );
  if (fields.length === 0) return { fields, ofRow: () => [] };
  const awardNames = new Map(how.reading.book.edition.awards.map(({ value }) => [value.id, value.name]));
  const byRow = new Map<number, Nominee[]>();
  const { nominees } = yield* readNominees([table], { ...how.reading, historyTables: [] });
  for (const nominee of nominees) {
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
