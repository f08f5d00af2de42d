import { wordsOfDay } from '../../plan/demands/wordsOfDay';
import type { Plan, PlanDeadline } from '../../plan/plan';
import { isSettled } from '../../tasks/progress';
import type { Task } from '../../tasks/task';
import { foldText } from '../../text/folding';
import { formatVietnamese, type IsoDate } from '../../time/isoDate';
import type { Finding } from '../finding';
import { taskRule } from '../makeRule';
import { cellOrRow, shortContent, shortened } from '../places';
import type { TaskRuleInput } from '../ruleInputs';
import { phrasesOf, speakOfTheSame } from '../samePhrases';
import { timeAsWritten } from './timeAsWritten';

/**
 * A task whose time is later than the day that a sentence of the same plan item names for the same thing. Told only
 * where sentence and task plainly speak of the same and no other task of the item does; a month or quarter around the
 * day is in order, and so is all that recurs, is settled, or has several times.
 */
export const nv13 = taskRule(
  {
    id: 'NV-13',
    severity: 'info',
    source: 'the plan in hand, its running text',
    confidence: 'M',
    messages: ['afterPlansDay'],
    needsPlan: true,
  },
  ({ plan, tasks, table }) => {
    if (plan === null || plan.deadlines.length === 0) return [];
    const items = new Set(plan.deadlines.flatMap(({ itemId }) => itemId ?? []));
    const told = new Set<Task>();
    const tasksOf = new Map<string, Task[]>([...items].map((id) => [id, []]));
    for (const task of tasks) tasksOf.get(task.item.id ?? '')?.push(task);
    return plan.deadlines.flatMap((deadline) => {
      const task = taskOf(deadline, plan, tasksOf.get(deadline.itemId ?? '') ?? []);
      if (task === null || told.has(task) || !isAfter(task, deadline.lastDay)) return [];
      told.add(task);
      return [findingOf(task, deadline, table)];
    });
  },
);

/** The one task of the item that speaks of what the sentence asks for; null: none, or several. */
function taskOf(deadline: PlanDeadline, { document }: Plan, tasks: readonly Task[]): Task | null {
  if (tasks.length === 0) return null;
  const words = wordsOfDay(deadline, { year: document.year, paperDate: null });
  if (words === null) return null;
  const alike = tasks.filter((task) =>
    speakOfTheSame(phrasesOf(withoutLead(words, task)), phrasesOf(task.content.value)),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** "Các thôn gửi danh sách" → "gửi danh sách" where the task's lead is the sentence's first word. */
function withoutLead(sentence: string, { leads }: Task): string {
  const folded = foldText(sentence);
  const lead = leads.value.map(({ text }) => foldText(text)).find((name) => folded.startsWith(`${name} `));
  return lead === undefined ? folded : folded.slice(lead.length + 1);
}

function isAfter(task: Task, lastDay: IsoDate): boolean {
  const { kind, start, end, isAmbiguous } = task.time.value;
  if (isAmbiguous || isSettled(task)) return false;
  if (kind === 'deadline' || kind === 'day') return end !== null && end > lastDay;
  return (kind === 'period' || kind === 'range') && start !== null && start > lastDay;
}

function findingOf(task: Task, { lastDay, text }: PlanDeadline, table: TaskRuleInput['table']): Finding {
  const data = {
    content: shortContent(task),
    shownText: timeAsWritten(task, table),
    until: task.time.value.end ?? '',
    day: formatVietnamese(lastDay),
    item: task.item.id ?? '',
    sentence: shortened(text),
  };
  const where = cellOrRow(task, task.time.cell);
  return { rule: 'NV-13', messageId: 'afterPlansDay', severity: 'info', where, field: 'time', data };
}
