import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** The diploma of the province for the merit of a collective: two excellent years in a row (art. 74.3.d). */
export const tt05 = standardRule(
  { id: 'TT-05', severity: 'warning', source: `art. 74.3.d, ${lawNumbers.law2022}`, confidence: 'H' },
  {
    awards: ['BK-TINH', 'BK-TTG', 'HCLD-3'],
    onlyProvableDoors: true,
    applies: ({ nominee }) => nominee.kind.value === 'collective' && nominee.awardType.value === 'merit',
  },
);
