import { strToU8, zipSync } from 'fflate';
import { mostCells } from '../../../src/core/sheets/grid';
import { mostCellsOfSheet } from '../../../src/xlsx/sheet/bounds';
import { gridsOfWorkbook } from '../../../src/xlsx/sheet/gridsOfWorkbook';
import { cellAt, putCell } from '../../../src/xlsx/sheet/model';
import { openWorkbook } from '../../../src/xlsx/sheet/openWorkbook';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { oddFile, oddParts, packed, sheetPart, stylesPart, textCell, workbookLink } from '../oddFiles';
import { changedParts, firstSheet, opened, partsOf } from '../parts';
import { addedSheet } from '../addedSheet';
import { zip64 } from '../zip64';

const plain = `<row r="1">${textCell('A1', 'một')}</row>`;
const reasonOf = (bytes: Uint8Array) => {
  const result = openWorkbook(bytes);
  return result.ok ? 'opens' : result.reason;
};
const valueOf = (bytes: Uint8Array, row = 0, column = 0) =>
  cellAt(firstSheet(opened(bytes)), row, column).value;

describe('line breaks of Excel: CR LF in the file, LF in the cell', () => {
  test.each([
    [
      'a shared string',
      oddFile({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings: '<si><t>a\r\nb</t></si>' }),
    ],
    ['an own text', oddFile({ rows: `<row r="1">${textCell('A1', 'a\r\nb')}</row>` })],
    [
      'the text of a formula',
      oddFile({ rows: '<row r="1"><c r="A1" t="str"><f>"a"</f><v>a\r\nb</v></c></row>' }),
    ],
    [
      'CDATA',
      oddFile({ rows: '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a\r\nb]]></t></is></c></row>' }),
    ],
    ['a lone CR', oddFile({ rows: `<row r="1">${textCell('A1', 'a\rb')}</row>` })],
  ])('%s', (_name, file) => {
    expect(valueOf(file)).toBe('a\nb');
  });

  test.each([
    ['a return that is meant', 'a&#13;\r\nb', 'a\r\nb'],
    ['Excel’s own letter for it', 'a_x000D_b', 'a\rb'],
    ['LF alone', 'a\nb', 'a\nb'],
  ])('%s stays', (_name, text, value) => {
    expect(valueOf(oddFile({ rows: `<row r="1">${textCell('A1', text)}</row>` }))).toBe(value);
  });

  test('in a formula they are LF as well', () => {
    const file = oddFile({ rows: '<row r="1"><c r="A1"><f>IF(B1=1,\r\n"x","y")</f><v>1</v></c></row>' });
    expect(cellAt(firstSheet(opened(file)), 0, 0).formula).toBe('IF(B1=1,\n"x","y")');
  });
});

describe('names of parts are equal without regard to case', () => {
  const renamed = (from: string, to: string) =>
    Object.fromEntries(
      Object.entries(oddParts({ rows: plain })).map(([name, text]) => [
        name.replace(from, to),
        text.replaceAll(from, to),
      ]),
    );
  const linked = (target: string, part: string) =>
    packed(
      Object.fromEntries(
        Object.entries(oddParts({ rows: plain })).map(([name, text]) => [
          name.replace('sheet1.xml', part),
          name.endsWith('.rels') ? text.replace('worksheets/sheet1.xml', target) : text,
        ]),
      ),
    );
  const namesIn = (bytes: Uint8Array) => [...partsOf(bytes).keys()];
  const twice = (names: readonly string[]) =>
    names.filter((name, at) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) !== at);

  test.each([
    ['a sheet’s part with a capital', packed(renamed('sheet1.xml', 'Sheet1.xml'))],
    [
      'a link in capitals',
      packed({
        ...oddParts({ rows: plain }),
        'xl/_rels/workbook.xml.rels':
          oddParts({ rows: plain })['xl/_rels/workbook.xml.rels']?.replace('sheet1', 'SHEET1') ?? '',
      }),
    ],
    [
      'a link with percent signs to a part with letters',
      linked('worksheets/tr%C3%AAn%201.xml', 'trên 1.xml'),
    ],
    ['a link with letters to a part with percent signs', linked('worksheets/a b.xml', 'a%20b.xml')],
    ['a percent sign that stands for nothing', linked('worksheets/50%.xml', '50%.xml')],
    ['a link with backslashes', linked('worksheets\\sheet1.xml', 'sheet1.xml')],
    ['a link with backslashes from the root', linked('\\xl\\worksheets\\sheet1.xml', 'sheet1.xml')],
    ['content types in small letters', packed(renamed('[Content_Types]', '[content_types]'))],
  ])('%s: a change and a new sheet make no second part', (_name, file) => {
    const workbook = opened(file);
    putCell(firstSheet(workbook), { row: 1, column: 1 }, { value: 'mới', formula: null, style: 0 });
    addedSheet(workbook, 'Trang mới');
    const saved = saveWorkbook(workbook);
    expect(twice(namesIn(saved))).toEqual([]);
    const again = opened(saved);
    expect(again.sheets.map(({ name }) => name)).toEqual(['Việc', 'Trang mới']);
    expect(cellAt(firstSheet(again), 0, 0).value).toBe('một');
    expect(cellAt(firstSheet(again), 1, 1).value).toBe('mới');
  });
});

