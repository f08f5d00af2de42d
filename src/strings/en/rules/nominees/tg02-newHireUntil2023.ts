import { decree } from '../../citation';
import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tg02: WordsOf<'TG-02'> = {
  title: 'Newly recruited, less than 10 months (until 2023)',
  why: `Until the end of 2023, who was newly recruited less than 10 months ago was not considered for “Lao động tiên tiến” (Article 10, ${decree('91/2017')}).`,
  messages: standardWords,
};
