import type { WordsOf } from '../ruleWords';
import { kindsSaid } from './kindWords';
import { kindNames, named, nomineeDoes } from './nomineeWords';

export const hg03: WordsOf<'HG-03'> = {
  title: 'A title that is not for this kind of nominee',
  why: 'Titles of persons (Article 19) and of collectives (Article 20) are two lists of Law 06/2022/QH15.',
  messages: {
    notForThisKind: (data) =>
      nomineeDoes(data, `is ${named(kindNames, data, 'kind')}; this award is only for ${kindsSaid(data)}.`),
  },
};
