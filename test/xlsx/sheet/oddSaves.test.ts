import { putCell } from '../../../src/xlsx/sheet/model';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { addedSheet } from '../addedSheet';
import { oddFile, oddParts, packed, sheetPart, textCell, workbookLink } from '../oddFiles';
import { changedParts, firstSheet, opened, partsOf } from '../parts';

const plain = `<row r="1">${textCell('A1', 'một')}</row>`;

describe('a sheet that is added', () => {
  test.each(['', ' tabSelected="0"'])('leaves the one in front as it was (%s)', (said) => {
    const parts = oddParts({ rows: plain });
    const views = `<sheetViews><sheetView${said} workbookViewId="0"/></sheetViews><sheetData>`;
    const file = packed({
      ...parts,
      'xl/worksheets/sheet1.xml': sheetPart(plain, '').replace('<sheetData>', views),
    });
    const workbook = opened(file);
    addedSheet(workbook, 'Thêm');
    expect(changedParts(file, saveWorkbook(workbook))).not.toContain('xl/worksheets/sheet1.xml');
  });
});

test('what is added to lists of parts and of links stands in their own space, whatever they call it', () => {
  const parts = oddParts({ rows: plain });
  const prefixed = (name: string) =>
    (parts[name] ?? '').replace(/<(\/?)(?=[A-Z])/g, '<$1ns0:').replace('xmlns=', 'xmlns:ns0=');
  const [types, links] = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
  const workbook = opened(packed({ ...parts, [types]: prefixed(types), [links]: prefixed(links) }));
  addedSheet(workbook, 'Thêm');
  const saved = partsOf(saveWorkbook(workbook));
  expect(saved.get(types)).toContain('<ns0:Override PartName="/xl/worksheets/sheet2.xml"');
  expect(saved.get(links)).toMatch(/<ns0:Relationship [^>]*Target="worksheets\/sheet2.xml"/);
});

describe('a table whose headers have line breaks', () => {
  const table = (names: readonly string[]) =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bảng" displayName="Bảng" ref="A1:B2"><tableColumns count="2">${names.map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join('')}</tableColumns></table>`;
  const file = oddFile({
    rows: `<row r="1">${textCell('A1', 'Họ\nvà tên')}${textCell('B1', 'Tổ')}</row><row r="2">${textCell('A2', 'x')}</row>`,
    after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    parts: {
      'xl/tables/table1.xml': table(['Họ_x000a_và tên', 'Tổ']),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${workbookLink('rId1', '../tables/table1.xml', 'table')}</Relationships>`,
    },
  });

  test('reads them as its cells say them, and stays where a cell below changes', () => {
    const workbook = opened(file);
    expect(firstSheet(workbook).tables[0]?.columns).toEqual(['Họ\nvà tên', 'Tổ']);
    putCell(firstSheet(workbook), { row: 1, column: 1 }, { value: 'y', formula: null, style: 0 });
    expect(changedParts(file, saveWorkbook(workbook))).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('keeps a new line break as Excel does, and the other name letter by letter', () => {
    const workbook = opened(file);
    putCell(firstSheet(workbook), { row: 0, column: 1 }, { value: 'Tổ\nsố', formula: null, style: 0 });
    const kept = partsOf(saveWorkbook(workbook)).get('xl/tables/table1.xml');
    expect(kept).toContain('name="Họ_x000a_và tên"');
    expect(kept).toContain('name="Tổ_x000a_số"');
  });
});
