import { atOnce } from '../../../src/core/work/work';
import { strFromU8, unzipSync } from 'fflate';
import { draftAppendix } from '../../../src/core/papers/appendix/appendix';
import { wholeRows } from '../../../src/core/papers/page/wordRows';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { paperLines } from '../../../src/core/papers/page/paperLines';
import { draftStyles } from '../../../src/core/sheets/draftStyles';
import type { DraftCell, SheetDraft } from '../../../src/core/sheets/sheetDraft';
import { parseIsoDate, type IsoDate } from '../../../src/core/time/isoDate';
import { appendix as say } from '../../../src/strings/papers/appendix';
import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { writeDocx } from '../../../src/xlsx/docx/writeDocx';
import { makeTask, samplePlan, sampleTasks } from '../../core/papers/samplePlan';

const { draft } = atOnce(
  draftAppendix({
    plan: samplePlan,
    tasks: sampleTasks(40),
    settings: defaultAppendixSettings,
    say,
    fullName: () => null,
  }),
);

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}

const write = async (drafts: readonly SheetDraft[]) =>
  atOnce(await writeDocx(drafts, { looks: draftStyles, linesOf: paperLines }));

async function partsOf(of: SheetDraft): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await write([of]));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function readBack(of: SheetDraft) {
  const reading = readDocx(await write([of]));
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
}

/** What the sheet says, row by row, without its hidden key. */
function rowsOfSheet(of: SheetDraft): readonly (readonly string[])[] {
  const width = of.columns.filter(({ hidden }) => hidden !== true).length;
  return of.blocks
    .filter(({ kind }) => kind !== 'title')
    .flatMap(({ rows }) => rows)
    .map(({ cells }) => {
      const texts = Array.from({ length: width }, () => '');
      for (const { column, value } of cells) {
        texts[column] =
          value.type === 'text' ? value.text : value.type === 'number' ? String(value.number) : '';
      }
      return texts;
    });
}

describe('the appendix as a Word file', () => {
  test('our own reader reads every row back', async () => {
    const { tables, paragraphs } = await readBack(draft);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toEqual(rowsOfSheet(draft));
    const title = paragraphs.filter(({ cell }) => cell === null).map(({ text }) => text);
    expect(title.slice(0, 3)).toEqual(
      draft.blocks[0]?.rows.slice(0, 3).map(({ cells: [cell] }) => {
        return cell?.value.type === 'text' ? cell.value.text : '';
      }),
    );
  });

  test('page, margins, repeated header, page numbers, letters: NĐ 30/2020 annex I', async () => {
    const parts = await partsOf(draft);
    const document = parts['word/document.xml'] ?? '';
    expect(/<w:pgSz[^>]*>/.exec(document)?.[0]).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(/<w:pgMar[^>]*>/.exec(document)?.[0]).toMatch(
      /w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/,
    );
    expect(document).toContain('<w:titlePg');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter(([, text]) => text.includes('PAGE'));
    expect(headers).toHaveLength(2);
    expect(numbered).toHaveLength(1);
    expect(numbered[0]?.[1]).toContain('<w:jc w:val="center"/>');
    expect(new Set([...document.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font))).toEqual(
      new Set(['Times New Roman']),
    );
    const sizes = new Set([...document.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size)));
    // half points: 14 in the title, 12 in the table, 1 in the paragraph that must follow it
    expect(sizes).toEqual(new Set([28, 24, 2]));
  });

  test('group rows are merged across the table and grey', async () => {
    const document = (await partsOf(draft))['word/document.xml'] ?? '';
    const groups = draft.blocks.filter(({ kind }) => kind === 'group').flatMap(({ rows }) => rows);
    expect(groups.length).toBeGreaterThan(0);
    expect(document.match(/<w:gridSpan w:val="7"\/>/g)).toHaveLength(groups.length);
    expect(document.match(/w:fill="D9D9D9"/g)).toHaveLength(groups.length);
  });

  test('the table is as wide as the text and its columns add up', async () => {
    const document = (await partsOf(draft))['word/document.xml'] ?? '';
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const together = widths.reduce((sum, width) => sum + width, 0);
    expect(widths).toHaveLength(7);
    expect(together).toBeLessThanOrEqual(16838 - 1701 - 850);
    expect(together).toBeGreaterThan(16838 - 1701 - 850 - 8);
  });
});

test('two papers are two sections, each numbered from 1', async () => {
  const files = unzipSync(await write([draft, draft]));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(document.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
  expect(document.match(/<w:tbl>/g)).toHaveLength(2);
});

describe('rows that Excel had to part', () => {
  const long = Array.from({ length: 400 }, (_, index) => `từ${index}`).join(' ');
  const parted = atOnce(
    draftAppendix({
      plan: samplePlan,
      tasks: [makeTask({ key: 'long', content: long, itemId: 'II.1' })],
      settings: defaultAppendixSettings,
      say,
      fullName: () => null,
    }),
  ).draft;

  test('are one row in Word, no word lost or repeated', async () => {
    const isParted = parted.blocks.some(({ rows }) => rows.some(({ continues }) => continues === true));
    expect(isParted).toBe(true);
    const { tables } = await readBack(atOnce(wholeRows(parted)));
    const contents = tables[0]?.rows.map((row) => row[1] ?? '') ?? [];
    expect(contents).toContain(long);
  });
});

describe('odd contents', () => {
  const february: DraftCell['value'] = { type: 'date', date: day('2026-02-05') };
  const cellOf = (value: DraftCell['value']): SheetDraft => ({
    kind: 'appendix',
    name: 'A',
    fontName: 'Times New Roman',
    columns: [{ name: 'content', width: 100 }],
    blocks: [{ kind: 'rows', rows: [{ height: 20, cells: [{ column: 0, value, style: 'cellText' }] }] }],
    page: draft.page,
  });
  test.each<[DraftCell['value'], string]>([
    [{ type: 'text', text: 'a < b & "c"' }, 'a < b & "c"'],
    [{ type: 'text', text: '=1+1\n\tdòng hai' }, '=1+1\n\tdòng hai'],
    [{ type: 'text', text: 'x\u0001y\uffff' }, 'xy'],
    [{ type: 'number', number: 1_234_560, format: '#,##0' }, '1.234.560'],
    [february, '05/02/2026'],
    [{ type: 'blank' }, ''],
  ])('%j', async (value, text) => {
    expect((await readBack(cellOf(value))).tables[0]?.rows).toEqual([[text]]);
  });
});
