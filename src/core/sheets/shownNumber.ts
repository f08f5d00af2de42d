import { isMomentFormat, shownMoment } from '../time/shownMoment';

/**
 * A number as a cell of this format shows it, written as Vietnamese papers write figures: thousands parted by dots, a
 * comma before decimals. Days and times as `shownMoment` tells them. Formats that are not known (fractions) show the
 * number plain.
 */
export function shownNumber(value: number, format: string): string {
  if (isMomentFormat(format)) return shownMoment(value, format) ?? plainFigure(value);
  const { section, shown } = sectionOf(value, sectionsOf(format));
  const bare = section.replace(marks, '').trim();
  if (/^(?:general|@|)$/i.test(bare) && !/["\\]/.test(section)) {
    // a section that is empty hides the number
    return section === '' && format.includes(';') ? '' : plainFigure(value);
  }
  return inSection(shown, section.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(marks, ''));
}

/** Colours, conditions and languages. */
const marks = /\[[^\]]*\]/g;
const literal = /"([^"]*)"|\\(.)|_(.)|\*./g;

function sectionsOf(format: string): readonly string[] {
  return (
    format
      .match(/(?:"[^"]*"?|\\.|[^;])+|;/g)
      ?.reduce<readonly string[]>(
        (all, part) => (part === ';' ? [...all, ''] : [...all.slice(0, -1), part]),
        [''],
      ) ?? ['']
  );
}

/** The section for numbers of this sign; a section of its own for those below 0 says their sign itself. */
function sectionOf(value: number, sections: readonly string[]): { section: string; shown: number } {
  const [above = '', below, zero] = sections;
  if (value < 0 && below !== undefined && below !== '@') return { section: below, shown: -value };
  if (value === 0 && zero !== undefined && zero !== '@') return { section: zero, shown: value };
  return { section: above, shown: value };
}

/** Without the rounding noise of binary fractions. */
function plainFigure(value: number): string {
  return String(Number(value.toPrecision(Number.isInteger(value) ? 15 : 10))).replace('.', ',');
}

function inSection(value: number, section: string): string {
  const hidden = section.replace(literal, (whole) => '\u0001'.repeat(whole.length));
  const found = /[0#?](?:[0#?,.]*[0#?.,])?(?:E[+-][0#?]+)?/i.exec(hidden);
  if (found === null) return `${value < 0 ? '-' : ''}${said(section)}`;
  // fractions: Excel's own search for a divisor is not followed
  if (/[0#?]\s*\/\s*[0#?\d]/.test(hidden)) return plainFigure(value);
  const [pattern] = found;
  const percents = hidden.split('%').length - 1;
  const [whole = '', decimals = ''] = pattern.replace(/E[+-].*$/i, '').split('.');
  const thousands = [whole, decimals].reduce((sum, part) => sum + (/,+$/.exec(part)?.[0].length ?? 0), 0);
  const scaled = Number(((value * 100 ** percents) / 1000 ** thousands).toPrecision(15));
  const places = Math.min(20, decimals.replace(/,/g, '').length);
  const figure = /E[+-]/i.test(pattern)
    ? inPowersOfTen(scaled, places)
    : grouped(roundedAway(Math.abs(scaled), places), { whole, decimals });
  const sign = scaled < 0 && /[1-9]/.test(figure) ? '-' : '';
  const after = section.slice(found.index + pattern.length);
  return `${sign}${said(section.slice(0, found.index))}${figure}${said(after)}`.trim();
}

/** Half is rounded away from zero, on the decimal digits that the number shows. */
function roundedAway(value: number, places: number): string {
  const shifted = Number(`${value}e${places}`);
  return shifted < 1e20 ? Number(`${Math.round(shifted)}e-${places}`).toFixed(places) : value.toFixed(places);
}

function grouped(rounded: string, pattern: { readonly whole: string; readonly decimals: string }): string {
  const [digits = '', fraction = ''] = rounded.split('.');
  const least = pattern.whole.replace(/[^0]/g, '').length;
  const kept = digits === '0' && least === 0 ? '' : digits.padStart(least, '0');
  const parted = pattern.whole.replace(/,+$/, '').includes(',')
    ? kept.replace(/\B(?=(\d{3})+$)/g, '.')
    : kept;
  const needed = pattern.decimals.replace(/[#?,]+$/, '').length;
  const shown = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/, '');
  return shown === '' ? parted : `${parted},${shown}`;
}

function inPowersOfTen(value: number, places: number): string {
  const [mantissa = '', power = ''] = Math.abs(value).toExponential(places).split('e');
  return `${mantissa.replace('.', ',')}E${power.charAt(0)}${power.slice(1).padStart(2, '0')}`;
}

/** Quotes and escapes as what they print; room as wide as a letter is a space, and fillers fill nothing. */
function said(section: string): string {
  return section.replace(literal, (_, quoted?: string, escaped?: string, room?: string) =>
    room === undefined ? (quoted ?? escaped ?? '') : ' ',
  );
}
