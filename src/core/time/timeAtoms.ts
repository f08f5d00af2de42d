import { lastDayOfMonth, makeIsoDate, type IsoDate } from './isoDate';

/** First and last day of what one date or period covers. */
export interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * The year of a date as written: a number, "next year", "the year before", or none (then it comes from its neighbours
 * or the plan).
 */
export type YearMention =
  | { readonly kind: 'given'; readonly year: number; readonly isTwoDigits: boolean }
  | { readonly kind: 'next' }
  | { readonly kind: 'last' }
  | { readonly kind: 'none' };

/** One date or period of a time expression, its year perhaps still open. Positions are those of the tagged text. */
export interface TimeAtom {
  readonly from: number;
  readonly to: number;
  readonly shape: 'day' | 'period' | 'range';
  readonly year: YearMention;
  /** True where the figures could only be month/day, not the Vietnamese day/month. */
  readonly isSwapped: boolean;
  /** True for years alone ("2026", "năm 2026-2030"): they say nothing of the year of a date beside them. */
  readonly isWholeYears: boolean;
  /** The days in that year; null where they do not exist. */
  readonly spanIn: (year: number) => Span | null;
}

const yearTail = '(?:[ ,]*(?:Y|[/.-])? ?(\\d{4})(?!\\d)| ?([XZ]))?';
const quarter = '([ivx]{1,4}|\\d{1,2})(?![a-z\\d])';
/** A second quarter is one by its letters, by its word, or as 1 to 4 behind a figure: "Quý I - 9/2026" ends in a month. */
const laterQuarter =
  '(?:(?<=Q [ivx]+)(?:-| T )(?:Q )?([ivx]{1,4})|(?<=Q [ivx]+)(?:-| T )([1-4])(?! ?[/.,-] ?\\d)|(?<=Q \\d)(?:-| T )(?:Q )?([1-4])(?![/.]\\d{1,2}(?!\\d))|(?:-| T )Q ([ivx]{1,4}|\\d{1,2}))(?! ?M)(?![a-z\\d])';
const toDay = '(?:-| T (?:D )?)';
const endOfNumber = '(?!\\d)';

/** What a pattern makes of its groups. */
type Dates = Omit<TimeAtom, 'from' | 'to'>;

type Groups = readonly (string | undefined)[];
interface Pattern {
  readonly expression: RegExp;
  readonly atoms: (groups: Groups) => readonly Dates[];
}

