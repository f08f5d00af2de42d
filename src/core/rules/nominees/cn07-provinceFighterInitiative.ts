import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** A fighter of the province has an initiative or topic recognised for the whole province (art. 22.1.b, 22.2). */
export const cn07 = standardRule(
  { id: 'CN-07', severity: 'error', source: `art. 22.1.b, 22.2, ${lawNumbers.law2022}`, confidence: 'H' },
  { awards: ['CSTDTINH'], needs: ['initiative'] },
);
