import { decree } from '../../citation';
import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const kl02: WordsOf<'KL-02'> = {
  title: 'Disciplined during the year (until 2023)',
  why: `Until the end of 2023, who was disciplined from a reprimand upwards was not considered for “Lao động tiên tiến” (Article 10, ${decree('91/2017')}).`,
  messages: standardWords,
};
