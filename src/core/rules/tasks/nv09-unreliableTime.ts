import { formatVietnamese, yearOf } from '../../time/isoDate';
import type { TimeReading } from '../../time/timeReading';
import type { Finding } from '../finding';
import { cellOrRow, shortened } from '../places';
import { taskRule } from '../makeRule';
import type { TaskRuleInput } from '../ruleInputs';

type Doubt =
  | { readonly messageId: 'unclear' | 'ambiguous'; readonly severity: 'info' }
  | { readonly messageId: 'outsideYear' | 'beforePlan'; readonly severity: 'warning' };

/** Times that cannot be relied on (vague, day and month exchangeable), or that do not fit the plan's year and day. */
export const nv09 = taskRule(
  {
    id: 'NV-09',
    severity: 'warning',
    source: 'the plan in hand, part II',
    confidence: 'H',
    messages: ['unclear', 'ambiguous', 'outsideYear', 'beforePlan'],
    needsPlan: false,
  },
  ({ plan, tasks }) =>
    tasks.flatMap((task): readonly Finding[] => {
      const { value, text, cell } = task.time;
      const doubt = /[\p{L}\p{N}]/u.test(text) ? doubtOf(value, plan) : null;
      if (doubt === null) return [];
      const date = plan?.document.date ?? null;
      return [
        {
          rule: 'NV-09',
          ...doubt,
          where: cellOrRow(task, cell),
          field: 'time',
          data: {
            text: shortened(text),
            year: plan?.document.year ?? '',
            planDate: date === null ? '' : formatVietnamese(date),
          },
        },
      ];
    }),
);

function doubtOf(time: TimeReading, plan: TaskRuleInput['plan']): Doubt | null {
  if (time.kind === 'impossible' || time.kind === 'blank') return null;
  const { year, date } = plan?.document ?? { year: null, date: null };
  if (year !== null && isOutside(time, year)) return { messageId: 'outsideYear', severity: 'warning' };
  if (date !== null && isOver(time, date)) return { messageId: 'beforePlan', severity: 'warning' };
  if (time.isAmbiguous) return { messageId: 'ambiguous', severity: 'info' };
  return time.kind === 'unclear' ? { messageId: 'unclear', severity: 'info' } : null;
}

/** Over before the plan's day; "thường xuyên" and the like never are. */
function isOver(time: TimeReading, date: string): boolean {
  return time.kind !== 'recurring' && time.end !== null && time.end < date;
}

/**
 * A deadline outside the plan's year. A range or school year that only reaches over New Year is in order: a false
 * alarm costs more than a miss.
 */
function isOutside(time: TimeReading, year: number): boolean {
  if (time.kind === 'several') return time.milestones.some((milestone) => allOutside(milestone, year));
  return allOutside(time, year);
}

function allOutside(span: Pick<TimeReading, 'start' | 'end'>, year: number): boolean {
  const last = span.end ?? span.start;
  const first = span.start ?? span.end;
  if (first === null || last === null) return false;
  return yearOf(last) < year || yearOf(first) > year;
}
