import { foldWithoutDiacritics } from '../../text/folding';
import { decreeOnPapers } from '../../vocabulary/papers';
import { chairmanRole, degrees, deputyRole } from '../../vocabulary/planPaperWords';
import type { Finding } from '../finding';
import { planRule } from '../makeRule';
import { paperSeverity } from './paperSeverity';
import { isOfCommittee, isUnderDecree } from './underDecree';

/**
 * Who signs: on behalf of the committee, the chairman, or a deputy for him; no degree before the name (art. 13.2,
 * annex I, part I, II.7). The reader keeps what stands after the two abbreviations, null where they are missing. Silent
 * where no signature was read and for papers of other bodies than committees; a chairman who issues the plan himself
 * signs for nobody.
 */
export const vb07 = planRule(
  {
    id: 'VB-07',
    severity: 'warning',
    source: `art. 13.2, ${decreeOnPapers}; annex I, part I, II.7`,
    confidence: 'H',
    messages: ['notOnBehalf', 'deputyWithoutFor', 'degreeBeforeName'],
  },
  ({ plan }) => {
    if (!isOfCommittee(plan) || !isUnderDecree(plan)) return [];
    const { onBehalfOf, forRole, role, name } = plan.signature;
    const folded = (text: string | null) => foldWithoutDiacritics(text ?? '');
    const isChairman = chairmanRole.test(folded(role));
    const isDeputy = deputyRole.test(folded(role));
    const base = {
      rule: 'VB-07',
      severity: paperSeverity(plan),
      where: { kind: 'plan', line: { kind: 'role', at: 0 } },
      field: null,
    } as const;
    const atName = { kind: 'plan', line: { kind: 'signer', at: 0 } } as const;
    const found: Finding[] = [];
    if ((isChairman || isDeputy) && onBehalfOf === null && !plan.document.isIssuedByChairman)
      found.push({ ...base, messageId: 'notOnBehalf', data: { role: role ?? '' } });
    if (isDeputy && forRole === null)
      found.push({ ...base, messageId: 'deputyWithoutFor', data: { role: role ?? '' } });
    if (degrees.test(folded(name)))
      found.push({ ...base, where: atName, messageId: 'degreeBeforeName', data: { name: name ?? '' } });
    return found;
  },
);
