import { foldWithoutDiacritics } from '../../text/folding';
import { decreeOnPapers } from '../../vocabulary/papers';
import { printedDatePattern, unitOfIssuer } from '../../vocabulary/planPaperWords';
import { planRule } from '../makeRule';
import { isOfCommittee, isUnderDecree } from './underDecree';

/**
 * The place before the date is the unit where the office has its seat (annex I, part I, II.4.a): of a commune's
 * committee its own name. Silent where no date was printed, and for others than committees, whose seat nobody knows.
 */
export const vb03 = planRule(
  {
    id: 'VB-03',
    severity: 'info',
    source: `${decreeOnPapers}, annex I, part I, II.4.a`,
    confidence: 'H',
    messages: ['noPlace', 'otherPlace'],
  },
  ({ plan }) => {
    const { place, issuer, dateAsPrinted } = plan.document;
    if (issuer === null || !isOfCommittee(plan) || !isUnderDecree(plan)) return [];
    const where = { kind: 'plan', line: { kind: 'place', at: 0 } } as const;
    const base = { rule: 'VB-03', severity: 'info', where, field: null } as const;
    if (place === null) {
      const isDated = printedDatePattern.test(dateAsPrinted ?? '');
      return isDated ? [{ ...base, messageId: 'noPlace', data: { printed: dateAsPrinted ?? '' } }] : [];
    }
    const unit = unitOfIssuer.exec(folded(issuer))?.[1]?.trim() ?? '';
    const said = folded(place);
    if (unit === '' || said.includes(unit) || unit.includes(said)) return [];
    return [{ ...base, messageId: 'otherPlace', data: { place, issuer } }];
  },
);

function folded(text: string): string {
  return foldWithoutDiacritics(text, { stripPunctuation: true });
}
