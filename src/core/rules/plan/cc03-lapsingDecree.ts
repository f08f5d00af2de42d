import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { PlanRuleInput } from '../ruleInputs';
import { citedInstruments } from './citedInstruments';

/** The decree of 2025 after the day on which it lapses by its metadata: its force is to be looked up. */
export const cc03: Rule<PlanRuleInput> = {
  meta: {
    id: 'CC-03',
    looksAt: 'plan',
    severity: 'warning',
    source: `metadata of ${lawNumbers.decree2025}`,
    confidence: 'M',
    messages: ['mayHaveLapsed'],
    needsPlan: true,
  },
  check: (input) => {
    const found = citedInstruments(input);
    const until = found?.law.instrument(lawNumbers.decree2025)?.until ?? null;
    if (found === null || until === null || found.date <= until) return [];
    return found.cited
      .filter(({ instrument }) => instrument.number === lawNumbers.decree2025)
      .map(({ citation }): Finding => {
        const data = { cited: citation.text, number: lawNumbers.decree2025 };
        return {
          rule: 'CC-03',
          messageId: 'mayHaveLapsed',
          severity: 'warning',
          where: { kind: 'plan' },
          field: null,
          data,
        };
      });
  },
};
