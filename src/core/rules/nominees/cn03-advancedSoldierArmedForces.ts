import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** An advanced soldier belongs to the army, the police, the standing or the mobile militia (art. 24.2). */
export const cn03 = standardRule(
  { id: 'CN-03', severity: 'error', source: `art. 24.2, ${lawNumbers.law2022}`, confidence: 'H' },
  { awards: ['CSTT'], needs: ['armedForces'] },
);
