import { comparePlanTasks, type ComparedTask } from '../../tasks/comparePlanTasks';
import { taskYear } from '../../tasks/taskYear';
import { part, type Work } from '../../work/work';
import type { Finding } from '../finding';
import { longTaskRule } from '../makeRule';
import { cellOrRow, shortContent, shortened } from '../places';
import type { TaskRuleInput } from '../ruleInputs';
import { timeAsWritten } from './timeAsWritten';

/**
 * The tasks of the plan file's own appendix stand on the sheet, with its leads and times. A sheet that shares few of them
 * lists something else: one remark, not one for each.
 */
export const nv14 = longTaskRule(
  {
    id: 'NV-14',
    severity: 'info',
    source: 'the plan in hand, its appendix',
    confidence: 'H',
    messages: ['notOnSheet', 'otherLead', 'otherTime', 'otherList'],
    needsPlan: true,
  },
  againstAppendix,
);

const remark = { rule: 'NV-14', severity: 'info' } as const;

function* againstAppendix({
  plan,
  table,
  tasks,
  dictionary,
  today,
}: TaskRuleInput): Work<readonly Finding[]> {
  const own = plan?.tasks.filter(({ place }) => place === 'appendix') ?? [];
  if (own.length === 0 || tasks.length === 0) return [];
  const year = taskYear(table, { plan, today });
  const found = yield* part(comparePlanTasks(own, tasks, { dictionary, year }), 0, 1);
  const onSheet = { ...remark, where: { kind: 'sheet', sheet: table.sheet }, field: null } as const;
  if (found.isOtherList) {
    const data = { total: own.length, missing: found.onlyInPlan.length };
    return [{ ...onSheet, messageId: 'otherList', data }];
  }
  return [
    ...found.onlyInPlan.map(({ content }): Finding => {
      return { ...onSheet, messageId: 'notOnSheet', data: { content: shortened(content) } };
    }),
    ...found.both.flatMap((compared) => differences(compared, table)),
  ];
}

function differences(
  { own, task, hasOtherLead, hasOtherTime }: ComparedTask,
  table: TaskRuleInput['table'],
): readonly Finding[] {
  const content = shortContent(task);
  const lead: Finding = {
    ...remark,
    messageId: 'otherLead',
    where: cellOrRow(task, task.leads.cell),
    field: 'lead',
    data: { content, inPlan: own.leads.join('; '), onSheet: shortened(task.leads.text) },
  };
  const time: Finding = {
    ...remark,
    messageId: 'otherTime',
    where: cellOrRow(task, task.time.cell),
    field: 'time',
    data: { content, inPlan: own.time ?? '', onSheet: timeAsWritten(task, table) },
  };
  return [...(hasOtherLead ? [lead] : []), ...(hasOtherTime ? [time] : [])];
}
