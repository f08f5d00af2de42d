import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt04: WordsOf<'TT-04'> = {
  title: 'Does not match the standard of “Tập thể lao động xuất sắc” (until 2023)',
  why: 'As later on, and nobody disciplined from a warning upwards (Article 27, Law 15/2003/QH11).',
  messages: standardWords,
};
