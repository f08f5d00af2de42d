import { counted } from '../counted';
import { numberOf, said, type FindingData, type WordsOf } from './ruleWords';

/** What most of a column's times have in common. */
const columnDoubts: Readonly<Record<string, string>> = {
  unclear: 'without a certain day or month',
  ambiguous: 'without a full year',
  outsideYear: 'outside the plan year',
  beforePlan: 'that ends before the day the plan was issued',
  assignedAfterDeadline: 'that ends before the day of assignment',
};

function ofPlan(data: FindingData): string {
  if (said(data, 'doubt') === 'outsideYear') return ` ${said(data, 'year')}`;
  return said(data, 'doubt') === 'beforePlan' ? ` (${said(data, 'planDate')})` : '';
}

export const nv09: WordsOf<'NV-09'> = {
  title: 'A time that is unclear, outside the year or before the plan',
  why: 'Nobody can be reminded of a vague time. A day outside the plan year was usually copied from the plan of the year before.',
  messages: {
    unclear: (data) =>
      `The time “${said(data, 'shownText')}” gives no certain day or month; if there is a deadline, write it.`,
    ambiguous: (data) =>
      `The time “${said(data, 'shownText')}” can be read in several ways; write day, month and year in full, in the order day/month/year.`,
    outsideYear: (data) =>
      `The time “${said(data, 'shownText')}” is outside the plan year ${said(data, 'year')}; check the year.`,
    unlikelyYear: (data) =>
      `The time “${said(data, 'shownText')}” has an unlikely year; check whether the year is mistyped.`,
    monthFirst: (data) =>
      `The time “${said(data, 'shownText')}” is written month/day; write “${said(data, 'shownTo')}”.`,
    mostOfColumn: (data) =>
      `${counted(numberOf(data, 'count'), 'task has', 'tasks have')} a time ${columnDoubts[said(data, 'doubt')] ?? ''}${ofPlan(data)}, such as “${said(data, 'shownText')}”; look through the whole column.`,
    beforePlan: (data) =>
      `The time “${said(data, 'shownText')}” ends before the day the plan was issued (${said(data, 'planDate')}); check it.`,
    assignedAfterDeadline: (data) =>
      `The day of assignment “${said(data, 'shownAssignedOn')}” is after the deadline “${said(data, 'shownText')}”; check both cells.`,
  },
};
