import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tt05: WordsOf<'TT-05'> = {
  title: 'An award for merit to a collective: not enough years in a row seen',
  why: 'For a collective the diploma of the province for merit asks for 2 years in a row with tasks done excellently or “Tập thể lao động xuất sắc” (Article 74.3(d), Law 06/2022/QH15); the diploma of the Prime Minister for 5 years (Article 73.4(e)), “Huân chương Lao động hạng Ba” for 5 years after that diploma (Article 44.4, point “đ”). There are other conditions that a list does not show.',
  messages: standardWords,
};
