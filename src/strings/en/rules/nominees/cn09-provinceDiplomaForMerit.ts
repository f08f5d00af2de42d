import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn09: WordsOf<'CN-09'> = {
  title: 'Diploma of the province for merit: no ground seen yet',
  why: 'For merit it asks for “Chiến sĩ thi đua cơ sở” 2 times in a row, or 2 years in a row rated “Hoàn thành xuất sắc nhiệm vụ” with 2 initiatives (Article 74.1(d), Law 06/2022/QH15). There are other conditions that a list does not show, so this is only a warning.',
  messages: standardWords,
};
