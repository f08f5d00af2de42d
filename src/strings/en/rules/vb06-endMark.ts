import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const vb06: WordsOf<'VB-06'> = {
  title: 'The mark “./.” at the end of the plan',
  why: `The text of a document ends with “./.” (${decree('30/2020')}, form 1.4).`,
  messages: {
    noEndMark: () => 'The text of the plan does not end with “./.”.',
    endMarkInside: (data) =>
      `“./.” stands only at the end of a document, but this line has it: “${said(data, 'text')}”.`,
  },
};
