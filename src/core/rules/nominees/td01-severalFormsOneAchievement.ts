import type { Nominee } from '../../nominees/nominee';
import { foldText } from '../../text/folding';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { awardName, ofNominee } from './evidence/nomineeFinding';
import { grouped, personKey } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/** One achievement, several forms (art. 5.2.c). Titles of one year add up and are no repeat; a blank achievement proves nothing. */
export const td01 = nomineeRule(
  {
    id: 'TD-01',
    severity: 'error',
    source: `art. 5.2.c, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: true,
    isStandard: true,
    messages: ['severalForms'],
  },
  (input) => {
    const law = input.law.decision.flag('principle.oneAwardPerAchievement');
    if (law?.value !== true) return [];
    const forms = input.nominees.filter((nominee) => isForm(input, nominee));
    return [...grouped(forms, achievementKey).values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      return same.slice(1).flatMap((nominee): readonly Finding[] => {
        if (nominee.award.value === first.award.value) return [];
        const data = {
          otherRow: first.row + 1,
          otherAward: awardName(input, first),
          achievement: nominee.achievement.text,
        };
        return [
          ofNominee(
            'TD-01',
            { input, nominee },
            { messageId: 'severalForms', severity: 'error', field: 'award', at: nominee.award, data, law },
          ),
        ];
      });
    });
  },
);

function isForm({ law }: NomineeRuleInput, { award }: Nominee): boolean {
  return award.value !== null && law.decision.award(award.value)?.value.isTitle === false;
}

function achievementKey(nominee: Nominee): string | null {
  const achievement = foldText(nominee.achievement.value, { stripPunctuation: true });
  const person = personKey(nominee);
  return achievement === '' || person === null ? null : `${person}|${achievement}`;
}
