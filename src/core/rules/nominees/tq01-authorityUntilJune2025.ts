import { lawNumbers } from '../../vocabulary/lawNumbers';
import { checkAuthority } from './evidence/authorityCheck';
import { nomineeRule } from './evidence/nomineeRule';

/** Who decides up to 30/6/2025 (art. 77-80): the commune advanced workers, papers of commendation and cultured families. */
export const tq01 = nomineeRule(
  {
    id: 'TQ-01',
    severity: 'error',
    source: `art. 76-80, ${lawNumbers.law2022}`,
    confidence: 'H',
    until: '2025-06-30',
    goesBy: 'decision',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['wrongAuthority'],
  },
  (input) =>
    checkAuthority(input, { rule: 'TQ-01', applies: ({ decides }) => decides !== 'provinceChairman' }),
);
