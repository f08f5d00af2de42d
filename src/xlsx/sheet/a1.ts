/** A rectangle of cells, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of every sheet since Excel 2007. */
export const sheetRows = 1048576;
export const sheetColumns = 16384;

const letterCache: string[] = [];

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const known = letterCache[column];
  if (known !== undefined) return known;
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  letterCache[column] = letters;
  return letters;
}

/** "A" → 0, "AA" → 26; -1 where it is no column of a sheet. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) return -1;
    column = column * 26 + code;
  }
  return column >= 1 && column <= sheetColumns ? column - 1 : -1;
}

/** "B3" of row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Reads "B3" or "$B$3" into a 0-based place; null where it is none. */
export function parseCell(text: string): { row: number; column: number } | null {
  const found = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (found === null) return null;
  const column = columnIndex(found[1] ?? '');
  const row = Number(found[2]) - 1;
  return column < 0 || row < 0 || row >= sheetRows ? null : { row, column };
}

/** Reads "A1", "A1:B2", "A:C", "3:5" (with or without $) into an area; null where it is none. */
export function parseArea(text: string): Area | null {
  const plain = text.replace(/\$/g, '');
  const [first = '', second] = plain.split(':');
  if (second === undefined) {
    const cell = parseCell(first);
    return cell === null ? null : { ...cell, rows: 1, columns: 1 };
  }
  if (/^[A-Za-z]+$/.test(first) && /^[A-Za-z]+$/.test(second)) {
    const [from, to] = ordered(columnIndex(first), columnIndex(second));
    return from < 0 ? null : { row: 0, column: from, rows: sheetRows, columns: to - from + 1 };
  }
  if (/^[0-9]+$/.test(first) && /^[0-9]+$/.test(second)) {
    const [from, to] = ordered(Number(first) - 1, Number(second) - 1);
    if (from < 0 || to >= sheetRows) return null;
    return { row: from, column: 0, rows: to - from + 1, columns: sheetColumns };
  }
  const start = parseCell(first);
  const stop = parseCell(second);
  if (start === null || stop === null) return null;
  const [top, bottom] = ordered(start.row, stop.row);
  const [left, right] = ordered(start.column, stop.column);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function ordered(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}

/** "A1:B2", "A1", "A:C", "3:5". */
export function areaName(area: Area): string {
  if (area.rows === sheetRows && area.columns === sheetColumns) return `1:${sheetRows}`;
  if (area.rows === sheetRows)
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  if (area.columns === sheetColumns) return `${area.row + 1}:${area.row + area.rows}`;
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/**
 * An area as a file names it: whole columns and rows by their corners ("C1:C1048576", "A3:XFD3"), as Excel writes them and
 * ST_Ref asks (ECMA-376 part 1, 18.18.62). "C:C" is damage to other readers.
 */
export function fileAreaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** "$A$1:$B$2", "$A:$C", "$3:$5": the form of defined names. */
export function absoluteName(area: Area): string {
  if (area.rows === sheetRows)
    return `$${columnLetters(area.column)}:$${columnLetters(area.column + area.columns - 1)}`;
  if (area.columns === sheetColumns) return `$${area.row + 1}:$${area.row + area.rows}`;
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet's name as formulas write it: quoted where Excel would ask for it. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseCell(name) === null && !/^[RrCc][0-9]*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'My sheet'!A1:B2" into sheet (null where none is named) and address. */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: null, address: text };
  const name = text.slice(0, bang);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet: bare, address: text.slice(bang + 1) };
}

/** The cells that two areas share, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const bottom = Math.min(one.row + one.rows, other.row + other.rows);
  const right = Math.min(one.column + one.columns, other.column + other.columns);
  return bottom <= row || right <= column
    ? null
    : { row, column, rows: bottom - row, columns: right - column };
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}
