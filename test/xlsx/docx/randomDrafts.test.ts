import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { paperLines } from '../../../src/core/papers/page/paperLines';
import { draftStyles } from '../../../src/core/sheets/draftStyles';
import type { DraftCell, DraftRow, DraftStyle, SheetDraft } from '../../../src/core/sheets/sheetDraft';
import { atOnce } from '../../../src/core/work/work';
import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { writeDocx } from '../../../src/xlsx/docx/writeDocx';

const styles = Object.keys(draftStyles) as readonly DraftStyle[];
const bordered = styles.filter((style) => draftStyles[style].bordered);
const bare = styles.filter((style) => !draftStyles[style].bordered);

/** Letters of people, of XML and of Word, some that XML cannot hold, and halves of a pair. */
const letters = fc.constantFrom(
  ...['ủy ban', 'Đ', ' ', '\n', '\t', '\r', '<', '>', '&', '"', "'", ']]>', '&amp;', '{PAGE}', '_x0041_'],
  ...[
    '\u0000',
    '\u0001',
    '\u000b',
    '\u001f',
    '\ufffe',
    '\uffff',
    '\ud83d',
    '\ude00',
    '😀',
    '\u0301',
    '\u2028',
  ],
);
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));

const columnCount = 5;
/** The last column but one is hidden, as keys are, and the first, as a person hides one. */
const hidden = [0, 3];
const shown = [1, 2, 4];

/** Cells from left to right, some left out, some merged with those to their right. */
function rowOf(of: readonly DraftStyle[]): fc.Arbitrary<DraftRow> {
  const cell = fc.record({ text, style: fc.constantFrom(...of), span: fc.integer({ min: 0, max: 3 }) });
  return fc
    .record({ cells: fc.array(cell, { minLength: 1, maxLength: columnCount }), keeps: fc.boolean() })
    .map(({ cells, keeps }) => {
      const placed: DraftCell[] = [];
      let column = 0;
      for (const [at, one] of cells.entries()) {
        const span = Math.min(one.span, columnCount - column);
        // a row is known by its first cell
        if (span > 0 || at === 0) {
          const value = { type: 'text', text: one.text } as const;
          placed.push({ column, value, style: one.style, span: Math.max(1, span) });
        }
        column += Math.max(1, span);
        if (column >= columnCount) break;
      }
      return { height: 20, cells: placed, keepWithNext: keeps };
    });
}

const draft = fc
  .record({
    header: rowOf(['header']),
    rows: fc.array(fc.oneof(rowOf(bordered), rowOf(bare)), { maxLength: 12 }),
    landscape: fc.boolean(),
    numbered: fc.boolean(),
  })
  .map(({ header, rows, landscape, numbered }): SheetDraft => ({
    kind: 'appendix',
    name: 'A',
    fontName: 'Times New Roman',
    columns: Array.from({ length: columnCount }, (_, column) => ({
      name: `c${column}`,
      width: 40 + column,
      hidden: hidden.includes(column),
    })),
    blocks: [
      { kind: 'header', rows: [header] },
      { kind: 'rows', rows },
    ],
    page: {
      orientation: landscape ? 'landscape' : 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToOnePageWide: true,
      repeatHeader: true,
      pageNumberOnTop: numbered,
    },
  }));

const write = async (drafts: readonly SheetDraft[]) =>
  atOnce(await writeDocx(drafts, { looks: draftStyles, linesOf: paperLines }));

/** What stands on paper: every kind of line break is one, what XML cannot hold is gone, and halves of a pair are told as such. */
function onPaper({ value }: DraftCell): string {
  if (value.type !== 'text') return '';
  const text = value.text.replace(/\r\n|[\r\v\u2028]/g, '\n');
  const held = Array.from({ length: text.length }, (_, at) => text[at] ?? '').filter(
    (letter) =>
      letter === '\n' || letter === '\t' || (letter >= ' ' && letter !== '\ufffe' && letter !== '\uffff'),
  );
  return [...held.join('')].map((letter) => (/^[\ud800-\udfff]$/.test(letter) ? '\ufffd' : letter)).join('');
}

const isTableRow = ({ cells }: DraftRow): boolean => cells.some(({ style }) => draftStyles[style].bordered);

/** The words of each shown column, as our reader tells them: a merged cell's in its first. */
function wordsOf(row: DraftRow): readonly string[] {
  const words = shown.map(() => '');
  let coveredTo = -1;
  for (const [at, column] of shown.entries()) {
    if (column <= coveredTo) continue;
    const cell = row.cells.find((one) => one.column <= column && column <= lastOf(one));
    if (cell === undefined) continue;
    words[at] = onPaper(cell);
    coveredTo = lastOf(cell);
  }
  return words;
}

const lastOf = ({ column, span }: DraftCell): number => column + (span ?? 1) - 1;

/** Paragraphs of rows without lines: cells that cover none of the shown columns stay out. */
const linesOf = (row: DraftRow): readonly string[] =>
  row.cells
    .filter((cell) => shown.some((column) => cell.column <= column && column <= lastOf(cell)))
    .flatMap((cell) => onPaper(cell).split('\n'));

function rowsOf({ blocks }: SheetDraft): readonly DraftRow[] {
  return blocks.flatMap(({ rows }) => rows);
}

function expectWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

test('every word of a random draft stands in its cell, and every part is well-formed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 2 }), async (drafts) => {
      const file = await write(drafts);
      const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
      for (const [, bytes] of parts) expectWellFormed(strFromU8(bytes));
      const reading = readDocx(file);
      if (!reading.ok) throw new Error(reading.reason);
      const rows = drafts.flatMap(rowsOf);
      expect(reading.tables.flatMap((table) => table.rows)).toEqual(rows.filter(isTableRow).map(wordsOf));
      const bareLines = rows.filter((row) => !isTableRow(row)).flatMap(linesOf);
      const read = reading.paragraphs.filter(({ cell }) => cell === null).map((paragraph) => paragraph.text);
      expect(read.filter((line) => line !== '')).toEqual(bareLines.filter((line) => line !== ''));
    }),
    { numRuns: 40 },
  );
});

test('every row is as wide as the table, whole on its page, and the header alone is repeated', async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (one) => {
      const document = strFromU8(unzipSync(await write([one]))['word/document.xml'] ?? new Uint8Array());
      const tableRows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      const [grid = 0] = [...document.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      );
      for (const row of tableRows) {
        const widths = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) =>
          Number(width),
        );
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(grid);
        expect(row).toContain('<w:cantSplit/>');
      }
      expect(tableRows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});
