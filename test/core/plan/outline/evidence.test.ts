import { atOnce } from '../../../../src/core/work/work';
import { paragraphsFromText } from '../../../../src/core/plan/planText';
import { readPlan } from '../../../../src/core/plan/readPlan';
import { outlineLines, planOf } from './outlineOf';

const reason = (text: string) => {
  const reading = atOnce(readPlan(paragraphsFromText(text), { origin: 'pasted' }));
  return reading.ok ? 'plan' : reading.reason;
};

describe('plans without a head', () => {
  it.each<readonly [string, string]>([
    [
      'a page of the web with figures, no kind and no Roman numbers',
      'UBND thành phố ban hành Kế hoạch triển khai phong trào thi đua năm 2026, cụ thể:\n1. Tuyên truyền về phong trào\n2. Nâng chất lượng gương điển hình\n2.1. Chọn gương từ cơ sở\n2.2. Nhân rộng gương\n3. Khen thưởng kịp thời\nTrên đây là Kế hoạch năm 2026.',
    ],
    [
      'titles of parts before figures',
      '1. Mục đích, yêu cầu\n1.1. Gọn nhẹ\n2. Nội dung thi đua\n2.1. Sửa nhà văn hóa\n2.2. Mua loa\n3. Tổ chức thực hiện\n3.1. Các thôn làm',
    ],
    [
      'quarters below the kind alone',
      'KẾ HOẠCH\nThi đua năm 2026\nQUÝ I\n- Ký giao ước.\nQUÝ II\n- Chấm điểm.',
    ],
    [
      'prose below an introduction',
      'KẾ HOẠCH\nThi đua năm 2026\nXã Suối Trại ban hành Kế hoạch như sau:\nTổ chức phát động trong tháng 2.\nGiao Công an xã giữ trật tự.',
    ],
  ])('%s', (_, text) => expect(reason(text)).toBe('plan'));

  it('figures with their deeper figures are parts and items', () => {
    const plan = planOf(
      'UBND thành phố ban hành Kế hoạch thi đua năm 2026 như sau:\n1. Tuyên truyền\nMỗi tuần một bài.\n2. Nêu gương\n2.1. Chọn gương\n2.2. Nhân rộng gương\n3. Khen thưởng\nTrên đây là Kế hoạch năm 2026.',
    );
    expect(outlineLines(plan)).toEqual([
      '1 Tuyên truyền',
      '  – Mỗi tuần một bài',
      '2 Nêu gương',
      '  2.1 Chọn gương',
      '  2.2 Nhân rộng gương',
      '3 Khen thưởng',
    ]);
  });
});

describe('papers that are no plans', () => {
  it.each<readonly [string, string]>([
    [
      'a letter with numbers and words of plans',
      'UBND XÃ SUỐI TRẠI\nSố: 5/UBND-VX\nV/v phát động thi đua\nKính gửi: Các thôn.\nThực hiện Kế hoạch số 2/KH-UBND, đề nghị các thôn:\n1. Nội dung tuyên truyền\n2. Nhiệm vụ của các thôn\n2.1. Họp thôn\n3. Tổ chức thực hiện trước ngày 15/3.',
    ],
    [
      'a decision',
      'QUYẾT ĐỊNH\nVề việc thành lập tổ thi đua\nĐiều 1. Thành lập tổ gồm:\n1. Ông A\n2. Bà B\nĐiều 2. Nhiệm vụ của tổ\n1. Tổ chức thực hiện kế hoạch\n2. Báo cáo',
    ],
    [
      'a report with parts',
      'BÁO CÁO\nCông tác thi đua năm 2025\nI. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n1. Phát động\n2. Khen thưởng\nII. HẠN CHẾ\n1. Chậm hồ sơ\nIII. PHƯƠNG HƯỚNG, NHIỆM VỤ\n1. Đổi mới\nIV. TỔ CHỨC THỰC HIỆN\n1. Các thôn',
    ],
    [
      'minutes',
      'BIÊN BẢN\nHọp xét thi đua năm 2026\nI. THÀNH PHẦN\n1. Chủ trì\n2. Thư ký\nII. NỘI DUNG\n1. Xét hồ sơ\n2. Bỏ phiếu\nIII. KẾT LUẬN\n1. Nhất trí',
    ],
    ['a list of numbers', '1. Bàn\n2. Ghế\n2.1. Ghế gỗ\n2.2. Ghế nhựa\n3. Tủ'],
    ['a list that speaks of competition', '1. Cờ thi đua\n2. Bằng khen\n2.1. Bằng khen tỉnh\n3. Giấy khen'],
    ['a week', 'Thứ hai: họp thi đua\nThứ ba: đi cơ sở\nThứ tư: tiếp dân'],
    ['the kind and two lines', 'KẾ HOẠCH\nThi đua\nnăm sau'],
  ])('%s', (_, text) => expect(reason(text)).toBe('notAPlan'));
});