test.each([
  ['the place first', 'r="B1" s="0"', 'r="B2" s="0"'],
  ['the style first', 's="0" r="B1"', 's="0" r="B2"'],
  ['in apostrophes', "s='0' r='B1'", "s='0' r='B2'"],
])('the head of a shared formula is overwritten, %s: the others keep theirs', (_name, headCell, cell) => {
  const file = oddFile({
    rows: `<row r="1"><c ${headCell}><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c ${cell}><f si="0" t="shared"/><v>4</v></c></row>`,
  });
  const workbook = opened(file);
  putCell(firstSheet(workbook), { row: 0, column: 1 }, { value: 5, formula: null, style: 0 });
  const again = firstSheet(opened(saveWorkbook(workbook)));
  expect([cellAt(again, 0, 1).formula, cellAt(again, 1, 1).formula]).toEqual([null, 'A2*2']);
});

test.each([
  ['A1*1E5', 'A2*1E5'],
  ['A1*1.5e-3+B1', 'A2*1.5e-3+B2'],
  ['Te\u0302n1+A1', 'Te\u0302n1+A2'],
  ['A1+E5', 'A2+E6'],
])('a shared %s is %s one row below', (formula, below) => {
  const file = oddFile({
    rows: `<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">${formula}</f><v>2</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>4</v></c></row>`,
  });
  expect(cellAt(firstSheet(opened(file)), 1, 2).formula).toBe(below);
});

test.each([
  ['a comment', 'a<!-- x -->b', 'ab'],
  ['an instruction', 'a<?x y?>b', 'ab'],
  ['what looks like one in CDATA', '<![CDATA[a<!-- x -->b]]>', 'a<!-- x -->b'],
])('%s within a text', (_name, inside, value) => {
  expect(valueOf(oddFile({ rows: `<row r="1">${textCell('A1', inside)}</row>` }))).toBe(value);
});

test('a shared string of no number is blank', () => {
  const file = oddFile({
    rows: '<row r="1"><c r="A1" t="s"><v></v></c></row>',
    strings: '<si><t>a</t></si>',
  });
  expect(valueOf(file)).toBeNull();
});

test('a part in UTF-16 is written anew in UTF-8, and says so', () => {
  const text = sheetPart(plain, '').replace('UTF-8', 'UTF-16');
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  const parts = oddParts({ rows: plain });
  const file = zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, of]) => [name, strToU8(of)])),
    'xl/worksheets/sheet1.xml': utf16,
  });
  const workbook = opened(file);
  putCell(firstSheet(workbook), { row: 1, column: 0 }, { value: 'hai', formula: null, style: 0 });
  const saved = saveWorkbook(workbook);
  expect(partsOf(saved).get('xl/worksheets/sheet1.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  expect([valueOf(saved), valueOf(saved, 1)]).toEqual(['một', 'hai']);
});

