import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const kl03: WordsOf<'KL-03'> = {
  title: 'Có kỷ luật trong năm, cần giải trình',
  why: 'Chưa đọc được điều khoản hiện hành về kỷ luật khi xét Lao động tiên tiến, nên chỉ cảnh báo: kiểm tra lại trước khi trình.',
  messages: standardWords,
};
