import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const cn01: WordsOf<'CN-01'> = {
  title: 'Chưa khớp tiêu chuẩn Lao động tiên tiến, Chiến sĩ tiên tiến',
  why: 'Lao động tiên tiến, Chiến sĩ tiên tiến tặng cho cán bộ, công chức, viên chức, người lao động hoàn thành tốt nhiệm vụ trở lên (điểm a khoản 1 Điều 24 Luật Thi đua, khen thưởng năm 2022). Người của quân đội, công an xét Chiến sĩ tiên tiến (khoản 2 Điều 24).',
  messages: standardWords,
};
