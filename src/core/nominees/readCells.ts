import type { Field } from '../sheets/field';
import type { Nominee, PaperMention } from './nominee';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { readPaper } from './readPaper';
import { readMark, saysNothingThere } from './readWords';
import { dayOf, type ListCells } from './rowCells';
import { sharedAs, sharedValue, textOf, withValue } from '../sheets/recordCells';

/** A count in a cell ("12", "12 người", 12); null where the cell is empty or holds no count. */
export function numberOf(cells: ListCells, row: number, field: NomineeField): Field<number | null> {
  const said = textOf(cells, row, field);
  const match = /^(\d{1,7})(?:[.,]0+)?(?:\s+\D.*)?$/.exec(said.value);
  return sharedValue(said, match === null ? null : Number(match[1]));
}

/** A count under a heading that asks for trouble: "Không", "-" and the like are none of them, an empty cell is untold. */
export function numberOfTroubled(cells: ListCells, row: number, field: NomineeField): Field<number | null> {
  const said = numberOf(cells, row, field);
  return said.value === null && saysNothingThere(said.text)
    ? sharedValue(textOf(cells, row, field), 0)
    : said;
}

/** The field of a paper of which the list has no column. */
export const noPaper: Field<PaperMention> = {
  value: { number: null, date: null, presence: 'blank' },
  text: '',
  cell: null,
};

/** A paper from its column; `dateField`: a column with its day alone. */
export function paperOf(
  cells: ListCells,
  row: number,
  columns: { readonly field: NomineeField; readonly dateField?: NomineeField },
): Field<PaperMention> {
  const isThere =
    cells.columns.has(columns.field) ||
    (columns.dateField !== undefined && cells.columns.has(columns.dateField));
  if (!isThere) return noPaper;
  const { reading, field } = dayOf(cells, row, columns.field);
  const apart = columns.dateField === undefined ? null : dayOf(cells, row, columns.dateField);
  const date = reading.date ?? apart?.reading.date ?? null;
  const hasOwnDay = reading.date !== null;
  // the column of the day may hold the number as well ("QĐ 31/QĐ-UBND ngày 20/5/2025")
  const isInOther = field.cell === null && apart !== null;
  const said = isInOther ? apart.field : field;
  const isDayAlone = isInOther ? apart.reading.date !== null : hasOwnDay;
  return withValue(said, readPaper(isDayAlone ? '' : said.value, date));
}

/** Day or year of birth, from one column or from "Nam" and "Nữ"; marks there tell the sex alone. */
export function readBorn(
  cells: ListCells,
  row: number,
): {
  readonly field: Nominee['born'];
  readonly sex: 'male' | 'female' | null;
  /** Where the sex was read; its words are the header's. */
  readonly sexField: Field<string>;
} {
  const single = bornIn(cells, row, 'born');
  const male = bornIn(cells, row, 'bornMale');
  const female = bornIn(cells, row, 'bornFemale');
  const isMale = male.value !== null || readMark(male.text) === true;
  const isFemale = female.value !== null || readMark(female.text) === true;
  const filled = [single, male, female].find(({ value }) => value !== null);
  const present = [single, male, female].find(({ cell }) => cell !== null) ?? single;
  const of = isMale ? 'bornMale' : 'bornFemale';
  const header = cells.table.columns.find(({ field }) => field === of)?.header ?? '';
  return {
    field: filled ?? { ...present, value: null },
    sex: isMale === isFemale ? null : isMale ? 'male' : 'female',
    sexField: {
      value: '',
      text: isMale === isFemale ? '' : (header.split(' / ').at(-1) ?? ''),
      cell: (isMale ? male : female).cell,
    },
  };
}

function bornIn(cells: ListCells, row: number, name: NomineeField): Nominee['born'] {
  const { reading, field } = dayOf(cells, row, name);
  const { year, date } = reading;
  return sharedAs(field, year === null ? null : { year, date }, isSameBirth);
}

function isSameBirth(one: Nominee['born']['value'], other: Nominee['born']['value']): boolean {
  return one?.year === other?.year && one?.date === other?.date;
}
