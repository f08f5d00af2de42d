import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An excellent collective up to 2023: as later, and nobody with a warning or graver. */
export const tt04 = standardRule(
  {
    id: 'TT-04',
    severity: 'error',
    source: `art. 27, ${lawNumbers.law2003}`,
    confidence: 'M',
    until: '2023-12-31',
  },
  { awards: ['TTLDXS', 'DVQT'] },
);
