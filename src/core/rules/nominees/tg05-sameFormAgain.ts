import type { Nominee } from '../../nominees/nominee';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * The same form again for years that an earlier decision has rewarded already. The years that a form rests on are
 * those of its standard for merit; a form without any rests on its own year.
 */
export const tg05 = nomineeRule(
  {
    id: 'TG-05',
    severity: 'warning',
    source: `art. 33.7, ${lawNumbers.decree2025}; art. 30.9, ${lawNumbers.decree2023}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['sameFormAgain'],
  },
  (input) => {
    const law = input.law.decision.flag('principle.periodsDoNotOverlap');
    if (law?.value !== true) return [];
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const { award, awardType, history } = nominee;
      const { value: id } = award;
      if (id === null || history.length === 0 || input.law.decision.award(id)?.value.isTitle !== false)
        return [];
      if (awardType.value !== null && awardType.value !== 'merit') return [];
      const years = yearsOfForm(input, nominee);
      const earlier = history.find(
        (record) =>
          record.awards.includes(id) && record.year > input.year - years && record.year <= input.year,
      );
      if (earlier === undefined) return [];
      const data = { earlier: earlier.year, years };
      return [
        ofNominee(
          'TG-05',
          { input, nominee },
          { messageId: 'sameFormAgain', severity: 'warning', field: 'award', at: award, data, law },
        ),
      ];
    });
  },
);

function yearsOfForm({ law }: NomineeRuleInput, { award, kind }: Nominee): number {
  const name = { awardId: award.value ?? '', kind: kind.value ?? 'individual', clause: 'main' } as const;
  const doors = law.standards.standard(name)?.value.doors ?? [];
  const years = doors
    .filter(({ forTypes }) => forTypes?.includes('merit') === true)
    .flatMap(({ needs }) => needs)
    .map((need) =>
      need.need === 'ratingYears' ? need.years : need.need === 'consecutiveTitles' ? need.times : 1,
    );
  return Math.max(1, ...years);
}
