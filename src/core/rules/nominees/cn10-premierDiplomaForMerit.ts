import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** The Prime Minister's diploma for merit: diploma of the province, five years in a row, three titles (art. 73.1.b). */
export const cn10 = standardRule(
  { id: 'CN-10', severity: 'warning', source: `art. 73.1.b, ${lawNumbers.law2022}`, confidence: 'H' },
  {
    awards: ['BK-TTG'],
    onlyProvableDoors: true,
    applies: ({ nominee }) =>
      nominee.kind.value !== 'collective' &&
      nominee.kind.value !== 'household' &&
      nominee.awardType.value === 'merit',
  },
);
