import { isoDateToSerial } from '../../core/time/excelSerial';
import { dateFormat } from '../../core/sheets/draftGrid';
import type { DraftValue } from '../../core/sheets/sheetDraft';

/**
 * What a cell holds, small enough for the journal: null is blank, a string is text whatever it looks like,
 * a pair is a number with its format.
 */
export type CellContent =
  | null
  | string
  | boolean
  | readonly [value: number, format: string]
  | { readonly formula: string; readonly format: string };

/** The content that a draft's value asks for. */
export function contentOfDraft(value: DraftValue): CellContent {
  if (value.type === 'blank') return null;
  if (value.type === 'text') return value.text === '' ? null : value.text.replaceAll('\r\n', '\n');
  if (value.type === 'number') return [value.number, value.format];
  if (value.type === 'boolean') return value.boolean;
  if (value.type === 'formula') return { formula: value.formula, format: value.format };
  // Excel has no days before 1900: they stand as their text.
  const serial = isoDateToSerial(value.date);
  return serial === null ? value.date : [serial, dateFormat];
}

/**
 * True where Excel answers a formula: a text that looks like one comes back the same in `formulas` and in `values`; a
 * formula's value is never its own text. Source: Range.formulas; office-js issue 6687.
 */
export function isFormulaAnswer(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** The content of a cell as Excel answers it. */
export function contentOfCell(cell: {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}): CellContent {
  const { value, formula } = cell;
  const format = typeof cell.format === 'string' ? cell.format : 'General';
  if (isFormulaAnswer(formula, value)) return { formula, format };
  if (typeof value === 'number') return [value, format];
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * What is set on `range.values` for a content: the one function through which text goes into cells. A leading
 * apostrophe makes Excel take the rest as text, whatever it looks like ("=x", "8/12", "0123", "TRUE"); Excel takes
 * exactly one away, does not print it, and keeps the cell text when people edit it.
 */
export function inputOf(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'string') return `'${content}`;
  if (typeof content === 'boolean') return content;
  return 'formula' in content ? content.formula : content[0];
}

/** The number format that a content needs; text and blanks need none. */
export function formatOfContent(content: CellContent): string {
  if (content === null || typeof content !== 'object') return 'General';
  return 'formula' in content ? content.format : content[1];
}

/**
 * True where two contents say the same; number formats do not count, nor, in formulas, spaces and capitals outside of
 * texts, and the quotes of sheet names: Excel takes those away that it does not need.
 */
export function saysTheSame(one: CellContent, other: CellContent): boolean {
  return keyOfContent(one) === keyOfContent(other);
}

/** The number format of cells in which everything is kept as letters. */
const textFormat = '@';

/**
 * True where a cell formatted as text says in letters the number or the yes/no that was written. Never seen on a real
 * Excel (docs/decisions.md, "Cells formatted as text"); in any other cell the letters are not what was written.
 */
export function isKeptAsText(
  written: CellContent,
  { content: found, format }: { readonly content: CellContent; readonly format: string },
): boolean {
  if (format !== textFormat || typeof found !== 'string') return false;
  if (typeof written === 'boolean') return found.toUpperCase() === String(written).toUpperCase();
  if (written === null || typeof written !== 'object' || 'formula' in written) return false;
  return found.trim() !== '' && Number(found.replace(',', '.')) === written[0];
}

/** True where a cell shows the apostrophe behind which a text was written as its first letter. */
export function keepsApostrophe(written: CellContent, found: CellContent): boolean {
  return typeof written === 'string' && found === `'${written}`;
}

/** A text that is equal for contents that say the same. */
export function keyOfContent(content: CellContent): string {
  if (content === null) return '';
  if (typeof content === 'string') return `t${content.replaceAll('\r\n', '\n')}`;
  if (typeof content === 'boolean') return `b${String(content)}`;
  return 'formula' in content ? `f${keyOfFormula(content.formula)}` : `n${content[0]}`;
}

/** A text in a formula, a sheet's name in apostrophes, and what stands between such. */
const piecesOfFormula = /"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)|[^"']+|["']/g;

/** Words that a formula compares with, and names of sheets, count letter by letter: another word is another formula. */
function keyOfFormula(formula: string): string {
  return formula.replace(piecesOfFormula, (piece) => {
    if (piece.startsWith('"')) return piece;
    if (piece.startsWith("'") && piece.length > 1) {
      return piece.slice(1, -1).replaceAll("''", "'").toUpperCase();
    }
    return piece.replace(/\s+/g, '').toUpperCase();
  });
}

/** The key as it was made before 1.0.0, and stands in journals: without spaces and capitals within texts either. */
export function looseKeyOfContent(content: CellContent): string {
  const isFormula = typeof content === 'object' && content !== null && 'formula' in content;
  return isFormula ? `f${content.formula.replace(/[\s']+/g, '').toUpperCase()}` : keyOfContent(content);
}
