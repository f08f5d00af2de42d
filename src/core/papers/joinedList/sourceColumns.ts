import { readCccd } from '../../nominees/readCccd';
import { titleAbove } from '../../nominees/listTitle';
import { listCells, type ListCells } from '../../nominees/rowCells';
import { draftValueOfCell } from '../../sheets/draftValueOfCell';
import { cellText, cellValue, printedText } from '../../sheets/gridCells';
import { sourceRow } from '../../sheets/recordCells';
import type { DraftValue } from '../../sheets/sheetDraft';
import type { MappedColumn, Table } from '../../sheets/table';
import { recordRows } from '../../sheets/tableColumns';
import { foldText } from '../../text/folding';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { meaningOfColumn, type HeadingWords, type MeaningSource } from './columnMeaning';
import { wordsForField, type ColumnOfSource } from './joinedColumns';
import type { JoinAnswers, UnknownColumn } from './listSource';
import { bornBySex } from './bornBySex';
import { marksForAwards } from './marksForAwards';

/** A column of a list with what each of its records says there. */
export interface SourceColumn extends ColumnOfSource {
  readonly field: NomineeField | null;
  /** Of a record row (0-based). */
  readonly valueOf: (row: number) => DraftValue;
  /** The list's own columns that it is made of. */
  readonly columns: readonly number[];
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
export function sourceColumns(table: Table<NomineeField>, how: ReadingColumns): readonly SourceColumn[] {
  const { words, book, awardNames } = how;
  const from: MeaningSource = { words, book, awardNames, titleYear: titleAbove(table).year };
  const cells = listCells(table);
  const rows = recordRows(table);
  const two = cells.nameInTwo;
  const marks = marksForAwards(cells, rows, book);
  const sexes = bornBySex(cells, rows, words.sexes);
  const columns: SourceColumn[] = [];
  const add = (header: string, field: NomineeField | null, rest: Pick<SourceColumn, 'valueOf' | 'columns'>) =>
    columns.push({ ...meaningOfColumn({ header, field }, from), field, ...rest });
  for (const column of table.columns) {
    const { column: at, header } = column;
    if (column.field === 'ordinal' || at === two?.last || marks.columns.includes(at)) {
      if (at === marks.columns[0])
        add(marks.header, 'award', { valueOf: marks.valueOf, columns: marks.columns });
      continue;
    }
    if (sexes?.columns.includes(at) === true) {
      if (at !== sexes.columns[0]) continue;
      add(sexes.header, 'born', { valueOf: sexes.bornOf, columns: sexes.columns });
      add(sexes.header, 'sex', { valueOf: sexes.sexOf, columns: sexes.columns });
      continue;
    }
    if (at === two?.first) {
      const together = { valueOf: nameOf(cells, two), columns: [two.first, two.last] };
      add(two.header, 'name', together);
      continue;
    }
    const field =
      column.field === 'unit' && how.hasUnitElsewhere && isOfParts(column) ? 'subUnit' : column.field;
    // a column that nobody knows and nobody filled in would only take room
    if (field === null && samplesOf(cells, rows, at).length === 0) continue;
    add(header, field, { valueOf: (row) => valueOf(cells, row, { column: at, field }), columns: [at] });
  }
  return columns;
}

/** Columns that nobody knows, with what stands in them; before a person's answers. */
export function unknownColumns(table: Table<NomineeField>): readonly UnknownColumn[] {
  const cells = listCells(table);
  const two = cells.nameInTwo;
  const rows = recordRows(table);
  return table.columns
    .filter(({ field, column }) => field === null && column !== two?.first && column !== two?.last)
    .map(({ header, column }) => ({ header, samples: samplesOf(cells, rows, column) }))
    .filter(({ samples }) => samples.length > 0);
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
