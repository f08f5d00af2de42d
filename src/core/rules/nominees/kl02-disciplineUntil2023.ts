import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An advanced worker under discipline in the year, up to 2023. */
export const kl02 = standardRule(
  {
    id: 'KL-02',
    severity: 'error',
    source: `art. 10, ${lawNumbers.decree2017}`,
    confidence: 'H',
    until: '2023-12-31',
  },
  { awards: ['LDTT'], clause: 'discipline' },
);
