import type { Finding } from '../finding';
import { basisOf } from '../basisOf';
import type { Rule } from '../rule';
import type { CitationRuleInput } from '../ruleInputs';
import { issuingDays } from './citedInstruments';

/** Recipients of a plan that had ceased to exist on the plan's own date; said as TQ-04, one finding each. */
export function abolishedRecipients({
  plan,
  law,
}: Pick<CitationRuleInput, 'plan' | 'law'>): readonly Finding[] {
  const days = issuingDays(plan);
  if (days === null) return [];
  return plan.recipients.flatMap((recipient, at): readonly Finding[] => {
    // without its day a plan went out on one of its year: the body had ended on all of them
    const body = law.at(days.first).abolishedBodyIn(recipient);
    if (body === null) return [];
    return [
      {
        rule: 'TQ-04',
        messageId: 'abolishedRecipient',
        severity: 'warning',
        where: { kind: 'plan', line: { kind: 'recipient', at } },
        field: null,
        data: { recipient, body: body.phrase },
        ...basisOf(body.source),
      },
    ];
  });
}

/**
 * TQ-04's part on the plan for a workbook without lists: the rule itself belongs to lists, and says this behind them. It
 * is in no list of rules, since its id is there already.
 */
export const recipientsWithoutLists: Rule<CitationRuleInput> = {
  meta: {
    id: 'TQ-04',
    severity: 'warning',
    source: 'two levels of local government from 2025-07-01',
    confidence: 'M',
    from: null,
    until: null,
    messages: ['abolishedRecipient'],
    facts: [],
    needsPlan: true,
  },
  check: abolishedRecipients,
  weight: 1,
};
