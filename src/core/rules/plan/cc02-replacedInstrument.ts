import { goesOnInPart } from '../../law/instrument';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { citationRule } from '../makeRule';
import { citedInstruments, insteadOf, partOf, placeOfCitation } from './citedInstruments';

const replaced: readonly string[] = [lawNumbers.decree2023, lawNumbers.circular2024];

/**
 * The decree of 2023 and the circular of 2024 in a plan after their end: the instruments in their place are named. A
 * remark only while parts of the decree still applied.
 */
export const cc02 = citationRule(
  {
    id: 'CC-02',
    severity: 'warning',
    source: `art. 59, 60.2, ${lawNumbers.decree2025}`,
    confidence: 'H',
    messages: ['replaced', 'replacedInPart'],
  },
  (input) => {
    const found = citedInstruments(input);
    if (found === null) return [];
    const { first, said } = found.days;
    const law = input.law.at(first);
    return found.cited
      .filter(
        ({ instrument }) =>
          replaced.includes(instrument.number) && law.instrumentState(instrument.number) === 'ended',
      )
      .map(({ citation, at, instrument }): Finding => {
        const isInPart = goesOnInPart(instrument, first);
        const instead = insteadOf(instrument, input.law, first);
        return {
          rule: 'CC-02',
          messageId: isInPart ? 'replacedInPart' : 'replaced',
          severity: isInPart ? 'info' : 'warning',
          where: placeOfCitation(at),
          field: null,
          data: { cited: citation.text, number: instrument.number, instead, ...partOf(instrument), ...said },
        };
      });
  },
);
