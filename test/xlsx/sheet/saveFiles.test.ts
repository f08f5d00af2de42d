import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { cellAt, changeColumns, putCell } from '../../../src/xlsx/sheet/model';
import { newWorkbook } from '../../../src/xlsx/sheet/newWorkbook';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { changedParts, firstSheet, opened, partsOf } from '../parts';
import { excelFile, openpyxlFile, prefixedFile, xlsxWriterFile } from '../writers';

const files = [
  ['openpyxl', openpyxlFile, 'xl/worksheets/sheet1.xml'],
  ['XlsxWriter', xlsxWriterFile, 'xl/worksheets/sheet1.xml'],
  ['prefixed', prefixedFile, 'xl/worksheets/sheet.xml'],
  ['Excel', excelFile, 'xl/worksheets/sheet1.xml'],
] as const;

describe('what nobody touched goes out as it came in', () => {
  test.each(files)('%s: saved without a change, every part is the same', (_name, file) => {
    expect(changedParts(file(), saveWorkbook(opened(file())))).toEqual([]);
  });

  test.each(files)(
    '%s: one cell written changes its sheet, and nothing else but the order to calculate',
    (_name, file, part) => {
      const before = file();
      const workbook = opened(before);
      putCell(firstSheet(workbook), { row: 9, column: 3 }, { value: 'mới', formula: null, style: 0 });
      const after = saveWorkbook(workbook);
      expect(changedParts(before, after).filter((name) => name !== 'xl/workbook.xml')).toEqual([part]);
      expect(cellAt(firstSheet(opened(after)), 9, 3).value).toBe('mới');
    },
  );

  test('in a changed sheet, other rows and cells keep their letters', () => {
    const before = excelFile();
    const workbook = opened(before);
    putCell(firstSheet(workbook), { row: 2, column: 2 }, { value: 7, formula: null, style: 0 });
    const after = partsOf(saveWorkbook(workbook)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(after).toContain(
      '<row r="2" spans="1:2" x14ac:dyDescent="0.25"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect(after).toContain(
      '<row r="3"><c r="A3" cm="1"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><v>7</v></c></row>',
    );
    expect(after).toContain('<extLst><ext uri="{Y}"><y:z xmlns:y="urn:y"/></ext></extLst>');
  });

  test('formulas that shared an overwritten one keep their own, and the calculation chain goes', () => {
    const workbook = opened(excelFile());
    putCell(firstSheet(workbook), { row: 0, column: 1 }, { value: 5, formula: null, style: 0 });
    const saved = saveWorkbook(workbook);
    expect(partsOf(saved).has('xl/calcChain.xml')).toBe(false);
    expect(partsOf(saved).get('[Content_Types].xml')).not.toContain('calcChain');
    const again = firstSheet(opened(saved));
    expect(cellAt(again, 1, 1)).toMatchObject({ formula: 'A2*$A$1+"A1"', value: 2 });
    expect(cellAt(again, 2, 1).formula).toBe('A3*$A$1+"A1"');
    expect(cellAt(again, 0, 1)).toMatchObject({ formula: null, value: 5 });
  });

  test('a second save says the same as the first', () => {
    const workbook = opened(openpyxlFile());
    putCell(
      firstSheet(workbook),
      { row: 0, column: 0 },
      { value: 'x', formula: null, style: workbook.styles.change(0, { font: { bold: true } }) },
    );
    workbook.settings.set('a', 1);
    workbook.settingsChanged = true;
    expect(saveWorkbook(workbook)).toEqual(saveWorkbook(workbook));
  });
});

describe('an independent reader agrees', () => {
  test('text, numbers, looks, widths, merges and page set-up as exceljs reads them', async () => {
    const workbook = newWorkbook({ sheet: 'Phụ lục' });
    const sheet = firstSheet(workbook);
    const style = workbook.styles.change(0, {
      font: { name: 'Times New Roman', size: 13, bold: true },
      numberFormat: 'dd/mm/yyyy',
      alignment: { horizontal: 'center', wrapText: true },
      borders: { top: { style: 'thin', color: '#000000' } },
      fill: { color: '#FFFF00' },
    });
    putCell(sheet, { row: 0, column: 0 }, { value: 46022, formula: null, style });
    putCell(sheet, { row: 1, column: 1 }, { value: '  dòng 1\ndòng 2 ', formula: null, style: 0 });
    sheet.merges = [{ row: 3, column: 0, rows: 1, columns: 3 }];
    sheet.changed.add('mergeCells');
    changeColumns(sheet, { from: 1, to: 2 }, { width: 30 });
    sheet.page = {
      ...sheet.page,
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    };
    sheet.page.headerFooter = { ...sheet.page.headerFooter, oddHeader: '&C&P', differentFirst: true };
    sheet.changed.add('page');
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(Buffer.from(saveWorkbook(workbook)).buffer);
    const page = read.getWorksheet('Phụ lục');
    expect(page?.getCell('A1').numFmt).toBe('dd/mm/yyyy');
    expect(page?.getCell('A1').font).toMatchObject({ name: 'Times New Roman', size: 13, bold: true });
    expect(page?.getCell('A1').alignment).toMatchObject({ horizontal: 'center', wrapText: true });
    expect(page?.getCell('A1').border.top?.style).toBe('thin');
    expect(page?.getCell('B2').value).toBe('  dòng 1\ndòng 2 ');
    expect(page?.getColumn(3).width).toBe(30);
    expect(page?.model.merges).toEqual(['A4:C4']);
    expect(page?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(page?.headerFooter).toMatchObject({ oddHeader: '&C&P', differentFirst: true });
  });

  test('a file of exceljs opens with what it says', async () => {
    const made = new ExcelJS.Workbook();
    const page = made.addWorksheet('Nhiệm vụ', { views: [{ state: 'frozen', ySplit: 2 }] });
    page.addRow(['TT', 'Nội dung', new Date(Date.UTC(2025, 11, 31))]);
    page.getRow(2).hidden = true;
    page.getCell('A2').value = { formula: '1+1', result: 2 };
    page.mergeCells('A4:B5');
    page.getCell('B1').font = { color: { theme: 4 }, italic: true };
    page.autoFilter = 'A1:C1';
    const workbook = opened(new Uint8Array(await made.xlsx.writeBuffer()));
    const sheet = firstSheet(workbook);
    expect(cellAt(sheet, 0, 2).value).toBe(46022);
    expect(cellAt(sheet, 1, 0)).toMatchObject({ formula: '1+1', value: 2, cached: true });
    expect(sheet.rows.get(1)?.hidden).toBe(true);
    expect(sheet.merges).toEqual([{ row: 3, column: 0, rows: 2, columns: 2 }]);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet.autoFilter?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 3 });
    expect(workbook.styles.look(cellAt(sheet, 0, 1).style).font).toMatchObject({
      italic: true,
      color: '#4F81BD',
    });
  });
});

