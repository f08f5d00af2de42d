import { planRule } from '../makeRule';

/**
 * How many rows of the appendix still lack lead or time. The cells themselves are NV-03's; this is the one sentence
 * that belongs to the printed sheet, so it is a remark and never repeats a cell.
 */
export const pl05 = planRule(
  {
    id: 'PL-05',
    severity: 'info',
    source: 'the plan in hand, parts II and III',
    confidence: 'H',
    messages: ['unfinishedRows'],
  },
  ({ tasks, hasAppendix }) => {
    if (!hasAppendix || tasks === null) return [];
    const unfinished = tasks.filter(
      (task) => task.leads.value.length === 0 || task.time.value.kind === 'blank',
    );
    if (unfinished.length === 0) return [];
    const data = { count: unfinished.length, total: tasks.length };
    const where = { kind: 'plan' } as const;
    return [{ rule: 'PL-05', messageId: 'unfinishedRows', severity: 'info', where, field: null, data }];
  },
);
