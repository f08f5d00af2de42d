import type { EntryHabits } from './entryHabits';
import type { CellError } from '../../xlsx/sheet/model';
import { readDateOrTime } from './dateEntry';

const errorTexts = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'];

/** What a text becomes when it is entered into a cell. */
type Entry =
  | { kind: 'empty' }
  | { kind: 'text'; text: string; apostrophe: boolean }
  | { kind: 'value'; value: number | boolean | CellError; format: string | null }
  | { kind: 'formula'; formula: string }
  | { kind: 'refused' };

/**
 * Reads a text as Excel does when it is entered or set on `Range.values` (semantics.ts: entry-*). A cell formatted as
 * text (`@`) keeps everything behind a leading apostrophe. Out: what the cell holds, and the number format that the entry brings along.
 */
export function readEntry(text: string, numberFormat: string, habits: EntryHabits): Entry {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1), apostrophe: true };
  if (numberFormat === '@') return { kind: 'text', text, apostrophe: false };
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'text', text, apostrophe: false };
  const number = readNumber(trimmed, habits);
  if (number !== null) return { kind: 'value', ...number };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE', format: null };
  if (errorTexts.includes(upper)) return { kind: 'value', value: { error: upper }, format: null };
  if (/^[=+\-@]/.test(text)) return readFormula(text);
  const moment = readDateOrTime(trimmed, habits);
  if (moment !== null) return { kind: 'value', ...moment };
  return { kind: 'text', text, apostrophe: false };
}

function readNumber(text: string, habits: EntryHabits): { value: number; format: string | null } | null {
  const negative = /^\((.*)\)$/.exec(text);
  const inner = (negative?.[1] ?? text).trim();
  const percent = /^(.*?)\s*%$/.exec(inner) ?? /^%\s*(.*)$/.exec(inner);
  const bare = percent?.[1] ?? inner;
  const fraction = /^([+-]?\d+) (\d{1,2})\/(\d{1,2})$/.exec(bare);
  if (fraction !== null && percent === null) {
    const part = Number(fraction[2]) / Number(fraction[3]);
    const whole = Number(fraction[1]);
    return Number.isFinite(part) ? { value: whole < 0 ? whole - part : whole + part, format: '# ?/?' } : null;
  }
  const [decimal, group] = habits.decimal === '.' ? ['\\.', ','] : [',', '\\.'];
  const shape = new RegExp(
    `^([+-]?)(?:(\\d{1,3}(?:${group}\\d{3})+)|(\\d*))(?:${decimal}(\\d*))?([eE][+-]?\\d{1,3})?$`,
  );
  const found = shape.exec(bare);
  if (found === null) return null;
  const [, sign = '', grouped, whole = '', digits, exponent] = found;
  if ((grouped ?? whole) === '' && (digits ?? '') === '') return null;
  const plain = `${sign}${(grouped ?? whole).replace(/[.,]/g, '') || '0'}.${digits ?? ''}0${exponent ?? ''}`;
  const read = fifteenDigits(Number(plain));
  if (!Number.isFinite(read)) return null;
  const value = (negative === null ? 1 : -1) * (percent === null ? read : fifteenDigits(read / 100));
  const decimals = (digits ?? '') !== '';
  if (percent !== null) return { value, format: decimals ? '0.00%' : '0%' };
  if (exponent !== undefined) return { value, format: '0.00E+00' };
  if (grouped !== undefined) return { value, format: decimals ? '#,##0.00' : '#,##0' };
  return { value, format: null };
}

/** Excel keeps fifteen digits of a number: a twelve-digit paper number stays, a card number of sixteen loses its end. */
function fifteenDigits(value: number): number {
  return Number.isFinite(value) && value !== 0 ? Number(value.toPrecision(15)) : value;
}

/** `=`, and `+`, `-`, `@` before anything that is no number, begin a formula; what cannot be one is refused. */
function readFormula(text: string): Entry {
  const sign = text.charAt(0);
  const body = text.slice(1).trim();
  if (body === '') return { kind: 'text', text, apostrophe: false };
  if (sign === '@')
    return /^[A-Za-z_.]+\(/.test(body) && isPlausible(body)
      ? { kind: 'formula', formula: body }
      : { kind: 'refused' };
  const formula = sign === '=' ? text.slice(1) : sign === '+' ? `+${text.slice(1)}` : text;
  return isPlausible(formula) ? { kind: 'formula', formula } : { kind: 'refused' };
}

/** A rough look at a formula's grammar: quotes and brackets close, no operator at the end, no sign that formulas do not know. */
function isPlausible(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');
  if (/["']/.test(bare.replace(/""/g, ''))) return false;
  let depth = 0;
  for (const letter of bare) {
    if (letter === '(' || letter === '{') depth += 1;
    if (letter === ')' || letter === '}') depth -= 1;
    if (depth < 0) return false;
  }
  if (depth !== 0 || /[+\-*/^&=<>,(]\s*$/.test(bare)) return false;
  return (
    !/[\u201C\u201D\u2018\u2019\u2026\u2013\u2014?\\`~|]/.test(bare) &&
    !/\.\s/.test(bare) &&
    !/[\p{L}]\s*:\s/u.test(bare)
  );
}