describe('archives', () => {
  const file = oddFile({ rows: plain });

  test('a comment that holds the mark of the end', () => {
    const comment = [0x50, 0x4b, 5, 6, ...Array.from({ length: 30 }, () => 1)];
    const made = Uint8Array.from([...file, ...comment]);
    new DataView(made.buffer).setUint16(file.length - 2, comment.length, true);
    expect(valueOf(made)).toBe('một');
  });

  test('a part that nobody asks for may be packed as it likes', () => {
    const made = packed({ ...oddParts({ rows: plain }), 'docProps/thumbnail.jpeg': 'x' });
    const view = new DataView(made.buffer);
    for (let at = 0; at + 46 < made.length; at += 1) {
      const isHead = view.getUint32(at, true) === 0x02014b50;
      const name = new TextDecoder().decode(made.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
      if (isHead && name.startsWith('docProps')) view.setUint16(at + 10, 99, true);
    }
    expect(valueOf(made)).toBe('một');
  });
});

describe('far cells', () => {
  test('files and Excel have one bound', () => {
    expect(mostCellsOfSheet).toBe(mostCells);
  });

  test.each([
    [
      'two corners',
      `<row r="1">${textCell('A1', 'TT')}</row><row r="1048576">${textCell('XFD1048576', 'x')}</row>`,
    ],
    [
      'a wide head and a last row',
      `<row r="1">${textCell('A1', 'TT')}${textCell('Z1', 'y')}</row><row r="1048576">${textCell('A1048576', 'x')}</row>`,
    ],
  ])('%s: the sheet is told to be too large, the others are read', (_name, rows) => {
    const file = oddFile({
      rows,
      entries: '<sheet name="Hai" sheetId="2" r:id="rId5"/>',
      workbookLinks: workbookLink('rId5', 'worksheets/sheet2.xml'),
      parts: { 'xl/worksheets/sheet2.xml': sheetPart(plain, '') },
    });
    const grids = gridsOfWorkbook(file);
    expect(grids.ok && [grids.tooLarge, grids.grids.map(({ sheet }) => sheet)]).toEqual([['Việc'], ['Hai']]);
  });

  test.each([
    ['a row beyond the last', '<row r="231999999999940"><c r="B2"><v>2</v></c></row>'],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>2</v></c></row>'],
    ['row 0', '<row r="0"><c><v>2</v></c></row>'],
    ['a row that comes twice', `${plain}<row r="1">${textCell('B1', 'x')}</row>`],
    ['a row that is no number', '<row r="x"><c><v>2</v></c></row>'],
  ])('%s is damage', (_name, rows) => {
    expect(reasonOf(oddFile({ rows }))).toBe('broken');
  });
});

test('whole columns and rows go out by their corners, as Excel writes them', () => {
  const file = oddFile({
    rows: plain,
    after:
      '<mergeCells count="1"><mergeCell ref="B1:B1048576"/></mergeCells><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C1:C1048576 A3:XFD3"><formula1>"x,y"</formula1></dataValidation></dataValidations>',
  });
  const workbook = opened(file);
  const sheet = firstSheet(workbook);
  sheet.changed.add('mergeCells');
  sheet.changed.add('dataValidations');
  const part = partsOf(saveWorkbook(workbook)).get('xl/worksheets/sheet1.xml') ?? '';
  expect(part).toContain('ref="B1:B1048576"');
  expect(part).toContain('sqref="C1:C1048576 A3:XFD3"');
});

test.each([
  ['no formats of cells', stylesPart('')],
  ['fonts alone', stylesPart('<fonts count="1"><font><name val="Arial"/><sz val="12"/></font></fonts>')],
])('styles with %s stay as they are where nothing changed', (_name, styles) => {
  const file = oddFile({
    rows: plain,
    workbookLinks: workbookLink('rId9', 'styles.xml', 'styles'),
    parts: { 'xl/styles.xml': styles },
  });
  expect(changedParts(file, saveWorkbook(opened(file)))).toEqual([]);
});

describe('entries of the list of sheets that lead nowhere', () => {
  const file = oddFile({
    rows: plain,
    entries: '<sheet name="Module1" sheetId="2" r:id=""/><sheet name="Hai" sheetId="3"/>',
    workbookLinks: workbookLink('rId3', 'worksheets/sheet2.xml'),
    parts: { 'xl/worksheets/sheet2.xml': sheetPart(plain, '') },
  });

  test('stay, with their parts, where a sheet is added', () => {
    const workbook = opened(file);
    addedSheet(workbook, 'Mới');
    const parts = partsOf(saveWorkbook(workbook));
    expect(parts.get('xl/worksheets/sheet2.xml')).toBe(sheetPart(plain, ''));
    expect(parts.get('xl/workbook.xml')).toMatch(/name="Module1".*name="Hai".*name="Mới"/);
  });

  test('a sheet that a person deletes goes with its part', () => {
    const two = opened(
      oddFile({
        rows: plain,
        entries: '<sheet name="Hai" sheetId="3" r:id="rId3"/>',
        workbookLinks: workbookLink('rId3', 'worksheets/sheet2.xml'),
        parts: { 'xl/worksheets/sheet2.xml': sheetPart(plain, '') },
      }),
    );
    two.sheets = two.sheets.slice(0, 1);
    two.sheetsChanged = true;
    const parts = partsOf(saveWorkbook(two));
    expect([...parts.keys()]).not.toContain('xl/worksheets/sheet2.xml');
    expect(parts.get('xl/workbook.xml')).not.toContain('Hai');
  });
});

describe('texts longer than a cell holds', () => {
  const long = 'a'.repeat(40_000);
  const file = oddFile({
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>',
    strings: `<si><t>${long}</t></si>`,
  });

  test('are read as far as a cell holds them', () => {
    expect(String(valueOf(file))).toHaveLength(32_767);
  });

  test('stay whole in the file', () => {
    const workbook = opened(file);
    putCell(firstSheet(workbook), { row: 0, column: 1 }, { value: 2, formula: null, style: 0 });
    expect(partsOf(saveWorkbook(workbook)).get('xl/sharedStrings.xml')).toContain(long);
  });
});

describe('damage is told, and nothing is guessed', () => {
  const parts = oddParts({ rows: '<row r="1"><c r="A1"><v>1000000</v></c></row>' });
  const bytes = packed(parts, 0);
  const at = new TextDecoder('latin1').decode(bytes).indexOf('1000000');
  const changed = bytes.with(at, '9'.charCodeAt(0));

  test.each([
    [
      'a shared string that is not there',
      oddFile({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', strings: '<si><t>a</t></si>' }),
    ],
    ['a number that no cell holds', oddFile({ rows: '<row r="1"><c r="A1"><v>1e999</v></c></row>' })],
    ['the word for it', oddFile({ rows: '<row r="1"><c r="A1"><v>-Infinity</v></c></row>' })],
    ['a comment that does not end', oddFile({ rows: `${plain}<row r="2"><!-- <c r="A2"/></row>` })],
    ['CDATA that does not end', oddFile({ rows: '<row r="1"><c r="A1"><v><![CDATA[1</v></c></row>' })],
    ['a quote that does not end', oddFile({ rows: `${plain}<row r="2><c r="A2"/></row>` })],
    [
      'a comment that does not end in a shared string',
      oddFile({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings: '<si><t>a<!--</t></si>' }),
    ],
    ['no table of shared strings', oddFile({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' })],
    ['a digit that changed on the way', changed],
    ['content types that cannot be read', packed({ ...parts, '[Content_Types].xml': '<Types' })],
    ['no content types', packed(Object.fromEntries(Object.entries(parts).slice(1)))],
  ])('%s', (_name, file) => {
    expect(reasonOf(file)).toBe('broken');
  });

  test('the same file unharmed opens', () => {
    expect(valueOf(bytes)).toBe(1_000_000);
  });
});

test.each([
  ['1', true],
  ['0', false],
  ['true', true],
  ['TRUE', true],
  ['False', false],
])('a cell of truth that says %s', (text, value) => {
  expect(valueOf(oddFile({ rows: `<row r="1"><c r="A1" t="b"><v>${text}</v></c></row>` }))).toBe(value);
});

test('rows that are empty, in one tag', () => {
  const parts = oddParts({ rows: '' });
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const made = sheet.replace('<sheetData></sheetData>', '<sheetData/><pageMargins left="1"/>');
  expect(firstSheet(opened(packed({ ...parts, 'xl/worksheets/sheet1.xml': made }))).rows.size).toBe(0);
});

test.each([
  ['10:10:10', (10 * 3600 + 610) / 86_400],
  ['T06:00', 0.25],
  ['23:59:59.5', 86_399.5 / 86_400],
  ['2026-11-29T12:00:00', 46_355.5],
  ['2026-11-29', 46_355],
  ['1900-01-15', 15],
  ['1900-03-01', 61],
  ['ba giờ', 'ba giờ'],
])('a cell of dates that says %s', (text, value) => {
  expect(valueOf(oddFile({ rows: `<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>` }))).toBe(value);
});

describe('files of other kinds are named for what they are', () => {
  test('a binary workbook', () => {
    const parts = oddParts({ rows: plain });
    const links = parts['_rels/.rels']?.replace('workbook.xml', 'workbook.bin') ?? '';
    expect(reasonOf(packed({ ...parts, '_rels/.rels': links, 'xl/workbook.bin': '\u0001' }))).toBe('xlsb');
  });

  test('a workbook of charts alone', () => {
    const parts = oddParts({ rows: plain });
    const links = parts['xl/_rels/workbook.xml.rels']?.replace('/worksheet"', '/chartsheet"') ?? '';
    expect(reasonOf(packed({ ...parts, 'xl/_rels/workbook.xml.rels': links }))).toBe('onlyCharts');
  });
});

test('a directory in zip64 is read', () => {
  const file = zip64(oddParts({ rows: plain }));
  expect(valueOf(file)).toBe('một');
  expect(valueOf(saveWorkbook(opened(file)))).toBe('một');
});
