import type { Doubt, DoubtCount } from '../../core/rules/nominees/tallies/verdicts';
import { nomineeFieldNames } from './rules/nominees/nomineeWords';

const count = new Intl.NumberFormat('vi-VN');

type Need = Extract<Doubt, { readonly why: 'inDoubt' }>['needs'][number];

/** What a clerk looks at where the columns may be read in two ways, by the requirement. */
const lookedAt: Readonly<Record<Need, string>> = {
  rating: 'xếp loại năm xét',
  sameYearTitle: 'danh hiệu đạt cùng năm',
  initiative: 'sáng kiến, đề tài và nơi công nhận',
  consecutiveTitles: 'danh hiệu các năm liền kề, có tính năm xét hay không',
  ratingYears: 'xếp loại các năm liền kề, có tính năm xét hay không',
  awardsWithin: 'danh hiệu, hình thức đã đạt các năm trước',
  ratingWithin: 'xếp loại các năm trước',
  earlierAward: 'hình thức khen thưởng đã đạt',
  advancedShare: 'số người và số Lao động tiên tiến',
  completedShare: 'số người hoàn thành nhiệm vụ',
  emulationFighters: 'số Chiến sĩ thi đua cơ sở',
  noDiscipline: 'hình thức kỷ luật (khiển trách hay từ cảnh cáo trở lên)',
  monthsAtWork: 'thời gian làm việc trong năm (mới tuyển dụng hay chuyển đến)',
  monthsServed: 'thời gian tại ngũ',
  martyr: 'thân nhân liệt sĩ',
  armedForces: 'có thuộc quân đội, công an, dân quân hay không',
  civilian: 'có thuộc quân đội, công an hay không',
  notProvable: 'tiêu chuẩn riêng',
};

function toLookAt(needs: readonly Need[]): string {
  return needs.map((need) => lookedAt[need]).join('; ');
}

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
      return `chưa rõ ${toLookAt(doubt.needs)}. Người xét xem hồ sơ, ghi rõ vào danh sách rồi kiểm tra lại.`;
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
