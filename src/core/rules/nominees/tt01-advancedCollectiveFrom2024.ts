import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An advanced collective from 2024 on: at least the share of advanced workers, nobody with a warning or graver (art. 28.1.c). */
export const tt01 = standardRule(
  {
    id: 'TT-01',
    severity: 'error',
    source: `art. 28.1.c, ${lawNumbers.law2022}`,
    confidence: 'H',
    from: '2024-01-01',
  },
  { awards: ['TTLDTT', 'DVTT'] },
);
