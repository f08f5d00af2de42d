import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An excellent collective from 2024 on (art. 27.1): rating, everybody completed, share of advanced workers, a fighter. */
export const tt03 = standardRule(
  {
    id: 'TT-03',
    severity: 'error',
    source: `art. 27.1, ${lawNumbers.law2022}`,
    confidence: 'H',
    from: '2024-01-01',
  },
  { awards: ['TTLDXS', 'DVQT'] },
);
