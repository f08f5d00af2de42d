import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn01: WordsOf<'CN-01'> = {
  title:
    'Does not match the standard of “Lao động tiên tiến”, “Chiến sĩ tiên tiến” (advanced worker, soldier)',
  why: '“Lao động tiên tiến” and “Chiến sĩ tiên tiến” go to officials, public employees and workers rated at least “Hoàn thành tốt nhiệm vụ” (tasks done well) (Article 24.1(a), Law 06/2022/QH15). People of the army and the police are considered for “Chiến sĩ tiên tiến” (Article 24.2).',
  messages: standardWords,
};
