import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An advanced worker or soldier completed the duties well or better (art. 24.1.a); soldiers and police have a title of their own (24.2). */
export const cn01 = standardRule(
  { id: 'CN-01', severity: 'error', source: `art. 24.1.a, 24.2, ${lawNumbers.law2022}`, confidence: 'H' },
  { awards: ['LDTT', 'CSTT'], needs: ['rating', 'civilian'] },
);
