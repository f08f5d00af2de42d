import { decreeOnPapers } from '../../vocabulary/papers';
import type { Rule } from '../rule';
import type { PlanRuleInput } from '../ruleInputs';

/** An appendix counts its own pages, on top and from the second page on (NĐ 30/2020, annex I, III.1.đ and II.I). */
export const pl04: Rule<PlanRuleInput> = {
  meta: {
    id: 'PL-04',
    looksAt: 'appendix',
    severity: 'warning',
    source: `${decreeOnPapers}, annex I, III.1.dd`,
    confidence: 'H',
    messages: ['noPageNumber'],
    needsPlan: true,
  },
  check: ({ appendix }) =>
    appendix === null || appendix.page.pageNumberOnTop
      ? []
      : [
          {
            rule: 'PL-04',
            messageId: 'noPageNumber',
            severity: 'warning',
            where: { kind: 'plan' },
            field: null,
            data: { sheet: appendix.name },
          },
        ],
};
