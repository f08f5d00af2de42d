import { lawNumbers } from '../../vocabulary/lawNumbers';
import { checkPapers } from './evidence/dossierCheck';
import { nomineeRule } from './evidence/nomineeRule';
import { resistanceAwards } from './evidence/resistance';

/** The papers of a form: submission, report, minutes; ad hoc: submission and short report (art. 84.2, 85). */
export const hs03 = nomineeRule(
  {
    id: 'HS-03',
    severity: 'warning',
    source: `art. 84.2, 85, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: true,
    messages: ['missingPaper', 'mostLackPaper'],
  },
  (input) =>
    checkPapers(input, {
      rule: 'HS-03',
      applies: ({ award, awardType }) =>
        awardType.value !== 'resistance' &&
        !resistanceAwards.includes(award.value ?? '') &&
        award.value !== null &&
        input.law.decision.award(award.value)?.value.isTitle === false,
    }),
);
