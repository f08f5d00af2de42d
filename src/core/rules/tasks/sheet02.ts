import type { Rule } from '../rule';
import type { TaskRuleInput } from '../ruleInputs';

/** Several sheets could list tasks: the best was taken, and the others are named. */
export const sheet02: Rule<TaskRuleInput> = {
  meta: {
    id: 'SHEET-02',
    looksAt: 'tasks',
    severity: 'info',
    source: 'architecture, section 3',
    confidence: 'H',
    messages: ['bestOfSeveral'],
    needsPlan: false,
  },
  check: ({ table, otherSheets }) =>
    otherSheets.length === 0
      ? []
      : [
          {
            rule: 'SHEET-02',
            messageId: 'bestOfSeveral',
            severity: 'info',
            where: { kind: 'sheet', sheet: table.sheet },
            field: null,
            data: { sheet: table.sheet, others: [...new Set(otherSheets)].join('; ') },
          },
        ],
};
