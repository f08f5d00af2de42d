import { decreeOnPapers } from '../../vocabulary/papers';
import type { Rule } from '../rule';
import type { PlanRuleInput } from '../ruleInputs';

/** The body ends with "./." (form 1.4). */
export const vb06: Rule<PlanRuleInput> = {
  meta: {
    id: 'VB-06',
    looksAt: 'plan',
    severity: 'info',
    source: `${decreeOnPapers}, annex III, form 1.4`,
    confidence: 'H',
    messages: ['noEndMark'],
    needsPlan: true,
  },
  check: ({ plan }) =>
    plan.document.hasEndMark || plan.origin === 'sheet'
      ? []
      : [
          {
            rule: 'VB-06',
            messageId: 'noEndMark',
            severity: 'info',
            where: { kind: 'plan' },
            field: null,
            data: {},
          },
        ],
};
