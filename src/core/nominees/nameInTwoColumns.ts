import { cellText } from '../sheets/gridCells';
import type { MappedColumn, Table } from '../sheets/table';
import { recordRows } from '../sheets/tableColumns';
import { foldText } from '../text/folding';
import { firstPartsOfNames, lastPartsOfNames, wholeNames } from '../vocabulary/nameInTwoColumns';
import type { NomineeField } from '../vocabulary/nomineeFields';

/** Two columns that hold one name together (0-based sheet columns), and the header for both, else both headers. */
export interface NameInTwo {
  readonly first: number;
  readonly last: number;
  readonly header: string;
}

const fold = (text: string): string => foldText(text, { stripPunctuation: true });
const firstParts = new Set(firstPartsOfNames.map(fold));
const lastParts = new Set(lastPartsOfNames.map(fold));
const whole = new Set(wholeNames.map(fold));
const rowsLookedAt = 100;

/**
 * A list that writes "Nguyễn Thị" in one column and "An" in the next: told by both headers, or by one header over two
 * columns of which the second holds single words; or by a person who said so of both. null: names stand in one column.
 */
export function nameInTwoColumns(table: Table<NomineeField>): NameInTwo | null {
  for (const [at, one] of table.columns.entries()) {
    const next = table.columns[at + 1];
    if (next === undefined || next.column !== one.column + 1) continue;
    const isSaid = [one, next].every(({ field, toldBy }) => field === 'name' && toldBy === 'person');
    const isOfName = one.field === 'name' ? next.field === null : next.field === 'name' && one.field === null;
    if (!isSaid && (!isOfName || !mayBeTwo(table, one, next))) continue;
    const over = one.header.split(' / ')[0] ?? '';
    const header = whole.has(fold(over)) ? over : `${one.header} + ${next.header}`;
    return { first: one.column, last: next.column, header };
  }
  return null;
}

/** Both headers together leave no doubt, whatever each alone would say. */
const sureOfBoth = 0.9;

/**
 * The table as a person is asked about it: where a name stands in two columns, both are told to be the name. What the person
 * confirms is then what is read.
 */
export function withBothNameColumns(table: Table<NomineeField>): Table<NomineeField> {
  const two = nameInTwoColumns(table);
  if (two === null) return table;
  const columns = table.columns.map((one): MappedColumn<NomineeField> => {
    const isPart = one.column === two.first || one.column === two.last;
    if (!isPart || one.toldBy === 'person') return one;
    const likely = [...new Set<NomineeField>(['name', ...one.likely])];
    const certainty = Math.max(one.certainty, sureOfBoth);
    return { ...one, field: 'name', certainty, toldBy: one.field === 'name' ? one.toldBy : 'header', likely };
  });
  return { ...table, columns };
}

function mayBeTwo(
  table: Table<NomineeField>,
  one: MappedColumn<NomineeField>,
  next: MappedColumn<NomineeField>,
): boolean {
  const [first, last] = [lastWords(one.header), lastWords(next.header)];
  if (firstParts.has(first) && (lastParts.has(last) || last === '')) return true;
  const isUnderOne = whole.has(first) && (last === '' || last === first || lastParts.has(last));
  if (!isUnderOne) return false;
  const given = recordRows(table)
    .slice(0, rowsLookedAt)
    .map((row) => cellText(table.grid, row, next.column))
    .filter((text) => text !== '');
  return given.length > 0 && given.filter((text) => /^\p{L}+$/u.test(text)).length >= given.length * 0.8;
}

function lastWords(header: string): string {
  return fold(header.split(' / ').at(-1) ?? header);
}
