import type { Plan } from '../../plan/plan';
import type { AppendixSettings } from '../../plan/appendixSettings';
import type { NotedPaper } from './appendixWords';

/**
 * What the appendix' note line can say of the plan. Takes only what the plan prints: a blank number keeps its symbol
 * ("…/KH-UBND"), a blank date keeps the year that is printed in it. Source: NĐ 30/2020, annex I part III.1.c.
 */
export function notedPaper(plan: Plan, form: AppendixSettings['form']): NotedPaper {
  const { kind, number, numberAsPrinted, date, dateAsPrinted, issuer } = plan.document;
  const [year, month, day] = date === null ? [null, null, null] : date.split('-').map(Number);
  return {
    form,
    kind,
    number,
    symbol: symbolOf(number ?? numberAsPrinted),
    day: day ?? null,
    month: month ?? null,
    year: year ?? yearOf(dateAsPrinted),
    issuer,
  };
}

function symbolOf(number: string | null): string | null {
  return number === null ? null : (/\/\s*(\S+)\s*$/.exec(number)?.[1] ?? null);
}

function yearOf(printedDate: string | null): number | null {
  const year = printedDate === null ? undefined : /\b(\d{4})\s*$/.exec(printedDate.trim())?.[1];
  return year === undefined ? null : Number(year);
}
