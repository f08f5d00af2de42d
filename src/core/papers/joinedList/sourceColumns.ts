import { readCccd } from '../../nominees/readCccd';
import { titleAbove } from '../../nominees/listTitle';
import { readMark } from '../../nominees/readWords';
import { listCells, type ListCells } from '../../nominees/rowCells';
import { draftValueOfCell } from '../../sheets/draftValueOfCell';
import { cellText, cellValue, printedText } from '../../sheets/gridCells';
import { sourceRow } from '../../sheets/recordCells';
import type { DraftValue } from '../../sheets/sheetDraft';
import type { MappedColumn, Table } from '../../sheets/table';
import { columnOf, recordRows } from '../../sheets/tableColumns';
import { foldText } from '../../text/folding';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { meaningOfColumn, type HeadingWords, type MeaningSource } from './columnMeaning';
import { wordsForField, type ColumnOfSource } from './joinedColumns';
import type { JoinAnswers, UnknownColumn } from './listSource';
import { nameInTwoColumns } from './nameInTwoColumns';

/** A column of a list with what each of its records says there. */
export interface SourceColumn extends ColumnOfSource {
  readonly field: NomineeField | null;
  /** Of a record row (0-based). */
  readonly valueOf: (row: number) => DraftValue;
  /** The list's own columns that it is made of. */
  readonly columns: readonly number[];
}

/** A list read by its columns. */
export interface SourceColumns {
  readonly columns: readonly SourceColumn[];
  readonly unknown: readonly UnknownColumn[];
}

/** How columns are read. */
export interface ReadingColumns {
  readonly words: HeadingWords;
  readonly book: MeaningSource['book'];
  readonly awardNames: ReadonlyMap<string, string>;
  /** True: the rows' unit is told otherwise, so that a column of parts of a unit is no column of units. */
  readonly hasUnitElsewhere: boolean;
}

/** The table with the fields that a person gave to columns nobody knew. */
export function withAnswers(
  table: Table<NomineeField>,
  answers: Pick<JoinAnswers, 'columns'>,
): Table<NomineeField> {
  const byHeader = new Map(answers.columns.map(({ header, field }) => [foldText(header), field]));
  if (byHeader.size === 0) return table;
  const columns = table.columns.map((column) => {
    const field = column.field === null ? (byHeader.get(foldText(column.header)) ?? null) : null;
    return field === null ? column : { ...column, field, certainty: 1, toldBy: 'person' as const };
  });
  return { ...table, columns };
}

/** A column of parts of units ("Tổ chuyên môn") that the finder took for the unit for want of another. */
function isOfParts({ header, toldBy }: MappedColumn<NomineeField>): boolean {
  return toldBy !== 'person' && wordsForField('subUnit', header) !== null;
}

/** Reads a list's columns: what each means and what it says. Running numbers are left out: they are counted anew. Linear. */
export function sourceColumns(table: Table<NomineeField>, how: ReadingColumns): SourceColumns {
  const { words, book, awardNames } = how;
  const from: MeaningSource = { words, book, awardNames, titleYear: titleAbove(table).year };
  const cells = listCells(table);
  const rows = recordRows(table);
  const two = nameInTwoColumns(table);
  const marks = marksForAwards(cells, rows, book);
  const columns: SourceColumn[] = [];
  const unknown: UnknownColumn[] = [];
  const add = (header: string, field: NomineeField | null, rest: Pick<SourceColumn, 'valueOf' | 'columns'>) =>
    columns.push({ ...meaningOfColumn({ header, field }, from), field, ...rest });
  for (const column of table.columns) {
    const { column: at, header } = column;
    if (column.field === 'ordinal' || at === two?.last || marks.columns.includes(at)) {
      if (at === marks.columns[0]) add(marks.header, 'award', { valueOf: marks.valueOf, columns: marks.columns });
      continue;
    }
    if (at === two?.first) {
      const together = { valueOf: nameOf(cells, two), columns: [two.first, two.last] };
      add(two.header === '' ? words.headings.name : two.header, 'name', together);
      continue;
    }
    const field = column.field === 'unit' && how.hasUnitElsewhere && isOfParts(column) ? 'subUnit' : column.field;
    if (field === null) {
      const samples = samplesOf(cells, rows, at);
      if (samples.length === 0) continue;
      unknown.push({ header, samples });
    }
    add(header, field, { valueOf: (row) => valueOf(cells, row, { column: at, field }), columns: [at] });
  }
  return { columns, unknown };
}

