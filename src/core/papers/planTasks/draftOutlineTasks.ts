import type { BodyDictionary } from '../../bodies/bodyDictionary';
import type { Plan } from '../../plan/plan';
import { part, type Work } from '../../work/work';
import { draftBlankTable, type FilledRow, type Offered } from '../templates/blankTable';
import { blankTaskColumns, taskTexts, type TemplateWords } from '../templates/templates';
import { outlineTasks, type OutlineKnown } from './outlineTasks';
import { planTaskTitles, type PlanTasksReport, type PlanTasksWords } from './planTasks';

/** What the sheet is made from. */
export interface OutlineTasksAsked {
  readonly plan: Plan;
  readonly dictionary: BodyDictionary;
  readonly words: PlanTasksWords & OutlineTasksWords;
  readonly columns: Pick<TemplateWords, 'taskColumns' | 'statuses'>;
  readonly sheetName: string;
  /** The names of bodies on offer. */
  readonly bodies: Offered;
}

/** What is said for months and quarters, and beside a task that bodies stand above; always Vietnamese. */
export interface OutlineTasksWords {
  readonly chooseLead: (bodies: string) => string;
  readonly sayPeriod: OutlineKnown['sayPeriod'];
}

/** Blank rows below, for tasks that the plan does not name. */
const blankRows = 50;

/**
 * The plan's points and items as a sheet to follow tasks on, each with its item, below group rows of the items. What the
 * plan does not say stays blank. The sheet is read as the office's own from then on. Bit by bit; linear in lines.
 */
export function* draftOutlineTasks(asked: OutlineTasksAsked): Work<PlanTasksReport> {
  const { plan, dictionary, words } = asked;
  const reading = outlineTasks(plan, { dictionary, sayPeriod: words.sayPeriod });
  const { tasks, targets } = yield* part(reading, 0, 0.9);
  const filled: FilledRow[] = [];
  let [group, groupCount]: [string | null, number] = [null, 0];
  const isGrouped = tasks.some((task) => task.group !== null && task.group !== lineOf(task));
  for (const [index, task] of tasks.entries()) {
    if (isGrouped && task.group !== null && task.group !== group) {
      filled.push({ kind: 'group', text: task.group });
      groupCount += 1;
    }
    group = task.group;
    const { itemId, content, lead, support, time, product } = task;
    const note = task.open === '' ? '' : words.chooseLead(task.open);
    const texts = { ordinal: index + 1, item: itemId ?? '', content, lead, support, time, product, note };
    filled.push({ kind: 'record', texts: taskTexts(texts) });
  }
  const draft = draftBlankTable({
    kind: 'planTasks',
    sheetName: asked.sheetName,
    titles: planTaskTitles(plan, words),
    columns: blankTaskColumns(asked.columns, asked.bodies),
    filled,
    blankRows,
  });
  return {
    draft,
    taskCount: tasks.length,
    groupCount,
    withLead: tasks.filter(({ lead }) => lead !== '').length,
    withTime: tasks.filter(({ time }) => time !== '').length,
    targets,
  };
}

/** What the group row of an item without points would say: the task itself. */
function lineOf({ itemId, content }: { readonly itemId: string | null; readonly content: string }): string {
  return itemId === null ? content : `${itemId}. ${content}`;
}
