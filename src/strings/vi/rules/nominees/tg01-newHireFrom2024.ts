import type { WordsOf } from '../ruleWords';
import { standardWords } from './requirementWords';

export const tg01: WordsOf<'TG-01'> = {
  title: 'Mới tuyển dụng dưới 06 tháng',
  why: 'Không xét Lao động tiên tiến cho người mới tuyển dụng dưới 06 tháng (Thông tư 01/2024/TT-BNV, Thông tư 15/2025/TT-BNV). Thời gian làm hợp đồng tại chính đơn vị được tính, nên ngày tuyển dụng chỉ gây cảnh báo. Người chuyển công tác đến không phải mới tuyển dụng: xét theo kết quả xếp loại, nên ngày về đơn vị cũng chỉ gây cảnh báo.',
  messages: standardWords,
};
