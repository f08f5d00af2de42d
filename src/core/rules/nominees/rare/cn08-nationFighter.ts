import { lawNumbers } from '../../../vocabulary/lawNumbers';
import { standardRule } from '../evidence/nomineeRule';

/** A fighter of the nation was a fighter of the province twice in a row, with an initiative of that reach (art. 21). */
export const cn08 = standardRule(
  { id: 'CN-08', severity: 'error', source: `art. 21, ${lawNumbers.law2022}`, confidence: 'H' },
  { awards: ['CSTDTQ'] },
);
