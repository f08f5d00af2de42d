import { serialToIsoDate } from './excelSerial';
import { partsOf } from './isoDate';

/** Quoted text, escaped letters, spacers, elapsed time, marks of languages and colours, and the runs that stand for parts of a moment. */
const pieces =
  /"([^"]*)"|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[[^\]]*\]|\s*(?:AM\/PM|A\/P)|y+|m+|d+|h+|s+(?:\.0+)?|./gi;

const notParts = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|general/gi;

/** True for number formats that show a day, a time, or both. */
export function isMomentFormat(format: string): boolean {
  const bare = bareOf(format);
  return /[dyhs]|m{3,}/.test(bare) && !/[0#?]e[+-]/.test(bare);
}

/**
 * A serial number (1900 system) as its format shows it to Vietnamese readers: figures and words in the format's order.
 * Formats that name months or weekdays, or put the month first, are other regions' ("m/d/yyyy" is how Excel tells the
 * day of every region): they become dd/mm/yyyy. Hours count to 24. Null where the format does not ask for a moment, or
 * there is no such moment.
 */
export function shownMoment(serial: number, format: string): string | null {
  if (serial < 0 || !isMomentFormat(format)) return null;
  const bare = bareOf(format);
  const rounded = Math.round(serial * secondsPerDay);
  const date = serialToIsoDate(Math.floor(rounded / secondsPerDay));
  if (date === null && /[dy]|m{3,}/.test(bare)) return null;
  const day = date === null ? { year: 0, month: 0, day: 0 } : partsOf(date);
  const moment: Moment = { ...day, seconds: rounded };
  const isForeign = /m{3,}|d{3,}/.test(bare) || /^[^a-z]*m{1,2}[^a-z]+d/.test(bare);
  return shownIn(isForeign ? houseFormat(bare) : (format.split(';')[0] ?? ''), moment);
}

const secondsPerDay = 86_400;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Since day 0. */
  readonly seconds: number;
}

function bareOf(format: string): string {
  return (format.replace(notParts, '').split(';')[0] ?? '').toLowerCase();
}

/** The same parts in the order of Vietnamese papers. */
function houseFormat(bare: string): string {
  const namesDay = (bare.match(/d+/g) ?? []).some((run) => run.length < 3);
  const date = [namesDay ? 'dd' : '', 'mm', bare.includes('y') ? 'yyyy' : ''];
  const time = [bare.includes('h') ? 'hh:mm' : '', bare.includes('s') ? ':ss' : ''].join('');
  return `${date.filter((part) => part !== '').join('/')}${time === '' ? '' : ` ${time}`}`;
}

function shownIn(section: string, moment: Moment): string {
  const found = [...section.matchAll(pieces)];
  const kinds = found.map(([whole, , , elapsed]) => (elapsed ?? whole).charAt(0).toLowerCase());
  const isClock = (at: number, step: number): boolean => {
    for (let next = at + step; next >= 0 && next < kinds.length; next += step) {
      if (/[ymdhs]/.test(kinds[next] ?? '')) return kinds[next] === (step < 0 ? 'h' : 's');
    }
    return false;
  };
  const shown = found.map((piece, at) =>
    shownPiece(piece, moment, { isMinute: isClock(at, -1) || isClock(at, 1) }),
  );
  return shown.join('').trim();
}

function shownPiece(
  [whole, quoted, escaped, elapsed]: RegExpMatchArray,
  moment: Moment,
  { isMinute }: { readonly isMinute: boolean },
): string {
  if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
  const { seconds } = moment;
  if (elapsed !== undefined) {
    const unit = { h: 3600, m: 60, s: 1 }[elapsed.charAt(0).toLowerCase()] ?? 1;
    return digits(Math.floor(seconds / unit), elapsed.length);
  }
  if (/^(?:_.|\*.|\[.*|\s*A\/P|\s*AM\/PM)$/i.test(whole)) return whole.startsWith('_') ? ' ' : '';
  const width = Math.min(2, whole.length);
  switch (whole.charAt(0).toLowerCase()) {
    case 'y':
      return whole.length > 2 ? digits(moment.year, 4) : digits(moment.year % 100, 2);
    case 'm':
      return digits(isMinute ? Math.floor(seconds / 60) % 60 : moment.month, width);
    case 'd':
      return digits(moment.day, width);
    case 'h':
      return digits(Math.floor(seconds / 3600) % 24, width);
    case 's':
      return digits(seconds % 60, width);
    default:
      return whole;
  }
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
