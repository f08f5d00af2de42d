import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { citationRule } from '../makeRule';
import { citedInstruments, namesInstrument, placeOfCitation } from './citedInstruments';

/** The Law cited without the amendment that is in force on the plan's own day. */
export const cc04 = citationRule(
  {
    id: 'CC-04',
    severity: 'info',
    source: `amendments of ${lawNumbers.law2022}`,
    confidence: 'M',
    messages: ['withoutAmendment'],
  },
  (input) => {
    const found = citedInstruments(input);
    const law = found?.cited.find(({ instrument }) => instrument.number === lawNumbers.law2022);
    if (found === null || law === undefined) return [];
    return law.instrument.amendedBy
      .filter(({ number, from }) => from <= found.days.first && !namesInstrument(input.plan, number))
      .map(({ number }): Finding => {
        const data = { cited: law.citation.text, amendment: number };
        return {
          rule: 'CC-04',
          messageId: 'withoutAmendment',
          severity: 'info',
          where: placeOfCitation(law.at),
          field: null,
          data,
        };
      });
  },
);
