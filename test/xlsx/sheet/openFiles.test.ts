import { cellAt } from '../../../src/xlsx/sheet/model';
import type { Workbook } from '../../../src/xlsx/sheet/model';
import { openWorkbook } from '../../../src/xlsx/sheet/openWorkbook';
import { opened } from '../parts';
import { excelFile, openpyxlFile, prefixedFile, xlsxWriterFile, zipOf } from '../writers';

function valuesOf(workbook: Workbook, sheet: number): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [row, line] of workbook.sheets[sheet]?.rows ?? []) {
    for (const [column, cell] of line.cells ?? []) found[`${row},${column}`] = cell.formula ?? cell.value;
  }
  return found;
}

describe('files of every common writer open', () => {
  test.each([
    [
      'openpyxl',
      openpyxlFile,
      'Dữ liệu',
      { '0,0': 'Việc & người', '0,1': 'đậm nhạt', '0,2': 'a\rb', '2,0': 46022, '2,1': 'A3+1', '2,2': true },
    ],
    ['XlsxWriter', xlsxWriterFile, 'Sheet1', { '0,0': 'một', '0,1': 2.5, '1,0': 'SUM(B1:B1)' }],
    [
      'prefixed',
      prefixedFile,
      'Báo cáo',
      { '0,0': 'đầu', '0,1': 'hai', '1,0': 3, '1,1': 46022, '1,2': { error: '#N/A' } },
    ],
    [
      'Excel',
      excelFile,
      'A',
      { '0,0': 1, '0,1': 'A1*$A$1+"A1"', '1,0': 2, '1,1': 'A2*$A$1+"A1"', '2,0': 3, '2,1': 'A3*$A$1+"A1"' },
    ],
  ])('%s', (_name, file, sheet, values) => {
    const workbook = opened(file());
    expect(workbook.sheets[0]?.name).toBe(sheet);
    expect(valuesOf(workbook, 0)).toEqual(values);
  });

  test('styles, merges, margins and widths are read', () => {
    const workbook = opened(openpyxlFile());
    const sheet = workbook.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    expect(workbook.styles.look(cellAt(sheet, 2, 0).style).numberFormat).toBe('dd/mm/yyyy');
    expect(workbook.styles.look(0).font).toMatchObject({ name: 'Times New Roman', size: 13 });
    expect(sheet.merges).toEqual([{ row: 4, column: 0, rows: 2, columns: 2 }]);
    expect(sheet.page.margins.top).toBe(1);
    expect(cellAt(sheet, 2, 1)).toMatchObject({ formula: 'A3+1', cached: false });
  });

  test('the 1904 system, hidden sheets, the sheet in front and scoped names are read', () => {
    expect(opened(xlsxWriterFile()).date1904).toBe(true);
    const workbook = opened(excelFile());
    expect(workbook.sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden']);
    expect(workbook.activeSheet).toBe(workbook.sheets[1]?.id);
    expect(workbook.names).toMatchObject([
      { name: '_xlnm.Print_Titles', sheet: workbook.sheets[0]?.id, formula: 'A!$1:$2' },
    ]);
  });
});

describe('what is no workbook says so', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [
    ...compound,
    ...Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]),
  ];
  const whole = openpyxlFile();
  test.each([
    ['an .xls', Uint8Array.from([...compound, ...Array.from({ length: 600 }, () => 0)]), 'legacyXls'],
    ['a password-protected file', Uint8Array.from(encrypted), 'encrypted'],
    ['text', new TextEncoder().encode('Kế hoạch thi đua, khen thưởng năm 2026'), 'notAWorkbook'],
    ['nothing', new Uint8Array(), 'notAWorkbook'],
    ['half a file', whole.slice(0, whole.length / 2), 'broken'],
    ['another zip', zipOf({ 'a.txt': 'a' }), 'notAWorkbook'],
    [
      'a Word document',
      zipOf({
        '_rels/.rels':
          '<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
      'notAWorkbook',
    ],
    [
      'a workbook part that is no XML',
      zipOf({
        '_rels/.rels':
          '<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': '<workbook',
      }),
      'broken',
    ],
  ])('%s', (_name, bytes, reason) => {
    expect(openWorkbook(bytes)).toEqual({ ok: false, reason });
  });

  test('a file with damaged bytes never throws', () => {
    for (let at = 0; at < whole.length; at += 37) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(() => openWorkbook(damaged)).not.toThrow();
    }
  });
});

test('formatted empty rows open in the time of their XML, whatever their numbers', () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, index) => `<row r="${index + 1}" s="1" customFormat="1" ht="15.75" customHeight="1"/>`,
  );
  const workbook = opened(withSheetData(rows.join('')));
  expect(workbook.sheets[0]?.rows.size).toBe(200_000);
  const far = opened(withSheetData('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
  expect(far.sheets[0]?.rows.size).toBe(1);
});

function withSheetData(rows: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"/>`;
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="t"/>',
    '_rels/.rels': `<Relationships xmlns="r">${link('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}"><sheets><sheet name="S" sheetId="1" r:id="b" xmlns:r="r"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="r">${link('b', 'worksheet', 'worksheets/sheet1.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  });
}
