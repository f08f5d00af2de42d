import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An advanced worker under discipline in the year, from 2026 on not rated well enough (decree 335/2025, second-hand); before, no clause has been read: a warning. */
export const kl03 = standardRule(
  {
    id: 'KL-03',
    severity: 'warning',
    source: `decree 335/2025 on rating officials; art. 24.1.a, ${lawNumbers.law2022}; before 2026 ${lawNumbers.circular2024}, ${lawNumbers.circular2025}, unread`,
    confidence: 'M',
    from: '2024-01-01',
  },
  { awards: ['LDTT'], clause: 'discipline' },
);
