import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const td01: WordsOf<'TD-01'> = {
  title: 'Several awards for one achievement',
  why: 'One achievement is not rewarded several times or in several forms (Article 5.2(c), Law 06/2022/QH15). A title of the year and a form of award for another achievement may stand together.',
  messages: {
    severalForms: (data) =>
      onNominee(
        data,
        `“${said(data, 'otherAward')}” is already proposed in row ${said(data, 'otherRow')} for the achievement “${said(data, 'achievement')}”.`,
      ),
  },
};
