import type { Doubt, DoubtCount } from '../../core/rules/nominees/tallies/verdicts';
import { nomineeFieldNames } from './rules/nominees/nomineeWords';

const count = new Intl.NumberFormat('vi-VN');

/** Why some were not compared, and what to do next. */
function sayDoubt(doubt: Doubt): string {
  switch (doubt.why) {
    case 'proofMissing':
      return `danh sách chưa ghi ${doubt.fields.map((field) => nomineeFieldNames[field] ?? field).join('; ')}. Ghi thêm rồi kiểm tra lại.`;
    case 'noColumnProves':
      return `không cột nào chứng minh được: ${doubt.what.join('; ')}. Người xét đối chiếu với hồ sơ, quy định của tỉnh.`;
    case 'textNotRead':
      return `${doubt.citation}, kể cả nội dung sửa đổi nếu có, chưa được đối chiếu với văn bản. Người xét đối chiếu với văn bản đang có hiệu lực.`;
    case 'noStandard':
      return 'sổ luật chưa có tiêu chuẩn cho trường hợp này. Người xét đối chiếu với văn bản quy định.';
    case 'awardUnknown':
      return 'chưa rõ danh hiệu, hình thức đề nghị. Ghi đúng tên trong danh mục rồi kiểm tra lại.';
    case 'inDoubt':
      return 'chưa kết luận được theo tiêu chuẩn có nhiều cách tính. Người xét đối chiếu với hồ sơ.';
    case 'setAside':
      return 'có nội dung đã bỏ qua kèm lý do. Người ký xem lý do.';
  }
}

/**
 * The three answers on nominees. Nothing here calls anybody eligible where a proof is missing, nor refuses what was not
 * looked at.
 */
export const verdictWords = {
  title: 'Đối chiếu tiêu chuẩn',
  names: { right: 'Khớp tiêu chuẩn', contradicted: 'Cần sửa', notCompared: 'Cần xem' },
  /** What each answer means. */
  meanings: {
    right: 'danh sách chứng minh được tiêu chuẩn',
    contradicted: 'dữ liệu trên dòng trái quy định hoặc sai',
    notCompared: 'chưa đối chiếu được',
  },
  number: (n: number): string => count.format(n),
  why: (n: number): string => `Vì sao ${count.format(n)} đề nghị cần xem?`,
  /** "36 đề nghị". */
  nominees: (n: number): string => `${count.format(n)} đề nghị`,
  /** "12 đề nghị Lao động tiên tiến: danh sách chưa ghi xếp loại năm. …" */
  doubt: ({ doubt, count: n, awards }: DoubtCount): string => {
    const of = awards.length === 0 ? '' : ` ${awards.join(', ')}`;
    return `${count.format(n)} đề nghị${of}: ${sayDoubt(doubt)}`;
  },
};
