import { said, type WordsOf } from '../ruleWords';
import { authorityNames, named, onNominee } from './nomineeWords';

export const tq01: WordsOf<'TQ-01'> = {
  title: 'The wrong authority decides (until 30/06/2025)',
  why: 'By Articles 77 to 80, Law 06/2022/QH15, before the districts ended: the commune decides on “Lao động tiên tiến”, “giấy khen” and “Gia đình văn hóa”.',
  messages: {
    wrongAuthority: (data) =>
      onNominee(
        data,
        `${named(authorityNames, data, 'decides')} decides on it; the list says “${said(data, 'found')}”.`,
      ),
  },
};
