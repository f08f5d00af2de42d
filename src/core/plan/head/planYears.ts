import { foldKeepingPositions, foldWithoutDiacritics, nfc } from '../../text/folding';
import { yearOf, type IsoDate } from '../../time/isoDate';
import { dateWords } from '../../vocabulary/planHeadings';
import {
  carryingOutWords,
  eventsOfTerms,
  papersOfTerms,
  schoolYearWords,
  severalYears,
  spannedPapers,
  termWord,
  yearWords,
} from '../../vocabulary/planHeadWords';
import type { PlanYears } from '../plan';

/** Where a paper says which years it is for. */
interface YearSources {
  readonly title: string | null;
  readonly date: IsoDate | null;
  /** The form of a date that is not filled in but for its year. */
  readonly dateAsPrinted: string | null;
  /** The sentence that closes the paper; asked where neither title nor date know. */
  readonly closing: string | null;
}

const words = {
  year: fold(yearWords.year),
  until: fold(yearWords.until),
  end: fold(yearWords.end),
  from: fold(yearWords.from),
  visions: alternatives(yearWords.visions),
  and: fold(yearWords.and),
};
const schoolYear = fold(schoolYearWords);
const carryingOut = alternatives(carryingOutWords);
const papers = alternatives(spannedPapers);
const figure = '(20\\d{2})(?!\\d)';
/** "2026-2030", "2026 - 2030", "năm 2026 đến năm 2030", "2026 đến 2030"; folded. */
const span = new RegExp(
  `(?<!\\d)${figure}\\s*(?:[-/]|${words.until}(?:\\s+${words.end})?(?:\\s+${words.year})?)\\s*${figure}`,
  'g',
);
const until = new RegExp(`(?<![a-z])${words.until}(?:\\s+${words.end})?\\s+${words.year}\\s+${figure}`);
const since = new RegExp(`(?<![a-z])${words.from}\\s+${words.year}\\s+${figure}`);
const vision = new RegExp(
  `(?:${words.visions})(?:\\s+${words.until})?(?:\\s+${words.year})?\\s+${figure}`,
  'g',
);
const cited = new RegExp(`(?:^|[^a-z])(?:${carryingOut})[^a-z].*(?:${papers})(?![a-z])`, 's');

/** Numbers and days of cited papers, which say nothing of the plan's own years; folded. */
const ofOtherPapers = new RegExp(
  `\\d+\\s?/\\s?20\\d{2}\\s?/|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?20\\d{2}|${fold(dateWords.month)}\\s+\\d{1,2}\\s+${words.year}\\s+20\\d{2}`,
  'g',
);
/** "từ ngày 01/12/2026 đến 03/02/2027", "từ tháng 12/2026 đến hết tháng 02 năm 2027"; folded. */
const day = `(?:${fold(dateWords.day)}\\s*)?`;
const ofYear = `(?:${fold(dateWords.month)}\\s*)?(?:\\d{1,2}\\s*(?:[/.-]|${fold(dateWords.month)}|,?\\s*${words.year})\\s*){1,2}`;
const betweenDays = new RegExp(
  `(?<![a-z])${words.from}\\s+${day}${ofYear}${figure}\\s*(?:${words.until}|-)\\s*(?:${words.end}\\s+)?${day}${ofYear}${figure}`,
  'g',
);
/** "các năm 2026, 2027", "hai năm 2026 và 2027"; folded. */
const listedYears = new RegExp(
  `(?<![a-z\\d])(?:${alternatives(severalYears)})\\s+${words.year}\\s+${figure}(?:\\s*(?:,|${words.and})\\s*(?:${words.year}\\s+)?20\\d{2}(?!\\d))*\\s*(?:,|${words.and})\\s*(?:${words.year}\\s+)?${figure}`,
  'g',
);
/** The term of a congress or an election; folded. */
const otherTerm = new RegExp(
  `(?:${alternatives(eventsOfTerms)})(?![a-z])[^;.]{0,160}?${fold(termWord)}\\s+${figure}\\s*(?:-|${words.until}\\s)\\s*${figure}`,
  'g',
);
const paperOfTerm = new RegExp(`(?<![a-z])(?:${alternatives(papersOfTerms)})(?![a-z])[^;.]{0,80}$`);

/** A longer span is an anniversary ("20 năm, 2006 - 2026"). */
const longestPlan = 15;

/** Letters of a title, or of a closing sentence, in which years are looked for. */
const longestTitle = 1000;

const unknown: PlanYears = { from: null, to: null };

/**
 * The years that a plan is for, both the same for one year, null where unknown. A school year is its two calendar
 * years; "đến năm 2030" begins with the year of the paper's date. A span in the title wins over the date, unless it is
 * over by then or belongs to a programme that the plan carries out in a year of its own.
 */
