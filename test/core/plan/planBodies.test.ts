import { readPlanBodies } from '../../../src/core/plan/planBodies/readPlanBodies';
import type { PlanItem } from '../../../src/core/plan/plan';

/** An item of part III, or of another part, with what stands below it. */
function item(id: string | null, title: string, points: readonly string[] = []): PlanItem {
  return { id, title, points, shortName: null };
}

interface PartOfPaper {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PlanItem[];
}

/** Each body as "id name: number of duties". */
function bodiesOf(...parts: readonly PartOfPaper[]): readonly string[] {
  return readPlanBodies(parts).bodies.map(({ id, name, duties }) => `${id ?? '-'} ${name}: ${duties.length}`);
}

const carryingOut = (items: readonly PlanItem[]): PartOfPaper => {
  return { id: 'III', title: 'TỔ CHỨC THỰC HIỆN', items };
};

test('under the items of a part with tasks and who does them, ids as printed', () => {
  const items = [
    item('II.1', 'Vệ sinh môi trường', [
      '1.1. Hội Nông dân xã',
      'Thu gom vỏ thuốc sâu.',
      'Phát thùng rác.',
      '1.2. Đề nghị Công an xã, Ban Chỉ huy Quân sự xã',
      'Tuần tra đêm.',
    ]),
    item('II.2', 'Trồng cây', ['a) Các trường học', 'Trồng hoa.', 'b) Trạm Y tế xã', 'Trồng cây thuốc.']),
    item('II.3', 'Hội thi ngõ đẹp', ['Chấm vào tháng 9.']),
  ];
  expect(bodiesOf({ id: 'II', title: 'GIẢI PHÁP VÀ PHÂN CÔNG THỰC HIỆN', items })).toEqual([
    'II.1.1 Hội Nông dân xã: 2',
    'II.1.2 Công an xã, Ban Chỉ huy Quân sự xã: 1',
    'II.2.a Các trường học: 1',
    'II.2.b Trạm Y tế xã: 1',
  ]);
});

test('in several parts, each place an entry', () => {
  const tasks = [item('II.1', 'Tuyên truyền', ['1.1. Đoàn Thanh niên', 'Ra quân.'])];
  const who = [item('III.1', 'Đoàn Thanh niên xã theo dõi chung')];
  expect(
    bodiesOf({ id: 'II', title: 'NHIỆM VỤ VÀ PHÂN CÔNG TRÁCH NHIỆM', items: tasks }, carryingOut(who)),
  ).toEqual(['II.1.1 Đoàn Thanh niên: 1', 'III.1 Đoàn Thanh niên xã: 1']);
});

test('in dashes with any verb, and in bare sentences', () => {
  const lines = [
    'Công an xã nhắc nhở chủ ghe.',
    'Trạm Y tế: khám bệnh.',
    'Hạt Kiểm lâm khu vực II soi đèn đêm ở cửa rừng.',
    'Các phòng, ban và các bản căn cứ kế hoạch này để làm.',
  ];
  const names = [
    '- Công an xã: 1',
    '- Trạm Y tế: 1',
    '- Hạt Kiểm lâm khu vực II: 1',
    '- Các phòng, ban và các bản: 1',
  ];
  expect(bodiesOf(carryingOut(lines.map((line) => item(null, line))))).toEqual(names);
  expect(bodiesOf(carryingOut([item('III.1', 'Công tác triển khai', lines)]))).toEqual(names);
});

test('a sentence that gives work to another body is that one’s', () => {
  const items = [
    item('III.1', 'Giao Văn phòng Đảng ủy in tài liệu', [
      'Giao Trạm Y tế trực. Bưu điện xã chủ trì phát thư.',
    ]),
  ];
  expect(bodiesOf(carryingOut(items))).toEqual([
    'III.1 Văn phòng Đảng ủy: 1',
    '- Trạm Y tế: 1',
    '- Bưu điện xã: 1',
  ]);
});

test('bodies listed under "các đơn vị" stand for themselves; duties of one body stay its own', () => {
  const listed = item('III.1', 'Các đơn vị liên quan', ['Điện lực xã: giữ điện.', 'Bưu điện xã: phát thư.']);
  const own = item('III.2', 'Phòng Kinh tế', ['Lập dự toán.', 'Các thôn: cấp kinh phí.', 'a) Theo dõi.']);
  expect(bodiesOf(carryingOut([listed, own]))).toEqual([
    '- Điện lực xã: 1',
    '- Bưu điện xã: 1',
    'III.2 Phòng Kinh tế: 3',
  ]);
});

