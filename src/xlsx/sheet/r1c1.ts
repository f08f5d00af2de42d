import { columnIndex, columnLetters, sheetColumns, sheetRows } from './a1';

interface Place {
  readonly row: number;
  readonly column: number;
}

const word = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*';
const kept = ['"(?:[^"]|"")*"', "'(?:[^']|'')*'!?"];

/** A formula with its references in R1C1, as they are seen from a cell. In and out: without "=". */
export function toR1C1(formula: string, from: Place): string {
  return formula.replace(inA1, (piece: string, ...groups: (string | undefined)[]) => {
    const [column, row, left, right, top, bottom] = groups;
    if (column !== undefined && row !== undefined) return rowPart(row, from) + columnPart(column, from);
    if (left !== undefined && right !== undefined)
      return whole(columnPart(left, from), columnPart(right, from));
    if (top !== undefined && bottom !== undefined) return whole(rowPart(top, from), rowPart(bottom, from));
    return piece;
  });
}

const inA1 = new RegExp(
  [
    ...kept,
    '\\[[^\\]]*\\]',
    '(\\$?[A-Za-z]{1,3})(\\$?[0-9]{1,7})(?![\\p{L}\\p{N}_.(!])',
    '(\\$?[A-Za-z]{1,3}):(\\$?[A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!])',
    '(\\$?[0-9]{1,7}):(\\$?[0-9]{1,7})(?![\\p{L}\\p{N}_.(!])',
    word,
    '[0-9]+(?:\\.[0-9]*)?',
  ].join('|'),
  'gu',
);

function whole(one: string, other: string): string {
  return one === other ? one : `${one}:${other}`;
}

function rowPart(text: string, from: Place): string {
  if (text.startsWith('$')) return `R${text.slice(1)}`;
  return relative('R', Number(text) - 1 - from.row);
}

function columnPart(text: string, from: Place): string {
  if (text.startsWith('$')) return `C${columnIndex(text.slice(1)) + 1}`;
  return relative('C', columnIndex(text) - from.column);
}

function relative(letter: string, by: number): string {
  return by === 0 ? letter : `${letter}[${by}]`;
}

/** A formula in R1C1 as a cell has it in A1; what leaves the sheet is #REF!. In and out: without "=". */
export function fromR1C1(formula: string, at: Place): string {
  return formula.replace(inR1C1, (piece: string, ...groups: (string | undefined)[]) => {
    const [row, column, top, left] = groups;
    if (row !== undefined && column !== undefined) {
      const [line, letters] = [rowOf(row, at), columnOf(column, at)];
      return line === null || letters === null ? '#REF!' : letters + line;
    }
    if (top !== undefined) {
      const line = rowOf(top, at);
      return line === null ? '#REF!' : `${line}:${line}`;
    }
    if (left !== undefined) {
      const letters = columnOf(left, at);
      return letters === null ? '#REF!' : `${letters}:${letters}`;
    }
    return piece;
  });
}

const behind = '(?![\\p{L}\\p{N}_.(!\\[])';
const part = '(?:[0-9]+|\\[-?[0-9]+\\])?';
const inR1C1 = new RegExp(
  [
    ...kept,
    `([Rr]${part})([Cc]${part})${behind}`,
    `([Rr]${part})${behind}`,
    `([Cc]${part})${behind}`,
    word,
    '[0-9]+(?:\\.[0-9]*)?',
  ].join('|'),
  'gu',
);

function rowOf(text: string, at: Place): string | null {
  const { number, isRelative } = said(text);
  const row = isRelative ? at.row + number : number - 1;
  if (row < 0 || row >= sheetRows) return null;
  return `${isRelative ? '' : '$'}${row + 1}`;
}

function columnOf(text: string, at: Place): string | null {
  const { number, isRelative } = said(text);
  const column = isRelative ? at.column + number : number - 1;
  if (column < 0 || column >= sheetColumns) return null;
  return `${isRelative ? '' : '$'}${columnLetters(column)}`;
}

function said(text: string): { readonly number: number; readonly isRelative: boolean } {
  const inner = text.slice(1);
  if (inner === '') return { number: 0, isRelative: true };
  return inner.startsWith('[')
    ? { number: Number(inner.slice(1, -1)), isRelative: true }
    : { number: Number(inner), isRelative: false };
}
