import { lawNumbers } from '../../vocabulary/lawNumbers';
import { checkAuthority } from './evidence/authorityCheck';
import { nomineeRule } from './evidence/nomineeRule';

/** Who decides from 01/7/2025 on: the district's titles have passed to the commune's chairman. */
export const tq02 = nomineeRule(
  {
    id: 'TQ-02',
    severity: 'error',
    source: `art. 59, ${lawNumbers.authorityDecree2025}; art. 76-80, ${lawNumbers.law2022}`,
    confidence: 'H',
    from: '2025-07-01',
    goesBy: 'decision',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['wrongAuthority'],
  },
  (input) =>
    checkAuthority(input, { rule: 'TQ-02', applies: ({ decides }) => decides !== 'provinceChairman' }),
);
