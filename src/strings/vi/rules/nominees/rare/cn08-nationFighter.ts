import type { WordsOf } from '../../ruleWords';
import { standardWords } from '../requirementWords';

export const cn08: WordsOf<'CN-08'> = {
  title: 'Chưa khớp tiêu chuẩn Chiến sĩ thi đua toàn quốc',
  why: 'Chiến sĩ thi đua toàn quốc chọn trong những cá nhân có 02 lần liên tục Chiến sĩ thi đua Bộ, ban, ngành, tỉnh và có sáng kiến nhân rộng toàn quốc (Điều 21 Luật năm 2022).',
  messages: standardWords,
};