/** Tried in this order at every place: the longer form stands before the form that is its beginning. */
const patterns: readonly Pattern[] = [
  pattern(`(\\d{4})-(\\d{1,2})-(\\d{1,2})${endOfNumber}`, ([, y, m, d]) => [dayAtom(d, m, given(y))]),
  pattern(`(?:D )?(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?![\\d/])`, dayMonthYear),
  // A year of three figures or five was typed wrong: no such day.
  pattern(`(?:D )?(\\d{1,2})([/.-])(\\d{1,2})\\2(?:\\d{3}|\\d{5,6})(?![\\d/])`, () => [noSuchDay]),
  pattern(`(?:D )?(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?!\\d)`, dayMonthYear),
  pattern(`(?:D )?(\\d{1,2})-(\\d{1,2})-(\\d{4}|\\d{2})(?![\\d/-])`, dayMonthYear),
  pattern(`(?:D )?(\\d{1,2})[/.](\\d{1,2})[-.](\\d{4})${endOfNumber}`, dayMonthYear),
  pattern(
    `(?:D )?(\\d{1,2})${toDay}(\\d{1,2})[/.](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?(?!\\d|/)`,
    ([, from, to, month, year]) => [daysOfMonth({ from, to, month }, given(year))],
  ),
  pattern(`(?:D )?(\\d{1,2})${toDay}(\\d{1,2}) M (\\d{1,2})${endOfNumber}${yearTail}`, (groups) => [
    daysOfMonth({ from: groups[1], to: groups[2], month: groups[3] }, tailYear(groups, 4)),
  ]),
  pattern(`(?:D )?(\\d{1,2})[ /-]?M (\\d{1,2})${endOfNumber}${yearTail}`, (groups) => [
    dayAtom(groups[1], groups[2], tailYear(groups, 3)),
  ]),
  pattern('(\\d{1,2}) M ([EU])(?: ?(\\d{4})(?!\\d))?', ([, count, part, year]) => [
    monthsOfYear(Number(count), part === 'E' ? 'first' : 'last', given(year)),
  ]),
  pattern('([369]) M(?! ?\\d)(?: ?Y ?(\\d{4})(?!\\d))?', ([, count, year]) => [
    monthsOfYear(Number(count), 'first', given(year)),
  ]),
  pattern(
    `M (\\d{1,2})(?:-| T )(?:M )?(0?[1-9]|1[0-2])(?!\\d| ?M|[/.-]\\d{1,2}(?!\\d))${yearTail}`,
    (groups) => [monthsAtom(groups[1], groups[2], tailYear(groups, 3))],
  ),
  pattern(`M (\\d{1,2}(?:[,&+]+\\d{1,2}(?!\\d))+)(?![/.-]\\d{1,2}(?!\\d))${yearTail}`, (groups) =>
    listed(groups[1]).map((month) => monthsAtom(month, month, tailYear(groups, 2))),
  ),
  pattern(`M (\\d{1,2})${endOfNumber}${yearTail}`, (groups) => [
    monthsAtom(groups[1], groups[1], tailYear(groups, 2)),
  ]),
  pattern(`Q ${quarter}${laterQuarter}${yearTail}`, (groups) => [
    quartersAtom(groups[1], groups[2] ?? groups[3] ?? groups[4] ?? groups[5], tailYear(groups, 6)),
  ]),
  pattern(`Q ((?:[ivx]{1,4}|\\d)(?:[,&+]+(?:[ivx]{1,4}|\\d)(?![a-z\\d]))+)${yearTail}`, (groups) =>
    listed(groups[1]).map((name) => quartersAtom(name, name, tailYear(groups, 2))),
  ),
  pattern(`Q ${quarter}${yearTail}`, (groups) => [quartersAtom(groups[1], groups[1], tailYear(groups, 2))]),
  // Only where they bound a span: "từ đầu năm đến tháng 9", "tháng 6 đến hết năm"; alone they are vague.
  pattern(`E(?= ?(?:-|[TL]))`, () => [monthsOfYear(1, 'first', given(undefined))]),
  pattern(`(?<=[TL] |-)(?:U|V? ?Y)(?! ?[\\da-z])`, () => [monthsOfYear(1, 'last', given(undefined))]),
  pattern(`(?<=[TL] |-)U ?(\\d{4})(?!\\d)`, ([, year]) => [monthsOfYear(1, 'last', given(year))]),
  pattern('S (\\d{4})(?:[-/](\\d{4}|\\d{2})(?!\\d))?', ([, year]) => [schoolYear(Number(year))]),
  pattern('(\\d{1,2})-(\\d{1,2})/(\\d{4})(?!\\d)', ([, from, to, year]) => [
    monthsAtom(from, to, given(year)),
  ]),
  pattern('(\\d{1,2})[/.-](\\d{4})(?!\\d|/)', ([, month, year]) => [monthsAtom(month, month, given(year))]),
  pattern(
    '(?:D )?(\\d{1,2})[/.-](\\d{1,2})(?!\\d|[/.]\\d|-\\d{4}|-\\d{1,2}(?![\\d/.])|/[a-z])(?: Y (\\d{4})(?!\\d)| ?([XZ]))?',
    (groups) => [dayAtom(groups[1], groups[2], tailYear(groups, 3))],
  ),
  pattern('(?:Y )?((?:19|20)\\d{2})-(?:Y )?((?:19|20)\\d{2})(?!\\d|/)', ([, first, last]) => [
    yearsAtom(Number(first), Number(last)),
  ]),
  pattern('(?:Y )?((?:19|20)\\d{2})(?!\\d|/|-?[a-z])', ([, year]) => [yearsAtom(Number(year), Number(year))]),
];

/** All dates and periods of a tagged expression, in order, none overlapping. Linear in its length. */
export function findAtoms(tagged: string): readonly TimeAtom[] {
  const found: TimeAtom[] = [];
  let index = 0;
  while (index < tagged.length) {
    const match = startsWord(tagged, index) ? matchAt(tagged, index) : null;
    if (match === null) {
      index += 1;
      continue;
    }
    found.push(...match.atoms.map((atom) => ({ ...atom, from: index, to: match.end })));
    index = match.end;
  }
  return found;
}

function matchAt(
  tagged: string,
  index: number,
): { readonly end: number; readonly atoms: readonly Dates[] } | null {
  for (const { expression, atoms } of patterns) {
    expression.lastIndex = index;
    const match = expression.exec(tagged);
    if (match !== null) return { end: index + match[0].length, atoms: atoms(match) };
  }
  return null;
}

/** A number inside a date ("3" of "15/3") begins nothing. */
function startsWord(tagged: string, index: number): boolean {
  if (!/[\dDMQSYEUV]/.test(tagged.charAt(index))) return false;
  return !/\d$|\d[/.]$/.test(tagged.slice(Math.max(0, index - 2), index));
}