test('deadlines, reports and money are nobody’s duty; an address goes with the line above', () => {
  const items = [
    item('III.1', 'Các khu phố', [
      'Họp dân, gửi danh sách về',
      'khupho@songtra.example',
      'Kinh phí: ngân sách phường.',
      'Treo cờ.',
      'Thời hạn gửi báo cáo: trước ngày 05/12.',
      'Mẫu báo cáo theo phụ lục.',
    ]),
    item('III.2', 'Chế độ báo cáo', ['Mỗi quý một lần.']),
    item('III.3', 'Kinh phí', ['Từ ngân sách.']),
    item('III.4', 'Thời hạn hoàn thành', ['Tháng 12.']),
  ];
  const { bodies } = readPlanBodies([carryingOut(items)]);
  expect(bodies.map(({ id, duties }) => [id, duties])).toEqual([
    ['III.1', ['Họp dân, gửi danh sách về khupho@songtra.example', 'Treo cờ.']],
  ]);
});

test('among tasks only headings that are a name, and what is given out', () => {
  const items = [
    item('II.1', 'Đối tượng', ['1.1. Các trường học', 'Mỗi trường một đội.']),
    item('II.2', 'Làm đường hoa', [
      'Phối hợp với Công an xã tổ chức ra quân.',
      'Công an xã dự khai mạc.',
      'a) Hội Phụ nữ xã',
      'Ươm cây.',
    ]),
    item('II.3', 'Giao Trạm Y tế mua thuốc'),
    item('II.4', 'Thi đua của học sinh', ['a) Học sinh', 'Học tốt.']),
  ];
  expect(bodiesOf({ id: 'II', title: 'NHIỆM VỤ', items })).toEqual([
    'II.2.a Hội Phụ nữ xã: 1',
    'II.3 Trạm Y tế: 1',
  ]);
  const people = [item('II.1', 'Đối với giáo viên', ['Dạy tốt.']), item('II.2', 'Học sinh', ['Học tốt.'])];
  expect(bodiesOf({ id: 'II', title: 'NỘI DUNG THI ĐUA', items: people })).toEqual([]);
});

test('an item on who does what among the tasks', () => {
  const items = [
    item('II.1', 'Trồng cây', ['Tháng 2.']),
    item('II.2', 'Tổ chức thực hiện', ['a) Công an xã', 'Tuần tra.']),
  ];
  expect(bodiesOf({ id: 'II', title: 'NỘI DUNG', items })).toEqual(['II.2.a Công an xã: 1']);
});

test.each<readonly [string, readonly PlanItem[], readonly string[]]>([
  ['a name of unknown words', [item('III.1', 'Xã Ví Dụ', ['Làm.'])], ['uncertainBody']],
  [
    'unknown words that have a duty',
    [item('III.1', 'Hậu phương quân đội chủ trì thăm hỏi')],
    ['uncertainBody'],
  ],
  ['nobody at all', [item('III.1', 'Hội nghị tổng kết', ['Tháng 12.'])], ['noBodies']],
  ['bodies', [item('III.1', 'Chi ủy', ['Họp.'])], []],
])('%s: doubts', (_, items, doubts) => {
  expect(readPlanBodies([carryingOut(items)]).doubts.map(({ messageId }) => messageId)).toEqual(doubts);
});

test('a plan without such a part says so', () => {
  const doubts = readPlanBodies([
    { id: 'I', title: 'MỤC ĐÍCH', items: [item('I.1', 'Công an xã', ['Vui.'])] },
  ]).doubts;
  expect(doubts.map(({ messageId }) => messageId)).toEqual(['noBodyPart']);
});

test('ten thousand lines, and a row of ten thousand names, are read to their end', () => {
  const points = Array.from({ length: 10_000 }, (_, at) => `Công an xã, Trạm Y tế tuần tra lần ${at}.`);
  expect(readPlanBodies([carryingOut([item('III.1', 'Phân công', points)])]).bodies).toHaveLength(10_000);
  const one = `Đề nghị ${'Công an xã, các thôn, '.repeat(5_000)}tuần tra`;
  // no name is that long: the row is read to its end, and left
  expect(readPlanBodies([carryingOut([item('III.1', one, [one])])]).bodies).toEqual([]);
});
