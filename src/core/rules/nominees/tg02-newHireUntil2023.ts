import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** Newly hired: at least ten months at work by the end of the year, up to 2023. */
export const tg02 = standardRule(
  {
    id: 'TG-02',
    severity: 'error',
    source: `art. 10, ${lawNumbers.decree2017}`,
    confidence: 'H',
    until: '2023-12-31',
  },
  { awards: ['LDTT'], clause: 'newHire' },
);
