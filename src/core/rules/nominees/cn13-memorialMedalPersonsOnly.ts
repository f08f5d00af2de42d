import { lawNumbers } from '../../vocabulary/lawNumbers';
import { kindMismatches } from './evidence/kindOfAward';
import { nomineeRule } from './evidence/nomineeRule';

/** A memorial medal is for persons only (art. 71). */
export const cn13 = nomineeRule(
  {
    id: 'CN-13',
    severity: 'error',
    source: `art. 71, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'review',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['notForThisKind'],
  },
  (input) => kindMismatches(input, { rule: 'CN-13', applies: ({ award }) => award.value === memorialMedal }),
);

const memorialMedal = 'KNC-TINH';
