import { wordFileOf } from '../../../src/actions';
import {
  isTooLargeForWord,
  lettersOfBreak,
  sizeOfDrafts,
  sizeOfGrids,
} from '../../../src/core/papers/page/wordSize';
import type { DraftRow, DraftStyle, SheetDraft } from '../../../src/core/sheets/sheetDraft';
import { atOnce } from '../../../src/core/work/work';
import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { gridOf } from '../../core/sheets/gridOf';

const row = (text: string): DraftRow => ({
  height: 20,
  cells: [0, 1].map((column) => ({ column, value: { type: 'text', text }, style: 'cellText' })),
});

const draftOf = (rows: readonly DraftRow[]): SheetDraft => ({
  kind: 'appendix',
  name: 'Phụ lục',
  fontName: 'Times New Roman',
  columns: [
    { name: 'one', width: 100 },
    { name: 'two', width: 100 },
  ],
  blocks: [{ kind: 'rows', rows }],
  page: {
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToOnePageWide: true,
    repeatHeader: true,
    pageNumberOnTop: true,
  },
});

describe('a Word file of many rows', () => {
  const many = draftOf(Array.from({ length: 4000 }, (_, index) => row(`Việc ${index + 1}`)));

  test('is made in slices: progress moves, and every row is there', async () => {
    const shares: number[] = [];
    const made = await wordFileOf([many], { onProgress: (share) => shares.push(share) });
    if (!made.ok) throw new Error(made.problem.reason);
    expect(new Set(shares).size).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    const reading = readDocx(made.value.bytes);
    expect(reading.ok && reading.tables[0]?.rows.length).toBe(4000);
    expect(made.value.name).toBe('Phụ lục.docx');
  });

  test('stops between two slices where the person says so, and no file is made', async () => {
    let last = 0;
    const watch = { onProgress: (share: number) => (last = share), isCancelled: () => last > 0.1 };
    expect(await wordFileOf([many], watch)).toEqual({ ok: false, problem: { reason: 'cancelled' } });
    expect(last).toBeLessThan(1);
  });
});

describe('a Word file that would take more than 1 GB', () => {
  const long = row('đ'.repeat(100_000));
  const huge = draftOf(Array.from({ length: 1300 }, () => long));

  test('is refused before it is begun, with its size', async () => {
    const shares: number[] = [];
    expect(await wordFileOf([huge], { onProgress: (share) => shares.push(share) })).toEqual({
      ok: false,
      problem: { reason: 'wordTooLarge', rows: 1300, letters: 260_000_000 },
    });
    expect(shares.every((share) => share === 0)).toBe(true);
  });

  test('two papers count together', async () => {
    const half = draftOf(Array.from({ length: 700 }, () => long));
    expect(isTooLargeForWord(atOnce(sizeOfDrafts([half])))).toBe(false);
    const both = await wordFileOf([half, half], {});
    expect(both.ok || both.problem.reason).toBe('wordTooLarge');
  });

  test('line breaks count with what they take in the file, on a sheet and in a draft', async () => {
    const breaks = (style: DraftStyle): DraftRow => ({
      height: 20,
      cells: [{ column: 0, value: { type: 'text', text: 'a\r\n'.repeat(100_000) }, style }],
    });
    const cells = Array.from({ length: 10 }, () => breaks('cellText'));
    expect(atOnce(sizeOfDrafts([draftOf(cells)])).breakLetters).toBe(1_000_000 * lettersOfBreak.inside);
    for (const style of ['cellJustified', 'documentNote'] as const) {
      const made = await wordFileOf([draftOf(Array.from({ length: 10 }, () => breaks(style)))], {});
      expect(made.ok || made.problem.reason).toBe('wordTooLarge');
    }
    const sheet = gridOf(Array.from({ length: 64 }, () => ['\n'.repeat(100_000)]));
    expect(isTooLargeForWord(atOnce(sizeOfGrids([sheet])))).toBe(true);
  });

  test('cells count as well as letters, blank ones of a sheet do not', () => {
    const grid = gridOf([
      ['TT', 'Nội dung', ''],
      [1, '', true],
    ]);
    expect(atOnce(sizeOfGrids([grid, grid]))).toEqual({ rows: 4, cells: 8, letters: 30, breakLetters: 0 });
    expect(isTooLargeForWord({ rows: 500_000, cells: 3_500_000, letters: 30_000_000, breakLetters: 0 })).toBe(
      false,
    );
    expect(isTooLargeForWord({ rows: 800_000, cells: 5_600_000, letters: 0, breakLetters: 0 })).toBe(true);
  });
});
