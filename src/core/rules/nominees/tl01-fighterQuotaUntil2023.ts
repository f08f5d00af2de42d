import { lawNumbers } from '../../vocabulary/lawNumbers';
import { nomineeRule } from './evidence/nomineeRule';
import { overQuota, overQuotaMessages } from './evidence/overQuota';

/** Fighters at the base up to 2023: at most the share of the advanced workers, rounded down; silent without a base. */
export const tl01 = nomineeRule(
  {
    id: 'TL-01',
    severity: 'error',
    source: `art. 9.3, ${lawNumbers.decree2017}`,
    confidence: 'H',
    until: '2023-12-31',
    goesBy: 'review',
    restsOnLaw: true,
    isStandard: true,
    messages: overQuotaMessages,
  },
  (input) => overQuota(input, { id: 'TL-01', severity: 'error' }),
);
