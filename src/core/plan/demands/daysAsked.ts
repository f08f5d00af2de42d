import { everyMatch } from '../../text/everyMatch';
import { nfc } from '../../text/folding';
import { withoutCited } from '../../time/citedSpans';
import { yearOf, type IsoDate } from '../../time/isoDate';
import { readTime } from '../../time/readTime';
import {
  againWords,
  beforeWords,
  betweenLatestAndDay,
  dateWords,
  doneBefore,
  doneWords,
  endWords,
  finishingWords,
  firstOfAll,
  fromWords,
  howFinished,
  latestWords,
  mustWords,
  setForYear,
  otherYears,
  toWords,
  withinWords as within,
} from '../../vocabulary/planDeadlineWords';
import { anyOf, finder, searchable, startOf } from './words';

/** What a day without a year is read by. */
export interface PlanDays {
  /** The plan's year; null: unknown, or several. */
  readonly year: number | null;
  /** The day of the paper: what lies before it is not asked for any more. */
  readonly paperDate: IsoDate | null;
}

/** A day by which a text asks for something. */
export interface AskedDay {
  readonly lastDay: IsoDate;
  /** Where the words that say so stand in `nfc(text)`. */
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

const day = anyOf(dateWords.day);
const month = anyOf(dateWords.month);
const year = `(?:[, ]+(?:${anyOf(dateWords.of)} +)?(?:${anyOf(dateWords.year)} +\\d{4}(?!\\d)|${anyOf(otherYears)}))?`;
const notLonger = '(?![\\d/]|[.,]\\d| ?%)';
const inFigures = `\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}${notLonger}|\\d{1,2} ?/ ?\\d{1,2}${notLonger}`;
const inWords = `\\d{1,2} +${month} +\\d{1,2}(?: ?/ ?\\d{4})?(?!\\d)`;
const oneDay = `(?:${inFigures}|${inWords})${year}`;
/** "10/6, 10/9 và ngày 10/12". */
const days = `${oneDay}(?: ?, ?${oneDay}| +${anyOf(dateWords.and)} +(?:${anyOf(beforeWords)} +)?(?:${day} +)?${oneDay})*`;
const months = `${month} +\\d{1,2}(?: ?[/.-] ?\\d{4})?(?!\\d)${year}`;
const quarters = `${anyOf(dateWords.quarter)} +(?:iv|i{1,3}|IV|I{1,3}|[1-4])(?: ?[/.-] ?\\d{4})?(?![\\p{L}\\d])${year}`;
const clock = `(?:\\d{1,2} ?(?:: ?\\d{2}|${startOf(dateWords.hour)} ?(?:\\d{2})?(?: ?${startOf(dateWords.minute)})?)[, ]+)?`;
const date = `${clock}(?:${day} +)?(?<date>${days}|${months}|${quarters})`;
const orEnd = `${clock}(?:${day} +)?(?<date>${days}|(?:${anyOf(endWords)} +)?(?:${months}|${quarters}))`;
const wholeYear = `(?<date>${anyOf(dateWords.year)} +\\d{4}(?![\\d/]| ?-))`;
const must = `(?=(?:(?!${anyOf(doneBefore)})[^.;\\d]){0,80}?${anyOf(mustWords)})`;

const asking: readonly RegExp[] = [
  `(?<before>${anyOf(beforeWords)}) +${date}`,
  `(?<latest>${anyOf(latestWords)})(?:(?:[ :]+${anyOf(betweenLatestAndDay)}){0,4}[ :]+|[^.;:\\d]{1,40}: *)${orEnd}`,
  `${anyOf(finishingWords)}(?! +${anyOf(howFinished)})[^.;:\\d]{0,80}?${anyOf(within)} +${orEnd}`,
  `${anyOf(doneWords)}(?! +${anyOf(howFinished)})(?:(?!${anyOf(setForYear)})[^.;:\\d]){0,60}?${anyOf(within)} +${wholeYear}`,
  `(?:^|[;.] +)[^\\p{L}\\d]{0,3}(?<latest>${anyOf(toWords)}) +${date}${must}`,
].map((source) => new RegExp(source, 'gu'));

const again = finder(againWords);
/** "từ ngày 01/3 đến" before the end of a span. */
const spanBefore = new RegExp(
  `${anyOf(fromWords)} +(?:${day}|${month}|${anyOf(dateWords.quarter)}|\\d)[^.;]{0,40}?${anyOf(toWords)} *$`,
  'u',
);
const endsIn = new RegExp(`^${anyOf(endWords)}`, 'u');
const toWord = new RegExp(`^${anyOf(toWords)}`, 'u');
const onlyFirst = new RegExp(anyOf([firstOfAll]), 'u');
const beforeAgain = new RegExp(anyOf(beforeWords), 'u');

/**
 * The days by which a sentence or clause asks for something, in its order. They are read as in a time cell: "trước ngày
 * X" and "chậm nhất X" count X itself as in time, "trước tháng 9" ends with August, "trong quý II" with the quarter. A
 * day without a year is one of the plan's year; left out where that is unknown, and where it would lie before the paper
 * was issued. Days of cited papers, of spans ("từ … đến hết …") and those that come again every month or year are none.
 */
export function daysAsked(text: string, plan: PlanDays): readonly AskedDay[] {
  if (!/\d|[iI]/.test(text)) return [];
  const words = searchable(withoutCited(nfc(text)));
  const found = asking.flatMap((pattern) =>
    everyMatch(words, pattern).flatMap((match) => (isAsking(match, words) ? readDays(match, plan) : [])),
  );
  return apart(found.sort((one, other) => one.to - other.to || one.from - other.from));
}

function isAsking(match: RegExpExecArray, words: string): boolean {
  const near = words.slice(Math.max(0, match.index - 80), match.index);
  const above = near.slice(Math.max(near.lastIndexOf(';'), near.lastIndexOf('. ')) + 1);
  const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 14);
  if (again(behind) || again(above) || again(match[0])) return false;
  if (onlyFirst.test(above.slice(-8) + match[0])) return false;
  const upTo = toWord.exec(match[0])?.[0] ?? '';
  return !spanBefore.test(above.slice(-60) + upTo);
}

function readDays(match: RegExpExecArray, plan: PlanDays): readonly AskedDay[] {
  const { before, latest, date: said = '' } = match.groups ?? {};
  const isBefore = before !== undefined || (latest !== undefined && beforeAgain.test(match[0]));
  // before the end is not before the beginning
  if (isBefore && endsIn.test(said)) return [];
  const lead = isBefore ? beforeWords[0] : latest === undefined ? '' : latestWords[0];
  const { kind, isAmbiguous, milestones } = readTime(`${lead ?? ''} ${said}`, { planYear: plan.year });
  if (kind === 'impossible' || kind === 'recurring' || isAmbiguous) return [];
  const place = { from: match.index, to: match.index + match[0].length };
  return milestones.flatMap(({ end }) =>
    end === null || isPast(end, plan) ? [] : [{ lastDay: end, ...place }],
  );
}

/** Before the paper was issued, or where that is not known, before its year. */
function isPast(end: IsoDate, { year: ofPlan, paperDate }: PlanDays): boolean {
  if (paperDate !== null) return end < paperDate;
  return ofPlan !== null && yearOf(end) < ofPlan;
}

/** One reading for the words that end at a place: the one that begins first. */
function apart(found: readonly AskedDay[]): readonly AskedDay[] {
  const kept: AskedDay[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last === undefined || last.to !== one.to || last.from === one.from) kept.push(one);
  }
  return kept;
}
