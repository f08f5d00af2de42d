import { atOnce, mapWork, type Work } from '../work/work';
import type { LawBook } from '../law/lawBook';
import type { NomineeKind } from '../vocabulary/awardTerms';
import { reward } from '../law/reward';
import { samePersons } from '../nominees/identity';
import type { Nominee } from '../nominees/nominee';
import type { IsoDate } from '../time/isoDate';
import { nomineeKeys, resistanceKey } from './nomineeTables';
import type { TableCondition } from './summaryTable';

/** Why a line has no money, or must be looked at: the book's figure is general knowledge only. */
export type MoneyRemark =
  'unverified' | 'noCoefficient' | 'wrongKind' | 'noBase' | 'noKind' | 'noAward' | 'resistance';

/** One line of the money table: one award for one kind of nominees. All money in whole đồng. */
export interface MoneyLine {
  readonly awardId: string | null;
  readonly awardName: string;
  readonly kind: NomineeKind | null;
  /** Nominations that are paid. */
  readonly count: number;
  /** Nominations that are not paid because a higher title of the same year is. */
  readonly notPaid: number;
  /** Coefficient × 100, with the factor of collectives and households; null: no money can be told. */
  readonly coefficientHundredths: number | null;
  readonly each: number | null;
  readonly sum: number;
  readonly remark: MoneyRemark | null;
  /** What the line's nominations have in common. */
  readonly conditions: readonly TableCondition[];
}

/** The money of a list. */
export interface RewardMoney {
  readonly decisionDate: IsoDate;
  /** Base salary on that day in đồng; null: the book knows none. */
  readonly baseSalary: number | null;
  readonly lines: readonly MoneyLine[];
  readonly sum: number;
  /** Nominations for which no money could be told. */
  readonly untold: number;
}

/** What the money is counted from. */
export interface MoneyRequest {
  readonly nominees: readonly Nominee[];
  readonly book: LawBook;
  readonly decisionDate: IsoDate;
  readonly awardName: (nominee: Nominee) => string;
}

/**
 * Money of all nominations by award and kind: coefficient × base salary on the day of decision, rounded up to ten
 * thousand đồng for each (Điều 53 of Decree 98/2023), then times the number. Of several titles of one year only the
 * highest is paid where the office's setting says so; a form beside a title is paid (Điều 53.7). Linear in nominees.
 */
