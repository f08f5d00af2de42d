import { decreeOnPapers } from '../../vocabulary/papers';
import { planRule } from '../makeRule';
import { isUnderDecree } from './underDecree';

/** The body ends with "./." (form 1.4); silent for papers that the decree does not bind. */
export const vb06 = planRule(
  {
    id: 'VB-06',
    severity: 'info',
    source: `${decreeOnPapers}, annex III, form 1.4`,
    confidence: 'H',
    messages: ['noEndMark'],
  },
  ({ plan }) =>
    plan.document.hasEndMark || plan.origin === 'sheet' || !isUnderDecree(plan)
      ? []
      : [
          {
            rule: 'VB-06',
            messageId: 'noEndMark',
            severity: 'info',
            where: { kind: 'plan', line: { kind: 'endMark', at: 0 } },
            field: null,
            data: {},
          },
        ],
);
