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

describe('people with posts', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'what somebody is in charge of without a colon',
      ['Đ/c Sùng A Dế - Bí thư Đoàn xã phụ trách âm thanh.', 'Đ/c Vừ Thị Mo - Phó Bí thư: đón khách.'],
      [
        '- Đ/c Sùng A Dế - Bí thư Đoàn xã: Đ/c Sùng A Dế - Bí thư Đoàn xã phụ trách âm thanh.',
        '- Đ/c Vừ Thị Mo - Phó Bí thư: đón khách.',
      ],
    ],
    [
      'a post that nothing knows',
      ['Bà Hồ Thị Lê, Chủ tịch UBND xã: chủ tọa.', 'Ông Đỗ Văn Ba - PBT: ghi biên bản.'],
      ['- Bà Hồ Thị Lê, Chủ tịch UBND xã: chủ tọa.', '- Ông Đỗ Văn Ba - PBT: ghi biên bản.'],
    ],
  ])('%s', (_, points, expected) => {
    expect(bodiesOf([item('III.1', 'Cấp xã', points)])).toEqual(expected);
  });

  test('people below somebody by name stand for themselves, what they do does not', () => {
    const points = ['Ông Đỗ Văn Ba - PBT: ghi biên bản.', 'Đồng chí Đỗ Văn Ba dự họp.'];
    expect(bodiesOf([item('III.1', 'Bà Hồ Thị Lê, Chủ tịch UBND xã', points)]).slice(-1)).toEqual([
      '- Ông Đỗ Văn Ba - PBT: ghi biên bản. / Đồng chí Đỗ Văn Ba dự họp.',
    ]);
  });
});

test('money behind the name’s colon is its duty; among other duties it is an aside', () => {
  expect(
    bodiesOf([
      item('III.1', 'Công chức Tài chính - Kế toán', ['kinh phí.']),
      item('III.2', 'Công an xã', ['Trực.', 'Kinh phí: ngân sách.']),
    ]),
  ).toEqual(['III.1 Công chức Tài chính - Kế toán: kinh phí.', 'III.2 Công an xã: Trực.']);
});

test('a part on measures is about bodies where most of its headings name some', () => {
  const measures = [item('III.1', 'Công an xã', ['Trực.']), item('III.2', 'Trạm Y tế có trách nhiệm trực')];
  expect(bodiesOf(measures, 'GIẢI PHÁP THỰC HIỆN')).toEqual([
    'III.1 Công an xã: Trực.',
    'III.2 Trạm Y tế: Trạm Y tế có trách nhiệm trực',
  ]);
  const work = [item('III.1', 'Làm đường', ['Công an xã có trách nhiệm trực.']), item('III.2', 'Trồng cây')];
  expect(bodiesOf(work, 'GIẢI PHÁP THỰC HIỆN')).toEqual([]);
});

test.each(['TỔ CHỨC THỰC HIỆN', 'GIẢI PHÁP THỰC HIỆN'])('in %s a line that leads in is no body', (title) => {
  const leadIn = 'Để đạt kết quả trên, các ban, ngành làm những việc sau:';
  expect(bodiesOf([item(null, leadIn), closing], title)).toEqual([ofClosing]);
});
