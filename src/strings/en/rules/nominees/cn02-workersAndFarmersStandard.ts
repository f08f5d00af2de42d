import { many, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const cn02: WordsOf<'CN-02'> = {
  title: 'Farmers and workers: the province sets the standard',
  why: "For workers, farmers and others without a yearly rating the province's People's Committee sets the standard of “Lao động tiên tiến” (Article 24.3 and 24.6, Law 06/2022/QH15), so no rating is asked for.",
  messages: {
    provinceSetsStandard: (data) =>
      `${list(data)} nominates ${many(data, 'count', 'worker or farmer', 'workers or farmers')} for “Lao động tiên tiến”: compare them with the standard that the province sets.`,
  },
};
