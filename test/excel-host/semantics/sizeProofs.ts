import { newWorkbook } from '../../../src/xlsx/sheet/newWorkbook';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { startExcel } from '../withExcel';
import { sheet1 } from './tools';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** A workbook of a Normal font (null: the theme's), whose sheet says of its sizes what is given. */
function fileOf(font: { name: string; size: number } | null, format: string): Uint8Array {
  const workbook = newWorkbook(font === null ? {} : { font });
  const text = new TextDecoder().decode(workbook.parts.replaced.get(sheetPart) ?? new Uint8Array());
  workbook.parts.replaced.set(
    sheetPart,
    new TextEncoder().encode(text.replace(/<sheetFormatPr[^>]*>/, `<sheetFormatPr ${format}/>`)),
  );
  return saveWorkbook(workbook);
}

/** Width and height of a cell, and where a chart over D2:I17 stands. */
async function sizesOf(
  file: Uint8Array,
  { locale = 'en-US' }: { readonly locale?: string } = {},
): Promise<{ cell: number[]; chart: number[] }> {
  await startExcel({ file, locale });
  return Excel.run(async (context) => {
    const sheet = sheet1(context);
    const format = sheet.getRange('B2').format.load('columnWidth, rowHeight');
    sheet.getRange('A1:B2').values = [
      ['a', 1],
      ['b', 2],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
    chart.setPosition('D2', 'I17');
    chart.load('left, top, width, height');
    await context.sync();
    const { left, top, width, height } = chart;
    return {
      cell: [format.columnWidth, format.rowHeight],
      chart: [left, top, left + width, top + height],
    };
  });
}

const calibri = (size: number) => ({ name: 'Calibri', size });
const arial = { name: 'Arial', size: 11 };

/** Proofs of the rules of semantics.ts, by id. */
export const sizeProofs = {
  'column-width-default': async () => {
    for (const [font, format, width] of [
      [calibri(11), 'baseColWidth="8"', 48],
      [calibri(11), 'baseColWidth="10"', 60],
      [calibri(11), 'defaultColWidth="10"', 52.5],
      [calibri(12), 'baseColWidth="8"', 54],
      [calibri(12), 'defaultColWidth="10"', 60],
      [calibri(20), '', 96],
      [calibri(20), 'defaultColWidth="10"', 105],
      [arial, 'baseColWidth="8"', 54],
    ] as const) {
      const { cell } = await sizesOf(fileOf(font, format));
      expect([font, format, cell[0]]).toEqual([font, format, width]);
    }
    const { chart } = await sizesOf(fileOf(calibri(11), 'baseColWidth="10"'));
    expect(chart).toEqual([180, 15, 540, 255]);
  },
  'column-width-theme': async () => {
    for (const [locale, font, width] of [
      ['vi-VN', null, 60],
      ['en-US', null, 52.5],
      // a font that says its own name is held to no theme
      ['vi-VN', calibri(11), 52.5],
    ] as const) {
      const file = fileOf(font, 'defaultColWidth="10"');
      const { cell } = await sizesOf(file, { locale });
      expect([locale, font, cell[0]]).toEqual([locale, font, width]);
    }
  },
  'row-height-default': async () => {
    for (const [font, format, height] of [
      [calibri(11), '', 15],
      [calibri(12), '', 15.75],
      [calibri(20), '', 26.25],
      [arial, '', 14.25],
      [calibri(12), 'defaultRowHeight="24" customHeight="1"', 24],
    ] as const) {
      const { cell } = await sizesOf(fileOf(font, format));
      expect([font, format, cell[1]]).toEqual([font, format, height]);
    }
    const { chart } = await sizesOf(fileOf(calibri(20), ''));
    expect([chart[1], chart[3]]).toEqual([26.25, 17 * 26.25]);
  },
};
