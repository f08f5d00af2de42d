import { dateOfSerial, weekday } from './serials';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Quoted text, escaped letters, spacers, locale marks, elapsed time, and the runs that stand for parts of a moment. */
const pieces = /"([^"]*)"|\\(.)|_(.)|\*(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|./gi;

/** True where a format shows a date or a time: it has y, m, d, h or s outside quotes. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*.|\[\$[^\]]*\]|General/gi, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/[0#?]E[+-]/i.test(bare) && !/^[^ymdhs]*[#?]/i.test(bare);
}

/** The text of a serial (1900 system, not negative) under a date format, in English. */
export function dateText(serial: number, format: string): string {
  // Shown times are rounded to the second, or 7:30 typed as a fraction would show 7:29
  const fine = /\.0/.test(format) ? 1e-5 : 0.5 / 86400;
  const whole = Math.floor(serial + fine);
  const seconds = Math.max(0, (serial - whole) * 86400);
  const date = dateOfSerial(whole);
  const clock = Math.round(seconds * 1000) / 1000;
  const time = {
    hours: Math.floor(clock / 3600),
    minutes: Math.floor((clock % 3600) / 60),
    seconds: clock % 60,
  };
  const halves = /AM\/PM|A\/P/i.test(format);
  const found = [...format.matchAll(pieces)];
  return found.map((piece, index) => shown(piece, { index, found, serial, date, time, halves })).join('');
}

interface Showing {
  readonly index: number;
  readonly found: readonly RegExpMatchArray[];
  readonly serial: number;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly time: { readonly hours: number; readonly minutes: number; readonly seconds: number };
  readonly halves: boolean;
}

function shown(piece: RegExpMatchArray, about: Showing): string {
  const [whole, quoted, escaped, spacer, filler, elapsed] = piece;
  if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
  if (spacer !== undefined) return ' ';
  if (filler !== undefined) return '';
  if (elapsed !== undefined) return elapsedText(elapsed, about.serial);
  if (whole.startsWith('[')) return '';
  const { date, time } = about;
  const lower = whole.toLowerCase();
  if (lower === 'am/pm') return time.hours < 12 ? 'AM' : 'PM';
  if (lower === 'a/p') return time.hours < 12 ? 'A' : 'P';
  switch (lower.charAt(0)) {
    case 'y':
      return lower.length > 2 ? String(date.year) : String(date.year % 100).padStart(2, '0');
    case 'd':
      return lower.length > 2
        ? named(dayNames[weekday(Math.floor(about.serial))], lower.length)
        : padded(date.day, lower.length);
    case 'h':
      return padded(about.halves ? time.hours % 12 || 12 : time.hours, lower.length);
    case 's': {
      const places = lower.includes('.') ? lower.length - lower.indexOf('.') - 1 : 0;
      const text = places > 0 ? time.seconds.toFixed(places) : String(Math.floor(time.seconds));
      return /^ss/.test(lower) && Math.floor(time.seconds) < 10 ? `0${text}` : text;
    }
    case 'm':
      if (isMinute(about)) return padded(time.minutes, lower.length);
      return lower.length > 2
        ? named(monthNames[date.month - 1], lower.length)
        : padded(date.month, lower.length);
    default:
      return whole;
  }
}

/** `m` after hours or before seconds is minutes. */
function isMinute(about: Showing): boolean {
  const kinds = about.found.map((piece) => (piece[5] ?? piece[0]).toLowerCase().charAt(0));
  const plain = (index: number) =>
    about.found[index]?.[1] === undefined && about.found[index]?.[2] === undefined;
  for (let at = about.index - 1; at >= 0; at -= 1) {
    const kind = kinds[at] ?? '';
    if (!plain(at) || !'ymdhs'.includes(kind)) continue;
    if (kind === 'h') return true;
    break;
  }
  for (let at = about.index + 1; at < kinds.length; at += 1) {
    const kind = kinds[at] ?? '';
    if (plain(at) && 'ymdhs'.includes(kind)) return kind === 's';
  }
  return false;
}

function elapsedText(unit: string, serial: number): string {
  const perDay = { h: 24, m: 1440, s: 86400 }[unit.charAt(0).toLowerCase()] ?? 24;
  return String(Math.floor(serial * perDay + 1e-6)).padStart(unit.length, '0');
}

function padded(value: number, length: number): string {
  return length > 1 ? String(value).padStart(2, '0') : String(value);
}

function named(name: string | undefined, length: number): string {
  if (name === undefined) return '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}
