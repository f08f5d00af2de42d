import { isSchoolYear } from './head/planYears';
import type { Plan } from './plan';

/** Years as papers print them: one, several, or a school year's two. */
export type SaidYears =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'span' | 'schoolYear'; readonly from: number; readonly to: number };

/** The years of a plan as its own paper says them; `year` where there is no plan or its years are not both known. */
export function saidYears(plan: Plan | null, year: number): SaidYears {
  if (plan === null) return { kind: 'year', year };
  const { years, title } = plan.document;
  const { from, to } = years;
  if (from === null || to === null) return { kind: 'year', year };
  if (from === to) return { kind: 'year', year: from };
  return { kind: isSchoolYear(years, title) ? 'schoolYear' : 'span', from, to };
}
