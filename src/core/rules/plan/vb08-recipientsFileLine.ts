import { foldWithoutDiacritics } from '../../text/folding';
import { decreeOnPapers } from '../../vocabulary/papers';
import { keepOnFile, officeFileOnly } from '../../vocabulary/planPaperWords';
import { planRule } from '../makeRule';
import { paperSeverity } from './paperSeverity';
import { isOfCommittee, isUnderDecree } from './underDecree';

/**
 * The recipients end with "- Lưu: VT, …": the office, and behind it who drafted the paper (annex I, part I, II.9). Silent
 * where no recipients were read, and for papers that the decree does not bind; bodies other than committees may have no
 * unit that drafts.
 */
export const vb08 = planRule(
  {
    id: 'VB-08',
    severity: 'warning',
    source: `${decreeOnPapers}, annex I, part I, II.9`,
    confidence: 'H',
    messages: ['noFileLine', 'noDrafter'],
  },
  ({ plan }) => {
    const { recipients } = plan;
    if (!isUnderDecree(plan) || recipients.length === 0) return [];
    const base = { rule: 'VB-08', field: null } as const;
    const at = recipients.findIndex((line) => keepOnFile.test(foldWithoutDiacritics(line)));
    const where = (place: number) => ({ kind: 'plan', line: { kind: 'recipient', at: place } }) as const;
    if (at < 0) {
      const place = where(recipients.length - 1);
      return [{ ...base, messageId: 'noFileLine', severity: paperSeverity(plan), where: place, data: {} }];
    }
    const line = recipients[at] ?? '';
    // what stands below it may be the rest of a line that was cut
    const isLast = at === recipients.length - 1;
    if (!isLast || !isOfCommittee(plan) || !officeFileOnly.test(foldWithoutDiacritics(line))) return [];
    return [{ ...base, messageId: 'noDrafter', severity: 'info', where: where(at), data: { line } }];
  },
);
