import { foldWithoutDiacritics } from '../../text/folding';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { adHocDeedWords, routineWorkWords } from '../../vocabulary/personRuleWords';
import type { Finding } from '../finding';
import { shortened } from '../places';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * An ad hoc commendation for the work of the year: ad hoc is what lies outside the programme, plan and duties (decree
 * 152/2025, art. 3.3). Words that name a deed of its own (rescue, flood, prize) are left alone.
 */
export const td05 = nomineeRule(
  {
    id: 'TD-05',
    severity: 'warning',
    source: `art. 3.3, ${lawNumbers.decree2025}`,
    confidence: 'H',
    from: '2025-07-01',
    goesBy: 'decision',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['routineWork'],
  },
  (input) =>
    input.nominees.flatMap((nominee): readonly Finding[] => {
      const { awardType, achievement } = nominee;
      if (awardType.value !== 'adHoc' || !isRoutine(achievement.value)) return [];
      const data = { found: shortened(achievement.text) };
      const place = { field: 'achievement', at: achievement } as const;
      return [
        ofNominee(
          'TD-05',
          { input, nominee },
          { messageId: 'routineWork', severity: 'warning', ...place, data },
        ),
      ];
    }),
);

function isRoutine(text: string): boolean {
  const folded = foldWithoutDiacritics(text, { stripPunctuation: true });
  return routineWorkWords.test(folded) && !adHocDeedWords.test(folded);
}
