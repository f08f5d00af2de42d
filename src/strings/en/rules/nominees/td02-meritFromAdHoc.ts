import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const td02: WordsOf<'TD-02'> = {
  title: 'An ad hoc or thematic achievement used for merit',
  why: `What was rewarded ad hoc or in a thematic campaign is no ground for a higher award for merit (Article 4.3, ${decree('152/2025')}; before 01/07/2025: Article 4, ${decree('98/2023')}).`,
  messages: {
    restsOnAdHoc: (data) =>
      onNominee(data, `an award for merit, but the achievement says “${said(data, 'achievement')}”.`),
  },
};
