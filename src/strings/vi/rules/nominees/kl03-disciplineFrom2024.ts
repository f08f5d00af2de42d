import type { RuleWords } from '../ruleWords';
import { standardWords } from './requirementWords';

export const kl03: RuleWords = {
  title: 'Có kỷ luật trong năm, cần giải trình',
  why: 'Chưa đọc được điều khoản hiện hành về kỷ luật khi xét Lao động tiên tiến, nên chỉ cảnh báo: kiểm tra lại trước khi trình.',
  messages: standardWords,
};
