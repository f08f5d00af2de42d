import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt03: WordsOf<'TT-03'> = {
  title: 'Does not match the standard of “Tập thể lao động xuất sắc” (excellent collective)',
  why: 'It asks for tasks done excellently, 100% of its people having completed their tasks, at least 70% with “Lao động tiên tiến”, and a “Chiến sĩ thi đua cơ sở” (Article 27.1, Law 06/2022/QH15).',
  messages: standardWords,
};
