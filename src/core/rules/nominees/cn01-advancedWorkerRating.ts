import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An advanced worker or soldier among officials completed the duties well or better (art. 24.1.a). */
export const cn01 = standardRule(
  { id: 'CN-01', severity: 'error', source: `art. 24.1.a, ${lawNumbers.law2022}`, confidence: 'H' },
  { awards: ['LDTT', 'CSTT'], needs: ['rating'] },
);