export function readYears({ title, date, dateAsPrinted, closing }: YearSources): PlanYears {
  const dated = yearOfDate(date, dateAsPrinted);
  const named = withSpans(foldKeepingPositions(nfc(title ?? '').slice(0, longestTitle)));
  return (
    yearsNamed(named.replace(ofOtherPapers, blanked), dated) ??
    oneYear(dated) ??
    yearsNamed(named, null) ??
    yearsNamed(foldKeepingPositions(nfc(closing ?? '').slice(0, longestTitle)), null) ??
    unknown
  );
}

/** A folded title with its days and lists of years as spans, and without the terms of others. */
function withSpans(title: string): string {
  return title
    .replace(betweenDays, (_, from: string, to: string) => spanOf(from, to))
    .replace(listedYears, (_, from: string, to: string) => spanOf(from, to))
    .replace(otherTerm, (term: string, _from: string, _to: string, at: number) =>
      paperOfTerm.test(title.slice(0, at)) ? term : blanked(term),
    );
}

function spanOf(from: string, to: string): string {
  return from === to ? ` ${words.year} ${from}` : ` ${from}-${to}`;
}

/**
 * The one year by which a plan is known: that of its date where it lies in the plan's years, else their first; null
 * where the first is not known.
 */
export function yearOfPlan(
  years: PlanYears,
  { date, dateAsPrinted }: Pick<YearSources, 'date' | 'dateAsPrinted'>,
): number | null {
  const dated = yearOfDate(date, dateAsPrinted);
  const { from, to } = years;
  return dated !== null && from !== null && dated >= from && (to === null || dated <= to) ? dated : from;
}

/** How a paper with this title says its years: as a school year ("năm học …") or as any other span. */
export function isSchoolYear({ from, to }: PlanYears, title: string | null): boolean {
  return from !== null && to === from + 1 && fold(title ?? '').includes(schoolYear);
}

/** A form that is not filled in has its year all the same. */
function yearOfDate(date: IsoDate | null, printed: string | null): number | null {
  return date === null ? lastYear(fold(printed ?? '')) : yearOf(date);
}

function yearsNamed(text: string, dated: number | null): PlanYears | null {
  const folded = text.replace(vision, blanked);
  const spans = [...folded.matchAll(span)]
    .map((match) => ({ from: Number(match[1]), to: Number(match[2]), at: match.index }))
    .filter(({ from, to }) => to > from && to - from <= longestPlan);
  const own = spans.findLast(({ at }) => !isCited(folded, at)) ?? spans.at(-1);
  const rest = folded.replace(span, blanked);
  const isOver = own !== undefined && dated !== null && own.to < dated;
  const single = lastYear(withoutBounds(rest));
  if (own !== undefined && !isOver && !belongsToAnother(folded, own, single))
    return { from: own.from, to: own.to };
  const end = until.exec(rest)?.[1];
  if (end !== undefined && single === null) return spanUntil(Number(end), dated);
  const begin = since.exec(rest)?.[1];
  if (begin !== undefined && single === null) return { from: Number(begin), to: null };
  return oneYear(single ?? (isOver ? dated : null));
}

/** A span beside a single year is the plan's own only where it stands behind that year or holds no cited paper. */
function belongsToAnother(folded: string, own: { readonly at: number }, single: number | null): boolean {
  return single !== null && (isCited(folded, own.at) || !isBehindSingle(folded, own.at));
}

/** "Tổng kết năm 2025, phương hướng giai đoạn 2026-2030", "giai đoạn 2026-2030 và năm 2026". */
function isBehindSingle(folded: string, at: number): boolean {
  const before = lastYear(folded.slice(0, at)) !== null;
  const joined = new RegExp(`^\\d{4}[^\\d]*\\d{4}\\s*(?:,|${words.and})`).test(folded.slice(at));
  return before || joined;
}

/** "thực hiện Chương trình … giai đoạn": the span belongs to the name of the programme before it. */
function isCited(folded: string, at: number): boolean {
  return cited.test(folded.slice(0, at));
}

function spanUntil(to: number, dated: number | null): PlanYears {
  return dated !== null && dated > to ? { from: dated, to: dated } : { from: dated, to };
}

function blanked(words: string): string {
  return ' '.repeat(words.length);
}

function withoutBounds(folded: string): string {
  return folded.replace(until, ' ').replace(since, ' ');
}

function lastYear(folded: string): number | null {
  const last = [...folded.matchAll(new RegExp(`(?<!\\d)${figure}`, 'g'))].at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

function oneYear(year: number | null): PlanYears | null {
  return year === null ? null : { from: year, to: year };
}

function alternatives(list: readonly string[]): string {
  return list.map(fold).join('|');
}

function fold(text: string): string {
  return foldWithoutDiacritics(text);
}
