import type { Area } from '../../xlsx/sheet/a1';
import type { Sheet, TablePart } from '../../xlsx/sheet/model';

/**
 * Formulas name cells of tables in two ways: people write `[@Price]` inside a table, the file keeps
 * `Table1[[#This Row],[Price]]` (ECMA-376 part 1, 18.17.2), and a file with the short form is damage to Excel.
 */
export function toFileForm(formula: string, inside: TablePart | null): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(bracketed, (found: string, named: string | undefined, inner: string) => {
      const name = named ?? inside?.name;
      if (name === undefined) return found;
      if (!inner.startsWith('@'))
        return named === undefined && !/^[#[]/.test(inner) ? `${name}[${inner}]` : found;
      const column = inner.slice(1).replace(/^\[(.*)\]$/s, '$1');
      return column === '' ? `${name}[#This Row]` : `${name}[[#This Row],[${column}]]`;
    }),
  );
}

/** A name and what stands in its brackets, one pair of brackets in it; another file's name in brackets is none. */
const bracketed =
  /([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?\[((?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*)\](?![\p{L}\p{N}_'])/gu;

/** The way back, as a formula is read: rows of the same table by `[@…]`, of another by `Table1[@…]`. */
export function toShownForm(formula: string, inside: TablePart | null): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(
      /([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)\[\[#This Row\],\[((?:'.|[^\]'])*)\]\]/gu,
      (_found, table, column) => {
        const own = inside !== null && inside.name.toLowerCase() === String(table).toLowerCase();
        const shown = /^[\p{L}\p{N}_.]+$/u.test(String(column)) ? String(column) : `[${String(column)}]`;
        return `${own ? '' : String(table)}[@${shown}]`;
      },
    ),
  );
}

/** The table that a cell stands in, or null. */
export function tableAround(sheet: Sheet, place: Pick<Area, 'row' | 'column'>): TablePart | null {
  const found = sheet.tables.find(
    ({ area }) =>
      place.row >= area.row &&
      place.row < area.row + area.rows &&
      place.column >= area.column &&
      place.column < area.column + area.columns,
  );
  return found ?? null;
}

/** A formula whose references to a table follow its new name. */
export function withTableRenamed(formula: string, names: { before: string; after: string }): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(/([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)(?=\[)/gu, (name: string) =>
      name.toLowerCase() === names.before.toLowerCase() ? names.after : name,
    ),
  );
}

function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => (piece.startsWith('"') ? piece : change(piece)))
    .join('');
}