/**
 * A cell as it stands: days as days, numbers as numbers, all else as its text; a merged cell's words in each of its
 * rows. A formula leaves its value. Personal numbers are text, with the zeros that a number cell lost for certain.
 */
function valueOf(
  cells: ListCells,
  row: number,
  { column, field }: { readonly column: number; readonly field: NomineeField | null },
): DraftValue {
  const { grid } = cells.table;
  const from = sourceRow(cells, row, column);
  const value = cellValue(grid, from, column);
  if (field === 'cccd' && typeof value === 'number') {
    return { type: 'text', text: readCccd(value, unknownPerson).digits };
  }
  return draftValueOfCell(grid, from, column);
}

const unknownPerson = { sex: null, birthYear: null } as const;

function nameOf(
  cells: ListCells,
  { first, last }: { readonly first: number; readonly last: number },
): SourceColumn['valueOf'] {
  return (row) => {
    const text = [first, last]
      .map((column) => printedText(cells.table.grid, sourceRow(cells, row, column), column))
      .filter((part) => part !== '')
      .join(' ');
    return text === '' ? { type: 'blank' } : { type: 'text', text };
  };
}

const samplesShown = 3;
const longestSample = 60;

/** A few different values that tell what a column is; none where all records leave it blank. */
function samplesOf(cells: ListCells, rows: readonly number[], column: number): readonly string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const text = cellText(cells.table.grid, sourceRow(cells, row, column), column);
    if (text !== '') samples.add(text.length > longestSample ? `${text.slice(0, longestSample)}…` : text);
    if (samples.size === samplesShown) break;
  }
  return [...samples];
}

interface Marks {
  /** Columns of marks that say together what a column of awards says; none where they say anything else. */
  readonly columns: readonly number[];
  readonly header: string;
  readonly valueOf: SourceColumn['valueOf'];
}

/** "x" under "LĐTT" says "LĐTT": columns of nothing but marks, each under an award's name, are one column of awards. */
function marksForAwards(
  cells: ListCells,
  rows: readonly number[],
  book: MeaningSource['book'],
): Marks {
  const none: Marks = { columns: [], header: '', valueOf: () => ({ type: 'blank' }) };
  const marked = cells.table.columns.filter(({ field }) => field === 'awardMark');
  const isAsked = (['award', 'title', 'form'] as const).some((field) => columnOf(cells.table, field) !== null);
  if (marked.length === 0 || isAsked) return none;
  const awards = marked.map(({ column, header }) => {
    const name = header.split(' / ').at(-1) ?? header;
    return { column, name, ids: book.awardFromText(name) };
  });
  const textAt = (row: number, column: number): string =>
    cellText(cells.table.grid, sourceRow(cells, row, column), column);
  const saidIn = (row: number): string =>
    awards
      .filter(({ column }) => textAt(row, column) !== '')
      .map(({ name }) => name)
      .join('; ');
  const isPlain = rows.every((row) => {
    const filled = awards.filter(({ column }) => textAt(row, column) !== '');
    if (!filled.every(({ column }) => readMark(textAt(row, column)) === true)) return false;
    const ids = filled.flatMap((award) => award.ids ?? []);
    // several awards in one cell must be read as the same several
    return filled.length === 0 || String(book.awardFromText(saidIn(row)) ?? []) === String(ids);
  });
  if (!isPlain || awards.some(({ ids }) => ids === null)) return none;
  return {
    columns: marked.map(({ column }) => column),
    header: marked.map(({ header }) => header.split(' / ').at(-1) ?? header).join(', '),
    valueOf: (row) => {
      const text = saidIn(row);
      return text === '' ? { type: 'blank' } : { type: 'text', text };
    },
  };
}
