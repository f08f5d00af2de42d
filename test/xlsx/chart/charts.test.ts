import ExcelJS from 'exceljs';
import { seriesName, titleText, withTitle } from '../../../src/xlsx/chart/chartEdits';
import { seriesOf } from '../../../src/xlsx/chart/chartXml';
import { putCell } from '../../../src/xlsx/sheet/model';
import type { Sheet, SheetChart, Workbook } from '../../../src/xlsx/sheet/model';
import { newBarChart } from '../../../src/xlsx/chart/newChart';
import { newWorkbook } from '../../../src/xlsx/sheet/newWorkbook';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { innerText, parseXml, xmlText } from '../../../src/xlsx/zip/xmlTree';
import { excelChartFile, openpyxlChartFile } from './chartWriters';
import { changedParts, firstSheet, opened, partsOf } from '../parts';

/** A chart of the cells A1:B2 of the sheet "A", over the cells A4:C20. */
function addedChart(sheet: Sheet, name: string): SheetChart {
  sheet.highestDrawingId += 1;
  const corner = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });
  const made: SheetChart = {
    id: sheet.highestDrawingId,
    name,
    alternative: { title: 'Tên & loại', description: 'một: 4\n"hai": <5>' },
    anchor: { kind: 'twoCell', from: corner(3, 0), to: corner(20, 3) },
    tree: newBarChart({ direction: 'bar', grouping: 'stacked' }, [
      { name: 'A!$B$1', categories: { cells: 'A!$A$2:$A$3', areNumbers: false }, values: 'A!$B$2:$B$3' },
    ]),
    source: null,
    frameChanged: true,
    treeChanged: true,
  };
  sheet.charts = [...sheet.charts, made];
  sheet.changed.add('drawing');
  return made;
}

/** Names, places and alternative texts, as they are read. */
function framesOf(workbook: Workbook): unknown[] {
  return firstSheet(workbook).charts.map(({ id, name, alternative, anchor }) => [
    id,
    name,
    alternative.description,
    anchor,
  ]);
}

const foreign = [
  [
    'Excel',
    excelChartFile,
    [
      ['Biểu đồ 2', 'Tiêu đề', ['Số']],
      ['Biểu đồ 5', 'Tiêu đề', ['Số']],
    ],
  ],
  ['openpyxl', openpyxlChartFile, [['Chart 1', null, ['Số']]]],
] as const;

test.each(foreign)('charts of %s are read, and every part goes out as it came', (_name, file, said) => {
  const workbook = opened(file());
  const charts = firstSheet(workbook).charts.map(({ tree, name }) => [
    name,
    titleText(tree, workbook),
    seriesOf(tree).map((one) => seriesName(one, workbook)),
  ]);
  expect(charts).toEqual(said);
  putCell(firstSheet(workbook), { row: 9, column: 0 }, { value: 'mới', formula: null, style: 0 });
  expect(changedParts(file(), saveWorkbook(workbook))).toEqual(['xl/worksheets/sheet1.xml']);
});

