import { lawNumbers } from '../../vocabulary/lawNumbers';
import { kindMismatches } from './evidence/kindOfAward';
import { nomineeRule } from './evidence/nomineeRule';

/** A collective's title for a person, or a person's for a collective (art. 19, 20). Households: HG-01; medals: CN-13. */
export const hg03 = nomineeRule(
  {
    id: 'HG-03',
    severity: 'error',
    source: `art. 19, 20, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'review',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['notForThisKind'],
  },
  (input) =>
    kindMismatches(input, {
      rule: 'HG-03',
      applies: ({ kind, award }) => kind.value !== 'household' && award.value !== 'KNC-TINH',
    }),
);
