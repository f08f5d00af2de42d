import type { CellValue, Grid } from '../../../../src/core/sheets/grid';
import type { RowKind, Table } from '../../../../src/core/sheets/table';
import { atOnce } from '../../../../src/core/work/work';
import { liveList, type LiveList } from '../../../../src/core/counting/live/liveList';
import { liveSource, type Dimension, type Slot } from '../../../../src/core/counting/live/liveSource';
import { liveTable } from '../../../../src/core/counting/live/liveTable';
import { countFormula } from '../../../../src/core/papers/standardTables/countFormula';
import { tally } from '../../../../src/core/counting/tally';

/** A record as a reader might tell it: its row, its group and its state. */
interface Told {
  readonly row: number;
  readonly group: string;
  readonly state: 'done' | 'open' | 'untold';
}

const kinds: Readonly<Record<string, RowKind>> = { r: 'record', g: 'group', t: 'total', '-': 'empty' };

/** A list from its rows: kind ("r", "g", "t", "-"), then the cells of the columns name, group and state. */
function listOf(rows: readonly (readonly [string, ...CellValue[]])[], sheet = "Danh sách 'A'"): Table {
  const values = [['Tên', 'Nhóm', 'Trạng thái'], ...rows.map(([, ...cells]) => cells)];
  const grid: Grid = {
    sheet,
    originRow: 0,
    originColumn: 0,
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    formulaCells: new Set(),
    merges: null,
    hiddenRows: new Set(),
    struckRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
  const fields = ['name', 'group', 'state'];
  return {
    kind: 'tasks',
    sheet,
    grid,
    headerFirstRow: 0,
    headerLastRow: 0,
    columns: fields.map((field, column) => ({
      column,
      header: field,
      field,
      certainty: 1,
      toldBy: 'header',
      likely: [],
      samples: [],
    })),
    rows: rows.map(([kind], index) => ({ row: index + 1, kind: kinds[kind] ?? 'empty' })),
    likelihood: 1,
    alongside: [],
    headerKey: '',
  };
}

const dimensions: Readonly<Record<string, Dimension<Told>>> = {
  group: {
    keysOf: ({ group }) => [group],
    sourcesOf: (list: LiveList) => ({ chains: [list.columnsOf('group')] }),
  },
  state: {
    keysOf: ({ state }) => [state],
    sourcesOf: (list: LiveList) => ({ chains: [list.columnsOf('state')] }),
  },
};

/** Formulas of "group by state", and how often each kind of row is counted. */
function live(table: Table, told: readonly Told[], reachesOut = true) {
  const list = liveList(table, { mainField: 'name', reachesOut });
  if (list === null) throw new Error('no list');
  const slot: Slot<Told> = {
    list,
    records: told.map((item) => ({ row: item.row, item })),
    membership: null,
  };
  const counts = tally(told, {
    id: 'units',
    rowDimension: 'group',
    columnDimension: 'state',
    columns: ['done', 'open', 'untold'],
    columnOf: ({ state }) => state,
    rowsOf: ({ group }) => [{ key: group, label: group }],
  });
  return atOnce(liveTable(counts, liveSource([slot], dimensions)));
}

/** The formula of a figure, each word at the row where the test says that it stands. */
function formulaAt(
  made: ReturnType<typeof live>,
  row: number,
  column: number,
  words: readonly string[],
): string {
  if (!made.ok) throw new Error(made.why);
  const figure = made.rows[row]?.counts[column] ?? null;
  if (figure === null) return '0';
  return countFormula(figure, ({ word }) => words.indexOf(word));
}

test('by the words of columns; the sheet’s name quoted, the last row reached beyond', () => {
  const made = live(
    listOf([
      ['r', 'Một', 'A', 'Xong'],
      ['r', 'Hai', 'B', 'Chưa'],
      ['r', 'Ba', 'A', ''],
      ['-', '', '', ''],
      ['t', 'Cộng', '', 3],
    ]),
    [
      { row: 1, group: 'A', state: 'done' },
      { row: 2, group: 'B', state: 'open' },
      { row: 3, group: 'A', state: 'untold' },
    ],
  );
  expect(formulaAt(made, 0, 0, ['ta', 'txong'])).toBe(
    "=COUNTIFS('Danh sách ''A'''!$B$2:$B$6,$A$1,'Danh sách ''A'''!$C$2:$C$6,$A$2)",
  );
  expect(made).toMatchObject({ ok: true, rows: [{}, {}] });
});

test('words that count as one stand together and are asked for at once', () => {
  const made = live(
    listOf([
      ['r', 'Một', 'A', 'Xong'],
      ['r', 'Hai', 'A', 'Hoàn thành'],
    ]),
    [1, 2].map((row) => ({ row, group: 'A', state: 'done' })),
  );
  expect(formulaAt(made, 0, 0, ['ta', 'txong', 'thoàn thành'])).toContain('$A$2:$A$3');
  expect(formulaAt(made, 0, 0, ['ta', 'txong', 'thoàn thành'])).toMatch(/^=SUMPRODUCT\(COUNTIFS\(/);
  expect(formulaAt(made, 0, 0, ['ta', 'txong', '', 'thoàn thành'])).toMatch(/^=COUNTIFS\(.*\+COUNTIFS\(/);
});

test('group rows part the list: what they say is counted stretch by stretch', () => {
  const made = live(
    listOf([
      ['g', '', 'Nhóm thứ nhất', ''],
      ['r', 'Một', '', 'Xong'],
      ['r', 'Hai', '', 'Chưa'],
      ['g', '', 'Nhóm thứ hai', ''],
      ['r', 'Ba', '', 'Xong'],
    ]),
    [
      { row: 2, group: 'A', state: 'done' },
      { row: 3, group: 'A', state: 'open' },
      { row: 5, group: 'B', state: 'done' },
    ],
  );
  expect(formulaAt(made, 0, 0, ['txong'])).toContain('$C$3:$C$5');
  expect(formulaAt(made, 1, 0, ['txong'])).toContain('$C$6:$C$506');
});

test.each([
  [
    'ditto marks',
    [
      ['r', 'Một', 'A', 'Xong'],
      ['r', 'Hai', 'nt', 'Xong'],
      ['r', 'Ba', 'B', 'Xong'],
    ],
    ['A', 'A', 'B'],
    'notByColumn',
  ],
  [
    'the same words in two meanings',
    [
      ['r', 'Một', 'A', 'Xong'],
      ['r', 'Hai', 'A', 'Xong'],
    ],
    ['A', 'B'],
    'notByColumn',
  ],
  [
    'words that look like a comparison',
    [
      ['r', 'Một', '>5', 'Xong'],
      ['r', 'Hai', 'A', 'Xong'],
    ],
    ['B', 'A'],
    'words',
  ],
  [
    'letters composed in two ways',
    [
      ['r', 'Một', 'Hội', 'Xong'],
      ['r', 'Hai', 'Hội'.normalize('NFD'), 'Xong'],
      ['r', 'Ba', 'A', 'Xong'],
    ],
    ['B', 'B', 'A'],
    'words',
  ],
] as const)('%s: the table stays numbers', (_, rows, groups, why) => {
  const told = groups.map((group, index): Told => ({ row: index + 1, group, state: 'done' }));
  expect(live(listOf(rows.map((row) => [...row])), told)).toMatchObject({ ok: false, why });
});

test('a row that is no record and answers all the same stops the formulas', () => {
  const rows: readonly (readonly [string, ...CellValue[]])[] = [
    ['r', 'Một', 'A', 'Xong'],
    ['t', '', 'A', 'Xong'],
    ['r', 'Hai', 'A', 'Chưa'],
  ];
  const told: readonly Told[] = [
    { row: 1, group: 'A', state: 'done' },
    { row: 3, group: 'A', state: 'open' },
  ];
  expect(live(listOf(rows), told)).toMatchObject({ ok: false, why: 'differs' });
});

test('below the list something answers: formulas that end with the list are right, those that reach out are not', () => {
  const rows: readonly (readonly [string, ...CellValue[]])[] = [
    ['r', 'Một', 'A', 'Xong'],
    ['r', 'Hai', 'B', 'Chưa'],
    ['t', '', 'A', 'Xong'],
  ];
  const told: readonly Told[] = [
    { row: 1, group: 'A', state: 'done' },
    { row: 2, group: 'B', state: 'open' },
  ];
  expect(live(listOf(rows), told)).toMatchObject({ ok: false, why: 'differs' });
  expect(live(listOf(rows), told, false)).toMatchObject({ ok: true });
});

test('blanks are counted only where a record stands', () => {
  const rows: readonly (readonly [string, ...CellValue[]])[] = [
    ['r', 'Một', '', 'Xong'],
    ['-', '', '', ''],
    ['r', 'Hai', 'B', 'Xong'],
  ];
  const told: readonly Told[] = [
    { row: 1, group: 'other', state: 'done' },
    { row: 3, group: 'B', state: 'done' },
  ];
  const made = live(listOf(rows), told);
  if (!made.ok) throw new Error(made.why);
  expect(countFormula(made.rows[0]?.total ?? [], () => 0)).toBe(
    "=COUNTIFS('Danh sách ''A'''!$A$2:$A$504,\"?*\",'Danh sách ''A'''!$B$2:$B$504,\"\")",
  );
});

describe('a state that is late by the day of another column', () => {
  /** Rows of name, day and state; a state that is not done is late before day 100, or where its words are past. */
  function countedBy(rows: readonly (readonly [string, CellValue, string])[]) {
    const table = listOf(rows.map(([name, time, state]) => ['r', name, time, state]));
    const list = liveList(table, { mainField: 'name', reachesOut: true });
    if (list === null) throw new Error('no list');
    const own = (state: string): string => (state === 'Xong' ? 'done' : 'open');
    const isPast = (time: CellValue): boolean => (typeof time === 'number' ? time < 100 : time === 'Quý I');
    const told = rows.map(([, time, state], index) => ({
      row: index + 1,
      state: own(state) === 'open' && isPast(time) ? 'late' : own(state),
    }));
    const source = liveSource(
      [{ list, records: told.map((item) => ({ row: item.row, item })), membership: null }],
      {
        all: { keysOf: () => ['all'], sourcesOf: () => ({ chains: [] }) },
        state: {
          keysOf: ({ state }: { readonly state: string }) => [state],
          sourcesOf: (of: LiveList) => ({
            chains: [of.columnsOf('state')],
            parted: {
              ownKeyOf: (row: number) => own(rows[row - 1]?.[2] ?? ''),
              chains: [of.columnsOf('group')],
              daysOf: (key: string) => [
                { keys: ['late'], from: null, before: 100 },
                { keys: [key], from: 100, before: null },
              ],
            },
          }),
        },
      },
    );
    const counts = tally(told, {
      id: 'units',
      rowDimension: 'all',
      columnDimension: 'state',
      columns: ['done', 'open', 'late', 'untold'],
      columnOf: ({ state }) => state,
      rowsOf: () => [{ key: 'all', label: 'all' }],
    });
    return atOnce(liveTable(counts, source));
  }

  test('cells of days are asked by the day of counting', () => {
    const made = countedBy([
      ['Một', 50, 'Đang'],
      ['Hai', 150, 'Đang'],
      ['Ba', 50, 'Xong'],
    ]);
    const late = formulaAt(made, 0, 2, ['tđang']);
    expect(late).toContain('"<"&DATE(1900,4,9)');
    expect(late).toContain('$C$2:$C$504,$A$1');
  });

  test('words of times are asked for as words, blanks as blanks', () => {
    const made = countedBy([
      ['Một', 'Quý I', 'Đang'],
      ['Hai', 'Quý IV', 'Đang'],
      ['Ba', '', 'Đang'],
      ['Bốn', 'Quý I', 'Xong'],
      ['Năm', 'Quý I', 'Chưa'],
    ]);
    expect(made.ok).toBe(true);
    expect(formulaAt(made, 0, 2, ['tđang', 'tquý i', 'tchưa'])).not.toBe('0');
  });

  test('the same state at the same time with two answers is no formula', () => {
    const list = listOf([
      ['r', 'Một', 'Quý I', 'Đang'],
      ['r', 'Hai', 'Quý I', 'Đang'],
    ]);
    const told: readonly Told[] = [
      { row: 1, group: 'Quý I', state: 'open' },
      { row: 2, group: 'Quý I', state: 'done' },
    ];
    expect(live(list, told)).toMatchObject({ ok: false, why: 'notByColumn' });
  });
});
