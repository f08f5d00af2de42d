import { decreeOnPapers } from '../../vocabulary/papers';
import { planRule } from '../makeRule';

/**
 * A plan with an appendix points to it (NĐ 30/2020, annex I, III.1.a). A warning only where an appendix is made for a
 * plan without the pointer; a pointer without an appendix is a remark.
 */
export const pl01 = planRule(
  {
    id: 'PL-01',
    severity: 'warning',
    source: `${decreeOnPapers}, annex I, III.1.a`,
    confidence: 'H',
    messages: ['noPointer', 'pointerWithoutAppendix'],
  },
  ({ plan, hasAppendix, tasks }) => {
    const where = { kind: 'plan', line: { kind: 'mentionsAppendix', at: 0 } } as const;
    const base = { rule: 'PL-01', where, field: null, data: {} } as const;
    if (plan.document.mentionsAppendix) {
      return hasAppendix ? [] : [{ ...base, messageId: 'pointerWithoutAppendix', severity: 'info' }];
    }
    if (!hasAppendix && tasks === null) return [];
    return [{ ...base, messageId: 'noPointer', severity: hasAppendix ? 'warning' : 'info' }];
  },
);
