import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { citationRule } from '../makeRule';
import { citedInstruments, insteadOf, placeOfCitation } from './citedInstruments';

/**
 * The decree of 2025 in a plan after the last day that the law book has for it: it says itself when it ends, but names
 * no successor, so that its force is to be looked up. Silent where the book knows no last day.
 */
export const cc03 = citationRule(
  {
    id: 'CC-03',
    severity: 'warning',
    source: `art. 60.1, ${lawNumbers.decree2025}`,
    confidence: 'H',
    messages: ['mayHaveLapsed'],
  },
  (input) => {
    const found = citedInstruments(input);
    if (found === null) return [];
    const { first, said } = found.days;
    if (input.law.at(first).instrumentState(lawNumbers.decree2025) !== 'ended') return [];
    return found.cited
      .filter(({ instrument }) => instrument.number === lawNumbers.decree2025)
      .map(({ citation, at, instrument }): Finding => {
        const instead = insteadOf(instrument, input.law, first);
        return {
          rule: 'CC-03',
          messageId: 'mayHaveLapsed',
          severity: 'warning',
          where: placeOfCitation(at),
          field: null,
          data: { cited: citation.text, number: instrument.number, instead, ...said },
        };
      });
  },
);
