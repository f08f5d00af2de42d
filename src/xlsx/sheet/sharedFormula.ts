import { columnIndex, columnLetters, sheetColumns, sheetRows } from './a1';

/**
 * Moves the relative references of a formula, as a shared formula asks for (ECMA-376 part 1, 18.3.1.40): text in
 * quotes, names, functions and `$` parts stay. A reference that leaves the sheet becomes `#REF!`.
 */
export function moveFormula(formula: string, by: { rows: number; columns: number }): string {
  if (by.rows === 0 && by.columns === 0) return formula;
  return formula.replace(pieces, (piece: string, ...groups: (string | undefined)[]) => {
    const [cellColumn, cellRow, fromColumn, toColumn, fromRow, toRow] = groups;
    if (cellColumn !== undefined && cellRow !== undefined) {
      const column = movedColumn(cellColumn, by.columns);
      const row = movedRow(cellRow, by.rows);
      return column === null || row === null ? '#REF!' : column + row;
    }
    if (fromColumn !== undefined && toColumn !== undefined) {
      const [from, to] = [movedColumn(fromColumn, by.columns), movedColumn(toColumn, by.columns)];
      return from === null || to === null ? '#REF!' : `${from}:${to}`;
    }
    if (fromRow !== undefined && toRow !== undefined) {
      const [from, to] = [movedRow(fromRow, by.rows), movedRow(toRow, by.rows)];
      return from === null || to === null ? '#REF!' : `${from}:${to}`;
    }
    return piece;
  });
}

/** Strings, quoted sheets, names and functions are taken whole and left alone; what remains can be a reference. */
const pieces = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'!?",
    '\\[[^\\]]*\\]',
    '(\\$?[A-Za-z]{1,3})(\\$?[0-9]{1,7})(?![\\p{L}\\p{M}\\p{N}_.(!])',
    '(\\$?[A-Za-z]{1,3}):(\\$?[A-Za-z]{1,3})(?![\\p{L}\\p{M}\\p{N}_.(!])',
    '(\\$?[0-9]{1,7}):(\\$?[0-9]{1,7})(?![\\p{L}\\p{M}\\p{N}_.(!])',
    '[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\]*',
    '[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?',
  ].join('|'),
  'gu',
);

function movedColumn(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const column = columnIndex(text) + by;
  return column < 0 || column >= sheetColumns ? null : columnLetters(column);
}

function movedRow(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const row = Number(text) + by;
  return row < 1 || row > sheetRows ? null : String(row);
}
