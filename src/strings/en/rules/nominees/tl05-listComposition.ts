import { said, type WordsOf } from '../ruleWords';
import { list, named } from './nomineeWords';
import { percentSaid, shareNames } from './shareWords';

export const tl05: WordsOf<'TL-05'> = {
  title: 'Who is on the list: women, people who do the work, small collectives',
  why: "The law asks for equality of women and men and gives precedence to people who do the work themselves (Article 5.2 and 5.3, Law 06/2022/QH15); your office's plan usually promises it.",
  messages: {
    share: (data) =>
      `${list(data)}: ${named(shareNames, data, 'what')} ${said(data, 'found')} of ${said(data, 'base')} (${percentSaid(data)}%).`,
  },
};
