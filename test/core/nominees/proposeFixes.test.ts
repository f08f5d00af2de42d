import { atOnce } from '../../../src/core/work/work';
import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { proposeFixes } from '../../../src/core/nominees/fixes/proposeFixes';
import { cellAddress } from '../../../src/core/sheets/cellRef';
import type { CellValue } from '../../../src/core/sheets/grid';
import { gridOf, type GridOptions } from '../sheets/gridOf';
import { book, today, type Rows } from './listOf';

const header = ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Số CCCD', 'Đơn vị', 'Danh hiệu đề nghị'];

function proposed(
  rows: Rows,
  options: GridOptions = {},
): { readonly fixes: readonly string[]; readonly questions: readonly string[] } {
  const { tables } = atOnce(
    findNomineeTables([gridOf([header, ...rows], { sheet: 'Danh sách', ...options })], {
      confirmed: [],
      book,
    }),
  );
  const { fixes, questions } = atOnce(proposeFixes(tables, { book, today }));
  return {
    fixes: fixes.map(({ kind, fix }) => `${kind} ${cellAddress(fix.cell)} ${JSON.stringify(fix.to)}`),
    questions: questions.map(
      ({ kind, cell, choices }) => `${kind} ${cellAddress(cell)} ${choices.join('|')}`,
    ),
  };
}

const row = (name: string, over: readonly (CellValue | null)[] = []): readonly (CellValue | null)[] =>
  [1, name, 'Nam', '05/03/1980', '000080123456', 'Trạm Y tế', 'LĐTT'].map(
    (value, index) => over[index] ?? value,
  );

test.each([
  // nobody was born after today; both can be where neither lies ahead
  ['1/1/85', 'Ngày sinh', ['01/01/1985']],
  ['1/1/26', 'Ngày sinh', ['01/01/1926', '01/01/2026']],
  ['1/12/26', 'Ngày sinh', ['01/12/1926']],
  ['1/9/98', 'Ngày vào ngành', ['01/09/1998']],
  ['1/9/24', 'Ngày vào ngành', ['01/09/2024']],
  ['5/3/26', 'Ngày quyết định', ['05/03/2026']],
  ['15/12/26', 'Hạn nộp hồ sơ', ['15/12/2026']],
  // no day at all is offered where none can be
  ['15/12/26', 'Ngày vào ngành', []],
])('a year of two digits: %s under “%s” is offered as days that can be', (text, head, wanted) => {
  const heads = ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', head];
  const grid = gridOf([heads, [1, 'Lê Văn Giả', 'Trạm Y tế', 'LĐTT', text]], { sheet: 'Danh sách' });
  const { tables } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
  const { questions } = atOnce(proposeFixes(tables, { book, today }));
  expect(questions.flatMap(({ choices }) => choices)).toEqual(wanted);
});

test('a tidy list needs nothing', () => {
  expect(proposed([row('Lê Văn Giả'), row('Hồ Văn Nháp')])).toEqual({ fixes: [], questions: [] });
});

test('names get spaces and composed letters only', () => {
  const { fixes } = proposed([
    row('  Lê  Văn Giả '),
    row('Hồ Văn Nháp'.normalize('NFD')),
    row('lê văn gỉa'),
    row('LÊ VĂN GIẢ'),
  ]);
  expect(fixes).toEqual(['spaces B2 "Lê Văn Giả"', 'composition B3 "Hồ Văn Nháp"']);
});

test('the spelling that most rows use; as many of each: a question', () => {
  const unit = (text: string) => [null, null, null, null, null, text];
  expect(
    proposed([
      row('A B', unit('Trạm  y tế')),
      row('C D'),
      row('E F', unit('Trạm Y tế')),
      row('G H', [null, null, null, null, null, null, 'Lao động tiên tiến']),
    ]),
  ).toEqual({ fixes: ['alias F2 "Trạm Y tế"', 'alias G5 "LĐTT"'], questions: [] });
  expect(proposed([row('A B', unit('VP HĐND & UBND')), row('C D', unit('VP HĐND và UBND'))])).toEqual({
    fixes: [],
    questions: ['alias F3 VP HĐND & UBND|VP HĐND và UBND'],
  });
});

test.each([
  ['18.09.1980', ['date D2 "18/09/1980"'], []],
  ['9/18/1980', ['date D2 "18/09/1980"'], []],
  [29_445, ['date D2 "12/08/1980"'], []],
  ['05/03/80', [], ['date D2 05/03/1980']],
  ['30/02/1980', [], []],
  [1980, [], []],
])('day of birth %p', (born, fixes, questions) => {
  expect(proposed([row('Lê Văn Giả', [null, null, null, born]), row('Hồ Văn Nháp')])).toEqual({
    fixes,
    questions,
  });
});

test.each([
  [80_123_456, ['lostZero E2 "000080123456"'], []],
  [185_123_456, [], ['lostZero E2 000185123456']],
  ['000 080 123 456', ['spaces E2 "000080123456"'], []],
  ['123456789', [], []],
])('personal number %p', (cccd, fixes, questions) => {
  expect(proposed([row('Lê Văn Giả', [null, null, null, null, cccd]), row('Hồ Văn Nháp')])).toEqual({
    fixes,
    questions,
  });
});

test('never a formula, never a ditto mark', () => {
  const rows = [
    row('Lê Văn Giả'),
    row('  Hồ Văn Nháp', [null, null, null, null, null, ' nt ']),
    row('Vũ Văn Tạm'),
  ];
  expect(proposed(rows, { formulas: ['2,1'] })).toEqual({ fixes: [], questions: [] });
});
