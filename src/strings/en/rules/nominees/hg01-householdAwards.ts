import type { WordsOf } from '../ruleWords';
import { kindsSaid } from './kindWords';
import { awardTypeNames, kindNames, named, nomineeDoes, onNominee } from './nomineeWords';

export const hg01: WordsOf<'HG-01'> = {
  title: 'An award that is not for households',
  why: 'Households may be nominated for “Gia đình văn hóa” (cultured family), “giấy khen”, “bằng khen”, and for ad hoc and thematic awards (Articles 20.2, 73.6, 74.5, 75 and 8, Law 06/2022/QH15).',
  messages: {
    notForThisKind: (data) =>
      nomineeDoes(data, `is ${named(kindNames, data, 'kind')}; this award is only for ${kindsSaid(data)}.`),
    typeNotForHouseholds: (data) =>
      onNominee(
        data,
        `by Article 8 the type “${named(awardTypeNames, data, 'type')}” is not for households; check the type.`,
      ),
  },
};
