import type { LawAnswer, LawSource } from './lawBook';
import type { NomineeKind } from '../vocabulary/awardTerms';
import type { LawBook } from './lawBook';
import type { IsoDate } from '../time/isoDate';

/** What one nominee's award costs, in whole đồng, and what it was computed from. */
interface Reward {
  readonly amount: number;
  /** Coefficient × 100 of an individual, or of a collective's own title. */
  readonly coefficientHundredths: number;
  /** Factor × 10 for collectives and households that get a form: 10, 15, 20. */
  readonly factorTenths: number;
  /** Đồng, on the day of the decision. */
  readonly baseSalary: number;
  /** Where the coefficient comes from. */
  readonly source: LawSource;
  /** True where coefficient, factor, rounding or base salary is general knowledge only, and the office set none of its own. */
  readonly unverified: boolean;
}

/** noCoefficient: the book knows none for it; wrongKind: the award is not for that kind; noBase: no base salary that day. */
type RewardAnswer =
  | { readonly ok: true; readonly reward: Reward }
  | { readonly ok: false; readonly reason: 'noCoefficient' | 'wrongKind' | 'noBase' };

/**
 * The money of one award: base salary on the day of the decision × coefficient, twice for a collective and one and a
 * half times for a household that get a form (diploma, paper, order), rounded up to ten thousand đồng once, at the end
 * (Điều 53 and 58 of Decree 98/2023, Điều 54 of Decree 152/2025). Whole numbers only.
 */
export function reward(asked: {
  readonly awardId: string;
  readonly kind: NomineeKind;
  readonly decisionDate: IsoDate;
  readonly book: LawBook;
}): RewardAnswer {
  const law = asked.book.at(asked.decisionDate);
  const award = law.award(asked.awardId);
  if (award !== null && !award.value.kinds.includes(asked.kind)) return { ok: false, reason: 'wrongKind' };
  const coefficient = known(law.coefficient(asked.awardId));
  if (award === null || coefficient === null) return { ok: false, reason: 'noCoefficient' };
  const factor = award.value.isTitle ? null : factorFor(asked.kind, law);
  const base = known(law.number('baseSalary'));
  const step = known(law.number('reward.roundUpTo'));
  if (base === null || step === null) return { ok: false, reason: 'noBase' };
  const factorTenths = factor?.value ?? 10;
  const exact = base.value * coefficient.value * factorTenths;
  const parts = [coefficient, base, step, ...(factor === null ? [] : [factor])];
  return {
    ok: true,
    reward: {
      amount: roundedUp({ thousandths: exact, step: step.value }),
      coefficientHundredths: coefficient.value,
      factorTenths,
      baseSalary: base.value,
      source: coefficient.source,
      unverified: parts.some(
        ({ source, changedByOffice }) => source.confidence === 'L' && changedByOffice === null,
      ),
    },
  };
}

function factorFor(kind: NomineeKind, law: ReturnType<LawBook['at']>): LawAnswer<number> | null {
  if (kind === 'collective') return known(law.number('reward.collectiveFactor'));
  if (kind === 'household') return known(law.number('reward.householdFactor'));
  return null;
}

function known(answer: LawAnswer<number | null> | null): LawAnswer<number> | null {
  return answer === null || answer.value === null ? null : { ...answer, value: answer.value };
}

/** Đồng × 1000 up to the next whole step; exact, since all numbers stay far below 2^53. */
function roundedUp(amount: { readonly thousandths: number; readonly step: number }): number {
  return Math.ceil(amount.thousandths / (1000 * amount.step)) * amount.step;
}
