import { decreeOnPapers } from '../../vocabulary/papers';
import { planNumberPattern } from '../../vocabulary/planPaperWords';
import { plainDashes } from '../../text/signs';
import { planRule } from '../makeRule';
import { paperSeverity } from './paperSeverity';

/** Number and symbol as the decree writes them: "08/KH-UBND", two figures at least, no spaces. Blank is no fault. */
export const vb01 = planRule(
  {
    id: 'VB-01',
    severity: 'warning',
    source: `${decreeOnPapers}, annex I, part I, II.3`,
    confidence: 'H',
    messages: ['number'],
  },
  ({ plan }) => {
    const { number, numberAsPrinted } = plan.document;
    const printed = numberAsPrinted?.replace(/^\S+:\s*/, '').trim() ?? '';
    // other symbols than a committee's plan have patterns of their own
    if (
      number === null ||
      !number.endsWith(committeePlan) ||
      printed === '' ||
      planNumberPattern.test(plainDashes(printed))
    )
      return [];
    return [
      {
        rule: 'VB-01',
        messageId: 'number',
        severity: paperSeverity(plan),
        where: { kind: 'plan', line: { kind: 'numberAsPrinted', at: 0 } },
        field: null,
        data: { printed },
      },
    ];
  },
);

const committeePlan = '/KH-UBND';
