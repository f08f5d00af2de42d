import type { Rating } from '../../../vocabulary/awardTerms';
import type { Requirement } from '../../../law/standard';
import type { Nominee } from '../../../nominees/nominee';
import type { NomineeField } from '../../../vocabulary/nomineeFields';
import { notYetRated } from '../../../vocabulary/nomineeWords';
import { foldWithoutDiacritics } from '../../../text/folding';
import type { Field } from '../../../sheets/field';
import type { Finding } from '../../finding';
import type { NomineeRuleInput } from '../../nomineeInputs';
import {
  chainOfTitles,
  coveredYears,
  heldIn,
  isAtLeast,
  isProposedFor,
  ratedIn,
  yearWindows,
  type YearWindow,
} from './history';
import { monthsAtWork } from './monthsAtWork';
import { isMartyr, isRatedAtAll, sanctionOf } from './plainFacts';
import { personClassOf, signOfSoldier } from './personClass';
import { isOfAnotherYear, tellsAnotherYear } from './disciplineInYear';
import { levelOfCount } from './disciplineLevel';

/** Where the columns prove nothing, the fields that would; where they disprove, what was found and what is missing. */
export type Proof =
  | { readonly state: 'met' }
  | { readonly state: 'unknown'; readonly fields: readonly NomineeField[] }
  | {
      readonly state: 'failed';
      /** `need` is the requirement's kind; the rest is what its sentence says. */
      readonly lack: Finding['data'] & { readonly need: Requirement['need'] };
      readonly at: Field<unknown> | null;
      /** True where another reading of the same columns would let it pass (the other window of "in a row"). */
      readonly isInDoubt: boolean;
    };

/** Whom and what is judged. */
export interface Subject {
  readonly input: NomineeRuleInput;
  readonly nominee: Nominee;
}

const met: Proof = { state: 'met' };

/** Judges one requirement of a standard by the nominee's own cells. Figures come from the requirement alone. */
export function prove(subject: Subject, requirement: Requirement): Proof {
  const { nominee } = subject;
  switch (requirement.need) {
    case 'rating':
      return proveRating(nominee, requirement.atLeast);
    case 'sameYearTitle':
      return proveSameYearTitle(subject, requirement);
    case 'initiative':
      return proveInitiative(nominee, requirement);
    case 'consecutiveTitles':
      return proveConsecutive(subject, requirement);
    case 'awardsWithin':
      return proveWithin(subject, requirement);
    case 'ratingYears':
      return proveRatingYears(subject, requirement);
    case 'ratingWithin':
      return proveRatingWithin(subject, requirement);
    case 'earlierAward':
      return proveEarlier(subject, requirement);
    case 'advancedShare':
      return proveAdvancedShare(nominee, requirement);
    case 'completedShare':
      return proveCompletedShare(nominee, requirement);
    case 'emulationFighters':
      return proveFighters(nominee, requirement);
    case 'noDiscipline':
      return proveNoDiscipline(subject, requirement);
    case 'monthsAtWork':
      return proveMonths(subject, requirement);
    case 'monthsServed':
      return proveService(nominee, requirement);
    case 'martyr':
      return proveMartyr(nominee);
    case 'armedForces':
      return proveArmedForces(nominee);
    case 'civilian':
      return proveCivilian(nominee);
    case 'notProvable':
      return unknown();
  }
}

type Need<Kind extends Requirement['need']> = Extract<Requirement, { readonly need: Kind }>;

function unknown(...fields: readonly NomineeField[]): Proof {
  return { state: 'unknown', fields };
}

function failed(
  need: Requirement['need'],
  at: Field<unknown> | null,
  data: Finding['data'],
  doubt: { readonly isInDoubt: boolean } = { isInDoubt: false },
): Proof {
  return { state: 'failed', lack: { ...data, need }, at, isInDoubt: doubt.isInDoubt };
}

function proveRating(nominee: Nominee, atLeast: Rating): Proof {
  const { rating } = nominee;
  if (rating.value === null) return unknown('rating');
  const isUnrated = rating.value === 'notRated';
  if (isUnrated && !isRatedAtAll(nominee)) return unknown('rating');
  if (isAtLeast(rating.value, atLeast)) return met;
  // a rating that is still to come may yet be good enough
  const isInDoubt = isUnrated && notYetRated.test(foldWithoutDiacritics(rating.text));
  const waiting = isInDoubt ? { waiting: rating.text } : {};
  return failed('rating', rating, { atLeast, found: rating.value, ...waiting }, { isInDoubt });
}

