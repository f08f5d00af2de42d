import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn10: WordsOf<'CN-10'> = {
  title: 'Diploma of the Prime Minister for merit: no ground seen yet',
  why: 'It asks for an earlier diploma of the province and 5 or more years in a row with tasks done well, 3 of them with “Chiến sĩ thi đua cơ sở” (Article 73.1(b), Law 06/2022/QH15). There are other conditions that a list does not show.',
  messages: standardWords,
};
