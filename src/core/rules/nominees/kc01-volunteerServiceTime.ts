import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** Volunteers: 24 months of service, all periods added up, or a martyr (art. 96.2). */
export const kc01 = standardRule(
  { id: 'KC-01', severity: 'error', source: `art. 96.2, ${lawNumbers.law2022}`, confidence: 'H' },
  { awards: ['HCH-TNXP'] },
);