/** The law asks for the title's standard, not for the title: a proposal for it, or a mark, is enough. */
function proveSameYearTitle(subject: Subject, { anyOf }: Need<'sameYearTitle'>): Proof {
  const { input, nominee } = subject;
  const { sameYearTitle, rating } = nominee;
  if (sameYearTitle.value === true || isProposedFor(input, nominee, anyOf)) return met;
  if (heldIn(input, nominee, { year: input.year, awards: anyOf }) === 'yes') return met;
  const titles = namesOf(input, anyOf);
  if (sameYearTitle.value === false) return failed('sameYearTitle', sameYearTitle, { titles, found: 'no' });
  const needed = ratingOfTitle(input, anyOf);
  const rated = needed === null ? unknown() : proveRating(nominee, needed);
  if (rated.state !== 'failed') return unknown('sameYearTitle');
  return failed('sameYearTitle', rating, { titles, found: rated.lack['found'] ?? '' }, rated);
}

/** The least rating that the titles' own standard asks of officials. */
function ratingOfTitle({ law }: NomineeRuleInput, anyOf: readonly string[]): Rating | null {
  const [awardId] = anyOf;
  if (awardId === undefined) return null;
  const standard = law.standards.standard({ awardId, kind: 'individual', clause: 'main' })?.value;
  const needs = [...(standard?.needs ?? []), ...(standard?.doors ?? []).flatMap((door) => door.needs)];
  return needs.find((need) => need.need === 'rating')?.atLeast ?? null;
}

/** True where the list says that an initiative stands behind the proposal. */
function claimsInitiative({ initiative, initiativeDecision }: Nominee): boolean {
  return initiative.value !== '' || initiativeDecision.value.presence === 'yes';
}

const scopeOrder = { base: 0, province: 1, nation: 2 } as const;

function proveInitiative(nominee: Nominee, { scope, count }: Need<'initiative'>): Proof {
  const { initiative, initiativeDecision, initiativeScope } = nominee;
  const at =
    initiativeScope.cell !== null && claimsInitiative(nominee)
      ? initiativeScope
      : initiative.cell === null
        ? initiativeDecision
        : initiative;
  const data = { scope, count };
  if (!claimsInitiative(nominee)) {
    if (at.cell === null) return unknown('initiative');
    return failed('initiative', at, { ...data, found: 'none' });
  }
  const told = initiativeScope.value;
  if (told === null && scope !== 'base') return unknown('initiativeScope');
  if (told !== null && scopeOrder[told] < scopeOrder[scope])
    return failed('initiative', at, { ...data, found: told });
  // several in one cell are parted by ";" or lines; a single text may still stand for more
  return count <= 1 || initiative.value.split(/[;\n]/).length >= count ? met : unknown('initiative');
}

function proveConsecutive({ input, nominee }: Subject, { anyOf, times }: Need<'consecutiveTitles'>): Proof {
  if (!nominee.hasHistory) return unknown('historyAward');
  const stateOf = (year: number) => heldIn(input, nominee, { year, awards: anyOf });
  const interval = yearsBehindTitle(input, anyOf);
  if (interval > 1) {
    const chain = chainOfTitles({ year: input.year, times, interval }, stateOf);
    if (chain.state === 'yes') return met;
    if (chain.state === 'unknown') return unknown('historyAward');
    const data = { titles: namesOf(input, anyOf), times, found: chain.found.join(', '), missing: '' };
    return failed('consecutiveTitles', null, data, { isInDoubt: chain.isInDoubt });
  }
  return byWindow(input, yearWindows(input.year, times, stateOf), (window, doubt) =>
    failed('consecutiveTitles', null, { titles: namesOf(input, anyOf), times, ...yearsSaid(window) }, doubt),
  );
}

/** Years of lower titles in a row behind one title of these kinds: it cannot be had again sooner as a rule. */
function yearsBehindTitle({ law }: NomineeRuleInput, anyOf: readonly string[]): number {
  const times = anyOf.flatMap((awardId) => {
    const standard = law.standards.standard({ awardId, kind: 'individual', clause: 'main' })?.value;
    return (standard?.needs ?? []).map((need) => (need.need === 'consecutiveTitles' ? need.times : 1));
  });
  return Math.max(1, ...times);
}

function proveRatingYears(
  { input, nominee }: Subject,
  { atLeast, years, orTitles }: Need<'ratingYears'>,
): Proof {
  if (!nominee.hasHistory) return unknown('historyRating');
  const stateOf = (year: number) => {
    if (orTitles.length > 0 && heldIn(input, nominee, { year, awards: orTitles }) === 'yes') return 'yes';
    return ratedIn(input, nominee, { year, atLeast });
  };
  return byWindow(input, yearWindows(input.year, years, stateOf), (window, doubt) =>
    failed(
      'ratingYears',
      null,
      { atLeast, years, titles: namesOf(input, orTitles), ...yearsSaid(window) },
      doubt,
    ),
  );
}

