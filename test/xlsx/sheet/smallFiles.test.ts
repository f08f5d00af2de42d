import { gridsOfWorkbook } from '../../../src/xlsx/sheet/gridsOfWorkbook';
import { cellAt, putCell } from '../../../src/xlsx/sheet/model';
import { openWorkbook } from '../../../src/xlsx/sheet/openWorkbook';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { oddFile, oddParts, packed, sheetPart, stylesPart, textCell, workbookLink } from '../oddFiles';
import { firstSheet, opened } from '../parts';
import { addedSheet } from '../addedSheet';

const plain = `<row r="1">${textCell('A1', 'một')}</row>`;
const reasonOf = (bytes: Uint8Array) => {
  const result = openWorkbook(bytes);
  return result.ok ? 'opens' : result.reason;
};

describe('what a small file claims reserves nothing', () => {
  test('a part that unpacks to more than can be read', () => {
    const rows = `<row r="1">${' '.repeat(34_000_000)}</row>`;
    expect(reasonOf(oddFile({ rows }))).toBe('tooLarge');
  });

  test('more cells than can be read', () => {
    const row = `<row>${'<c s="1"/>'.repeat(1000)}</row>`;
    expect(reasonOf(oddFile({ rows: row.repeat(1001) }))).toBe('tooLarge');
    expect(reasonOf(oddFile({ rows: row.repeat(900) }))).toBe('opens');
  });

  test('cells without attributes are read in the time of their letters', () => {
    const row = `<row>${'<c><v>7</v></c>'.repeat(1000)}</row>`;
    expect(firstSheet(opened(oddFile({ rows: row.repeat(300) }))).rows.size).toBe(300);
  });

  test('more rows that only say how they look', () => {
    const rows = (count: number) => oddFile({ rows: '<row ht="20" customHeight="1"/>'.repeat(count) });
    expect([reasonOf(rows(450_000)), reasonOf(rows(550_000))]).toEqual(['opens', 'tooLarge']);
  });

  test('more rows of one cell each', () => {
    const rows = (count: number) => oddFile({ rows: '<row><c><v>1</v></c></row>'.repeat(count) });
    expect([reasonOf(rows(300_000)), reasonOf(rows(400_000))]).toEqual(['opens', 'tooLarge']);
  });

  test('thousands of notes, and a drawing of shapes that nobody closes', () => {
    const count = 20_000;
    const range = Array.from({ length: count }, (_, at) => at);
    const notes = range.map((at) => `<comment ref="A${at + 1}" authorId="0"><text><t>n</t></text></comment>`);
    const shape = (at: number) =>
      `<v:shape style="width:${at}pt"><x:ClientData ObjectType="Note"><x:Row>${at}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
    const link = (id: string, target: string, kind: string) => workbookLink(id, target, kind);
    const file = (drawing: string) =>
      oddFile({
        rows: plain,
        after: '<legacyDrawing r:id="rId2"/>',
        parts: {
          'xl/comments1.xml': `<comments><authors><author>a</author></authors><commentList>${notes.join('')}</commentList></comments>`,
          'xl/drawings/vmlDrawing1.vml': `<xml>${drawing}</xml>`,
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', '../comments1.xml', 'comments')}${link('rId2', '../drawings/vmlDrawing1.vml', 'vmlDrawing')}</Relationships>`,
        },
      });
    const before = process.cpuUsage();
    const read = firstSheet(opened(file(range.map(shape).join('')))).notes;
    expect([read.length, read.at(-1)?.width]).toEqual([count, count - 1]);
    expect(firstSheet(opened(file('<v:shape '.repeat(200_000)))).notes).toHaveLength(count);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });

  test('one long text that many cells name', () => {
    const row = (at: number) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`;
    const file = (count: number) =>
      oddFile({
        rows: Array.from({ length: count }, (_, at) => row(at)).join(''),
        strings: `<si><t>${'a'.repeat(32_767)}</t></si>`,
      });
    expect([reasonOf(file(100)), reasonOf(file(2_500))]).toEqual(['opens', 'tooLarge']);
  });

  test('a size that is a lie', () => {
    const file = oddFile({ rows: plain });
    const lying = file.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 20_000_000, true);
    }
    expect(reasonOf(lying)).toBe('broken');
  });

  const fullSheets = (body: string, parts: readonly string[]) => {
    const name = (at: number) => `sheet${at + 9}`;
    return oddFile({
      rows: plain,
      entries: parts
        .map((_, at) => `<sheet name="${name(at)}" sheetId="${at + 9}" r:id="rId${at + 9}"/>`)
        .join(''),
      workbookLinks: parts.map((part, at) => workbookLink(`rId${at + 9}`, `worksheets/${part}`)).join(''),
      parts: Object.fromEntries(parts.map((part) => [`xl/worksheets/${part}`, sheetPart(body, '')])),
    });
  };

  const blanks = ' '.repeat(30_000_000);

  test('parts that each may be read, and all together may not', () => {
    expect(reasonOf(fullSheets(blanks, ['a.xml', 'b.xml']))).toBe('opens');
    expect(reasonOf(fullSheets(blanks, ['a.xml', 'b.xml', 'c.xml']))).toBe('tooLarge');
    expect(
      reasonOf(
        fullSheets(
          blanks,
          Array.from({ length: 100 }, () => 'a.xml'),
        ),
      ),
    ).toBe('tooLarge');
  });

  test('what a file is opened and saved again for counts once', () => {
    const file = fullSheets(blanks, ['a.xml', 'b.xml']);
    const workbook = opened(file);
    firstSheet(workbook).changed.add('page');
    expect(reasonOf(saveWorkbook(workbook))).toBe('opens');
    expect(reasonOf(file)).toBe('opens');
  });

  test('trees that each may be made, and all together may not', () => {
    const margins = (letters: number) =>
      `</sheetData><pageMargins left="1" x="${'a'.repeat(letters)}"/><sheetData>`;
    const names = (count: number) => Array.from({ length: count }, (_, at) => `${at}.xml`);
    expect(reasonOf(fullSheets(margins(8_000_000), names(2)))).toBe('opens');
    expect(reasonOf(fullSheets(margins(8_000_000), names(3)))).toBe('tooLarge');
  });

  test('more elements than a tree may have', () => {
    const after = (count: number) => `<mergeCells>${'<a/>'.repeat(count)}</mergeCells>`;
    expect(reasonOf(oddFile({ rows: plain, after: after(1_000_000) }))).toBe('tooLarge');
  });

  test('more spans of columns than there are columns', () => {
    const parts = oddParts({ rows: plain });
    const file = (count: number) =>
      packed({
        ...parts,
        'xl/worksheets/sheet1.xml': (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
          '<sheetData>',
          `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(count)}</cols><sheetData>`,
        ),
      });
    expect([reasonOf(file(16_384)), reasonOf(file(16_385))]).toEqual(['opens', 'broken']);
    const added = jest.spyOn(Set.prototype, 'add');
    const grids = gridsOfWorkbook(file(16_384));
    const calls = added.mock.calls.length;
    added.mockRestore();
    expect(grids.ok && grids.grids[0]?.hiddenColumns.size).toBe(201);
    expect(calls).toBeLessThan(1_000);
  });

  const nested = (depth: number) => `<extLst>${'<x>'.repeat(depth)}${'</x>'.repeat(depth)}</extLst>`;
  const withNested = (part: string, end: string, depth: number) => {
    const parts = oddParts({
      rows: plain,
      workbookLinks: workbookLink('rId9', 'styles.xml', 'styles'),
      parts: { 'xl/styles.xml': stylesPart('') },
    });
    return packed({ ...parts, [part]: (parts[part] ?? '').replace(end, `${nested(depth)}${end}`) });
  };

  test.each([
    ['xl/workbook.xml', '</workbook>'],
    ['xl/styles.xml', '</styleSheet>'],
    ['[Content_Types].xml', '</Types>'],
    ['xl/_rels/workbook.xml.rels', '</Relationships>'],
    ['xl/worksheets/sheet1.xml', '</worksheet>'],
  ])('elements deep in each other in %s open and are saved, or are damage', (part, end) => {
    for (const depth of [50, 450, 20_000]) {
      const read = openWorkbook(withNested(part, end, depth));
      if (!read.ok) {
        expect([read.reason, depth]).toEqual(['broken', 20_000]);
        continue;
      }
      const { workbook } = read;
      addedSheet(workbook, 'Mới');
      workbook.namesChanged = true;
      firstSheet(workbook).changed.add('page');
      putCell(firstSheet(workbook), { row: 3, column: 0 }, { value: 'x', formula: null, style: 0 });
      expect(cellAt(firstSheet(opened(saveWorkbook(workbook))), 3, 0).value).toBe('x');
    }
  });

  test('a list of merged cells that is a bomb', () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(400_000)}</mergeCells>`;
    expect(reasonOf(oddFile({ rows: plain, after }))).toBe('tooLarge');
  });
});
