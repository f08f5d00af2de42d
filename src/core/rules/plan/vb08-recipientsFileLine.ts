import { foldWithoutDiacritics } from '../../text/folding';
import { decreeOnPapers } from '../../vocabulary/papers';
import { keepOnFile } from '../../vocabulary/planPaperWords';
import { planRule } from '../makeRule';
import { paperSeverity } from './paperSeverity';
import { isUnderDecree } from './underDecree';

/** The recipients end with "- Lưu: VT, …" (annex I, part I, II.9); silent where no recipients were read, and for papers that the decree does not bind. */
export const vb08 = planRule(
  {
    id: 'VB-08',
    severity: 'warning',
    source: `${decreeOnPapers}, annex I, part I, II.9`,
    confidence: 'H',
    messages: ['noFileLine'],
  },
  ({ plan }) => {
    const { recipients } = plan;
    if (!isUnderDecree(plan)) return [];
    if (recipients.length === 0 || recipients.some((line) => keepOnFile.test(foldWithoutDiacritics(line))))
      return [];
    return [
      {
        rule: 'VB-08',
        messageId: 'noFileLine',
        severity: paperSeverity(plan),
        where: { kind: 'plan', line: { kind: 'recipient', at: recipients.length - 1 } },
        field: null,
        data: {},
      },
    ];
  },
);
