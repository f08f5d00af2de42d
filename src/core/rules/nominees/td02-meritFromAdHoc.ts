import { lawNumbers } from '../../vocabulary/lawNumbers';
import { adHocWords } from '../../vocabulary/nomineeRuleWords';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { hasAnyWord } from './evidence/wordsIn';

/** Ad hoc and thematic results do not support a higher award for merit. */
export const td02 = nomineeRule(
  {
    id: 'TD-02',
    severity: 'warning',
    source: `art. 4.3, ${lawNumbers.decree2025}; art. 4, ${lawNumbers.decree2023}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['restsOnAdHoc'],
  },
  (input) => {
    const law = input.law.decision.flag('principle.adHocIsNoBasis');
    if (law?.value !== true) return [];
    return input.nominees
      .filter(
        ({ awardType, achievement }) =>
          awardType.value === 'merit' && hasAnyWord(achievement.text, adHocWords),
      )
      .map((nominee) =>
        ofNominee(
          'TD-02',
          { input, nominee },
          {
            messageId: 'restsOnAdHoc',
            severity: 'warning',
            field: 'achievement',
            at: nominee.achievement,
            data: { achievement: nominee.achievement.text },
            law,
          },
        ),
      );
  },
);
