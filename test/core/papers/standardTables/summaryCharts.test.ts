import { draftRows } from '../../../../src/core/sheets/draftGrid';
import type { DraftChart, SheetDraft } from '../../../../src/core/sheets/sheetDraft';
import { landscapeHeight } from '../../../../src/core/papers/page/landscapePage';
import { chartOfTable } from '../../../../src/core/papers/standardTables/summaryCharts';
import { taskSummary } from '../../../../src/core/papers/standardTables/summarySheets';
import { fullestFirst } from '../../../../src/core/counting/mostLoaded';
import type { CountTable } from '../../../../src/core/counting/summaryTable';
import { tally } from '../../../../src/core/counting/tally';
import { parseIsoDate } from '../../../../src/core/time/isoDate';
import { standardTables as words } from '../../../../src/strings/papers/standardTables';

const today = parseIsoDate('2026-11-20');
if (today === null) throw new Error('no day');
const setting = {
  years: { kind: 'year', year: 2026 } as const,
  today,
  sheetName: 'Tổng hợp nhiệm vụ',
  words,
  live: null,
};

/** A table of bodies: each name as often as it stands in the list, all of one status. */
function bodies(names: readonly string[]): CountTable {
  const table = tally(names, {
    id: 'taskBodies',
    rowDimension: 'body',
    columnDimension: 'status',
    columns: ['done', 'inProgress', 'late', 'notStarted', 'cancelled', 'untold'] as const,
    columnOf: (name) => (name.startsWith('Phòng') ? 'done' : 'late'),
    rowsOf: (name) => [name === '' ? { key: 'other', label: null } : { key: name, label: name }],
    lastRows: ['other'],
  });
  return fullestFirst(table, ['other']);
}

const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    Array.from({ length: index + 1 }, () => `Phòng ${index + 1}`),
  ).flat();

function chartOf(draft: SheetDraft): DraftChart {
  const [chart] = draft.charts ?? [];
  if (chart === undefined) throw new Error('no chart');
  return chart;
}

/** Texts and figures of the cells that a chart shows. */
function shown(draft: SheetDraft, { source, shades }: DraftChart): unknown[][] {
  const { headRow, rowCount, labelColumn, firstColumn } = source;
  const said = (row: number, column: number): unknown => {
    const value = draftRows(draft)[row]?.cells.find((cell) => cell.column === column)?.value;
    return value?.type === 'text' ? value.text : value?.type === 'number' ? value.number : null;
  };
  const columns = [labelColumn, ...shades.map((_, index) => firstColumn + index)];
  return Array.from({ length: rowCount + 1 }, (_, index) =>
    columns.map((column) => said(headRow + index, column)),
  );
}

test('the chart shows the rows of its table by their states, without the totals', () => {
  const { draft } = taskSummary([bodies(['Phòng A', 'Phòng A', 'UBND', ''])], setting);
  const chart = chartOf(draft);
  const [head, ...rows] = shown(draft, chart);
  expect(head?.slice(1)).toEqual(
    (['done', 'inProgress', 'late', 'notStarted', 'cancelled', 'untold'] as const).map(
      (key) => words.columns[key],
    ),
  );
  expect(rows).toEqual([
    ['Phòng A', 2, 0, 0, 0, 0, 0],
    ['UBND', 0, 0, 1, 0, 0, 0],
    [words.fixedRows.taskBodies?.['other'], 0, 0, 1, 0, 0, 0],
  ]);
  expect(new Set(chart.shades).size).toBe(6);
});

test.each([
  [1, 1],
  [12, 12],
  [13, 12],
  [60, 12],
])(
  'of %i bodies %i are shown, the fullest, in a row that fits on a page and is left to the chart',
  (count, bars) => {
    const { draft } = taskSummary([bodies(names(count))], setting);
    const chart = chartOf(draft);
    const rows = draftRows(draft);
    expect(chart.source.rowCount).toBe(bars);
    const [, ...charted] = shown(draft, chart);
    const totals = charted.map(([, done]) => done);
    const all = Array.from({ length: count }, (_, index) => index + 1);
    expect(new Set(totals)).toEqual(new Set(all.slice(-bars)));
    const room = rows[chart.place.row];
    expect(room?.cells).toEqual([]);
    expect(room?.height).toBeLessThanOrEqual(409);
    // The sentence and the room stay together: the break, if any, comes before both
    const said = rows[chart.place.row - 1];
    expect(said?.keepWithNext).toBe(true);
    expect(room?.breakBefore).not.toBe(true);
    expect((room?.height ?? 0) + (said?.height ?? 0)).toBeLessThan(landscapeHeight * 0.97);
    const covered = rows.slice(chart.place.row, chart.place.row + chart.place.rowCount);
    expect(covered.flatMap(({ cells }) => cells)).toEqual([]);
  },
);

test('what the picture says stands beside it in figures', () => {
  const { draft } = taskSummary([bodies(names(14))], setting);
  const chart = chartOf(draft);
  const beside = draftRows(draft)[chart.place.row - 1]?.cells[0]?.value;
  expect(beside).toEqual({ type: 'text', text: chart.alternative });
  for (const figure of ['105', '(14)', '(13)', '(12)', '20/11/2026'])
    expect(chart.alternative).toContain(figure);
  expect(chart.title).toContain('12');
  expect(chart.title).toContain('14');
});

test.each([
  ['a table of quarters', { ...bodies(['Phòng A']), id: 'taskQuarters' as const }],
  ['a table without rows', bodies([])],
])('%s has no chart', (_name, table) => {
  expect(chartOfTable(table, setting)).toBeNull();
  expect(taskSummary([table], setting).draft.charts).toEqual([]);
});