describe('what is written is what is read', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );

  test('any value in any cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(60), fc.nat(30), value), { maxLength: 12 }),
        fc.constantFrom(...files),
        (cells, [, file]) => {
          const workbook = opened(file());
          const expected = new Map<string, unknown>();
          for (const [row, column, one] of cells) {
            putCell(firstSheet(workbook), { row, column }, { value: one, formula: null, style: 0 });
            expected.set(`${row},${column}`, Object.is(one, -0) ? 0 : one);
          }
          const again = firstSheet(opened(saveWorkbook(workbook)));
          for (const [place, one] of expected) {
            const [row = 0, column = 0] = place.split(',').map(Number);
            expect(cellAt(again, row, column).value).toEqual(one);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  test('columns are split and joined as they are set', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(6), fc.integer({ min: 1, max: 50 })), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(spans, (changes) => {
        const sheet = firstSheet(newWorkbook());
        const expected = new Map<number, number>();
        for (const [from, length, width] of changes) {
          changeColumns(sheet, { from, to: from + length }, { width });
          for (let column = from; column <= from + length; column += 1) expected.set(column, width);
        }
        const found = new Map<number, number | null>();
        let last = -1;
        for (const span of sheet.columns) {
          expect(span.from).toBeGreaterThan(last);
          last = span.to;
          for (let column = span.from; column <= span.to; column += 1) found.set(column, span.width);
        }
        expect(found).toEqual(new Map([...expected].sort(([one], [other]) => one - other)));
      }),
    );
  });
});
