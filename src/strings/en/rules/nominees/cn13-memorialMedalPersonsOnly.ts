import type { WordsOf } from '../ruleWords';
import { kindsSaid } from './kindWords';
import { kindNames, named, nomineeDoes } from './nomineeWords';

export const cn13: WordsOf<'CN-13'> = {
  title: '“Kỷ niệm chương” (memorial medal) is for persons only',
  why: '“Kỷ niệm chương” goes to persons who contributed (Article 71, Law 06/2022/QH15), not to collectives or households.',
  messages: {
    notForThisKind: (data) =>
      nomineeDoes(data, `is ${named(kindNames, data, 'kind')}; this award is only for ${kindsSaid(data)}.`),
  },
};
