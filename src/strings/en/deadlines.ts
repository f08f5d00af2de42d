import type { DueStep } from '../../core/tasks/dueStep';
import type { deadlineWords as vietnamese } from '../vi/deadlines';
import { counted } from './counted';

const count = new Intl.NumberFormat('en-GB');

const steps: Readonly<Record<DueStep, string>> = {
  overdue: 'Overdue',
  today: 'Due today',
  within1: 'Due in 1 day',
  within3: 'Due in 2 to 3 days',
  within7: 'Due in 4 to 7 days',
};

/** What the view "Tasks" says of deadlines and of the load. */
export const deadlineWords: typeof vietnamese = {
  title: 'Deadlines',
  step: (step, n) => `${steps[step]}: ${count.format(n)}`,
  worst: (days) => `${counted(days, 'day')} at most`,
  overdue: (days) => `${counted(days, 'day')} overdue`,
  saidLate: 'the sheet says late or overdue',
  left: (days) => (days === 0 ? 'due today' : `${counted(days, 'day')} left`),
  on: (day) => `due ${day}`,
  nameless: (row) => `Row ${row} does not say what the task is`,
  later: (n) =>
    `${counted(n, 'open task is', 'open tasks are')} due in more than 7 days, or without a deadline that can be worked out.`,
  none: 'No task is overdue or due within 7 days.',
  load: {
    title: (open) => `Open tasks by body and month (${count.format(open)})`,
    hint: 'Counted by lead body and month of the deadline; a task with two lead bodies counts for both. The overdue ones are as in the summary table.',
    body: 'Lead body',
    all: 'All',
    noBody: 'No body given',
    total: 'All tasks',
    month: (month, year) => (year === null ? monthName(month) : `${monthName(month)} ${year}`),
    noMonth: 'No deadline',
    overdue: (n) => `${count.format(n)} overdue`,
    figure: (n) => count.format(n),
  },
};

/** "Jan" of 1: short, for the head of a narrow column. */
function monthName(month: number): string {
  return (
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? ''
  );
}
