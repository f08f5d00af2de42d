import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExcelHost } from '../../src/excel-host/host';
import { codeOf, startExcel } from './withExcel';

/** Saves, opens the bytes in a new host, and puts that behind the library. */
async function reopen(host: ExcelHost): Promise<ExcelHost> {
  return startExcel({ file: host.save() });
}

/** What a method answered. */
function valueOf<Value>(result: OfficeExtension.ClientResult<Value>): Value {
  return result.value;
}

async function change(batch: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  });
}

describe('what an add-in keeps in a workbook survives saving', () => {
  test('settings: added, changed and deleted', async () => {
    let host = await startExcel();
    await change((_sheet, workbook) => {
      workbook.settings.add('mapping', { columns: ['Nội dung', 'Chủ trì'], confirmed: true });
      workbook.settings.add('gone', 1);
    });
    host = await reopen(host);
    await change((_sheet, workbook) => {
      workbook.settings.add('mapping', [1]);
      workbook.settings.getItem('gone').delete();
    });
    await reopen(host);
    await Excel.run(async (context) => {
      const settings = context.workbook.settings.load('items/key, items/value');
      const none = context.workbook.settings.getItemOrNullObject('gone');
      const parts = context.workbook.customXmlParts.getCount();
      await context.sync();
      expect(settings.items.map(({ key, value }): unknown[] => [key, value])).toEqual([['mapping', [1]]]);
      expect([none.isNullObject, valueOf(parts)]).toEqual([true, 0]);
    });
  });

  test('custom XML parts: added, changed and deleted, found by namespace', async () => {
    let host = await startExcel();
    await change((_sheet, workbook) => {
      workbook.customXmlParts.add('<j xmlns="urn:journal"><e n="1">Việc &amp; người</e></j>');
      workbook.customXmlParts.add('<j xmlns="urn:journal"/>');
      workbook.customXmlParts.add('<x:o xmlns:x="urn:other"/>');
    });
    host = await reopen(host);
    const ids = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace('urn:journal').load('items/id');
      await context.sync();
      return parts.items.map((part) => part.id);
    });
    expect(ids).toHaveLength(2);
    await change((_sheet, workbook) => {
      workbook.customXmlParts.getItem(ids[0] ?? '').setXml('<j xmlns="urn:journal">2</j>');
      workbook.customXmlParts.getItem(ids[1] ?? '').delete();
    });
    await reopen(host);
    await Excel.run(async (context) => {
      const only = context.workbook.customXmlParts.getByNamespace('urn:journal').getOnlyItem();
      const xml = only.getXml();
      const all = context.workbook.customXmlParts.getCount();
      await context.sync();
      expect([valueOf(xml), valueOf(all)]).toEqual(['<j xmlns="urn:journal">2</j>', 2]);
    });
    expect(
      await codeOf(async (context) => {
        context.workbook.customXmlParts.add('<broken>');
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  test('custom properties of a worksheet: added, changed, deleted, and not on a copy of the name', async () => {
    let host = await startExcel();
    await change((sheet) => {
      sheet.customProperties.add('kind', 'phụ lục');
      sheet.customProperties.add('version', '1');
    });
    host = await reopen(host);
    await change((sheet) => {
      sheet.customProperties.add('KIND', 'appendix');
      sheet.customProperties.getItem('version').delete();
    });
    await reopen(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const properties = sheet.customProperties.load('items/key, items/value');
      await context.sync();
      expect(properties.items.map((one) => [one.key, one.value])).toEqual([['kind', 'appendix']]);
    });
  });

  test('page set-up, print area and titles, header on all pages but the first, breaks, panes', async () => {
    const host = await startExcel();
    await change((sheet, workbook) => {
      sheet.name = "Phụ lục 'A' 1";
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.centerHorizontally = true;
      layout.printOrder = 'OverThenDown';
      layout.setPrintArea('A1:G40');
      layout.setPrintTitleRows('$5:$6');
      layout.headersFooters.state = 'FirstAndDefault';
      layout.headersFooters.defaultForAllPages.centerHeader = '&P';
      layout.headersFooters.firstPage.leftFooter = 'A && B';
      sheet.horizontalPageBreaks.add('A20');
      sheet.freezePanes.freezeRows(6);
      sheet.tabColor = '#FF0000';
      sheet.showGridlines = false;
      workbook.names.add('Bảng', sheet.getRange('A5:G40'));
    });
    const again = await reopen(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load('name, tabColor, showGridlines');
      const layout = sheet.pageLayout.load('orientation, paperSize, centerHorizontally, printOrder');
      const area = layout.getPrintArea().load('address');
      const titles = layout.getPrintTitleRows().load('address');
      const headers = layout.headersFooters.load('state');
      const [header, footer] = [
        headers.defaultForAllPages.load('centerHeader'),
        headers.firstPage.load('leftFooter, centerHeader'),
      ];
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      const frozen = sheet.freezePanes.getLocation().load('address');
      const named = context.workbook.names.getItem('Bảng').getRange().load('address');
      await context.sync();
      const name = "'Phụ lục ''A'' 1'";
      expect([sheet.name, sheet.tabColor, sheet.showGridlines]).toEqual(["Phụ lục 'A' 1", '#FF0000', false]);
      expect([layout.orientation, layout.paperSize, layout.centerHorizontally, layout.printOrder]).toEqual([
        'Landscape',
        'A4',
        true,
        'OverThenDown',
      ]);
      expect([area.address, titles.address, named.address]).toEqual([
        `${name}!A1:G40`,
        `${name}!5:6`,
        `${name}!A5:G40`,
      ]);
      expect([headers.state, header.centerHeader, footer.leftFooter, footer.centerHeader]).toEqual([
        'FirstAndDefault',
        '&P',
        'A && B',
        '',
      ]);
      expect([breaks.items.map((one) => one.rowIndex), frozen.address]).toEqual([[19], `${name}!1:6`]);
    });
    expect(again.notImplemented).toEqual([]);
  });

  test('sheets added, moved, hidden and deleted', async () => {
    const host = await startExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['Kế hoạch', 'Phụ lục', 'Bỏ']) worksheets.add(name).getRange('A1').values = [[name]];
      worksheets.getItem('Phụ lục').position = 0;
      worksheets.getItem('Sheet1').visibility = 'VeryHidden';
      worksheets.getItem('Bỏ').delete();
      worksheets.getItem('Kế hoạch').activate();
      await context.sync();
    });
    const view = (await reopen(host)).view();
    expect(view.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.cell(0, 0)?.text ?? ''])).toEqual([
      ['Phụ lục', 'visible', 'Phụ lục'],
      ['Sheet1', 'veryHidden', ''],
      ['Kế hoạch', 'visible', 'Kế hoạch'],
    ]);
    expect(view.active).toBe('Kế hoạch');
  });

  test('a sheet that takes the place of a deleted one is another sheet', async () => {
    const host = await startExcel();
    await change((_sheet, workbook) => {
      workbook.worksheets.add('Cũ').getRange('A1').values = [['cũ']];
    });
    const again = await reopen(host);
    await change((_sheet, workbook) => {
      workbook.worksheets.getItem('Cũ').delete();
      workbook.worksheets.add('Cũ').getRange('B1').values = [['mới']];
    });
    const sheet = (await reopen(again)).view().sheets[1];
    expect([sheet?.name, sheet?.cells().map((cell) => cell.text)]).toEqual(['Cũ', ['mới']]);
  });

  test('cell looks, list validation and links', async () => {
    const host = await startExcel();
    await change((sheet) => {
      const range = sheet.getRange('B2:C3');
      range.set({
        format: {
          wrapText: true,
          verticalAlignment: 'Center',
          horizontalAlignment: 'Justify',
          indentLevel: 0,
        },
      });
      range.format.font.set({
        name: 'Times New Roman',
        size: 13,
        italic: true,
        color: '#C00000',
        underline: 'Single',
      });
      range.format.borders.getItem('EdgeBottom').set({ style: 'Double', color: '#0000FF' });
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
      sheet.getRange('E1').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: 'lên đầu' };
      sheet
        .getRange('D4:D6')
        .setCellProperties([
          [{ format: { fill: { color: '#FFFF00' } } }],
          [{}],
          [{ format: { font: { bold: true } } }],
        ]);
    });
    await reopen(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const format = sheet.getRange('C3').format.load('wrapText, verticalAlignment, horizontalAlignment');
      const font = format.font.load('name, size, italic, color, underline');
      const border = format.borders.getItem('EdgeBottom').load('style, color');
      const validation = sheet.getRange('B2').dataValidation.load('rule, type');
      const link = sheet.getRange('E1').load('hyperlink, values');
      const cells = sheet
        .getRange('D4:D6')
        .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect([format.wrapText, format.verticalAlignment, format.horizontalAlignment]).toEqual([
        true,
        'Center',
        'Justify',
      ]);
      expect([font.name, font.size, font.italic, font.color, font.underline]).toEqual([
        'Times New Roman',
        13,
        true,
        '#C00000',
        'Single',
      ]);
      expect([border.style, border.color]).toEqual(['Double', '#0000FF']);
      expect([validation.type, validation.rule]).toEqual([
        'List',
        { list: { inCellDropDown: true, source: 'Có,Không' } },
      ]);
      expect([link.hyperlink, link.values]).toEqual([{ documentReference: 'Sheet1!A1' }, [['lên đầu']]]);
      expect(cells.value.map(([cell]) => [cell?.format?.fill?.color, cell?.format?.font?.bold])).toEqual([
        ['#FFFF00', false],
        ['#FFFFFF', false],
        ['#FFFFFF', true],
      ]);
    });
  });
});

