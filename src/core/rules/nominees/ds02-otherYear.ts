import type { Finding } from '../finding';
import type { Plan } from '../../plan/plan';
import { ofNominee, ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * The year under review: rows of another year, and a plan of another year. Schools are rated by the school year, which
 * is known by the one in which it begins: "2025-2026" is of the plan of either.
 */
export const ds02 = nomineeRule(
  {
    id: 'DS-02',
    severity: 'warning',
    source: 'our own: the list against the plan',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['otherYear', 'planOfOtherYear'],
  },
  (input) => {
    const { nominees, year, plan } = input;
    const rows = nominees
      .filter(({ year: own, isOfSchoolYear }) => {
        return own.value !== null && own.value !== year && !(isOfSchoolYear && own.value === year - 1);
      })
      .map((nominee): Finding => {
        const data = { found: nominee.year.value ?? '', year };
        return ofNominee(
          'DS-02',
          { input, nominee },
          { messageId: 'otherYear', severity: 'warning', field: 'year', at: nominee.year, data },
        );
      });
    const planYear = plan?.document.year ?? null;
    const sheet = nominees[0]?.sheet;
    const isOfSchools = nominees.every(({ isOfSchoolYear }) => isOfSchoolYear);
    const isPlans = isOfPlan(plan, year) || (isOfSchools && isOfPlan(plan, year + 1));
    if (planYear === null || isPlans || sheet === undefined) return rows;
    const data = { planYear, year };
    return [ofSheet('DS-02', { messageId: 'planOfOtherYear', severity: 'warning', sheet, data }), ...rows];
  },
);

/** A year within the plan's; of a plan with an open end the one that it is known by. */
function isOfPlan(plan: Plan | null, year: number): boolean {
  const { years, year: ownYear } = plan?.document ?? { years: { from: null, to: null }, year: null };
  if (years.from === null || years.to === null) return ownYear === year;
  return years.from <= year && year <= years.to;
}
