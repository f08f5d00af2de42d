import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** A fighter of the province was a fighter at the base three times in a row (art. 22.1.a); an error only where both windows fail. */
export const cn06 = standardRule(
  { id: 'CN-06', severity: 'error', source: `art. 22.1.a, ${lawNumbers.law2022}`, confidence: 'H' },
  { awards: ['CSTDTINH'], needs: ['consecutiveTitles'] },
);
