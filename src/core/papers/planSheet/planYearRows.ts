import type { Plan, PlanYears } from '../../plan/plan';

/**
 * What the rows "from" and "to" of the plan sheet hold: nothing for a plan of one year, which its own row says, so that
 * who corrects that row need not correct the others.
 */
export function spanOnSheet({ year, years }: Pick<Plan['document'], 'year' | 'years'>): PlanYears {
  return years.from === year && years.to === year ? { from: null, to: null } : years;
}

/** The years as the sheet says them; without the two rows, as in sheets before them, those of the one year. */
export function yearsOnSheet(year: number | null, span: PlanYears): PlanYears {
  return span.from === null && span.to === null ? { from: year, to: year } : span;
}
