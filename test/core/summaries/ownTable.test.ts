import { currentLawBook } from '../../../src/core/law/currentBook';
import type { CellValue, Grid } from '../../../src/core/sheets/grid';
import { findOwnTable } from '../../../src/core/summaries/ownTable';
import { ownTableChanges } from '../../../src/core/summaries/ownTableChanges';
import type { Facts } from '../../../src/core/summaries/summaryFacts';
import { labelReader } from '../../../src/core/summaries/summaryLabel';
import { bodyDictionary } from '../../../src/core/tasks/bodyDictionary';

const read = labelReader({
  plan: null,
  dictionary: bodyDictionary({ planBodies: [], officeBodies: [], on: null }),
  book: currentLawBook(),
  bodies: new Set(['thôn sao mai']),
});

function gridOf(
  values: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>> = {},
): Grid {
  return {
    sheet: 'Biểu',
    originRow: 0,
    originColumn: 0,
    values,
    numberFormats: values.map((row, r) => row.map((_, c) => formats[`${r},${c}`] ?? 'General')),
    formulaCells: new Set(),
    merges: null,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}

describe('labels are understood as a whole or not at all', () => {
  test.each([
    ['Hoàn thành', 'status done'],
    ['Số nhiệm vụ đang thực hiện', 'status inProgress'],
    ['QUÝ IV', 'quarter quarter4'],
    ['2. Hộ gia đình', 'kind household'],
    ['Trong đó: Nữ', 'sex female'],
    ['- Đột xuất', 'type adHoc'],
    ['Lao động tiên tiến', 'award LDTT'],
    ['CSTĐCS', 'award CSTDCS'],
    ['Thôn Sao Mai', 'body thôn sao mai'],
    ['Người trực tiếp công tác, lao động', 'class directWorkers'],
    ['Tổng cộng', 'total'],
    ['Trong đó', 'silent'],
    ['STT', 'silent'],
    ['', 'silent'],
    ['Kinh phí xã hội hóa', 'unknown'],
    ['Tiền thưởng Lao động tiên tiến', 'unknown'],
    ['Hoàn thành trước hạn', 'unknown'],
    ['Chưa hoàn thành', 'unknown'],
  ])('%s', (text, wanted) => {
    const label = read(text);
    const said =
      label.kind === 'condition' ? `${label.condition.dimension} ${label.condition.value}` : label.kind;
    expect(said).toBe(wanted);
  });
});

describe('tables', () => {
  const people: readonly Facts[] = [
    { kind: ['individual'], award: ['LDTT'], body: ['thôn sao mai'], sex: ['female'] },
    { kind: ['individual'], award: ['LDTT'], body: ['elsewhere'], sex: ['male'] },
    { kind: ['collective'], award: ['TTLDTT'], body: ['thôn sao mai'] },
  ];

  test('awards with units below them are left alone: no figure would be certain', () => {
    const nested = [
      ['Danh hiệu', 'Tập thể', 'Cá nhân'],
      ['Lao động tiên tiến', '', ''],
      ['Thôn Sao Mai', '', ''],
    ];
    expect(findOwnTable(gridOf(nested), read)).toBeNull();
  });

  test('a table that does not tell whether tasks or nominations are counted is left alone', () => {
    const vague = [
      ['Đơn vị', 'Tổng số', 'Cộng'],
      ['Thôn Sao Mai', '', ''],
      ['Công an xã', '', ''],
    ];
    expect(findOwnTable(gridOf(vague), read)).toBeNull();
  });

  test('words and cells set as text are left; a total that its rows do not give is said', () => {
    const table = findOwnTable(
      gridOf(
        [
          ['Đơn vị', 'Tập thể', 'Cá nhân'],
          ['Thôn Sao Mai', 'chờ', 5],
          ['Công an xã', '', 0],
          ['Tổng cộng', '', ''],
        ],
        { '2,1': '@' },
      ),
      read,
    );
    if (table === null) throw new Error('no table');
    const { changes, words, same, doNotAddUp } = ownTableChanges(table, people);
    expect(changes.map(({ cell, from, to }) => [cell.row, cell.column, from, to])).toEqual([
      [1, 2, 5, 1],
      [3, 1, '', 1],
      [3, 2, '', 2],
    ]);
    expect(words).toEqual(['B2', 'B3']);
    expect(same).toBe(1);
    expect(doNotAddUp).toEqual(['Cá nhân']);
  });
});
