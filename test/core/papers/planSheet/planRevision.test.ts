import type { Plan } from '../../../../src/core/plan/plan';
import type { PlanSheetChanges } from '../../../../src/core/papers/planSheet/planSheetChanges';
import { readPlanSheet } from '../../../../src/core/papers/planSheet/readPlanSheet';
import type { CellValue, Grid } from '../../../../src/core/sheets/grid';
import { planSheet as words } from '../../../../src/strings/papers/planSheet';
import { asVersion1, at, freshSheet, gridOfContent, headRowOf, revise, withRows } from './handledSheet';
import {
  all,
  insertBelow,
  isRow,
  ofNextYear,
  plan,
  renumbered,
  retitled,
  takeOut,
  title,
  typeAt,
  withItems,
  without,
  type Change,
} from './typedPlan';

/** The address of a cell in the row of an item. */
const addressOf = (grid: Grid, number: string, column: number) =>
  `${'ABCDEF'.charAt(column)}${grid.values.findIndex(isRow(number)) + 1}`;

interface Case {
  readonly name: string;
  readonly typed: Change;
  readonly next: Plan;
  /** What is shown, beside what is empty; addresses as the number of the row and the column. */
  readonly shown: Partial<Record<keyof PlanSheetChanges, readonly unknown[]>>;
  readonly proposed?: 'file';
  /** Rows by number after the write, the person's words first, then the file's: what a cell says. */
  readonly cells?: readonly (readonly [
    number: string,
    column: number,
    bySheet: CellValue,
    byFile: CellValue,
  ])[];
  /** Points after the write: the number of the item that each stands under, null: none. */
  readonly points?: readonly (readonly [point: string, bySheet: string | null, byFile: string | null])[];
}

const both = <Value>(value: Value): readonly [Value, Value] => [value, value];

