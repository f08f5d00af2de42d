import { lawNumbers } from '../../../vocabulary/lawNumbers';
import { standardRule } from '../evidence/nomineeRule';

/** The Labour Order, third class, for merit (art. 44.1.e). */
export const cn11 = standardRule(
  { id: 'CN-11', severity: 'warning', source: `art. 44.1.e, ${lawNumbers.law2022}`, confidence: 'H' },
  {
    awards: ['HCLD-3'],
    onlyProvableDoors: true,
    applies: ({ nominee }) =>
      nominee.kind.value !== 'collective' &&
      nominee.kind.value !== 'household' &&
      nominee.awardType.value === 'merit',
  },
);
