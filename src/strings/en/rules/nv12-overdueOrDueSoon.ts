import { many, said, taskNamed, type FindingData, type WordsOf } from './ruleWords';

/** The deadline where there is one, to be put behind what is said to be late before it. */
function ofDeadline(data: FindingData): string {
  const deadline = said(data, 'deadline');
  return deadline === '' ? ', without a deadline' : `, though its deadline is ${deadline}`;
}

export const nv12: WordsOf<'NV-12'> = {
  title: 'Overdue, or due soon',
  why: 'The deadline is compared with today. You are not reminded of tasks that are done, cancelled or have a result; of past years only where the status still says that the task is not done.',
  messages: {
    overdue: (data) =>
      `The task ${taskNamed(data)} is overdue by ${many(data, 'days', 'day')} (deadline ${said(data, 'deadline')}).`,
    saidLate: (data) =>
      `The sheet says that the task ${taskNamed(data)} is late or overdue${ofDeadline(data)}.`,
    dueSoon: (data) =>
      said(data, 'days') === '0'
        ? `The task ${taskNamed(data)} is due today.`
        : `The task ${taskNamed(data)} is due in ${many(data, 'days', 'day')} (${said(data, 'deadline')}).`,
  },
};
