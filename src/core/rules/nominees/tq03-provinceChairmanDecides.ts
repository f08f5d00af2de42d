import { lawNumbers } from '../../vocabulary/lawNumbers';
import { checkAuthority } from './evidence/authorityCheck';
import { nomineeRule } from './evidence/nomineeRule';

/** What only the province's chairman decides, and the commune submits (art. 79.4). */
export const tq03 = nomineeRule(
  {
    id: 'TQ-03',
    severity: 'error',
    source: `art. 79.4, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['wrongAuthority'],
  },
  (input) =>
    checkAuthority(input, { rule: 'TQ-03', applies: ({ decides }) => decides === 'provinceChairman' }),
);
