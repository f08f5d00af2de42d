import { readPlanBodies } from '../../../src/core/plan/planBodies/readPlanBodies';
import type { PlanItem } from '../../../src/core/plan/plan';

function item(id: string | null, title: string, points: readonly string[] = []): PlanItem {
  return { id, title, points, shortName: null };
}

/** Each body of a part on who does what as "id name: its duties". */
function bodiesOf(items: readonly PlanItem[], title = 'TỔ CHỨC THỰC HIỆN'): readonly string[] {
  const { bodies } = readPlanBodies([{ id: 'III', title, items }]);
  return bodies.map(({ id, name, duties }) => `${id ?? '-'} ${name}: ${duties.join(' / ')}`);
}

const closing = item('III.9', 'Trạm Y tế', ['Trực cấp cứu.']);
const ofClosing = 'III.9 Trạm Y tế: Trực cấp cứu.';

test.each<readonly [string, PlanItem, readonly string[]]>([
  [
    'what a body shares out',
    item('III.1', 'Đoàn trường', ['Phân công học sinh giữ xe.', 'Quét sân.']),
    ['III.1 Đoàn trường: Phân công học sinh giữ xe. / Quét sân.'],
  ],
  [
    'what a body asks of others',
    item('III.1', 'Phòng Kinh tế', ['Đề nghị các thôn nộp sổ.', 'Yêu cầu các bản kê khai.', 'Lập bảng.']),
    ['III.1 Phòng Kinh tế: Đề nghị các thôn nộp sổ. / Yêu cầu các bản kê khai. / Lập bảng.'],
  ],
  [
    'a verb behind the name’s colon',
    item('III.1', 'Các khu phố', ['phân công cán bộ giữ đình']),
    ['III.1 Các khu phố: phân công cán bộ giữ đình'],
  ],
  [
    'the work an issuer gives out',
    item('III.1', 'Hiệu trưởng', ['Duyệt sổ.', 'Giao tổ chuyên môn dự giờ.']),
    ['III.1 Hiệu trưởng: Duyệt sổ. / Giao tổ chuyên môn dự giờ.'],
  ],
  [
    'several sentences in one line',
    item('III.1', 'Công an xã', ['Tuần tra. Đề nghị Bưu điện xã chủ trì phát thư.']),
    ['III.1 Công an xã: Tuần tra. Đề nghị Bưu điện xã chủ trì phát thư.'],
  ],
])('below a heading all lines are its duties: %s', (_, first, expected) => {
  expect(bodiesOf([first, closing])).toEqual([...expected, ofClosing]);
});

test('at the end of the part "Giao …" and "Đề nghị …" open others', () => {
  const points = ['Trực cấp cứu.', 'Giao Công an xã theo dõi.', 'Đề nghị Hội Nông dân xã vận động hội viên.'];
  expect(bodiesOf([item('III.1', 'Trạm Y tế', points)])).toEqual([
    'III.1 Trạm Y tế: Trực cấp cứu.',
    '- Công an xã: Giao Công an xã theo dõi.',
    '- Hội Nông dân xã: Đề nghị Hội Nông dân xã vận động hội viên.',
  ]);
});
