import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbook } from '../../../src/xlsx/sheet/newWorkbook';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { cellAt, putCell } from '../../../src/xlsx/sheet/model';
import { startExcel } from '../../excel-host/withExcel';
import { firstSheet, opened, partsOf } from '../parts';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** A new workbook whose sheet says `view`, `cols`, `rows` and `page` as given. */
function fileOf(said: {
  view?: string;
  cols?: string;
  rows?: string;
  page?: string;
  front?: string;
}): Uint8Array {
  const files = unzipSync(saveWorkbook(newWorkbook()));
  const sheet = strFromU8(files[sheetPart] ?? new Uint8Array())
    .replace(
      /<sheetViews>.*<\/sheetViews>/,
      `<sheetViews>${said.view ?? '<sheetView workbookViewId="0"/>'}</sheetViews>`,
    )
    .replace('<sheetData/>', `${said.cols ?? ''}<sheetData>${said.rows ?? ''}</sheetData>`)
    .replace(/<pageMargins[^>]*>/, (margins) => said.page ?? margins)
    .replace('<dimension', `${said.front ?? ''}<dimension`);
  return zipSync({ ...files, [sheetPart]: strToU8(sheet) });
}

/** The sheet's part after a batch on the file. */
async function after(file: Uint8Array, change: (sheet: Excel.Worksheet) => void): Promise<string> {
  const host = await startExcel({ file });
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
  return partsOf(host.save()).get(sheetPart) ?? '';
}