test.each(foreign)(
  'a chart added beside one of %s: only its own parts and the drawing change',
  (_name, file) => {
    const before = file();
    const workbook = opened(before);
    const known = framesOf(workbook);
    addedChart(firstSheet(workbook), 'Của ta');
    const after = saveWorkbook(workbook);
    const number = known.length + 1;
    expect(changedParts(before, after)).toEqual([
      '[Content_Types].xml',
      `xl/charts/chart${number}.xml`,
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    const [old, now] = [before, after].map((bytes) => partsOf(bytes).get('xl/drawings/drawing1.xml') ?? '');
    // What stood there stands there, letter by letter, and the new frame behind it
    const kept = old?.slice(0, old.lastIndexOf('</')) ?? '';
    expect(now?.startsWith(kept)).toBe(true);
    const again = opened(after);
    expect(framesOf(again).slice(0, -1)).toEqual(known);
    expect(firstSheet(again).charts.at(-1)).toMatchObject({
      name: 'Của ta',
      alternative: { title: 'Tên & loại', description: 'một: 4\n"hai": <5>' },
      anchor: { kind: 'twoCell' },
    });
    firstSheet(again).charts = firstSheet(again).charts.slice(0, -1);
    firstSheet(again).changed.add('drawing');
    const back = saveWorkbook(again);
    expect(changedParts(before, back).filter((name) => !/rels$|Content_Types/.test(name))).toEqual([]);
  },
);

test('only what was touched of a frame or a chart is written anew', () => {
  const before = excelChartFile();
  const workbook = opened(before);
  const sheet = firstSheet(workbook);
  const [first, second] = sheet.charts;
  if (first === undefined || second === undefined) throw new Error('two charts');
  first.name = 'Tên mới';
  first.frameChanged = true;
  second.tree = withTitle(second.tree, 'Khác');
  second.treeChanged = true;
  sheet.changed.add('drawing');
  const after = saveWorkbook(workbook);
  expect(changedParts(before, after)).toEqual(['xl/charts/chart2.xml', 'xl/drawings/drawing1.xml']);
  const chart = partsOf(after).get('xl/charts/chart2.xml') ?? '';
  for (const kept of ['pct50', 'c14:style', '{X}', 'rot="0"', 'sz="1800"']) expect(chart).toContain(kept);
  // Values beside references are those of the cells now
  expect(chart).toContain('<c:v>Số</c:v>');
  expect(chart).not.toContain('cũ');
  const drawing = partsOf(after).get('xl/drawings/drawing1.xml') ?? '';
  expect(drawing).toContain("<a:off x='0' y='0'/>");
  expect(drawing).toContain('<!-- lời ghi -->');
  expect(firstSheet(opened(after)).charts.map(({ name }) => name)).toEqual(['Tên mới', 'Biểu đồ 5']);
});

test('a chart that is taken out takes its parts along, and the last one the drawing', () => {
  const workbook = opened(excelChartFile());
  const sheet = firstSheet(workbook);
  sheet.charts = sheet.charts.slice(0, 1);
  sheet.changed.add('drawing');
  const without = partsOf(saveWorkbook(workbook));
  expect([...without.keys()].filter((name) => /chart2|style2/.test(name))).toEqual([]);
  expect(without.get('[Content_Types].xml')).not.toMatch(/chart2|style2/);
  expect(without.get('xl/drawings/drawing1.xml')).toContain('Hình chữ nhật');
  const one = opened(openpyxlChartFile());
  firstSheet(one).charts = [];
  firstSheet(one).changed.add('drawing');
  const bare = partsOf(saveWorkbook(one));
  expect([...bare.keys()].filter((name) => /drawing|chart/.test(name))).toEqual([]);
  expect(bare.get('xl/worksheets/sheet1.xml')).not.toContain('drawing');
});

test('a sheet that goes takes its charts along, and one that comes in its place has none', () => {
  const workbook = opened(excelChartFile());
  workbook.sheets = [...newWorkbook({ sheet: 'B' }).sheets].map((sheet) => ({
    ...sheet,
    part: null,
    sheetId: 9,
    id: '9',
  }));
  workbook.highestSheetId = 9;
  workbook.activeSheet = '9';
  workbook.sheetsChanged = true;
  const after = saveWorkbook(workbook);
  expect([...partsOf(after).keys()].filter((name) => /drawing|chart|sheet1.xml.rels/.test(name))).toEqual([]);
  expect(firstSheet(opened(after)).charts).toEqual([]);
});

describe('a chart of ours on a new sheet', () => {
  const workbook = newWorkbook({ sheet: 'A' });
  const sheet = firstSheet(workbook);
  const rows: readonly (readonly [string, string | number])[] = [
    ['Mục', 'Số'],
    ['một & hai', 4],
    ['ba', 0.5],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries())
      putCell(sheet, { row, column }, { value, formula: null, style: 0 });
  addedChart(sheet, 'Của ta');
  const file = saveWorkbook(workbook);

  test('carries the values of its cells, so that it shows where nothing is calculated', () => {
    const tree = parseXml(partsOf(file).get('xl/charts/chart1.xml') ?? '');
    if (tree === null) throw new Error('no chart');
    const said = [...xmlText(tree).matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((found) => found[1]);
    expect(said).toEqual(['Số', 'một &amp; hai', 'ba', '4', '0.5']);
    expect(innerText(tree)).toContain('A!$B$2:$B$3');
  });

  test('is the same after a second save and a round trip', () => {
    expect(saveWorkbook(workbook)).toEqual(file);
    expect(changedParts(file, saveWorkbook(opened(file)))).toEqual([]);
  });

  test('opens in an independent reader', async () => {
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(file.buffer as ArrayBuffer);
    expect(other.getWorksheet('A')?.getCell('A2').value).toBe('một & hai');
  });
});
