import { foldWithoutDiacritics } from '../../text/folding';
import { decreeOnPapers } from '../../vocabulary/papers';
import { keepOnFile } from '../../vocabulary/planPaperWords';
import type { Rule } from '../rule';
import type { PlanRuleInput } from '../ruleInputs';
import { paperSeverity } from './paperSeverity';

/** The recipients end with "- Lưu: VT, …" (annex I, part I, II.9); silent where no recipients were read. */
export const vb08: Rule<PlanRuleInput> = {
  meta: {
    id: 'VB-08',
    looksAt: 'plan',
    severity: 'warning',
    source: `${decreeOnPapers}, annex I, part I, II.9`,
    confidence: 'H',
    messages: ['noFileLine'],
    needsPlan: true,
  },
  check: ({ plan }) => {
    const { recipients } = plan;
    if (recipients.length === 0 || recipients.some((line) => keepOnFile.test(foldWithoutDiacritics(line))))
      return [];
    return [
      {
        rule: 'VB-08',
        messageId: 'noFileLine',
        severity: paperSeverity(plan),
        where: { kind: 'plan' },
        field: null,
        data: {},
      },
    ];
  },
};