const cases: readonly Case[] = [
  {
    name: 'the same file, a short name: it stays',
    typed: typeAt('II.3', at.name, 'Khen thưởng'),
    next: plan,
    shown: { kept: [['II.3', at.name, 'Khen thưởng']] },
    cells: [['II.3', at.name, ...both('Khen thưởng')]],
  },
  {
    name: 'items moved and counted anew: the short name goes with the title',
    typed: typeAt('II.4', at.name, 'Điển hình'),
    next: renumbered,
    shown: {
      changed: ['II.1', 'II.2', 'II.3', 'II.4'].map((id) => {
        const item = renumbered.parts[1]?.items.find((one) => one.id === id);
        return `${id} ${item?.title ?? ''}`;
      }),
      kept: [['II.4', at.name, 'Điển hình']],
    },
    cells: [
      ['II.1', at.name, ...both('Điển hình')],
      ['II.4', at.name, ...both('')],
    ],
  },
  {
    name: 'a corrected title that the file did not change: it stays',
    typed: typeAt('II.3', at.content, 'Khen thưởng đột xuất'),
    next: retitled('II.5', 'Kiểm tra, giám sát'),
    shown: {
      changed: ['II.5 Kiểm tra, giám sát'],
      kept: [['II.3', at.content, 'Khen thưởng đột xuất']],
    },
    cells: [
      ['II.3', at.content, ...both('Khen thưởng đột xuất')],
      ['II.5', at.content, ...both('Kiểm tra, giám sát')],
    ],
  },
  {
    name: 'a title that both changed: asked, the person first',
    typed: typeAt('II.5', at.content, 'Kiểm tra công tác thi đua, khen thưởng'),
    next: retitled('II.5', 'Kiểm tra, giám sát'),
    shown: {
      conflicts: [['II.5', at.content, 'Kiểm tra công tác thi đua, khen thưởng', 'Kiểm tra, giám sát']],
    },
    cells: [['II.5', at.content, 'Kiểm tra công tác thi đua, khen thưởng', 'Kiểm tra, giám sát']],
  },
  {
    name: 'another item under the number: whether the short name still fits is asked',
    typed: typeAt('II.6', at.name, 'Chuyển đổi số'),
    next: retitled('II.6', 'Tuyên dương điển hình'),
    shown: { changed: ['II.6 Tuyên dương điển hình'], conflicts: [['II.6', at.name, 'Chuyển đổi số', '']] },
    cells: [['II.6', at.name, 'Chuyển đổi số', '']],
  },
  {
    name: 'a title that both changed in the same way: nothing to ask',
    typed: typeAt('II.5', at.content, 'Kiểm tra,  giám sát'),
    next: retitled('II.5', 'Kiểm tra, giám sát'),
    shown: {},
  },
  {
    name: 'an item that the file dropped: its short name is lost, and said',
    typed: typeAt('II.6', at.name, 'Chuyển đổi số'),
    next: without('II.6'),
    shown: { removed: [`II.6 ${title('II.6')}`], lost: [['II.6', at.name, 'Chuyển đổi số']] },
  },
  {
    name: 'an item that the file dropped and a person corrected: asked',
    typed: typeAt('II.6', at.content, 'Chuyển đổi số'),
    next: without('II.6'),
    shown: { conflicts: [['II.6', at.content, 'Chuyển đổi số', null]] },
    cells: [['II.6', at.content, 'Chuyển đổi số', '']],
  },
  {
    name: 'a point of their own below an item: it stays',
    typed: insertBelow('II.2', '', '', 'Ý thêm'),
    next: retitled('II.5', 'Kiểm tra, giám sát'),
    shown: { changed: ['II.5 Kiểm tra, giám sát'], ownRows: [[null, at.content, 'Ý thêm']] },
    points: [['Ý thêm', ...both('II.2')]],
  },
  {
    name: 'a point of their own below an item that the file dropped: asked',
    typed: insertBelow('II.2', '', '', 'Ý thêm'),
    next: without('II.2'),
    shown: { conflicts: [[null, at.content, 'Ý thêm', null]] },
    cells: [['II.2', at.content, title('II.2'), '']],
    points: [['Ý thêm', 'II.2', null]],
  },
  {
    name: 'a point of their own below a number under which the file has another item: asked',
    typed: insertBelow('II.6', '', '', 'Ý thêm'),
    next: retitled('II.6', 'Tuyên dương điển hình'),
    shown: {
      changed: ['II.6 Tuyên dương điển hình'],
      conflicts: [[null, at.content, 'Ý thêm', null]],
    },
    cells: [['II.6', at.content, ...both('Tuyên dương điển hình')]],
    points: [['Ý thêm', 'II.6', null]],
  },
  {
    name: 'a point of their own right below a part: it goes to no item of the part above',
    typed: insertBelow('NỘI DUNG', words.kinds.point, '', 'Ý thêm'),
    next: plan,
    shown: { ownRows: [[null, at.content, 'Ý thêm']] },
    points: [['Ý thêm', ...both(null)]],
  },
  {
    name: 'a row without a first word in a part that the file dropped: asked, and no point of the part above',
    typed: insertBelow('NỘI DUNG', '', '', 'Ý thêm'),
    next: { ...plan, parts: plan.parts.filter(({ id }) => id !== 'II') },
    shown: {
      removed: ['II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6'].map((id) => `${id} ${title(id)}`),
      conflicts: [[null, at.content, 'Ý thêm', null]],
    },
    points: [['Ý thêm', ...both(null)]],
  },
  {
    name: 'an item that a person took out: it stays out',
    typed: takeOut('II.5', 3),
    next: plan,
    shown: { takenOut: [`II.5 ${title('II.5')}`] },
    cells: [['II.5', at.content, ...both('')]],
  },
  {
    name: 'an item that a person took out, with something new in the file: it is back',
    typed: takeOut('II.5', 3),
    next: withItems(plan, (item) => (item.id === 'II.5' ? { ...item, points: ['Ý mới'] } : item)),
    shown: { added: [`II.5 ${title('II.5')}`] },
    cells: [['II.5', at.content, ...both(title('II.5'))]],
  },
  {
    name: 'a remark, and a doubt that was settled: both stay',
    typed: all(typeAt('II.1', at.remark, 'hỏi lại'), (rows) =>
      rows.map((row) => (row[at.kind] === words.kinds.doubt ? row.with(at.name, words.settled) : row)),
    ),
    next: plan,
    shown: {
      kept: [
        ['II.1', at.remark, 'hỏi lại'],
        [null, at.name, words.settled],
      ],
    },
  },
  {
    name: 'a point that a person made an item of: it stays one',
    typed: (rows) =>
      rows.map((row) => (row[at.content] === 'Ý hai của II.2' ? row.with(at.kind, words.kinds.item) : row)),
    next: plan,
    shown: { kept: [[null, at.kind, words.kinds.item]] },
  },
  {
    name: 'a first word that people cleared, in a row that goes on in nothing: it is what it was',
    typed: typeAt('II.1', at.kind, ''),
    next: plan,
    shown: {},
    cells: [['II.1', at.kind, ...both(words.kinds.item)]],
  },
  {
    name: 'a first word that people cleared, in a row that goes on in a point: it stays one',
    typed: typeAt('II.2', at.kind, ''),
    next: plan,
    shown: { kept: [['II.2', at.kind, '']] },
    cells: [['II.2', at.kind, ...both(words.kinds.point)]],
  },
  {
    name: 'the plan of another year: the file first, the short name stays',
    typed: all(typeAt('II.2', at.name, 'Phong trào'), typeAt('II.3', at.content, 'Khen thưởng kịp thời')),
    next: ofNextYear,
    proposed: 'file',
    shown: {
      changed: [words.kinds.year],
      kept: [['II.2', at.name, 'Phong trào']],
      conflicts: [['II.3', at.content, 'Khen thưởng kịp thời', 'Khen thưởng năm sau']],
    },
    cells: [['II.3', at.content, 'Khen thưởng kịp thời', 'Khen thưởng năm sau']],
  },
  {
    name: 'words right of the table: they stay where they are, and it is said where their line moves',
    typed: all(
      (rows) => rows.map((row) => (isRow('II.6')(row) ? [...row, 'xem lại'] : [...row, ''])),
      (rows) => rows.map((row) => (isRow('I.1')(row) ? row.with(at.beside, 'đúng chỗ') : row)),
    ),
    next: withItems(plan, (item) =>
      item.id === 'II.2' ? { ...item, points: [...item.points, 'Ý ba'] } : item,
    ),
    shown: { changed: [`II.2 ${title('II.2')}`], beside: [['II.6', at.beside, 'xem lại']] },
  },
  {
    name: 'a column of their own within the table: lost, and said',
    typed: (rows) => rows.map((row) => row.toSpliced(at.name, 0, isRow('II.1')(row) ? 'tự thêm' : '')),
    next: plan,
    shown: { lost: [['II.1', at.name, 'tự thêm']] },
  },
];

