import { readAwardType } from '../../../nominees/readWords';
import { otherSubject } from '../../../plan/planSubject';
import type { NominationAsk, Plan } from '../../../plan/plan';
import type { Nominee } from '../../../nominees/nominee';
import type { AwardType } from '../../../vocabulary/awardTerms';
import { wholeYearWords } from '../../../vocabulary/planDemandWords';
import type { Finding } from '../../finding';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { shortened } from '../../places';
import { personKey } from './nomineeIndex';
import { hasAnyWord } from './wordsIn';

type Asking = Pick<NomineeRuleInput, 'plan' | 'year' | 'nominees' | 'book' | 'law' | 'reviewDay'>;

/**
 * What the plan asks of one kind; nothing without a plan, from a plan of another year or subject, and of sentences that
 * ask the same thing twice.
 */
export function asksOf(input: Asking, kind: NominationAsk['kind']): readonly NominationAsk[] {
  const { plan, year } = input;
  if (plan === null || !isOfYear(plan, year) || otherSubject(plan) !== null) return [];
  const asks = plan.asks.filter((ask) => ask.kind === kind);
  return [...new Map(asks.map((ask) => [JSON.stringify({ ...ask, itemId: null }), ask])).values()];
}

function isOfYear({ document }: Plan, year: number): boolean {
  const { from, to } = document.years;
  if (from === null && to === null) return document.year === year;
  return (from ?? year) <= year && year <= (to ?? year);
}

/** An ask with those on the lists whom it is about. */
export interface AskedNominees {
  readonly ask: NominationAsk;
  readonly nominees: readonly Nominee[];
}

/** Titles that everybody who did well gets: where a sentence names one, it may name what is asked of a nominee. */
const commonTitles = ['LDTT', 'CSTT', 'TTLDTT'];

/**
 * Asks with the nominees whom they are about: of the kind that is counted, for the awards and of the type that the
 * sentence, else the plan, names; where it names no award, for forms of commendation, no titles. Left out is what is
 * not certain: a kind that is not said, titles in general, types that the list does not tell, and two sentences that
 * may each be about a part of the same nominees. Linear in nominees for each ask.
 */
export function askedNominees(input: Asking, kind: 'quota' | 'total'): readonly AskedNominees[] {
  const judged = asksOf(input, kind).flatMap((ask) => {
    const about = aboutOf(input, ask);
    return about === null ? [] : [{ ask, about, key: JSON.stringify(about) }];
  });
  return judged.flatMap(({ ask, about, key }): readonly AskedNominees[] => {
    if (judged.filter((other) => other.key === key).length > 1) return [];
    const nominees = nomineesAbout(input, about);
    return nominees === null ? [] : [{ ask, nominees }];
  });
}

/** Whom an ask is about. */
interface About {
  readonly kind: 'individual' | 'collective' | 'household';
  /** Award ids; empty: all forms. */
  readonly awards: readonly string[];
  readonly type: AwardType | null;
}

const kindOf = { persons: 'individual', collectives: 'collective', households: 'household' } as const;

function aboutOf(input: Asking, ask: NominationAsk): About | null {
  if (ask.counted === null || ask.figure === null) return null;
  const awards = input.book.awardFromText(ask.text, { date: input.reviewDay }) ?? [];
  if (awards.some((id) => commonTitles.includes(id))) return null;
  if (awards.length === 0 && hasAnyWord(ask.text, ['danh hieu'])) return null;
  return { kind: kindOf[ask.counted], awards, type: typeAsked(input.plan, ask) };
}

/** The type that the sentence, its item or the plan's title names; a plan of the whole year is of no one type. */
function typeAsked(plan: Plan | null, ask: NominationAsk): AwardType | null {
  const item = (plan?.parts ?? [])
    .flatMap(({ items }) => items)
    .find(({ id }) => id !== null && id === ask.itemId);
  const title = plan?.document.title ?? '';
  return (
    readAwardType(ask.text) ??
    readAwardType(item?.title ?? '') ??
    (hasAnyWord(title, wholeYearWords) ? null : readAwardType(title))
  );
}

/** What a plan that says no type does not mean: these are proposed as they come up. */
const asTheyCome: readonly AwardType[] = ['adHoc', 'devotion', 'tenure', 'external', 'resistance'];

function nomineesAbout(input: Asking, { kind, awards, type }: About): readonly Nominee[] | null {
  const meant = input.nominees.filter((nominee) => {
    const id = nominee.award.value;
    if (nominee.kind.value !== kind || id === null) return false;
    return awards.length === 0 ? isForm(input, id) : awards.includes(id);
  });
  if (type === null) {
    return meant.filter(({ awardType }) => awardType.value === null || !asTheyCome.includes(awardType.value));
  }
  if (meant.some(({ awardType }) => awardType.value === null)) return null;
  return meant.filter(({ awardType }) => awardType.value === type);
}

/** A form of commendation ("giấy khen"), as against a title. */
export function isForm({ law }: Pick<Asking, 'law'>, awardId: string): boolean {
  const award = law.standards.award(awardId) ?? law.decision.award(awardId);
  return award !== null && !award.value.isTitle;
}

/** How many there are, each once whatever is proposed for them. */
export function countOnce(nominees: readonly Nominee[]): number {
  return new Set(nominees.map((nominee) => personKey(nominee) ?? nominee.key)).size;
}

/** Where the plan asks it, and in which words: the data that each sentence of these rules needs. */
export function askData({ plan }: Pick<Asking, 'plan'>, ask: NominationAsk): Finding['data'] {
  return {
    item: ask.itemId ?? '',
    plan: plan?.document.number ?? '',
    asked: shortened(ask.text),
    figure: ask.figure ?? '',
  };
}