type Windows = ReturnType<typeof yearWindows>;

/**
 * Judges "in a row" by the window that the book names ("either": whichever fits). A failure is certain only where
 * both windows fail: no text says whether the year under review counts.
 */
function byWindow(
  { law }: NomineeRuleInput,
  { before, upTo }: Windows,
  fail: (window: YearWindow, doubt: { readonly isInDoubt: boolean }) => Proof,
): Proof {
  const choice = law.standards.consecutiveWindow()?.value ?? 'either';
  const chosen = choice === 'withYear' ? upTo : before;
  const isMet = choice === 'either' ? before.state === 'yes' || upTo.state === 'yes' : chosen.state === 'yes';
  if (isMet) return met;
  if (before.state === 'no' && upTo.state === 'no') {
    // of two that fail the one that tells more of what was found
    const isNearer = choice === 'either' && upTo.found.length > chosen.found.length;
    return fail(isNearer ? upTo : chosen, { isInDoubt: false });
  }
  if (chosen.state === 'no') return fail(chosen, { isInDoubt: true });
  return unknown('historyAward');
}

function yearsSaid({ found, missing }: YearWindow): Finding['data'] {
  return { found: found.join(', '), missing: missing.join(', ') };
}

function lastYears({ year }: NomineeRuleInput, count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_unused, index) => year - count + index);
}

/** Counts generously: the year under review and the `years` before it. */
function proveWithin({ input, nominee }: Subject, { anyOf, times, years }: Need<'awardsWithin'>): Proof {
  if (!nominee.hasHistory) return unknown('historyAward');
  const span = lastYears(input, years).map((year) => ({
    year,
    state: heldIn(input, nominee, { year, awards: anyOf }),
  }));
  const fail = (found: readonly number[], doubt: { readonly isInDoubt: boolean }) =>
    failed(
      'awardsWithin',
      null,
      { titles: namesOf(input, anyOf), times, years, found: found.join(', ') },
      doubt,
    );
  const proof = countIn(span, times, (found) => fail(found, { isInDoubt: false }));
  if (proof.state !== 'unknown') return proof;
  // the law counts what was given: what only the year under review could still bring is in doubt
  return countIn(
    span.filter(({ year }) => year !== input.year),
    times,
    (found) => fail(found, { isInDoubt: true }),
  );
}

function proveRatingWithin(
  { input, nominee }: Subject,
  { atLeast, times, years }: Need<'ratingWithin'>,
): Proof {
  if (!nominee.hasHistory) return unknown('historyRating');
  const span = lastYears(input, years).map((year) => ({
    year,
    state: ratedIn(input, nominee, { year, atLeast }),
  }));
  return countIn(span, times, (found) =>
    failed('ratingWithin', null, { atLeast, times, years, found: found.join(', ') }),
  );
}

function countIn(
  span: readonly { readonly year: number; readonly state: 'yes' | 'no' | 'unknown' }[],
  times: number,
  fail: (found: readonly number[]) => Proof,
): Proof {
  const found = span.filter(({ state }) => state === 'yes').map(({ year }) => year);
  if (found.length >= times) return met;
  const open = span.filter(({ state }) => state === 'unknown').length;
  return found.length + open >= times ? unknown('historyAward') : fail(found);
}

/** Only a history without gaps can prove that an award was never given. */
function proveEarlier({ input, nominee }: Subject, { anyOf }: Need<'earlierAward'>): Proof {
  if (nominee.history.some(({ awards }) => awards.some((id) => anyOf.includes(id)))) return met;
  if (!nominee.hasHistory || coveredYears(input, nominee, 'awards') !== 'all') return unknown('history');
  return failed('earlierAward', null, { titles: namesOf(input, anyOf) });
}

/** Which of a share's two counts the list does not tell; nobody is a share of none. */
function untoldShare(total: number | null, part: number | null, ofPart: NomineeField): Proof {
  const fields: readonly (NomineeField | null)[] = [
    total === null || total <= 0 ? 'headcount' : null,
    part === null ? ofPart : null,
  ];
  return unknown(...fields.flatMap((field) => field ?? []));
}

