import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { cellAt } from '../../../src/xlsx/sheet/model';
import { openWorkbook } from '../../../src/xlsx/sheet/openWorkbook';
import { docxOf, p } from '../docx/docxOf';
import {
  oddFile,
  oddParts,
  packed,
  renamedEntry,
  sheetPart,
  stylesPart,
  textCell,
  workbookLink,
} from '../oddFiles';
import { firstSheet, opened } from '../parts';

/*
 * Files that say two things at once: Excel calls them damaged or repairs them by leaving something out, so that nobody
 * knows which of the two is meant. Beside each kind stands what only looks like it, and opens.
 */
const one = `<row r="1">${textCell('A1', 'một')}</row>`;
const parts = oddParts({ rows: one });
const reasonOf = (bytes: Uint8Array) => {
  const result = openWorkbook(bytes);
  return result.ok ? 'opens' : result.reason;
};
const wordReason = (bytes: Uint8Array) => {
  const result = readDocx(bytes);
  return result.ok ? 'opens' : result.reason;
};

describe('two entries of one name', () => {
  const second = { ...parts, 'xl/worksheets/sheet2.xml': sheetPart('', '') };

  test.each([
    ['a sheet', packed(second), 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet1.xml'],
    ['a sheet, stored', packed(second, 0), 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet1.xml'],
    ['a part that nobody reads', packed({ ...parts, 'x/a.bin': '1', 'x/b.bin': '2' }), 'x/b.bin', 'x/a.bin'],
    ['one with a backslash', packed({ ...parts, 'x/a.bin': '1', 'x/b.bin': '2' }), 'x/b.bin', 'x\\a.bin'],
  ])('%s is damage', (_name, file, from, to) => {
    expect([reasonOf(file), reasonOf(renamedEntry(file, from, to))]).toEqual(['opens', 'broken']);
  });

  test.each([
    ['one name in two folders', { 'x/a.bin': '1', 'y/a.bin': '1' }],
    ['a folder', { 'x/a/': '', 'x/a/b.bin': '1' }],
    ['a name within another', { 'x/a.bin': '1', 'x/a.bin.xml': '<a/>' }],
  ])('%s is none', (_name, more) => {
    expect(reasonOf(packed({ ...parts, ...more }))).toBe('opens');
  });
});

describe('two parts whose names are equal', () => {
  test.each([
    ['letters of another case', 'xl/worksheets/Sheet1.xml'],
    ['a folder of another case', 'XL/worksheets/sheet1.xml'],
    ['a percent sign for a letter', 'xl/worksheets/shee%741.xml'],
  ])('%s is damage', (_name, name) => {
    expect(reasonOf(packed({ ...parts, [name]: sheetPart('', '') }))).toBe('broken');
  });

  test.each(['xl/worksheets/Sheet11.xml', 'worksheets/Sheet1.xml', 'xl/worksheets/Sheet1.xml.bak'])(
    '%s is another name',
    (name) => expect(reasonOf(packed({ ...parts, [name]: sheetPart('', '') }))).toBe('opens'),
  );

  test('in a Word file as well', () => {
    const more = (name: string) => docxOf({ body: p('một'), files: { [name]: '<a/>' } });
    expect(['Word/Document.xml', 'word/document2.xml'].map((name) => wordReason(more(name)))).toEqual([
      'broken',
      'opens',
    ]);
  });
});

describe('rows and cells', () => {
  const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;
  const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;

  test.each([
    ['a cell twice', row(1, cell('A1'), cell('A1'))],
    ['a cell twice, another between', row(1, cell('A1'), cell('B1'), cell('A1'))],
    ['a cell twice, once empty', row(1, cell('B1'), '<c r="B1"/>')],
    ['a cell twice, once without its place', row(1, cell('B1'), cell('A1'), '<c><v>1</v></c>')],
    ['a row twice', row(1, cell('A1')) + row(1, cell('B1'))],
    ['an empty row twice', row(3) + row(3)],
    ['a row twice, another between', row(2, cell('A2')) + row(3) + row(2, cell('B2'))],
    ['rows that go up', row(5, cell('A5')) + row(4, cell('A4'))],
    ['an empty row that goes up', row(5, cell('A5')) + row(4)],
    ['a cell that names another row', row(5, cell('A6'))],
    ['a cell outside of rows', row(1, cell('A1')) + cell('A2')],
    ['a cell in another element', `${row(1, cell('A1'))}<x>${cell('B1')}</x>`],
    ['a row in a row', `<row r="1">${row(2, cell('A2'))}</row>`],
    ['a place that is none', row(1, '<c r="1A"><v>1</v></c>')],
  ])('%s: damage', (_name, rows) => {
    expect(reasonOf(oddFile({ rows }))).toBe('broken');
  });

  test.each([
    ['rows without numbers', `<row>${cell('A1')}</row><row><c><v>1</v></c></row>`, 1, 0],
    ['a row without a number behind one with', `${row(7, cell('A7'))}<row><c><v>1</v></c></row>`, 7, 0],
    ['cells without places', '<row r="3"><c/><c/><c><v>1</v></c></row>', 2, 2],
    ['cells that go back, each once', row(1, cell('C1'), cell('B1')), 0, 1],
    ['places with dollar signs and small letters', row(2, cell('$b$2')), 1, 1],
    ['gaps', row(1, cell('A1')) + row(1_048_576, cell('XFD1048576')), 1_048_575, 16_383],
  ])('%s: open', (_name, rows, at, column) => {
    expect(cellAt(firstSheet(opened(oddFile({ rows }))), at, column).value).toBe(1);
  });
});

describe('tags that do not match', () => {
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const sheetOf = (from: string, to: string) =>
    packed({ ...parts, 'xl/worksheets/sheet1.xml': sheet.replace(from, to) });
  const strings = (xml: string) =>
    oddFile({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings: xml });
  const styles = (inside: string) =>
    oddFile({
      rows: one,
      workbookLinks: workbookLink('rId9', 'styles.xml', 'styles'),
      parts: { 'xl/styles.xml': stylesPart(inside) },
    });
  const links = parts['xl/_rels/workbook.xml.rels'] ?? '';

  test.each([
    ['a row', oddFile({ rows: '<row r="1"></rows>' })],
    ['a row that nobody closes', oddFile({ rows: '<row r="1"><c r="A1"/><row r="2"/>' })],
    ['a cell', oddFile({ rows: '<row r="1"><c r="A1"><v>1</v></x></row>' })],
    ['a cell that nobody closes', oddFile({ rows: '<row r="1"><c r="A1"><v>1</v><c r="B1"/></row>' })],
    ['a cell that the row closes', oddFile({ rows: '<row r="1"><c r="A1"></row>' })],
    ['a value', oddFile({ rows: '<row r="1"><c r="A1"><v>1</w></c></row>' })],
    ['a value that nobody closes', oddFile({ rows: '<row r="1"><c r="A1"><v>1</c></row>' })],
    ['a formula', oddFile({ rows: '<row r="1"><c r="A1"><f>1</v><v>1</f></c></row>' })],
    ['an own text', oddFile({ rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>a</is></t></c></row>' })],
    ['another prefix', oddFile({ rows: '<row r="1"></x:row>' })],
    ['the rows', sheetOf('</sheetData>', '</sheetDate>')],
    ['the rows, longer', sheetOf('</sheetData>', '</sheetDatas>')],
    ['the sheet', sheetOf('</worksheet>', '</worksheets>')],
    ['the sheet, which nobody closes', sheetOf('</worksheet>', '')],
    ['the sheet, closed twice', sheetOf('</worksheet>', '</worksheet></worksheet>')],
    ['two sheets in one part', packed({ ...parts, 'xl/worksheets/sheet1.xml': sheet + sheet.slice(55) })],
    ['text in front of the sheet', sheetOf('<worksheet', 'x<worksheet')],
    [
      'the list of merged cells',
      oddFile({ rows: one, after: '<mergeCells><mergeCell ref="A1:B1"></mergeCells>' }),
    ],
    ['something that nobody reads', oddFile({ rows: one, after: '<extLst><ext></extLst>' })],
    ['a shared string', strings('<si><t>a</t></is>')],
    ['a shared string that nobody closes', strings('<si><t>a</t><si><t>b</t></si>')],
    ['a text of one', strings('<si><t>a</si></t>')],
    ['a run of one', strings('<si><r><t>a</t></si></r>')],
    ['fonts', styles('<fonts><font></fonts>')],
    [
      'links of the workbook',
      packed({ ...parts, 'xl/_rels/workbook.xml.rels': links.replace('</Rel', '</rel') }),
    ],
    [
      'links of the package',
      packed({ ...parts, '_rels/.rels': '<Relationships><Relationship></Relationships>' }),
    ],
    [
      'links of a sheet',
      packed({ ...parts, 'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships><a></Relationships>' }),
    ],
  ])('of %s: damage', (_name, file) => {
    expect(reasonOf(file)).toBe('broken');
  });

  test.each([
    [
      'elements that nobody knows',
      oddFile({ rows: '<row r="1"><c r="A1"><v>1</v><x><y/></x></c><z></z></row>' }),
    ],
    ['blanks within a tag', oddFile({ rows: '<row r="1" ><c r="A1" ><v >1</v ></c\n></row\t>' })],
    ['one prefix', oddFile({ rows: '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>' })],
    [
      'a tag in a comment',
      oddFile({ rows: '<row r="1"><c r="A1"><v>1</v><!-- </c> --></c></row><!-- </row> -->' }),
    ],
    ['a tag in CDATA', oddFile({ rows: '<row r="1"><c r="A1"><v>1</v><x><![CDATA[</c>]]></x></c></row>' })],
    [
      'alternatives within alternatives, as controls have them',
      oddFile({
        rows: one,
        after: '<mc:A><mc:C><controls><mc:A><mc:C><control/></mc:C></mc:A><mc:A/></controls></mc:C></mc:A>'
          .replaceAll('mc:A', 'mc:AlternateContent')
          .replaceAll('mc:C>', 'mc:Choice>'),
      }),
    ],
    ['comments around the sheet', sheetOf('</worksheet>', '</worksheet>\n<!-- </worksheet> -->\n')],
    ['runs and guides', strings('<si><r><rPr><b/></rPr><t>a</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>')],
    ['a string without text', strings('<si></si>')],
    ['styles that nobody knows', styles('<x><y></y></x>')],
  ])('%s: open', (_name, file) => {
    expect(reasonOf(file)).toBe('opens');
  });
});

describe('entries that are named as no part is', () => {
  const under = (prefix: string, these: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(these).map(([name, text]) => [`${prefix}${name}`, text]));

  test.each(['./', '/', 'folder/../'])(
    'all parts under "%s": damage, and no other kind of file',
    (prefix) => {
      expect(reasonOf(packed(under(prefix, parts)))).toBe('broken');
    },
  );

  test('the workbook alone under "./" is damage', () => {
    const { 'xl/workbook.xml': workbook = '', ...others } = parts;
    expect(reasonOf(packed({ ...others, './xl/workbook.xml': workbook }))).toBe('broken');
  });

  test('a Word file under "./" is damage', () => {
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>`;
    expect(wordReason(packed({ './word/document.xml': document }))).toBe('broken');
  });

  test('one more beside the parts is no harm', () => {
    expect(reasonOf(packed({ ...parts, './x.bin': '1' }))).toBe('opens');
  });

  test('a link that says "./" leads to the part', () => {
    const said = (parts['_rels/.rels'] ?? '').replace('"xl/workbook.xml"', '"./xl/workbook.xml"');
    expect(reasonOf(packed({ ...parts, '_rels/.rels': said }))).toBe('opens');
  });

  test('another kind of file stays one', () => {
    expect(reasonOf(packed({ 'x/a.txt': '1' }))).toBe('notAWorkbook');
  });
});
