import type { Nominee } from '../../../src/core/nominees/nominee';
import { nomineesOf } from './listOf';

const under = (lines: readonly string[], header = 'Ghi chú', cell = ''): Nominee | undefined =>
  nomineesOf([
    ['DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN NĂM 2026'],
    ...lines.map((line) => [line]),
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức khen thưởng', header],
    [1, 'Trần Thị Thử', 'Trưởng thôn', 'Thôn 1', 'Giấy khen', cell],
  ])[0];

const number = '512/QĐ-UBND';

test.each<readonly [readonly string[], string | null]>([
  [['(Kèm theo Quyết định số 512/QĐ-UBND ngày 25/6/2026 của Chủ tịch UBND xã)'], number],
  [['(Ban hành kèm theo Quyết định số 512/QĐ-UBND ngày 25 tháng 6 năm 2026 của Chủ tịch UBND xã)'], number],
  [['Theo Quyết định số 512/QĐ-UBND, ngày 25-6-2026 về việc tặng Giấy khen'], number],
  [['(Kèm theo Quyết định số 512/QĐ-UBND', 'ngày 25 tháng 6 năm 2026 của Chủ tịch UBND xã)'], number],
  [['(Kèm theo QĐ số: 512 /QĐ-UBND ngày 25.06.2026)'], number],
  [['Phụ lục I kèm theo Quyết định\nsố 512/QĐ-UBND\nngày 25/06/2026'], number],
  [['(Kèm theo Quyết định khen thưởng số 512/QĐ-UBND ký ngày 25/6/2026)'], number],
  [['(Kèm theo Quyết định số      /QĐ-UBND ngày 25 tháng 6 năm 2026)'], null],
])('%p names the decision of the list', (lines, said) => {
  expect(under(lines)?.papers.decision.value).toEqual({ number: said, date: '2026-06-25', presence: 'yes' });
});

test.each([
  '(Kèm theo Quyết định số      /QĐ-UBND ngày   tháng   năm 2026)',
  '(Kèm theo Quyết định số …/QĐ-UBND ngày …/6/2026)',
  'Căn cứ Quyết định số 12/QĐ-UBND ngày 01/02/2026 về ban hành quy chế thi đua',
  'Thực hiện theo Quyết định số 12/2024/QĐ-UBND ngày 01/02/2026',
  'Xét theo Quyết định số 12/QĐ-UBND ngày 01/02/2026 ban hành Quy chế thi đua, khen thưởng',
  '(Kèm theo Tờ trình số 45/TTr-UBND ngày 20/6/2026)',
])('%s names none with its day', (line) => {
  expect(under([line])?.papers.decision.value).toEqual({ number: null, date: null, presence: 'blank' });
});

test('two papers in one line are told apart', () => {
  const blank =
    '(Kèm theo Quyết định số   /QĐ-UBND ngày   tháng   năm 2026; Tờ trình số 12/TTr-VHXH ngày 05/6/2026)';
  expect(under([blank])?.papers).toMatchObject({
    decision: { value: { date: null } },
    submission: { value: { number: '12/TTr-VHXH', date: '2026-06-05' } },
  });
});

test('a column of decisions wins over the heading, a blank cell of it does not', () => {
  const line = '(Kèm theo Quyết định số 512/QĐ-UBND ngày 25/6/2026)';
  const decisionOf = (cell: string) => under([line], 'Số, ngày quyết định', cell)?.papers.decision.value.date;
  expect([decisionOf('600/QĐ-UBND ngày 01/7/2026'), decisionOf('')]).toEqual(['2026-07-01', '2026-06-25']);
});

const heading = '(Kèm theo Tờ trình số 45/TTr-UBND ngày 20/6/2026; Quyết định số 512/QĐ-UBND ngày 25/6/2026)';

test.each<readonly [string, string, string | null, string | null]>([
  ['Tờ trình', 'x', '45/TTr-UBND', '2026-06-20'],
  ['Tờ trình', '45/TTr-UBND', '45/TTr-UBND', '2026-06-20'],
  ['Tờ trình', '46/TTr-UBND', '46/TTr-UBND', null],
  ['Tờ trình', '46/TTr-UBND ngày 22/6/2026', '46/TTr-UBND', '2026-06-22'],
  ['Tờ trình', 'chưa có', null, null],
])('the heading tells what a mark under "%s" does not: %s', (header, cell, number, date) => {
  expect(under([heading], header, cell)?.papers.submission.value).toMatchObject({ number, date });
});