/** Whole numbers only: no share is rounded. */
function proveAdvancedShare({ counts }: Nominee, { percent, isMoreThan }: Need<'advancedShare'>): Proof {
  const [total, advanced] = [counts.headcount.value, counts.advanced.value];
  if (total === null || total <= 0 || advanced === null) return untoldShare(total, advanced, 'advancedCount');
  const [have, want] = [advanced * 100, percent * total];
  if (isMoreThan ? have > want : have >= want) return met;
  const least = isMoreThan ? Math.floor(want / 100) + 1 : Math.ceil(want / 100);
  const data = { percent, found: advanced, total, least, isMoreThan: isMoreThan ? 'yes' : 'no' };
  return failed('advancedShare', counts.advanced, data);
}

function proveCompletedShare({ counts }: Nominee, { percent }: Need<'completedShare'>): Proof {
  const [total, completed] = [counts.headcount.value, counts.completed.value];
  if (total === null || total <= 0 || completed === null)
    return untoldShare(total, completed, 'completedCount');
  if (completed * 100 >= percent * total) return met;
  return failed('completedShare', counts.completed, { percent, found: completed, total });
}

function proveFighters({ counts }: Nominee, { atLeast }: Need<'emulationFighters'>): Proof {
  const { value } = counts.emulationFighters;
  if (value === null) return unknown('emulationFighterCount');
  return value >= atLeast
    ? met
    : failed('emulationFighters', counts.emulationFighters, { atLeast, found: value });
}

function proveNoDiscipline({ input, nominee }: Subject, { from }: Need<'noDiscipline'>): Proof {
  const { disciplined } = nominee.counts;
  if (nominee.kind.value === 'collective' && disciplined.cell !== null) {
    const { value } = disciplined;
    if (value === null) return unknown('disciplinedCount');
    const years = nominee.isOfSchoolYear ? [input.year, input.year + 1] : [input.year];
    const level = from === 'warning' ? levelOfCount(input, nominee) : from;
    if (
      value === 0 ||
      tellsAnotherYear(disciplined.text, years) ||
      (from === 'warning' && level === 'reprimand')
    )
      return met;
    const data = { from, found: value, level: level ?? '' };
    // a number alone may count reprimands, which do not stand in the way
    return failed('noDiscipline', disciplined, data, { isInDoubt: level === null });
  }
  const sanction = sanctionOf(nominee);
  if (sanction === null) return unknown('discipline');
  if (sanction === 'none' || (from === 'warning' && sanction === 'reprimand')) return met;
  if (isOfAnotherYear(input.year, nominee)) return met;
  return failed('noDiscipline', nominee.discipline, { from, found: nominee.discipline.text });
}

function proveMonths({ input, nominee }: Subject, { atLeast }: Need<'monthsAtWork'>): Proof {
  const worked = monthsAtWork(input, nominee);
  if (worked === null) return unknown('startedHere');
  const { months, start, countedFrom } = worked;
  if (months >= atLeast) return met;
  const data = { atLeast, found: months, start: start.text, countedFrom };
  return failed('monthsAtWork', start, data, {
    isInDoubt: countedFrom === 'hired' || countedFrom === 'arrival',
  });
}

function proveService({ resistance }: Nominee, { atLeast }: Need<'monthsServed'>): Proof {
  const { value } = resistance.serviceMonths;
  if (value === null) return unknown('serviceMonths');
  return value >= atLeast ? met : failed('monthsServed', resistance.serviceMonths, { atLeast, found: value });
}

function proveMartyr(nominee: Nominee): Proof {
  return isMartyr(nominee) ? met : failed('martyr', nominee.resistance.kind, {});
}

function proveArmedForces(nominee: Nominee): Proof {
  const personClass = personClassOf(nominee);
  if (personClass === null) return unknown('objectClass');
  if (personClass === 'armedForces') return met;
  const at = nominee.objectClass.text === '' ? nominee.position : nominee.objectClass;
  // soldiers are rated too: without a class or a post the rating alone tells nothing
  if (at.text === '') return unknown('objectClass');
  return failed('armedForces', at, { found: at.text });
}

function proveCivilian(nominee: Nominee): Proof {
  const personClass = personClassOf(nominee);
  if (personClass === null) return unknown('objectClass');
  if (personClass !== 'armedForces') return met;
  const { at, isCertain } = signOfSoldier(nominee);
  return failed('civilian', at, { found: at.text }, { isInDoubt: !isCertain });
}

/** Names of awards as they are printed in the year under review. */
function namesOf({ law }: NomineeRuleInput, ids: readonly string[]): string {
  return ids.map((id) => law.standards.award(id)?.value.name ?? id).join('; ');
}
