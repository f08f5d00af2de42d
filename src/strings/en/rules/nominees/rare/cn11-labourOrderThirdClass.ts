import type { WordsOf } from '../../ruleWords';
import { standardWords } from '../requirementWords';

export const cn11: WordsOf<'CN-11'> = {
  title: '“Huân chương Lao động hạng Ba” (labour order, third class): no ground for merit seen yet',
  why: 'It asks for an earlier diploma of the Prime Minister and achievements of several years after it (Article 44.1(e), Law 06/2022/QH15). There are other conditions that a list does not show.',
  messages: standardWords,
};
