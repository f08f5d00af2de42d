import type { Nominee } from '../../../src/core/nominees/nominee';
import { nomineesOf } from './listOf';

/** A list of one school whose counts stand in two rows of headers; 20 under the first column of counts, and so on. */
function countsUnder(
  groups: readonly (string | null)[],
  own: readonly string[],
  values: readonly (string | number)[],
): Record<string, number | null> {
  const [nominee] = nomineesOf([
    ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    ['STT', 'Tên tập thể', 'Tổng số người', ...groups, 'Danh hiệu đề nghị'],
    [null, null, null, ...own, null],
    [1, 'Trường Mầm non Hoa Thử', 20, ...values, 'Tập thể lao động tiên tiến'],
    [2, 'Trường Tiểu học Thử', 20, ...values, 'Tập thể lao động tiên tiến'],
  ]);
  return valuesOf(nominee);
}

function valuesOf(nominee: Nominee | undefined): Record<string, number | null> {
  if (nominee === undefined) return {};
  return Object.fromEntries(Object.entries(nominee.counts).map(([name, { value }]) => [name, value]));
}

const share = 'Tỷ lệ (%)';

test.each<readonly [string, readonly (string | null)[], readonly string[], Record<string, number | null>]>([
  ['a title', ['LĐTT', null], ['Số người', share], { headcount: 20, advanced: 15 }],
  ['its number', ['Số LĐTT', null], ['SL', '%'], { headcount: 20, advanced: 15 }],
  ['the share first', ['Lao động tiên tiến', null], ['%', 'Số lượng'], { headcount: 20, advanced: 75 }],
  [
    'fighters',
    ['CSTĐCS', null],
    ['Số người', share],
    { headcount: 20, advanced: null, emulationFighters: 15 },
  ],
  ['who was disciplined', ['Kỷ luật', null], ['Số người', 'Hình thức'], { headcount: 20, disciplined: 15 }],
  [
    'completed or better',
    ['Hoàn thành nhiệm vụ trở lên', null],
    ['Số người', share],
    { headcount: 20, completed: 15 },
  ],
  [
    'one level alone',
    ['HTTNV', null],
    ['Số người', share],
    { headcount: 20, completed: null, advanced: null },
  ],
  ['years before', ['LĐTT năm trước', null], ['Số người', share], { headcount: 20, advanced: null }],
])('a number under %s is its count, a share is none', (_says, groups, own, expected) => {
  expect(countsUnder(groups, own, [15, 75])).toMatchObject(expected);
});

test.each<readonly [string, keyof Nominee['counts']]>([
  ['Tổng số CBGVNV', 'headcount'],
  ['Tổng số CB, GV, NV', 'headcount'],
  ['Sĩ số', 'headcount'],
  ['Biên chế', 'headcount'],
  ['Kỷ luật từ cảnh cáo trở lên', 'disciplined'],
  ['HTNV trở lên', 'completed'],
])('"%s" is a column of counts', (header, count) => {
  const [nominee] = nomineesOf([
    ['STT', 'Tên tập thể', header, 'Danh hiệu đề nghị'],
    [1, 'Trường Mầm non Hoa Thử', 7, 'Tập thể lao động tiên tiến'],
  ]);
  expect(nominee?.counts[count].value).toBe(7);
});

test('a rating "HTNV trở lên" under another heading is no count, who issues the decision is a level', () => {
  const [nominee] = nomineesOf([
    ['STT', 'Tên tập thể', 'Xếp loại', 'Cơ quan ban hành quyết định khen', 'Danh hiệu đề nghị'],
    [1, 'Trường Mầm non Hoa Thử', 'HTNV', 'Chủ tịch UBND xã', 'Tập thể lao động tiên tiến'],
  ]);
  expect([nominee?.counts.completed.value, nominee?.authority.value]).toEqual([null, 'Chủ tịch UBND xã']);
});
