import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { authorityNames, named, onNominee } from './nomineeWords';

export const tq02: WordsOf<'TQ-02'> = {
  title: 'The wrong authority decides (from 01/07/2025)',
  why: `From 01/07/2025 the chairman of the commune's People's Committee decides on “Lao động tiên tiến”, “Chiến sĩ thi đua cơ sở”, “Tập thể lao động tiên tiến”, “thôn, tổ dân phố văn hóa”, “Gia đình văn hóa” and “giấy khen” (Article 80.3, Law 06/2022/QH15, Article 59, ${decree('129/2025')}); directors of enterprises and cooperatives decide for their own people (Article 80.4), heads of the commune's schools do not.`,
  messages: {
    wrongAuthority: (data) =>
      onNominee(
        data,
        `${named(authorityNames, data, 'decides')} decides on it; the list says “${said(data, 'found')}”.`,
      ),
  },
};
