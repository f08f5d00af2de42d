import { lawNumbers } from '../../vocabulary/lawNumbers';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** Nobody is rewarded while under discipline, investigation, inspection or complaint. */
export const kl01 = nomineeRule(
  {
    id: 'KL-01',
    severity: 'error',
    source: `art. 4.4, ${lawNumbers.decree2025}; art. 4, ${lawNumbers.decree2023}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['underReview'],
  },
  (input) => {
    const law = input.law.decision.flag('principle.notWhileUnderReview');
    if (law?.value !== true) return [];
    return input.nominees
      .filter(({ underReview }) => underReview.value === true)
      .map((nominee) =>
        ofNominee(
          'KL-01',
          { input, nominee },
          {
            messageId: 'underReview',
            severity: 'error',
            field: 'underReview',
            at: nominee.underReview,
            data: { found: nominee.underReview.text },
            law,
          },
        ),
      );
  },
);
