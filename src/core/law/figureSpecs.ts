import { papersFromText } from './dossierText';
import type { FigureValue } from './entry';
import { parseIsoDate } from '../time/isoDate';

/** What a figure's number counts: hundredths of a coefficient, tenths of a factor, whole đồng, percent, days … */
export type FigureUnit =
  'dong' | 'hundredths' | 'tenths' | 'percent' | 'months' | 'days' | 'workingDays' | 'years' | 'sets';

/** What a figure may hold. Numbers are whole and within bounds; null always means "none is set". */
export type FigureSpec =
  | { readonly kind: 'number'; readonly unit: FigureUnit; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'date' }
  /** A set of papers, as `papersAsText` writes it. */
  | { readonly kind: 'papers' }
  | { readonly kind: 'text' };

/** beforeYear: the years before the year under review; withYear: that year counts; either: whichever fits. */
export const consecutiveWindows = ['beforeYear', 'withYear', 'either'] as const;
export type ConsecutiveWindow = (typeof consecutiveWindows)[number];

/** highestOnly: only the highest title of a year is paid; both: each is. */
export const sameYearMoneyChoices = ['highestOnly', 'both'] as const;
export type SameYearMoney = (typeof sameYearMoneyChoices)[number];

const percent = { kind: 'number', unit: 'percent', least: 0, most: 100 } as const;
const months = { kind: 'number', unit: 'months', least: 0, most: 600 } as const;
const days = { kind: 'number', unit: 'days', least: 0, most: 366 } as const;
const workingDays = { kind: 'number', unit: 'workingDays', least: 0, most: 366 } as const;
const tenths = { kind: 'number', unit: 'tenths', least: 10, most: 100 } as const;
/** The base salary was 1.3 million in 2017; outside these bounds a figure is a slip of the hand. */
const salary = { kind: 'number', unit: 'dong', least: 1_000_000, most: 10_000_000 } as const;
/** What sums are rounded to: a thousand, ten thousand … */
const rounding = { kind: 'number', unit: 'dong', least: 1, most: 1_000_000 } as const;
const hundredths = { kind: 'number', unit: 'hundredths', least: 0, most: 10_000 } as const;
const flag = { kind: 'flag' } as const;

/** Every figure that has a name of its own, and what it may hold. */
export const figureSpecs = {
  baseSalary: salary,
  'reward.roundUpTo': rounding,
  'reward.collectiveFactor': tenths,
  'reward.householdFactor': tenths,
  'money.sameYearTitles': { kind: 'choice', choices: sameYearMoneyChoices },
  'quota.CSTDCS.percent': percent,
  'quota.CO-CP.percent': percent,
  'quota.excellent.percent': percent,
  'quota.excellent.isOfGoodOnly': flag,
  'window.consecutive': { kind: 'choice', choices: consecutiveWindows },
  'standards.GK-XA.isChecked': flag,
  'transfer.opinionFromMonths': months,
  'principle.lowerAwardNotNeeded': flag,
  'principle.adHocIsNoBasis': flag,
  'principle.notWhileUnderReview': flag,
  'principle.countsAfterDiscipline': flag,
  'principle.leaveCounts': flag,
  'principle.oneAwardPerAchievement': flag,
  'principle.periodsDoNotOverlap': flag,
  'principle.dissolvedUnitsNotRewarded': flag,
  'posting.GDVH.days': days,
  'decision.GDVH.days': days,
  'posting.HCH-TNXP.days': days,
  'once.HCH-TNXP': flag,
  'resistance.hasMoney': flag,
  'resistance.passesDistrict': flag,
  'resistance.frenchUntil': { kind: 'date' },
  'resistance.youngestAge': { kind: 'number', unit: 'years', least: 0, most: 30 },
  'dossier.sets': { kind: 'number', unit: 'sets', least: 1, most: 20 },
  'deadline.GK-XA.workingDays': workingDays,
  'deadline.LDTT.workingDays': workingDays,
  'deadline.BK-TINH.workingDays': workingDays,
  'statistics.dueDay': { kind: 'text' },
  'statistics.forms': { kind: 'text' },
} as const satisfies Readonly<Record<string, FigureSpec>>;

/** Figures that have a name of their own. */
export type NamedKey = keyof typeof figureSpecs;
/** Figures with a name of their own that hold a number. */
export type NumberKey = {
  [Key in NamedKey]: (typeof figureSpecs)[Key] extends { readonly kind: 'number' } ? Key : never;
}[NamedKey];
/** Figures that are switches. */
export type FlagKey = {
  [Key in NamedKey]: (typeof figureSpecs)[Key] extends { readonly kind: 'flag' } ? Key : never;
}[NamedKey];
/** Figures that are words or days. */
export type TextKey = {
  [Key in NamedKey]: (typeof figureSpecs)[Key] extends { readonly kind: 'text' | 'date' } ? Key : never;
}[NamedKey];

const families: readonly (readonly [string, FigureSpec])[] = [
  ['coefficient.', hundredths],
  ['councilShare.', percent],
  ['papers.', { kind: 'papers' }],
];

/**
 * What a figure may hold, by its key; "coefficient.<award>", "councilShare.<award>" and
 * "papers.<dossier>" are there for every award and set of papers.
 */
export function specOf(key: string): FigureSpec | null {
  const named: Readonly<Record<string, FigureSpec>> = figureSpecs;
  return (
    (Object.hasOwn(named, key) ? named[key] : undefined) ??
    families.find(([prefix]) => key.startsWith(prefix) && key.length > prefix.length)?.[1] ??
    null
  );
}

/** True where the value is one that the figure may hold. */
export function fits(spec: FigureSpec, value: FigureValue): boolean {
  if (value === null) return spec.kind === 'number';
  switch (spec.kind) {
    case 'number':
      return (
        typeof value === 'number' && Number.isInteger(value) && value >= spec.least && value <= spec.most
      );
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && spec.choices.includes(value);
    case 'date':
      return typeof value === 'string' && parseIsoDate(value) !== null;
    case 'papers':
      return typeof value === 'string' && papersFromText(value) !== null;
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
  }
}
