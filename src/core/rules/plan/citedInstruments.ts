import { instrumentKey, type Instrument } from '../../law/instrument';
import type { LawBook } from '../../law/lawBook';
import type { Citation, Plan } from '../../plan/plan';
import { foldWithoutDiacritics } from '../../text/folding';
import { makeIsoDate, type IsoDate } from '../../time/isoDate';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { lawOnEmulationWords } from '../../vocabulary/planPaperWords';
import type { Finding, FindingPlace } from '../finding';
import type { CitationRuleInput } from '../ruleInputs';

/** An instrument of the law book as a plan cites it. */
export interface CitedInstrument {
  readonly citation: Citation;
  /** Its place among all that the plan cites, counted from 0. */
  readonly at: number;
  readonly instrument: Instrument;
}

/** The days on which a plan can have been issued: its own day, else what its year allows. */
export interface IssuingDays {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The year that stands for the day, as a finding says it; nothing where the plan has its day. */
  readonly said: Finding['data'];
}

/** The instruments of the law book that a plan cites, and when it was issued; null where neither day nor year is known. */
export function citedInstruments({ plan, law }: CitationRuleInput): {
  readonly days: IssuingDays;
  readonly cited: readonly CitedInstrument[];
} | null {
  const days = issuingDays(plan);
  return days === null ? null : { days, cited: instrumentsIn(plan.citations, law) };
}

/** A year's plan goes out from December before it on: an instrument has ended or not begun only if it has on all these days. */
export function issuingDays({ document }: Plan): IssuingDays | null {
  const { date } = document;
  if (date !== null) return { first: date, last: date, said: {} };
  const year = document.years.from ?? document.year;
  if (year === null) return null;
  const first = makeIsoDate({ year: year - 1, month: 12, day: 1 });
  const last = makeIsoDate({ year, month: 12, day: 31 });
  return first === null || last === null ? null : { first, last, said: { planYear: year } };
}

/** The line of a plan where it cites a paper; `at` counts from 0. */
export function placeOfCitation(at: number): FindingPlace {
  return { kind: 'plan', line: { kind: 'citation', at } };
}

/** The instruments of the law book among citations, in their order. */
export function instrumentsIn(
  citations: readonly Citation[],
  law: Pick<LawBook, 'instrument'>,
): readonly CitedInstrument[] {
  return citations.flatMap((citation, at): readonly CitedInstrument[] => {
    const instrument = law.instrument(citation.number ?? numberByName(citation) ?? '');
    return instrument === null ? [] : [{ citation, at, instrument }];
  });
}

/** Whether a paper names an instrument by its number, spaces and case aside, alone or within another citation. */
export function namesInstrument({ citations }: Pick<Plan, 'citations'>, number: string): boolean {
  const wanted = instrumentKey(number);
  return citations.some((citation) =>
    instrumentKey(`${citation.number ?? ''} ${citation.text}`).includes(wanted),
  );
}

/**
 * What to cite instead of an instrument that has ended: its successor, or that one's where it has ended too by the
 * plan's day; "" where the book knows none.
 */
export function insteadOf(ended: Instrument, law: LawBook, date: IsoDate): string {
  const passed = new Set([ended.number]);
  let instead = ended.replacedBy;
  while (instead !== null && !passed.has(instead)) {
    passed.add(instead);
    const next =
      law.at(date).instrumentState(instead) === 'ended' ? law.instrument(instead)?.replacedBy : null;
    if (next === null || next === undefined) return instead;
    instead = next;
  }
  return instead ?? '';
}

/** What an instrument goes on for after its end, and until when, as a finding says it; nothing where it does not. */
export function partOf({ inPart }: Instrument): Finding['data'] {
  return inPart === null ? {} : { part: inPart.what, partUntil: inPart.until ?? '' };
}

/** The Law is often cited by its name and year alone, the Law before it too. */
const lawsByYear: ReadonlyMap<number, string> = new Map([
  [2003, lawNumbers.law2003],
  [2022, lawNumbers.law2022],
]);

function numberByName({ kind, text, year, date }: Citation): string | null {
  const told = year ?? (date === null ? null : Number(date.slice(0, 4)));
  const isTheLaw = foldWithoutDiacritics(`${kind} ${text}`, { stripPunctuation: true }).includes(
    lawOnEmulationWords,
  );
  return isTheLaw && told !== null ? (lawsByYear.get(told) ?? null) : null;
}
