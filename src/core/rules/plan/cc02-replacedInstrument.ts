import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { PlanRuleInput } from '../ruleInputs';
import { citedInstruments } from './citedInstruments';

const replaced: readonly string[] = [lawNumbers.decree2023, lawNumbers.circular2024];

/** The decree of 2023 and the circular of 2024 in a plan after their end: the instruments in their place are named. */
export const cc02: Rule<PlanRuleInput> = {
  meta: {
    id: 'CC-02',
    looksAt: 'plan',
    severity: 'warning',
    source: `art. 59, ${lawNumbers.decree2025}`,
    confidence: 'H',
    messages: ['replaced'],
    needsPlan: true,
  },
  check: (input) => {
    const found = citedInstruments(input);
    if (found === null) return [];
    const law = found.law.at(found.date);
    return found.cited
      .filter(
        ({ instrument }) =>
          replaced.includes(instrument.number) && law.instrumentState(instrument.number) === 'ended',
      )
      .map(({ citation, instrument }): Finding => {
        const data = {
          cited: citation.text,
          number: instrument.number,
          instead: instrument.replacedBy ?? '',
        };
        return {
          rule: 'CC-02',
          messageId: 'replaced',
          severity: 'warning',
          where: { kind: 'plan' },
          field: null,
          data,
        };
      });
  },
};