function pattern(source: string, atoms: Pattern['atoms']): Pattern {
  return { expression: new RegExp(source, 'y'), atoms };
}

function given(year: string | undefined): YearMention {
  if (year === undefined) return { kind: 'none' };
  const isTwoDigits = year.length === 2;
  return { kind: 'given', year: isTwoDigits ? 2000 + Number(year) : Number(year), isTwoDigits };
}

function tailYear(groups: Groups, at: number): YearMention {
  const words = groups[at + 1];
  return words === undefined ? given(groups[at]) : { kind: words === 'X' ? 'next' : 'last' };
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[,&+]+/).filter((entry) => entry !== '');
}

const noSuchDay: Dates = {
  shape: 'day',
  year: { kind: 'given', year: 0, isTwoDigits: false },
  isSwapped: false,
  isWholeYears: false,
  spanIn: () => null,
};

function dayMonthYear(groups: Groups): readonly Dates[] {
  return [dayAtom(groups[1], groups[2], given(groups[3]))];
}

/** Vietnamese order is day/month; month/day is taken only where day/month cannot be. */
function dayAtom(first: string | undefined, second: string | undefined, year: YearMention): Dates {
  const isSwapped = Number(second) > 12 && Number(first) >= 1 && Number(first) <= 12 && Number(second) <= 31;
  const day = Number(isSwapped ? second : first);
  const month = Number(isSwapped ? first : second);
  return {
    shape: 'day',
    year,
    isSwapped,
    isWholeYears: false,
    spanIn: (inYear) => spanOf(dayOf(inYear, month, day), dayOf(inYear, month, day)),
  };
}

function daysOfMonth(
  days: {
    readonly from: string | undefined;
    readonly to: string | undefined;
    readonly month: string | undefined;
  },
  year: YearMention,
): Dates {
  const month = Number(days.month);
  const spanIn = (inYear: number): Span | null =>
    spanOf(dayOf(inYear, month, Number(days.from)), dayOf(inYear, month, Number(days.to)));
  return { shape: 'range', year, isSwapped: false, isWholeYears: false, spanIn };
}

function monthsAtom(from: string | undefined, to: string | undefined, year: YearMention): Dates {
  const spanIn = (inYear: number): Span | null => monthSpan(inYear, Number(from), Number(to));
  return { shape: from === to ? 'period' : 'range', year, isSwapped: false, isWholeYears: false, spanIn };
}

function quartersAtom(from: string | undefined, to: string | undefined, year: YearMention): Dates {
  const first = quarterNumber(from);
  const last = quarterNumber(to);
  const spanIn = (inYear: number): Span | null =>
    first === null || last === null ? null : monthSpan(inYear, first * 3 - 2, last * 3);
  return { shape: from === to ? 'period' : 'range', year, isSwapped: false, isWholeYears: false, spanIn };
}

function monthsOfYear(count: number, part: 'first' | 'last', year: YearMention): Dates {
  const spanIn = (inYear: number): Span | null =>
    part === 'first' ? monthSpan(inYear, 1, count) : monthSpan(inYear, 13 - count, 12);
  return { shape: 'period', year, isSwapped: false, isWholeYears: false, spanIn };
}

/** A school year runs from September to the end of May, not with the calendar. */
function schoolYear(year: number): Dates {
  const spanIn = (): Span | null => spanOf(dayOf(year, 9, 1), dayOf(year + 1, 5, 31));
  return {
    shape: 'period',
    year: { kind: 'given', year, isTwoDigits: false },
    isSwapped: false,
    isWholeYears: false,
    spanIn,
  };
}

function yearsAtom(first: number, last: number): Dates {
  return {
    shape: first === last ? 'period' : 'range',
    year: { kind: 'given', year: last, isTwoDigits: false },
    isSwapped: false,
    isWholeYears: true,
    spanIn: () => spanOf(dayOf(first, 1, 1), dayOf(last, 12, 31)),
  };
}

function quarterNumber(name: string | undefined): number | null {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(name ?? '');
  if (roman >= 0) return roman + 1;
  const value = Number(name);
  return Number.isInteger(value) && value >= 1 && value <= 4 ? value : null;
}

function monthSpan(year: number, from: number, to: number): Span | null {
  if (to < 1 || to > 12) return null;
  return spanOf(dayOf(year, from, 1), dayOf(year, to, lastDayOfMonth({ year, month: to })));
}

function dayOf(year: number, month: number, day: number): IsoDate | null {
  return makeIsoDate({ year, month, day });
}

function spanOf(start: IsoDate | null, end: IsoDate | null): Span | null {
  return start === null || end === null || start > end ? null : { start, end };
}
