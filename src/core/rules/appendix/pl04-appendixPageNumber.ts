import { decreeOnPapers } from '../../vocabulary/papers';
import { planRule } from '../makeRule';

/** An appendix counts its own pages, on top and from the second page on (NĐ 30/2020, annex I, III.1.đ and II.I). */
export const pl04 = planRule(
  {
    id: 'PL-04',
    severity: 'warning',
    source: `${decreeOnPapers}, annex I, III.1.dd`,
    confidence: 'H',
    messages: ['noPageNumber'],
  },
  ({ appendix }) =>
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
);
