import { lawNumbers } from '../../vocabulary/lawNumbers';
import { checkPapers } from './evidence/dossierCheck';
import { nomineeRule } from './evidence/nomineeRule';

/** The papers of a title: submission, report, minutes (art. 84.1). */
export const hs01 = nomineeRule(
  {
    id: 'HS-01',
    severity: 'warning',
    source: `art. 84.1, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: true,
    messages: ['missingPaper', 'mostLackPaper'],
  },
  (input) =>
    checkPapers(input, {
      rule: 'HS-01',
      applies: ({ award, awardType }) =>
        awardType.value !== 'resistance' &&
        award.value !== null &&
        input.law.decision.award(award.value)?.value.isTitle === true,
    }),
);