describe('a new workbook has what Excel writes', () => {
  test('sections of its sheet, theme, styles', () => {
    const parts = partsOf(saveWorkbook(newWorkbook()));
    expect([...(parts.get(sheetPart) ?? '').matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual([
      'worksheet',
      'dimension',
      'sheetViews',
      'sheetView',
      'sheetFormatPr',
      'sheetData',
      'pageMargins',
    ]);
    expect(parts.get(sheetPart)).toContain('<sheetView tabSelected="1" workbookViewId="0"/>');
    expect(parts.get('xl/styles.xml')).toContain('<family val="2"/><scheme val="minor"/>');
    expect(parts.get('xl/theme/theme1.xml')).toContain('<a:font script="Viet" typeface="Arial"/>');
  });
});

describe('what was not asked for stays as it came', () => {
  const panes =
    '<pane xSplit="2" ySplit="3" topLeftCell="H40" activePane="bottomRight" state="frozen"/>' +
    '<selection pane="topRight" activeCell="C1" sqref="C1"/><selection pane="bottomLeft" activeCell="A4" sqref="A4"/>' +
    '<selection pane="bottomRight" activeCell="J44" sqref="J44"/>';

  test('frozen panes, the place they were scrolled to, and their selections', async () => {
    const file = fileOf({ view: `<sheetView workbookViewId="0">${panes}</sheetView>` });
    const made = await after(file, (sheet) => (sheet.showGridlines = false));
    expect(made).toContain(`<sheetView workbookViewId="0" showGridLines="0">${panes}</sheetView>`);
  });

  test('a split that can be moved', async () => {
    const split = '<pane xSplit="1350" topLeftCell="B1"/><selection pane="topRight"/>';
    const file = fileOf({ view: `<sheetView workbookViewId="0">${split}</sheetView>` });
    expect(await after(file, (sheet) => (sheet.showGridlines = false))).toContain(split);
  });

  test('lines of an outline, where rows move', async () => {
    const rows = '<row r="2" outlineLevel="1" hidden="1"/><row r="3" collapsed="1"/>';
    const made = await after(fileOf({ rows }), (sheet) => sheet.getRange('1:1').insert('Down'));
    expect(made).toContain('<row r="3" hidden="1" outlineLevel="1">');
    expect(made).toContain('<row r="4" collapsed="1">');
  });

  test('digits of margins, a colour of the theme', async () => {
    const margins =
      '<pageMargins left="0.70866141732283472" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
    const front = '<sheetPr><tabColor theme="6" tint="-0.25"/></sheetPr>';
    const made = await after(fileOf({ page: margins, front }), (sheet) => {
      sheet.pageLayout.centerHorizontally = true;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    });
    expect(made).toContain(margins);
    expect(made).toContain('<tabColor theme="6" tint="-0.25"/><pageSetUpPr fitToPage="1"/>');
  });

  test('a column that has a width of which nobody said it was chosen', async () => {
    const cols = '<cols><col min="6" max="6" width="9.140625"/></cols>';
    const made = await after(fileOf({ cols }), (sheet) => (sheet.getRange('H:H').format.columnWidth = 48));
    expect(made).toContain('<col min="6" max="6" width="9.140625"/>');
    expect(made).toMatch(/<col min="8" max="8" width="[\d.]+" customWidth="1"\/>/);
  });

  test('pages numbered from one that the file leaves unsaid', async () => {
    const page =
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="portrait" useFirstPageNumber="1"/>';
    const made = await after(fileOf({ page }), (sheet) => (sheet.pageLayout.printGridlines = true));
    expect(made).toContain('<pageSetup orientation="portrait" useFirstPageNumber="1"/>');
  });
});

describe('what is made is made as Excel makes it', () => {
  test('frozen rows and columns have a selection in each pane', async () => {
    const made = await after(fileOf({}), (sheet) => sheet.freezePanes.freezeAt('A1:B3'));
    expect(made).toContain(
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="C1" sqref="C1"/><selection pane="bottomLeft" activeCell="A4" sqref="A4"/><selection pane="bottomRight"/>',
    );
  });

  test('one sheet says that it is in front: several are a group, in which each entry goes into all', async () => {
    const host = await startExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Sheet2').activate();
      await context.sync();
    });
    const parts = partsOf(host.save());
    expect(parts.get(sheetPart)).not.toContain('tabSelected');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain(
      '<sheetView tabSelected="1" workbookViewId="0"/>',
    );
    expect(parts.get('xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('a link to a place of the workbook repeats what its cell shows', async () => {
    const made = await after(fileOf({}), (sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!D5', textToDisplay: 'Xem' };
    });
    expect(made).toContain('<hyperlink ref="A1" location="Sheet1!D5" display="Xem"/>');
  });

  test('names are in the order of their letters, without regard to case and prefix', async () => {
    const host = await startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const name of ['Sau', 'abc', 'Moi']) context.workbook.names.add(name, sheet.getRange('A1'));
      sheet.pageLayout.setPrintArea('A1:B2');
      await context.sync();
    });
    const names = (partsOf(host.save()).get('xl/workbook.xml') ?? '').matchAll(/definedName name="([^"]*)"/g);
    expect([...names].map(([, name]) => name)).toEqual(['abc', 'Moi', '_xlnm.Print_Area', 'Sau']);
  });

  test('a chart keeps the formats of its numbers, counts a text as nought, and says how it is printed', async () => {
    const host = await startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A4').values = [[0.5], ['?'], [0.25], [3]];
      sheet.getRange('A1:A3').numberFormat = [['0%']];
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:A4'));
      await context.sync();
    });
    const chart = partsOf(host.save()).get('xl/charts/chart1.xml') ?? '';
    expect(/<c:numCache>.*<\/c:numCache>/.exec(chart)?.[0]).toBe(
      '<c:numCache><c:formatCode>0%</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>0.5</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt><c:pt idx="2"><c:v>0.25</c:v></c:pt><c:pt idx="3" formatCode="General"><c:v>3</c:v></c:pt></c:numCache>',
    );
    expect(chart).toContain('</c:chart><c:printSettings><c:headerFooter/><c:pageMargins');
  });
});

describe('text of cells', () => {
  const texts = ['Việc', ' đầu', 'một\nhai'];

  test('says that blanks count only where they stand at an end', () => {
    const workbook = newWorkbook();
    for (const [row, value] of texts.entries())
      putCell(firstSheet(workbook), { row, column: 0 }, { value, formula: null, style: 0 });
    const said = partsOf(saveWorkbook(workbook)).get(sheetPart) ?? '';
    expect([...said.matchAll(/<t[ >][^<]*/g)].map(([text]) => text)).toEqual([
      '<t>Việc',
      '<t xml:space="preserve"> đầu',
      '<t>một\nhai',
    ]);
  });

  test('a line end of the file is one letter, however it was written', () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>một\r\nhai\rba&#13;bốn</t></is></c></row>';
    expect(cellAt(firstSheet(opened(fileOf({ rows }))), 0, 0).value).toBe('một\nhai\nba\rbốn');
  });
});