/** Places of the cells that are shown: the number of their row, the column, what they say. */
function placesOf(
  grid: Grid,
  { conflicts, ...changes }: PlanSheetChanges,
): Record<string, readonly unknown[]> {
  const place = (address: string): readonly unknown[] => {
    const row = grid.values[Number(/\d+/.exec(address)?.[0]) - 1] ?? [];
    const column = address.charCodeAt(0) - 65;
    return [row[at.number] === '' ? null : row[at.number], column];
  };
  const lists: Record<string, readonly unknown[]> = {
    ...Object.fromEntries(
      Object.entries(changes).map(([name, list]: readonly [string, PlanSheetChanges['lost' | 'added']]) => [
        name,
        list.map((one) => (typeof one === 'string' ? one : [...place(one.address), one.text])),
      ]),
    ),
    conflicts: conflicts.map((one) => [...place(one.address), one.typed, one.inFile]),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** The number of the item that a point is read under. */
function itemOfPoint(grid: Grid, point: string): string | null {
  const reading = readPlanSheet(grid, words);
  const items = reading.ok ? reading.plan.parts.flatMap((part) => part.items) : [];
  return items.find(({ points }) => points.includes(point))?.id ?? null;
}

describe('a plan read again over what people typed', () => {
  test.each(cases)('$name', ({ typed, next, shown, proposed, cells = [], points = [] }) => {
    const stands = withRows(freshSheet(plan), typed);
    const revision = revise(stands, next);
    expect(placesOf(stands, revision.changes)).toEqual(shown);
    expect(revision.proposed).toBe(proposed ?? 'sheet');
    const [bySheet, byFile] = [gridOfContent(revision.content.sheet), gridOfContent(revision.content.file)];
    for (const [number, column, ofSheet, ofFile] of cells) {
      expect(bySheet.values.find(isRow(number))?.[column] ?? '').toBe(ofSheet);
      expect(byFile.values.find(isRow(number))?.[column] ?? '').toBe(ofFile);
    }
    for (const [point, ofSheet, ofFile] of points)
      expect([itemOfPoint(bySheet, point), itemOfPoint(byFile, point)]).toEqual([ofSheet, ofFile]);
  });

  test('an added point stands where it stood, as a point', () => {
    const stands = withRows(freshSheet(plan), insertBelow('II.2', '', '', 'Ý thêm'));
    const reading = readPlanSheet(gridOfContent(revise(stands, plan).content.sheet), words);
    const item = reading.ok ? reading.plan.parts[1]?.items[1] : null;
    expect(item?.points).toEqual(['Ý thêm', 'Ý một của II.2', 'Ý hai của II.2']);
  });

  test('a heading and a row of their own above the table stay', () => {
    const stands = withRows(freshSheet(plan), (rows) => {
      const head = rows.findIndex((row) => row.includes(words.columns.content));
      return rows
        .map((row, index) => (index === 0 ? row.with(0, 'KẾ HOẠCH CỦA XÃ') : row))
        .toSpliced(head, 0, ['', '', 'Người lập: văn phòng', '', '', '', '']);
    });
    const { content, changes } = revise(stands, plan);
    expect(changes.lost).toEqual([]);
    expect(gridOfContent(content.sheet)).toEqual({ ...stands, merges: expect.anything() });
  });

  test('without its header nothing typed can be placed: what the file does not say is shown as lost', () => {
    const fresh = freshSheet(plan);
    const stands = withRows(fresh, (rows) =>
      typeAt('II.1', at.name, 'Tuyên truyền')(rows).toSpliced(headRowOf(fresh), 1),
    );
    const { changes } = revise(stands, plan);
    expect(changes.lost.map(({ text }) => text)).toContain('Tuyên truyền');
  });

  test('a header that people renamed: the column is read, and the new name is said to be lost', () => {
    const stands = withRows(freshSheet(plan), (rows) =>
      rows.map((row) =>
        row[at.name] === words.columns.name
          ? row.with(at.name, 'Gọi tắt')
          : isRow('II.3')(row)
            ? row.with(at.name, 'Khen thưởng')
            : row,
      ),
    );
    expect(placesOf(stands, revise(stands, plan).changes)).toEqual({
      kept: [['II.3', at.name, 'Khen thưởng']],
      lost: [[words.columns.number, at.name, 'Gọi tắt']],
    });
    const reading = readPlanSheet(stands, words);
    expect(reading.ok ? reading.plan.parts[1]?.items[2]?.shortName : null).toBe('Khen thưởng');
  });
});

describe('a plan read again over a sheet of version 1', () => {
  const old = (typed: Change): Grid => withRows(asVersion1(freshSheet(plan)), typed);

  test('the same file: nothing is asked, and a short name stays', () => {
    const stands = old(typeAt('II.3', at.name, 'Khen thưởng'));
    const revision = revise(stands, plan);
    expect(placesOf(stands, revision.changes)).toEqual({ kept: [['II.3', at.name, 'Khen thưởng']] });
    const again = revise(
      gridOfContent(revision.content.sheet),
      retitled('II.3', 'Nâng cao chất lượng khen thưởng'),
    );
    expect(again.changes).toMatchObject({ conflicts: [], changed: ['II.3 Nâng cao chất lượng khen thưởng'] });
  });

  test('who changed a line is not known: asked, the sheet first', () => {
    const stands = old((rows) => rows);
    const next = retitled('II.5', 'Kiểm tra, giám sát');
    const revision = revise(stands, next);
    expect(revision.proposed).toBe('sheet');
    expect(placesOf(stands, revision.changes)).toEqual({
      conflicts: [['II.5', at.content, title('II.5'), 'Kiểm tra, giám sát']],
    });
  });

  test('lines that the file does not have: asked', () => {
    const stands = old(insertBelow('II.2', '', '', 'Ý thêm'));
    expect(placesOf(stands, revise(stands, plan).changes)).toEqual({
      conflicts: [[null, at.content, 'Ý thêm', null]],
    });
  });
});

test('the address that is shown is the cell that people typed into', () => {
  const stands = withRows(freshSheet(plan), typeAt('II.3', at.name, 'Khen thưởng'));
  expect(revise(stands, plan).changes.kept).toEqual([
    { address: addressOf(stands, 'II.3', at.name), text: 'Khen thưởng' },
  ]);
});
