import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An emulation fighter at the base from 2024 on: advanced worker, and excellent or with an initiative (art. 23). */
export const cn04 = standardRule(
  {
    id: 'CN-04',
    severity: 'error',
    source: `art. 23, ${lawNumbers.law2022}`,
    confidence: 'H',
    from: '2024-01-01',
  },
  { awards: ['CSTDCS'] },
);
