import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An advanced collective up to 2023: more than the share of advanced workers, nobody with a warning or graver. */
export const tt02 = standardRule(
  {
    id: 'TT-02',
    severity: 'error',
    source: `art. 28, ${lawNumbers.law2003}`,
    confidence: 'H',
    until: '2023-12-31',
  },
  { awards: ['TTLDTT', 'DVTT'] },
);
