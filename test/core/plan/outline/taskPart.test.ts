import { taskItems } from '../../../../src/core/plan/plan';
import { paperWith, planOf } from './outlineOf';

/** A paper whose parts have these titles, each with two items; the last with names of bodies. */
function planWith(titles: readonly string[], itemsOfSecond: string): ReturnType<typeof planOf> {
  const numbers = ['I', 'II', 'III', 'IV', 'V', 'VI'];
  const bodies = '1. Công an xã\n- Giữ trật tự.\n2. Phòng Kinh tế\n- Bố trí kinh phí.';
  const parts = titles.map((title, index) => {
    const isLast = index === titles.length - 1;
    const items = index === 1 ? itemsOfSecond : '1. Gọn nhẹ, thiết thực\n2. Đúng luật';
    return `${numbers[index] ?? ''}. ${title}\n${isLast ? bodies : items}`;
  });
  return planOf(paperWith(parts.join('\n')));
}

const tasks = '1. Sửa nhà văn hóa\n- Xin vật liệu.\n2. Mua loa\n- Trước Tết.';
const aims = 'MỤC ĐÍCH, YÊU CẦU';
const bodies = 'TỔ CHỨC THỰC HIỆN';

describe('the part with the tasks', () => {
  it.each<readonly [string, readonly string[], string | null]>([
    ['targets alone', [aims, 'CHỈ TIÊU', bodies], 'II'],
    ['targets and tasks', [aims, 'CHỈ TIÊU, NHIỆM VỤ', bodies], 'II'],
    ['goals and tasks', [aims, 'MỤC TIÊU, NHIỆM VỤ CHỦ YẾU', bodies], 'II'],
    ['content and targets', [aims, 'NỘI DUNG VÀ CHỈ TIÊU TRỌNG TÂM', bodies], 'II'],
    ['remedies and who does what', [aims, 'GIẢI PHÁP THỰC HIỆN VÀ PHÂN CÔNG NHIỆM VỤ', bodies], 'II'],
    ['remedies and who does what, short', [aims, 'CÁC GIẢI PHÁP VÀ PHÂN CÔNG', bodies], 'II'],
    ['small letters', ['Mục đích', 'Mục tiêu, nhiệm vụ', 'Tổ chức thực hiện'], 'II'],
    ['goals beside tasks', ['MỤC ĐÍCH', 'MỤC TIÊU', 'NHIỆM VỤ', bodies], 'III'],
    ['targets beside tasks', [aims, 'CÁC CHỈ TIÊU CỤ THỂ', 'NHIỆM VỤ, GIẢI PHÁP', bodies], 'III'],
    ['targets beside remedies', [aims, 'CHỈ TIÊU TRỌNG TÂM', 'GIẢI PHÁP', bodies], 'III'],
    ['targets beside drives', [aims, 'CHỈ TIÊU PHẤN ĐẤU', 'CÁC PHONG TRÀO', bodies], 'III'],
    ['drives that are rewarded', [aims, 'NỘI DUNG', 'KHEN THƯỞNG PHONG TRÀO', bodies], 'II'],
    ['directions', ['KẾT QUẢ NĂM 2025', 'PHƯƠNG HƯỚNG NĂM 2026', bodies], 'II'],
    ['aims only', [aims, 'QUAN ĐIỂM, MỤC TIÊU', bodies], null],
    ['money', [aims, 'KINH PHÍ THỰC HIỆN', bodies], null],
    ['who does what', [aims, 'KINH PHÍ', 'PHÂN CÔNG TRÁCH NHIỆM'], null],
    ['a look back', ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025', 'NHIỆM VỤ NĂM 2026', bodies], 'II'],
    ['carrying out tasks beside content', [aims, 'NỘI DUNG', 'TỔ CHỨC THỰC HIỆN NHIỆM VỤ'], 'II'],
  ])('%s', (_, titles, id) => expect(planWith(titles, tasks).taskPartId).toBe(id));

  it('the only part about nothing else is taken, and that is said', () => {
    const plan = planWith([aims, 'NHỮNG VIỆC LỚN TRONG NĂM', bodies], tasks);
    expect(plan.taskPartId).toBe('II');
    expect(plan.doubts.map(({ messageId }) => messageId)).toContain('likelyTaskPart');
  });

  it.each<readonly [string, readonly string[], string]>([
    ['targets beside a part about nothing else', ['MỤC ĐÍCH', 'LỊCH THI ĐẤU', 'CHỈ TIÊU', bodies], 'II'],
    ['targets beside nothing', [aims, 'CHỈ TIÊU CỤ THỂ', bodies], 'II'],
  ])('%s: said as a doubt', (_, titles, id) => {
    const plan = planWith(titles, tasks);
    expect(plan.taskPartId).toBe(id);
    expect(plan.doubts.map(({ messageId }) => messageId)).toContain('likelyTaskPart');
  });

  it('two such parts are left to the person', () => {
    const plan = planWith([aims, 'CÔNG TÁC THI ĐUA', 'CÔNG TÁC NÊU GƯƠNG', bodies], tasks);
    expect(plan.taskPartId).toBeNull();
    expect(plan.doubts.map(({ messageId }) => messageId)).toContain('noTaskPart');
  });

  it('the line that points to the appendix decides between equals', () => {
    const pointer = `${tasks}\n(Có phụ lục nhiệm vụ cụ thể kèm theo)`;
    expect(planWith([aims, 'NHIỆM VỤ', 'NỘI DUNG', bodies], pointer).taskPartId).toBe('II');
    const bodiesBelow = '1. Công an xã\n- Trực.\n2. Trạm Y tế xã\n- Khám.';
    expect(planWith([aims, 'NHIỆM VỤ', 'NỘI DUNG', bodies], bodiesBelow).taskPartId).toBe('III');
  });

  it.each<readonly [string, string, readonly (string | null)[]]>([
    [
      'months',
      'Tháng 1:\n1. Một\n2. Hai\nTháng 2:\n1. Ba\nTháng 3:\n1. Bốn',
      ['T1.1', 'T1.2', 'T2.1', 'T3.1'],
    ],
    ['quarters', 'QUÝ I\n1. Một\n2. Hai\nQUÝ II\n1. Ba\nQUÝ III\n1. Bốn', ['Q1.1', 'Q1.2', 'Q2.1', 'Q3.1']],
    ['months with numbers', 'I. THÁNG 1\n1. Một\nII. THÁNG 2\n1. Hai\n2. Ba', ['I.1', 'II.1', 'II.2']],
    ['no parts at all', '1. Sửa nhà\n- Xin vật liệu.\n2. Mua loa\n- Trước Tết.', ['1', '2']],
    ['a lead-in among numbers', 'I. NỘI DUNG\nGồm các việc sau:\n1. Sửa nhà\n2. Mua loa', ['I.1', 'I.2']],
  ])('items that tasks belong to: %s', (_, body, ids) => {
    const plan = planOf(paperWith(body));
    expect(taskItems(plan).map(({ id }) => id)).toEqual(ids);
    expect(plan.doubts.map(({ messageId }) => messageId)).not.toContain('noTaskPart');
  });
});
