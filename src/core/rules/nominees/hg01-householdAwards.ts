import { lawNumbers } from '../../vocabulary/lawNumbers';
import { kindMismatches } from './evidence/kindOfAward';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * What a household may be given (art. 20.2, 73.6, 74.5, 75) and under which types of commendation (art. 8: ad hoc and
 * campaigns, not merit; lists often say "merit" all the same, so that is a remark).
 */
export const hg01 = nomineeRule(
  {
    id: 'HG-01',
    severity: 'error',
    source: `art. 8, 20.2, 73.6, 74.5, 75, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'review',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['notForThisKind', 'typeNotForHouseholds'],
  },
  (input) => {
    const isHousehold = ({ kind }: { readonly kind: { readonly value: unknown } }) =>
      kind.value === 'household';
    const types = input.nominees.flatMap((nominee) => {
      const type = nominee.awardType.value;
      if (!isHousehold(nominee) || type === null) return [];
      const law = input.law.standards.typeReach(type);
      const isTitle = input.law.standards.award(nominee.award.value ?? '')?.value.isTitle === true;
      if (law === null || isTitle || law.value.kinds.includes('household')) return [];
      const data = { type };
      return [
        ofNominee(
          'HG-01',
          { input, nominee },
          {
            messageId: 'typeNotForHouseholds',
            severity: 'info',
            field: 'awardType',
            at: nominee.awardType,
            data,
            law,
          },
        ),
      ];
    });
    return [...kindMismatches(input, { rule: 'HG-01', applies: isHousehold }), ...types];
  },
);
