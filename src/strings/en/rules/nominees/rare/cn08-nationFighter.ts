import type { WordsOf } from '../../ruleWords';
import { standardWords } from '../requirementWords';

export const cn08: WordsOf<'CN-08'> = {
  title: 'Does not match the standard of “Chiến sĩ thi đua toàn quốc” (fighter of the nation)',
  why: 'It is chosen among people who were fighter of a ministry, central body or province 2 times in a row and have an initiative that spread over the whole country (Article 21, Law 06/2022/QH15).',
  messages: standardWords,
};
