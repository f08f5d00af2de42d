import type { Rating } from '../../../vocabulary/awardTerms';
import type { Nominee } from '../../../nominees/nominee';
import type { NomineeField } from '../../../vocabulary/nomineeFields';
import type { Table } from '../../../sheets/table';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { foldWithoutDiacritics } from '../../../text/folding';
import { tellsOneAwardOnly, yearOfHeader } from '../../../vocabulary/nomineeHeaderForms';
import { indexOf } from './nomineeIndex';
import { leavesHistoryOpen } from './untoldHistory';

/** Years of which a list tells: all, where a free column or a sheet of its own does; else those in the headers. */
export type CoveredYears = 'all' | ReadonlySet<number>;

/** The years that a list's own columns tell awards and ratings of; null: history stands on a sheet of its own. */
type ColumnYears = Readonly<Record<'awards' | 'ratings', CoveredYears>> | null;

const noYears: CoveredYears = new Set();
const columnYears = new WeakMap<readonly Table<NomineeField>[], ReadonlyMap<string, ColumnYears>>();

/** The years that are told of a nominee's awards, or of the ratings; empty without history. */
export function coveredYears(
  input: NomineeRuleInput,
  nominee: Nominee,
  what: 'awards' | 'ratings',
): CoveredYears {
  if (!nominee.hasHistory || leavesHistoryOpen(input, nominee)) return noYears;
  const known =
    columnYears.get(input.tables) ??
    new Map(input.tables.map((table) => [table.sheet, yearsOf(table, input.year)]));
  columnYears.set(input.tables, known);
  const years = known.get(nominee.sheet)?.[what] ?? 'all';
  // a free history that never tells a rating is silent on ratings
  const isSilent =
    years === 'all' && what === 'ratings' && nominee.history.every(({ rating }) => rating === null);
  return isSilent ? noYears : years;
}

function yearsOf(table: Table<NomineeField>, reviewYear: number): ColumnYears {
  const headersOf = (wanted: NomineeField): readonly string[] =>
    table.columns.filter(({ field }) => field === wanted).map(({ header }) => header);
  const free = headersOf('history');
  if (free.some((header) => !tellsOneAwardOnly.test(foldWithoutDiacritics(header)))) {
    return { awards: 'all', ratings: 'all' };
  }
  const [awards, ratings] = [headersOf('historyAward'), headersOf('historyRating')];
  if (free.length + awards.length + ratings.length === 0) return null;
  return { awards: yearsIn(awards, reviewYear), ratings: yearsIn(ratings, reviewYear) };
}

function yearsIn(headers: readonly string[], reviewYear: number): CoveredYears {
  const years = headers.map((header) => yearOfHeader(header, reviewYear));
  return years.includes(null) ? 'all' : new Set(years.filter((year) => year !== null));
}

/** Whether something holds in a year: no: the list tells of that year and does not have it. */
export type YearState = 'yes' | 'no' | 'unknown';

/** Whether the nominee holds one of the awards in a year; the list's own proposals count for the year under review. */
export function heldIn(
  input: NomineeRuleInput,
  nominee: Nominee,
  asked: { readonly year: number; readonly awards: readonly string[] },
): YearState {
  const { year, awards } = asked;
  if (
    nominee.history.some((record) => record.year === year && record.awards.some((id) => awards.includes(id)))
  )
    return 'yes';
  if (
    year === input.year &&
    (isProposedFor(input, nominee, awards) || namesTitleOfYear(input, nominee, awards))
  )
    return 'yes';
  return stateOfMissing(input, coveredYears(input, nominee, 'awards'), year);
}

/** True where the column of the year's own titles names one of the awards ("Danh hiệu đã đạt / Năm 2025": CSTĐCS). */
function namesTitleOfYear(
  { book, reviewDay }: NomineeRuleInput,
  { sameYearTitle }: Nominee,
  awards: readonly string[],
): boolean {
  if (sameYearTitle.text === '' || sameYearTitle.value === false) return false;
  const named = book.awardFromText(sameYearTitle.text, { date: reviewDay }) ?? [];
  return named.some((id) => awards.includes(id));
}

/** Whether a year's rating is at least so good; a title of that year proves "good". */
export function ratedIn(
  input: NomineeRuleInput,
  nominee: Nominee,
  asked: { readonly year: number; readonly atLeast: Rating },
): YearState {
  const { year, atLeast } = asked;
  const records = nominee.history.filter((record) => record.year === year);
  const told = records.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  const rating = told[0] ?? (year === input.year ? nominee.rating.value : null);
  if (rating !== null) return isAtLeast(rating, atLeast) ? 'yes' : 'no';
  const hasTitle = records.some(({ awards }) => awards.some((id) => titlesThatProveGood.includes(id)));
  if (hasTitle) return isAtLeast('good', atLeast) ? 'yes' : 'unknown';
  return stateOfMissing(input, coveredYears(input, nominee, 'ratings'), year);
}

