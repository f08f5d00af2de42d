import { lawNumbers } from '../../vocabulary/lawNumbers';
import { nomineeRule } from './evidence/nomineeRule';
import { overQuota, overQuotaMessages } from './evidence/overQuota';

/** Fighters at the base from 2024 on: the Law has no share, so only one that the office set for its province. */
export const tl02 = nomineeRule(
  {
    id: 'TL-02',
    severity: 'warning',
    source: `art. 23, ${lawNumbers.law2022}`,
    confidence: 'H',
    from: '2024-01-01',
    goesBy: 'review',
    restsOnLaw: true,
    isStandard: true,
    messages: overQuotaMessages,
  },
  (input) => overQuota(input, { id: 'TL-02', severity: 'warning' }),
);
