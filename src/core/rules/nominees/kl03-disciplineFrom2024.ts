import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An advanced worker under discipline in the year, from 2024 on: the clause has not been read, so a warning. */
export const kl03 = standardRule(
  {
    id: 'KL-03',
    severity: 'warning',
    source: `${lawNumbers.circular2024}, ${lawNumbers.circular2025}`,
    confidence: 'L',
    from: '2024-01-01',
  },
  { awards: ['LDTT'], clause: 'discipline' },
);
