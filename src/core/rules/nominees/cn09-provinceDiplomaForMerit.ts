import { lawNumbers } from '../../vocabulary/lawNumbers';
import { standardRule } from './evidence/nomineeRule';

/** The diploma of the province for merit: two titles in a row, or two excellent years with two initiatives (art. 74.1.d); other ways cannot be judged. */
export const cn09 = standardRule(
  { id: 'CN-09', severity: 'warning', source: `art. 74.1.d, ${lawNumbers.law2022}`, confidence: 'H' },
  {
    awards: ['BK-TINH'],
    onlyProvableDoors: true,
    applies: ({ nominee }) =>
      nominee.kind.value !== 'collective' &&
      nominee.kind.value !== 'household' &&
      nominee.awardType.value === 'merit',
  },
);
