import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An emulation fighter at the base up to 2023: advanced worker, and always an initiative or a topic. */
export const cn05 = standardRule(
  {
    id: 'CN-05',
    severity: 'error',
    source: `art. 9.3, ${lawNumbers.decree2017}`,
    confidence: 'H',
    until: '2023-12-31',
  },
  { awards: ['CSTDCS'] },
);