const titlesThatProveGood: readonly string[] = [
  'LDTT',
  'CSTT',
  'CSTDCS',
  'CSTDTINH',
  'CSTDTQ',
  'TTLDTT',
  'DVTT',
];
const ratingOrder: Readonly<Record<Rating, number>> = {
  notRated: -1,
  notCompleted: 0,
  completed: 1,
  good: 2,
  excellent: 3,
};

/** True where a rating is as good as another or better. */
export function isAtLeast(rating: Rating, wanted: Rating): boolean {
  return ratingOrder[rating] >= ratingOrder[wanted];
}

/** True where the same person is proposed for one of the awards on any list of the case. */
export function isProposedFor(input: NomineeRuleInput, nominee: Nominee, awards: readonly string[]): boolean {
  const same = indexOf(input.everyone).samePerson.get(nominee.key) ?? [nominee];
  return same.some(({ award }) => award.value !== null && awards.includes(award.value));
}

/** Nothing stands for the year: the year under review is still open, and a year outside the columns is not told of. */
function stateOfMissing(input: NomineeRuleInput, years: CoveredYears, year: number): YearState {
  if (years !== 'all') return years.has(year) ? 'no' : 'unknown';
  return year >= input.year ? 'unknown' : 'no';
}

/** Windows of years in a row of which one must be whole. */
export interface YearWindow {
  readonly years: readonly number[];
  readonly state: YearState;
  readonly found: readonly number[];
  readonly missing: readonly number[];
}

/** Judges `times` years in a row: those before the year under review, and those up to it. */
export function yearWindows(
  year: number,
  times: number,
  stateOf: (year: number) => YearState,
): { readonly before: YearWindow; readonly upTo: YearWindow } {
  return { before: windowOf(year - times, times, stateOf), upTo: windowOf(year - times + 1, times, stateOf) };
}

function windowOf(first: number, times: number, stateOf: (year: number) => YearState): YearWindow {
  const years = Array.from({ length: times }, (_unused, index) => first + index);
  const states = years.map((year) => ({ year, state: stateOf(year) }));
  const missing = states.filter(({ state }) => state === 'no').map(({ year }) => year);
  const found = states.filter(({ state }) => state === 'yes').map(({ year }) => year);
  const state = missing.length > 0 ? 'no' : found.length === times ? 'yes' : 'unknown';
  return { years, state, found, missing };
}

/**
 * Judges `times` titles in a row of a kind that can be had every `interval` years: two that follow each other lie no
 * further apart, nor does the last from the year under review. A blank in that year is in doubt, not open.
 */
export function chainOfTitles(
  asked: { readonly year: number; readonly times: number; readonly interval: number },
  stateOf: (year: number) => YearState,
): Pick<YearWindow, 'state' | 'found'> & { readonly isInDoubt: boolean } {
  const { year, times, interval } = asked;
  const span = Array.from(
    { length: times * interval + 1 },
    (_unused, index) => year - times * interval + index,
  );
  const states = span.map((one) => ({ year: one, state: stateOf(one) }));
  const yearsOf = (fits: (one: { readonly year: number; readonly state: YearState }) => boolean) =>
    states.filter(fits).map((one) => one.year);
  const holds = (years: readonly number[]) => longestChain(years, asked) >= times;
  const found = yearsOf(({ state }) => state === 'yes');
  if (holds(found)) return { state: 'yes', found, isInDoubt: false };
  const open = yearsOf((one) => one.state === 'yes' || (one.state === 'unknown' && one.year < year));
  if (holds(open)) return { state: 'unknown', found, isInDoubt: false };
  return { state: 'no', found, isInDoubt: holds(yearsOf(({ state }) => state !== 'no')) };
}

/** The most of these years (rising) that follow each other closely enough, the last one not too long ago. */
function longestChain(
  years: readonly number[],
  { year, interval }: { readonly year: number; readonly interval: number },
): number {
  let longest = 0;
  let length = 0;
  let last: number | null = null;
  for (const one of years) {
    length = last !== null && one - last <= interval ? length + 1 : 1;
    if (one >= year - interval) longest = Math.max(longest, length);
    last = one;
  }
  return longest;
}
