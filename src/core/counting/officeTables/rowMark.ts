import { countedLetters, loneMarkWords, markInFront } from '../../vocabulary/summaryLabels';

/** How a row is numbered: what kind of mark stands before its words, and the place that it counts, from 1. */
export interface RowMark {
  readonly kind:
    'letter' | 'roman' | 'number' | 'deepNumber' | 'deeperNumber' | 'small' | 'dash' | 'plus' | 'bullet';
  /** null: marks that do not count (dashes). */
  readonly place: number | null;
  /** Numbers of the levels above ("1" of "1.2"); empty for the others. */
  readonly above: readonly number[];
}

/** Takes the mark off a label: "II. Cá nhân" → roman 2 and "Cá nhân"; without a mark `mark` is null. */
export function splitMark(label: string): { readonly mark: RowMark | null; readonly words: string } {
  const found = markInFront.exec(label);
  if (found === null) return { mark: null, words: label.trim() };
  const mark = markOf(found[1] ?? found[2] ?? found[3] ?? '');
  return { mark, words: label.slice(found[0].length).trim() };
}

/** The mark that a cell of a number column holds alone ("I", "1.1", "a)"); null where it holds something else. */
export function loneMark(text: string): RowMark | null {
  const found = loneMarkWords.exec(text.trim());
  return found === null ? null : markOf(found[1] ?? found[2] ?? found[3] ?? '');
}

function markOf(text: string): RowMark | null {
  if (/^[-–—]$/u.test(text)) return { kind: 'dash', place: null, above: [] };
  if (text === '+') return { kind: 'plus', place: null, above: [] };
  if (/^[*•]$/u.test(text)) return { kind: 'bullet', place: null, above: [] };
  if (/^\d/.test(text)) {
    const parts = text.split('.').map(Number);
    const kind = parts.length === 1 ? 'number' : parts.length === 2 ? 'deepNumber' : 'deeperNumber';
    return { kind, place: parts.at(-1) ?? null, above: parts.slice(0, -1) };
  }
  if (/^[IVX]+$/.test(text)) return { kind: 'roman', place: romanPlace(text), above: [] };
  const letter = text.toLowerCase();
  const place = countedLetters.indexOf(letter) + 1;
  return { kind: text === letter ? 'small' : 'letter', place, above: [] };
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanPlace(text: string): number {
  const values = [...text].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
