import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn07: WordsOf<'CN-07'> = {
  title: 'The initiative is not recognised in the province',
  why: '“Chiến sĩ thi đua cấp tỉnh” asks for an initiative or research topic that works, can spread in the province and is recognised by the head of the province (Article 22.1(b) and 22.2, Law 06/2022/QH15).',
  messages: standardWords,
};
