import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt02: WordsOf<'TT-02'> = {
  title: 'Does not match the standard of “Tập thể lao động tiên tiến” (until 2023)',
  why: 'Until the end of 2023 it asked for more than 50% of its people with “Lao động tiên tiến”, and nobody disciplined from a warning upwards (Article 28, Law 15/2003/QH11).',
  messages: standardWords,
};
