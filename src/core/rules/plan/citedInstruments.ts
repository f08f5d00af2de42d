import type { Instrument } from '../../law/instrument';
import type { LawBook } from '../../law/lawBook';
import type { Citation } from '../../plan/plan';
import { foldWithoutDiacritics } from '../../text/folding';
import type { IsoDate } from '../../time/isoDate';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { lawOnEmulationWords } from '../../vocabulary/planPaperWords';
import type { PlanRuleInput } from '../ruleInputs';

/** An instrument of the law book as a plan cites it. */
export interface CitedInstrument {
  readonly citation: Citation;
  readonly instrument: Instrument;
}

/** The instruments that a plan cites, and the plan's own day; null without a law book or a day. */
export function citedInstruments({ plan, law }: PlanRuleInput): {
  readonly date: IsoDate;
  readonly law: LawBook;
  readonly cited: readonly CitedInstrument[];
} | null {
  const { date } = plan.document;
  if (law === undefined || date === null) return null;
  const cited = plan.citations.flatMap((citation): readonly CitedInstrument[] => {
    const instrument = law.instrument(citation.number ?? numberByName(citation) ?? '');
    return instrument === null ? [] : [{ citation, instrument }];
  });
  return { date, law, cited };
}

/** The Law is often cited by its name and year alone. */
function numberByName({ kind, text, year, date }: Citation): string | null {
  const told = year ?? (date === null ? null : Number(date.slice(0, 4)));
  const isTheLaw = foldWithoutDiacritics(`${kind} ${text}`, { stripPunctuation: true }).includes(
    lawOnEmulationWords,
  );
  return isTheLaw && told === 2022 ? lawNumbers.law2022 : null;
}
