import { decree } from '../citation';
import type { WordsOf } from './ruleWords';

export const vb06: WordsOf<'VB-06'> = {
  title: 'The plan does not end with “./.”',
  why: `The text of a document ends with “./.” (${decree('30/2020')}, form 1.4).`,
  messages: {
    noEndMark: () => 'The text of the plan does not end with “./.”.',
  },
};
