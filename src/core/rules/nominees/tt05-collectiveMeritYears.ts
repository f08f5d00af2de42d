import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** Forms for the merit of a collective: two excellent years in a row (art. 74.3.d), five for the Prime Minister's diploma (73.4.e) and the Labour Order (44.4). */
export const tt05 = standardRule(
  {
    id: 'TT-05',
    severity: 'warning',
    source: `art. 74.3.d, 73.4.e, 44.4, ${lawNumbers.law2022}`,
    confidence: 'H',
  },
  {
    awards: ['BK-TINH', 'BK-TTG', 'HCLD-3'],
    onlyProvableDoors: true,
    applies: ({ nominee }) => nominee.kind.value === 'collective' && nominee.awardType.value === 'merit',
  },
);
