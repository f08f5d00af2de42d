import type { CellValue } from '../../xlsx/sheet/model';
import { dateText, isDateFormat } from './dateText';

/**
 * The text that a cell shows (`Range.text`), in en-US: General, fixed decimals, grouping, percent, dates and times,
 * text sections, literals. Not emulated: fractions, conditions, scientific placeholders beyond 0.00E+00.
 */
export function displayText(
  value: CellValue,
  format: string,
  dates: { date1904: boolean } = { date1904: false },
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const sections = splitSections(format);
  if (typeof value === 'string') {
    const ofText =
      sections[3] ?? (sections.length === 1 && (sections[0] ?? '').includes('@') ? sections[0] : undefined);
    return ofText === undefined || ofText === '@' ? value : literals(ofText).replace(/@/g, () => value);
  }
  const { section, shown } = sectionFor(value, sections);
  const plain = stripColours(section);
  if (/^general$/i.test(plain) || plain === '' || plain === '@')
    return sections.length > 1 && plain === '' ? '' : generalText(value);
  if (isDateFormat(plain))
    return value < 0 ? '########' : dateText(value + (dates.date1904 ? 1462 : 0), plain);
  return numberText(shown, plain);
}

function splitSections(format: string): string[] {
  const sections: string[] = [];
  let current = '';
  for (let at = 0; at < format.length; at += 1) {
    const letter = format.charAt(at);
    if (letter === '"') {
      const end = format.indexOf('"', at + 1);
      const stop = end < 0 ? format.length : end;
      current += format.slice(at, stop + 1);
      at = stop;
    } else if (letter === '\\') {
      current += format.slice(at, at + 2);
      at += 1;
    } else if (letter === ';') {
      sections.push(current);
      current = '';
    } else current += letter;
  }
  return [...sections, current];
}

function sectionFor(value: number, sections: readonly string[]): { section: string; shown: number } {
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, shown: -value };
  if (value === 0 && zero !== undefined) return { section: zero, shown: value };
  return { section: positive, shown: value };
}

function stripColours(section: string): string {
  return section
    .replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+)\]/gi, '')
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '$1');
}

/** Quotes, escapes, fillers and spacers of a section taken as what they print. */
function literals(section: string): string {
  return section.replace(
    /"([^"]*)"|\\(.)|_(.)|\*(.)/g,
    (_whole, quoted?: string, escaped?: string, spacer?: string) =>
      quoted ?? escaped ?? (spacer === undefined ? '' : ' '),
  );
}

/** General: up to eleven signs, then rounded or in powers of ten. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-9 && size > 0)) return scientific(value, 5).replace(/\.?0+E/, 'E');
  const whole = String(Math.trunc(size)).length;
  const text = value.toFixed(Math.max(0, Math.min(20, 10 - whole)));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function scientific(value: number, decimals: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function numberText(value: number, section: string): string {
  const marks = placeholders(section);
  if (marks === null) return `${value < 0 ? '-' : ''}${literals(section)}`;
  const { before, pattern, after } = marks;
  const percent = (literalFree(section).match(/%/g) ?? []).length;
  const exponent = /E[+-]/i.exec(pattern);
  const [wholePattern = '', decimalPattern = ''] = pattern.replace(/E[+-].*$/i, '').split('.');
  const thousands = /,+$/.exec(wholePattern)?.[0].length ?? 0;
  const scaled = (value * 100 ** percent) / 1000 ** thousands;
  const places = decimalPattern.replace(/[^0#?]/g, '').length;
  if (exponent !== null) return literals(before) + scientific(scaled, places) + literals(after);
  const rounded = roundHalfAway(Math.abs(scaled), places);
  const [digits = '0', decimals = ''] = rounded.split('.');
  const least = (wholePattern.match(/0/g) ?? []).length;
  const kept = digits === '0' && least === 0 ? '' : digits.padStart(least, '0');
  const grouped = wholePattern.replace(/,+$/, '').includes(',')
    ? kept.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
    : kept;
  const needed = decimalPattern.replace(/[^0#?]/g, '').replace(/[#?]+$/, '').length;
  const trimmed = decimals.slice(0, needed) + decimals.slice(needed).replace(/0+$/, '');
  const negative = scaled < 0 && /[1-9]/.test(rounded) ? '-' : '';
  const point = pattern.includes('.') ? '.' : '';
  return `${negative}${literals(before)}${grouped}${point}${trimmed}${literals(after)}`;
}

/** Rounds as people do (0.5 away from zero), on the decimal digits that the number shows. */
function roundHalfAway(value: number, places: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${places}`);
  if (!Number.isFinite(shifted) || shifted > 1e20) return value.toFixed(Math.min(20, places));
  return Number(`${Math.round(shifted)}e-${places}`).toFixed(Math.min(20, places));
}

function literalFree(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*./g, '');
}

/** The run of digit placeholders, and what stands before and after it; null where a section has none. */
function placeholders(section: string): { before: string; pattern: string; after: string } | null {
  const hidden = section.replace(/"[^"]*"|\\.|_.|\*./g, (whole) => '\u0001'.repeat(whole.length));
  const found = /[0#?](?:[0#?,.]*[0#?.,])?(?:E[+-][0#?]+)?/i.exec(hidden);
  if (found === null) return null;
  const end = found.index + found[0].length;
  return {
    before: section.slice(0, found.index),
    pattern: section.slice(found.index, end),
    after: section.slice(end),
  };
}