test.each<readonly [string, number | null]>([
  ['Không', 0],
  ['không có', 0],
  ['-', 0],
  [' ', null],
  ['1 người', 1],
  ['chưa rõ', null],
])('"%s" disciplined are %s, of other counts nothing is told', (cell, disciplined) => {
  const [nominee] = nomineesOf([
    ['STT', 'Tên tập thể', 'Số người bị kỷ luật', 'Số LĐTT', 'Danh hiệu đề nghị'],
    [1, 'Trường Mầm non Hoa Thử', cell, cell === '1 người' ? '' : cell, 'Tập thể lao động tiên tiến'],
  ]);
  expect([nominee?.counts.disciplined.value, nominee?.counts.advanced.value]).toEqual([disciplined, null]);
});

test.each<readonly [string, string]>([
  ['(Kèm theo Quyết định số 512/QĐ-UBND ngày 25/6/2026 của Chủ tịch UBND xã)', 'Chủ tịch UBND xã'],
  [
    'Kèm theo Quyết định số 512/QĐ-UBND ngày 25/6/2026 của Chủ tịch UBND tỉnh về việc tặng Bằng khen',
    'Chủ tịch UBND tỉnh',
  ],
  ['(Kèm theo Quyết định số 512/QĐ-UBND ngày 25/6/2026)', ''],
  ['(Kèm theo Tờ trình số 45/TTr-UBND ngày 20/6/2026 của UBND xã)', ''],
  ['Căn cứ Quyết định số 12/QĐ-UBND ngày 01/02/2026 của UBND tỉnh về ban hành quy chế', ''],
])('%s: who gives', (line, giver) => {
  expect(under([line])?.authority.text).toBe(giver);
});

test('a column of levels stands over the giver in the heading, filled or not', () => {
  const line = '(Kèm theo Quyết định số 512/QĐ-UBND ngày 25/6/2026 của Chủ tịch UBND xã)';
  const levels = ['Chủ tịch UBND tỉnh', ''].map(
    (cell) => under([line], 'Cấp quyết định', cell)?.authority.text,
  );
  expect(levels).toEqual(['Chủ tịch UBND tỉnh', '']);
});

test.each<readonly [string, string | null, string | null, string | null]>([
  ['(Kèm theo Công văn số 45-CV/ĐU, ngày 20/6/2026)', '45-CV/ĐU', '2026-06-20', null],
  [
    '(Kèm theo Tờ trình ngày 10/6/2026; Quyết định số 5/QĐ-UBND ngày 12/6/2026)',
    null,
    '2026-06-10',
    '2026-06-12',
  ],
  ['Thực hiện Công văn số 45/SNV-TĐKT ngày 20/6/2026 của Sở Nội vụ', null, null, null],
  [
    '(Kèm theo Tờ trình số 7/TTr-VP ngày 10/6/2026, căn cứ Quyết định số 5/QĐ-UBND ngày 12/6/2026)',
    '7/TTr-VP',
    '2026-06-10',
    null,
  ],
])('%s: submission and decision', (line, number, submitted, decided) => {
  const papers = under([line])?.papers;
  expect([papers?.submission.value.number, papers?.submission.value.date]).toEqual([number, submitted]);
  expect(papers?.decision.value.date).toBe(decided);
});

test('post and place in one column stand for the unit', () => {
  const nominee = nomineesOf([
    ['DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN NĂM 2026'],
    ['STT', 'Họ và tên', 'Chức vụ, địa chỉ', 'Hình thức khen thưởng'],
    [1, 'Bà Trần Thị Thử', 'Nông dân, Thôn 2', 'Giấy khen'],
  ])[0];
  expect([nominee?.position.value, nominee?.unit.value]).toEqual(['Nông dân, Thôn 2', 'Nông dân, Thôn 2']);
});