const office = [
  '/usr/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((path) => existsSync(path));
const withOffice = office === undefined ? test.skip : test;

withOffice(
  `LibreOffice opens what the host saves, and the host what LibreOffice saves${office === undefined ? ' (skipped: no LibreOffice here)' : ''}`,
  async () => {
    const host = await startExcel();
    await change((sheet, workbook) => {
      sheet.getRange('A1:B2').values = [
        ["'8/12", 46022],
        ['=1+2', 'Đề nghị'],
      ];
      sheet.getRange('B1').numberFormat = [['dd/mm/yyyy']];
      sheet.getRange('A4:B4').merge();
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      workbook.settings.add('a', 1);
      sheet.customProperties.add('kind', 'x');
    });
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    try {
      writeFileSync(join(folder, 'in.xlsx'), host.save());
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = [
        '--headless',
        profile,
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.xlsx'),
      ];
      execFileSync(office ?? '', convert, { stdio: 'ignore', timeout: 110_000 });
      const again = await startExcel({ file: readFileSync(join(folder, 'out', 'in.xlsx')) });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const range = sheet.getRange('A1:B2').load('values, formulas, text');
        const merged = sheet.getRange('A4:B4').getMergedAreasOrNullObject().load('areas/items/address');
        const layout = sheet.pageLayout.load('orientation');
        await context.sync();
        expect(range.values).toEqual([
          ['8/12', 46022],
          [3, 'Đề nghị'],
        ]);
        expect(range.text[0]).toEqual(['8/12', '31/12/2025']);
        expect(range.formulas[1]?.[0]).toBe('=1+2');
        expect(merged.areas.items.map((one) => one.address)).toEqual(['Sheet1!A4:B4']);
        expect(layout.orientation).toBe('Landscape');
      });
      expect(again.warnings).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
