import { newWorkbook } from '../../../src/xlsx/sheet/newWorkbook';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { addRelationship, declareContent, putPart } from '../../../src/xlsx/zip/parts';
import type { ExcelHost } from '../../../src/excel-host/host';
import { partsOf } from '../../xlsx/parts';
import { startExcel } from '../withExcel';
import { grid, sheet1 } from './tools';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';

/** "Kính gửi " plain, "Ủy ban" bold, red, in another font and size. */
const letters =
  '<r><t xml:space="preserve">Kính gửi </t></r>' +
  '<r><rPr><b/><sz val="14"/><color rgb="FFFF0000"/><rFont val="Times New Roman"/><family val="1"/></rPr><t>Ủy ban</t></r>';
/** One run over all letters, in another look than the cell's. */
const allItalic = '<r><rPr><i/><u/></rPr><t>nghiêng</t></r>';

/** A1 of shared letters, B1 of letters in line, C1 all in one run, D1 plain; A2 has the letters of A1 once more. */
function richWorkbook(): Uint8Array {
  const workbook = newWorkbook();
  const { parts } = workbook;
  putPart(
    parts,
    'xl/sharedStrings.xml',
    `<sst xmlns="${main}"><si>${letters}</si><si>${allItalic}</si><si><t>thường</t></si></sst>`,
  );
  declareContent(
    parts,
    'xl/sharedStrings.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
  );
  addRelationship(parts, 'xl/workbook.xml', { type: link, target: 'sharedStrings.xml' });
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c>' +
    `<c r="B1" t="inlineStr"><is>${letters}</is></c>` +
    '<c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>0</v></c></row>';
  putPart(
    parts,
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  );
  return saveWorkbook(workbook);
}

const members = 'name, size, bold, italic, underline, color, strikethrough';

/** What a cell's font answers. */
async function fontOf(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { font } = sheet1(context).getRange(address).format;
    font.load(members);
    await context.sync();
    return [font.name, font.size, font.bold, font.italic, font.underline, font.color, font.strikethrough];
  });
}

/** A cell as it stands in the saved sheet. */
function cellXml(host: ExcelHost, address: string): string {
  const xml = partsOf(host.save()).get('xl/worksheets/sheet1.xml') ?? '';
  return new RegExp(`<c r="${address}".*?</c>`).exec(xml)?.[0] ?? '';
}

async function change(batch: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    batch(sheet1(context));
    await context.sync();
  });
}

const mixed = [null, null, null, false, 'None', null, false];
const plain = ['Calibri', 11, false, false, 'None', '#000000', false];

/** Proofs of the rules of semantics.ts, by id. */
export const richTextProofs = {
  'rich-text-mixed': async () => {
    await startExcel({ file: richWorkbook() });
    expect([await fontOf('A1'), await fontOf('B1'), await fontOf('A2')]).toEqual([mixed, mixed, mixed]);
    expect(await fontOf('C1')).toEqual(['Calibri', 11, false, true, 'Single', '#000000', false]);
    expect(await fontOf('D1')).toEqual(plain);
    expect(await grid('A1:D1', [[null, null, null, null]])).toEqual([
      ['Kính gửi Ủy ban', 'Kính gửi Ủy ban', 'nghiêng', 'thường'],
    ]);
    await Excel.run(async (context) => {
      const cells = sheet1(context)
        .getRange('A1:D1')
        .getCellProperties({ format: { font: { bold: true } } });
      await context.sync();
      expect(cells.value[0]?.map((cell) => cell.format?.font?.bold)).toEqual([null, null, false, false]);
    });
  },
  'rich-text-kept': async () => {
    const file = richWorkbook();
    const host = await startExcel({ file });
    await change((sheet) => {
      sheet.getRange('D1:D3').values = [['mới'], ['mới'], ['mới']];
    });
    const strings = (bytes: Uint8Array) => partsOf(bytes).get('xl/sharedStrings.xml');
    expect(strings(host.save())).toBe(strings(file));
    expect(cellXml(host, 'A1')).toBe('<c r="A1" t="s"><v>0</v></c>');
    expect(cellXml(host, 'B1')).toBe(`<c r="B1" t="inlineStr"><is>${letters}</is></c>`);
    // Formats beside the font, rows that move and a second opening leave the letters as they are
    await change((sheet) => {
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('1:1').insert('Down');
    });
    await startExcel({ file: host.save() });
    expect([await fontOf('A2'), await fontOf('B2'), await fontOf('A3')]).toEqual([mixed, mixed, mixed]);
    expect(cellXml(host, 'B2')).toContain(`<is>${letters}</is>`);
  },
  'rich-text-lost': async () => {
    const host = await startExcel({ file: richWorkbook() });
    await change((sheet) => {
      sheet.getRange('A1:B1').values = [['Kính gửi Ủy ban', 'khác']];
      sheet.getRange('A2').clear('Contents');
    });
    expect([await fontOf('A1'), await fontOf('B1'), await fontOf('A2')]).toEqual([plain, plain, plain]);
    expect(cellXml(host, 'A1')).not.toContain('<r>');
    const again = await startExcel({ file: richWorkbook() });
    await change((sheet) => sheet.getRange('A1').clear('Formats'));
    expect(await fontOf('A1')).toEqual(plain);
    again.editCell({ sheet: 'Sheet1', row: 0, column: 1, text: 'gõ tay' });
    expect(await fontOf('B1')).toEqual(plain);
  },
  'rich-text-font-set': async () => {
    const host = await startExcel({ file: richWorkbook() });
    await change((sheet) => {
      sheet.getRange('A1').format.font.bold = false;
      sheet.getRange('A1').format.font.size = 13;
    });
    const after = [null, 13, false, false, 'None', null, false];
    expect(await fontOf('A1')).toEqual(after);
    await startExcel({ file: host.save() });
    expect([await fontOf('A1'), await fontOf('A2')]).toEqual([after, mixed]);
  },
};