export function* rewardMoney(request: MoneyRequest): Work<RewardMoney> {
  const { nominees, book, decisionDate } = request;
  const law = book.at(decisionDate);
  const isHighestOnly = law.sameYearMoney()?.value === 'highestOnly';
  const unpaid = isHighestOnly ? yield* lowerTitles(request) : new Set<Nominee>();
  const groups = new Map<string, Nominee[]>();
  const lookAt = (nominee: Nominee): void => {
    const isResistance = nominee.awardType.value === 'resistance';
    const award = nominee.award.value ?? `words ${request.awardName(nominee)}`;
    const key = `${award}|${nominee.kind.value ?? ''}|${isResistance ? 'resistance' : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [nominee]);
    else group.push(nominee);
  };
  yield* mapWork(nominees, lookAt);
  const lines = [...groups.values()].flatMap((group) => lineOf(group, request, unpaid));
  return {
    decisionDate,
    baseSalary: law.number('baseSalary')?.value ?? null,
    lines,
    sum: lines.reduce((sum, line) => sum + line.sum, 0),
    untold: lines.reduce((sum, { each, count }) => sum + (each === null ? count : 0), 0),
  };
}

function lineOf(
  group: readonly Nominee[],
  request: MoneyRequest,
  unpaid: ReadonlySet<Nominee>,
): readonly MoneyLine[] {
  const [first] = group;
  if (first === undefined) return [];
  const notPaid = group.filter((nominee) => unpaid.has(nominee)).length;
  const count = group.length - notPaid;
  const money = moneyOf(first, request);
  const names = {
    awardId: first.award.value,
    awardName: request.awardName(first),
    kind: first.kind.value,
    conditions: conditionsOf(group),
  };
  if ('remark' in money) {
    const isFree = money.remark === 'resistance';
    const none = { coefficientHundredths: null, each: isFree ? 0 : null, sum: 0 };
    return [{ ...names, count, notPaid, ...none, remark: money.remark }];
  }
  const { amount, coefficientHundredths, factorTenths, unverified } = money;
  return [
    {
      ...names,
      count,
      notPaid,
      coefficientHundredths: (coefficientHundredths * factorTenths) / 10,
      each: amount,
      sum: amount * count,
      remark: unverified ? 'unverified' : null,
    },
  ];
}

function conditionsOf(group: readonly Nominee[]): readonly TableCondition[] {
  const { award, kind } = nomineeKeys;
  const keysOf = (of: (nominee: Nominee) => readonly string[]): readonly string[] => [
    ...new Set(group.flatMap(of)),
  ];
  return [
    { dimension: 'award', keys: keysOf(award) },
    { dimension: 'kind', keys: keysOf(kind) },
    { dimension: 'resistance', keys: keysOf(resistanceKey) },
  ];
}

interface Paid {
  readonly amount: number;
  readonly coefficientHundredths: number;
  readonly factorTenths: number;
  readonly unverified: boolean;
}

/** What one nomination is paid in đồng, 0 where it is not paid; null: none can be told. */
export interface NominationMoney {
  readonly amount: number | null;
  /** True where the book's figures are general knowledge only. */
  readonly unverified: boolean;
}

/** The money of each nomination by itself, by the rules of `rewardMoney`, for sums that others group. */
export function moneyOfEach(request: Omit<MoneyRequest, 'awardName'>): (nominee: Nominee) => NominationMoney {
  const { nominees, book, decisionDate } = request;
  const isHighestOnly = book.at(decisionDate).sameYearMoney()?.value === 'highestOnly';
  const unpaid = isHighestOnly
    ? atOnce(lowerTitles({ ...request, awardName: ({ award }) => award.text }))
    : new Set<Nominee>();
  const known = new Map<string, NominationMoney>();
  const told = (nominee: Nominee): NominationMoney => {
    const money = moneyOf(nominee, { nominees, book, decisionDate, awardName: ({ award }) => award.text });
    if (!('remark' in money)) return { amount: money.amount, unverified: money.unverified };
    return { amount: money.remark === 'resistance' ? 0 : null, unverified: false };
  };
  return (nominee) => {
    if (unpaid.has(nominee)) return { amount: 0, unverified: false };
    const key = `${nominee.award.value ?? ''}|${nominee.kind.value ?? ''}|${nominee.awardType.value ?? ''}`;
    const money = known.get(key) ?? told(nominee);
    known.set(key, money);
    return money;
  };
}

/** What one nomination is paid. Papers for the resistance carry no money (rule TI-05). */
function moneyOf(
  { award, kind, awardType }: Nominee,
  { book, decisionDate }: MoneyRequest,
): Paid | { readonly remark: MoneyRemark } {
  if (awardType.value === 'resistance') return { remark: 'resistance' };
  if (award.value === null) return { remark: 'noAward' };
  if (kind.value === null) return { remark: 'noKind' };
  const answer = reward({ awardId: award.value, kind: kind.value, decisionDate, book });
  return answer.ok ? answer.reward : { remark: answer.reason };
}

/** Titles beside which the same one gets a higher title of the same year. */
function* lowerTitles(request: MoneyRequest): Work<ReadonlySet<Nominee>> {
  const law = request.book.at(request.decisionDate);
  const isTitle = ({ award }: Nominee): boolean =>
    award.value !== null && law.award(award.value)?.value.isTitle === true;
  const lower = new Set<Nominee>();
  for (const { nominees } of yield* samePersons.bitByBit(request.nominees.filter(isTitle))) {
    if (nominees.length < 2) continue;
    const highest = new Map<number | null, { nominee: Nominee; amount: number }>();
    for (const nominee of nominees) {
      const money = moneyOf(nominee, request);
      if ('remark' in money) continue;
      const best = highest.get(nominee.year.value);
      if (best !== undefined) lower.add(money.amount > best.amount ? best.nominee : nominee);
      if (best === undefined || money.amount > best.amount)
        highest.set(nominee.year.value, { nominee, amount: money.amount });
    }
  }
  return lower;
}
