import { cellAt } from '../sheet/model';
import type { CellValue, Sheet, TablePart } from '../sheet/model';
import { decodeCellText, encodeLetters } from '../zip/xmlText';

/**
 * The names of a table's columns as its header's cells tell them: blank ones are "Column" and the first free number,
 * a name that stands twice gets a number. Without a header row they are those that the table remembers.
 */
export function headerNames(sheet: Sheet, table: TablePart): readonly string[] {
  if (!table.headerRow) return table.columns;
  const { row, column, columns } = table.area;
  return distinctNames(
    Array.from({ length: columns }, (_, index) => textOf(cellAt(sheet, row, column + index).value)),
  );
}

/** Texts as names of columns: none blank, none twice without regard to case. */
export function distinctNames(texts: readonly string[]): readonly string[] {
  const taken = new Set(texts.filter((text) => text !== '').map((text) => text.toLowerCase()));
  const given = new Set<string>();
  return texts.map((text) => {
    const name = text !== '' && !given.has(text.toLowerCase()) ? text : numbered(text, taken);
    taken.add(name.toLowerCase());
    given.add(name.toLowerCase());
    return name;
  });
}

function numbered(text: string, taken: ReadonlySet<string>): string {
  const [base, first] = text === '' ? ['Column', 1] : [text, 2];
  let number = first;
  while (taken.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A column's name as a table's part keeps it: a line break is "_x000a_" there (ST_Xstring), as Excel writes it. */
export function keptName(name: string): string {
  return encodeLetters(name).replaceAll('\n', '_x000a_');
}

/** The way back of keptName. */
export function nameAsShown(kept: string): string {
  return decodeCellText(kept);
}
