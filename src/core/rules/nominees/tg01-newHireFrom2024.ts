import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** Newly recruited, not moved: at least six months at work by the end of the year, from 2024 on; an error only by the start of work. */
export const tg01 = standardRule(
  {
    id: 'TG-01',
    severity: 'error',
    source: `art. 1.5.d, ${lawNumbers.circular2024}; art. 2.5.d, ${lawNumbers.circular2025}`,
    confidence: 'H',
    from: '2024-01-01',
  },
  { awards: ['LDTT'], clause: 'newHire' },
);
