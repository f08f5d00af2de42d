import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt01: WordsOf<'TT-01'> = {
  title: 'Does not match the standard of “Tập thể lao động tiên tiến” (advanced collective)',
  why: 'From 2024 it asks for tasks done well, at least 70% of its people with “Lao động tiên tiến”, and nobody disciplined from a warning upwards (Article 28.1(c), Law 06/2022/QH15).',
  messages: standardWords,
};
