import { strFromU8, unzipSync } from 'fflate';
import { lettersOfBreak, sizeOfDrafts } from '../../../src/core/papers/page/wordSize';
import { paperLines } from '../../../src/core/papers/page/paperLines';
import { draftStyles } from '../../../src/core/sheets/draftStyles';
import type { DraftCell, DraftStyle, SheetDraft } from '../../../src/core/sheets/sheetDraft';
import { atOnce } from '../../../src/core/work/work';
import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { writeDocx } from '../../../src/xlsx/docx/writeDocx';

const draftOf = (cells: readonly DraftCell[], hidden: readonly number[]): SheetDraft => ({
  kind: 'appendix',
  name: 'A',
  fontName: 'Times New Roman',
  columns: [0, 1, 2].map((column) => ({
    name: `c${column}`,
    width: 100,
    hidden: hidden.includes(column),
  })),
  blocks: [{ kind: 'rows', rows: [{ height: 20, cells, keepWithNext: true }] }],
  page: {
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToOnePageWide: true,
    repeatHeader: true,
    pageNumberOnTop: false,
  },
});

const cellOf = (text: string, more: Partial<DraftCell>): DraftCell => ({
  column: 0,
  value: { type: 'text', text },
  style: 'cellText',
  ...more,
});

const fileOf = async (draft: SheetDraft): Promise<Uint8Array> =>
  atOnce(await writeDocx([draft], { looks: draftStyles, linesOf: paperLines }));

async function rowsOf(draft: SheetDraft): Promise<readonly (readonly string[])[]> {
  const reading = readDocx(await fileOf(draft));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.tables.flatMap((table) => table.rows);
}

const xmlOf = async (draft: SheetDraft): Promise<string> =>
  strFromU8(unzipSync(await fileOf(draft))['word/document.xml'] ?? new Uint8Array());

describe('line breaks in a Word file', () => {
  test.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    '%j is one',
    async (lineBreak) => {
      for (const style of ['cellText', 'cellJustified'] as const) {
        const text = `một${lineBreak}hai${lineBreak}${lineBreak}ba`;
        expect(await rowsOf(draftOf([cellOf(text, { style })], []))).toEqual([['một\nhai\n\nba', '', '']]);
      }
    },
  );

  test.each<[DraftStyle, keyof typeof lettersOfBreak]>([
    ['cellText', 'inside'],
    ['header', 'inside'],
    ['groupRow', 'inside'],
    ['cellJustified', 'between'],
    ['documentTitle', 'between'],
    ['remark', 'between'],
  ])('of %s take no more than is counted for those %s', async (style, place) => {
    const many = 1000;
    // in the last column, where a row without lines is indented
    const at = { style, column: 2 };
    const [one, all] = [draftOf([cellOf('a', at)], []), draftOf([cellOf(`a${'\na'.repeat(many)}`, at)], [])];
    const taken = (await xmlOf(all)).length - (await xmlOf(one)).length - many;
    expect(atOnce(sizeOfDrafts([all])).breakLetters).toBe(many * lettersOfBreak[place]);
    expect(taken).toBeLessThanOrEqual(many * lettersOfBreak[place]);
    expect(taken).toBeGreaterThan(many * lettersOfBreak[place] * 0.7);
  });

  test('stretch no line of a justified text', async () => {
    expect(await xmlOf(draftOf([cellOf('a b\nc', { style: 'cellJustified' })], []))).not.toContain('<w:br/>');
  });
});

describe('a merged cell that begins in a hidden column', () => {
  test.each([
    [[0], [['giữ', '']]],
    [[0, 1], [['giữ']]],
    [[1], [['giữ', '']]],
  ])('stands in the first column that is read: hidden %j', async (hidden, rows) => {
    expect(await rowsOf(draftOf([cellOf('giữ', { span: 3 })], hidden))).toEqual(rows);
  });

  test('stays out where none of its columns is read, in tables and between them', async () => {
    expect(await rowsOf(draftOf([cellOf('bỏ', { span: 2 })], [0, 1]))).toEqual([['']]);
    expect(await xmlOf(draftOf([cellOf('bỏ', { style: 'remark' })], [0]))).not.toContain('bỏ');
  });
});
