import type { Plan, PlanItem } from '../../../src/core/plan/plan';
import type { Field } from '../../../src/core/sheets/field';
import { noFurther } from '../../../src/core/tasks/furtherColumns';
import type { FurtherFields, Task } from '../../../src/core/tasks/task';
import type { NamedBody } from '../../../src/core/bodies/namedBody';
import { parseIsoDate } from '../../../src/core/time/isoDate';

/** A made-up commune's plan; names, numbers and days are fictitious. */
export const samplePlan: Plan = {
  origin: 'text',
  document: {
    kind: 'Kế hoạch',
    number: '08/KH-UBND',
    numberAsPrinted: '08/KH-UBND',
    place: 'Thanh Bình Thượng',
    date: parseIsoDate('2026-01-13'),
    dateAsPrinted: 'ngày 13 tháng 01 năm 2026',
    year: 2026,
    title: 'Công tác thi đua, khen thưởng năm 2026',
    issuer: 'Ủy ban nhân dân xã Thanh Bình Thượng',
    mentionsAppendix: true,
    hasEndMark: true,
  },
  parts: [
    { id: 'I', title: 'MỤC ĐÍCH, YÊU CẦU', items: [item('I.1', 'Mục đích'), item('I.2', 'Yêu cầu')] },
    {
      id: 'II',
      title: 'NỘI DUNG',
      items: [
        item(
          'II.1',
          'Tuyên truyền, quán triệt chủ trương của Đảng, pháp luật của Nhà nước về thi đua, khen thưởng',
        ),
        item('II.2', 'Tổ chức, phát động và triển khai các phong trào thi đua', 'Phong trào thi đua'),
        item('II.3', 'Nâng cao chất lượng công tác khen thưởng; khen thưởng đột xuất, chuyên đề.'),
        item('II.4', 'Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến'),
        item('II.5', 'Kiểm tra, giám sát công tác thi đua, khen thưởng'),
        item('II.6', 'Ứng dụng công nghệ thông tin, chuyển đổi số'),
      ],
    },
  ],
  taskPartId: 'II',
  bodies: [],
  citations: [],
  recipients: [],
  signature: { onBehalfOf: 'ỦY BAN NHÂN DÂN', forRole: null, role: 'CHỦ TỊCH', name: null },
  tables: [],
  tasks: [],
  targets: [],
  doubts: [],
};

function item(id: string, title: string, shortName: string | null = null): PlanItem {
  return { id, title, points: [], shortName };
}

const contents = [
  'Tổ chức hội nghị quán triệt Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành cho cán bộ, công chức, người hoạt động không chuyên trách ở thôn',
  'Đăng tin, bài về gương người tốt, việc tốt trên hệ thống truyền thanh và trang thông tin điện tử của xã, mỗi tháng ít nhất 02 tin, bài',
  'Phát động đợt thi đua đặc biệt chào mừng ngày thành lập xã; tổ chức ký giao ước thi đua giữa các thôn, các đơn vị trường học và các tổ chức chính trị - xã hội trên địa bàn, có bảng chấm điểm kèm theo và thời gian chấm điểm thống nhất trong toàn xã',
  'Rà soát, đề nghị khen thưởng đột xuất',
  'Xây dựng kế hoạch kiểm tra; thành lập tổ kiểm tra; kiểm tra tại ít nhất 05 thôn và 03 trường học; thông báo kết luận kiểm tra và theo dõi việc khắc phục sau kiểm tra',
  'Cập nhật hồ sơ khen thưởng vào phần mềm',
];
const leads = [
  'Văn phòng HĐND và UBND',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
  'Công an xã',
];
const supports = [
  'Các thôn; các trường học; Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội',
  'Các cơ quan, đơn vị liên quan',
  '',
];
const times = ['8/12', 'Trước ngày 28/02/2026', 'Quý II/2026', 'Thường xuyên', '0123', '=HOM NAY'];
const products = ['Kế hoạch; báo cáo kết quả', 'Quyết định', 'Tin, bài', ''];

/** Tasks of the sample plan: `count` of them, spread over its items, some without an item. */
export function sampleTasks(count: number): readonly Task[] {
  return Array.from({ length: count }, (_, index) => {
    const itemIndex = Math.floor((index * 6) / count);
    const id = index % 11 === 10 ? null : `II.${itemIndex < 3 ? itemIndex + 1 : itemIndex + 1}`;
    return makeTask({
      key: `NV${index + 1}`,
      itemId: id === 'II.4' ? null : id,
      content: `${pick(contents, index)} (việc số ${index + 1})`,
      lead: pick(leads, index),
      support: pick(supports, index),
      time: pick(times, index),
      product: pick(products, index),
      row: index + 4,
    });
  });
}

/** A task as the reader of the task sheet makes it, with what a test cares for. */
export function makeTask(given: {
  readonly key: string;
  readonly content: string;
  readonly itemId?: string | null;
  readonly lead?: string;
  readonly support?: string;
  readonly time?: string;
  readonly product?: string;
  readonly note?: string;
  readonly row?: number;
  readonly further?: Partial<FurtherFields>;
}): Task {
  const bodies = (text: string): Field<readonly NamedBody[]> => ({ value: [], text, cell: null });
  const text = (words: string): Field<string> => ({ value: words, text: words, cell: null });
  const id = given.itemId ?? null;
  return {
    key: given.key,
    sheet: 'Theo dõi',
    row: given.row ?? 0,
    ordinal: text(''),
    content: text(given.content),
    item: { text: '', id, source: id === null ? 'none' : 'column', cell: null },
    leads: bodies(given.lead ?? ''),
    supporters: bodies(given.support ?? ''),
    time: {
      text: given.time ?? '',
      cell: null,
      value: {
        kind: 'blank',
        start: null,
        end: null,
        isAmbiguous: false,
        isMonthFirst: false,
        saysOtherYear: false,
        impossibleBy: null,
        impossiblePart: null,
        milestones: [],
      },
    },
    product: text(given.product ?? ''),
    status: { value: 'none', text: '', cell: null },
    result: text(''),
    note: text(given.note ?? ''),
    further: { ...noFurther, ...given.further },
    isHidden: false,
  };
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}
