import { atOnce } from '../../src/core/work/work';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftAppendix } from '../../src/core/papers/appendix/appendix';
import type { DraftValue } from '../../src/core/sheets/sheetDraft';
import type { FurtherFields } from '../../src/core/tasks/task';
import { defaultAppendixSettings, everyAppendixColumn } from '../../src/core/plan/appendixSettings';
import { appendix as say } from '../../src/strings/papers/appendix';
import { makeTask, samplePlan, sampleTasks } from '../core/papers/samplePlan';
import { write } from './drafts';
import { officeWorkbook, startHost } from './office';

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

const isMissing = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args).error !== undefined;
const missing = [
  ...(isMissing('soffice', ['--version']) ? ['LibreOffice'] : []),
  ...(isMissing('pdftotext', ['-v']) ? ['pdftotext'] : []),
];
const name = `the printed appendix${missing.length > 0 ? ` (skipped: ${missing.join(' and ')} not installed)` : ''}`;

/** Prints a workbook as LibreOffice does and reads where each word stands; points from the top left corner. */
function print(workbook: Uint8Array): readonly Page[] {
  const folder = mkdtempSync(join(tmpdir(), 'appendix-'));
  try {
    writeFileSync(join(folder, 'appendix.xlsx'), workbook);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'appendix.xlsx'),
    ]);
    spawnSync('pdftotext', ['-bbox', join(folder, 'appendix.pdf'), join(folder, 'appendix.html')]);
    return pagesOf(readFileSync(join(folder, 'appendix.html'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pagesOf(html: string): readonly Page[] {
  const wordPattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width = '', height = ''] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [...page.matchAll(wordPattern)].map(([, left, top, right, bottom, text = '']) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').normalize('NFC'),
      }));
      return { width: Number(width), height: Number(height), words: joinFragments(words) };
    });
}

/** Where a font lacks Vietnamese letters, a word is printed in pieces of two fonts: they stand closer than a space. */
function joinFragments(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const down = last === undefined ? 0 : Math.min(last.bottom, word.bottom) - Math.max(last.top, word.top);
    if (last !== undefined && down > 8 && Math.abs(word.left - last.right) < 0.8) {
      joined[joined.length - 1] = {
        text: (last.text + word.text).normalize('NFC'),
        left: last.left,
        right: word.right,
        top: Math.max(last.top, word.top),
        bottom: Math.min(last.bottom, word.bottom),
      };
    } else joined.push(word);
  }
  return joined;
}

const millimetre = 72 / 25.4;
const long = Array.from({ length: 330 }, (_, index) => `chữ${index}`).join(' ');
const tasks = [
  ...sampleTasks(36),
  makeTask({ key: 'dài', content: long, itemId: 'II.6', lead: 'Công an xã', time: '8/12' }),
];
const further = (at: number): FurtherFields => {
  const field = (value: DraftValue, text: string) => ({
    value,
    text,
    cell: { sheet: '', row: null, column: 0 },
  });
  const words = (text: string) => field({ type: 'text', text }, text);
  return {
    followUp: words('Văn phòng HĐND và UBND'),
    leader: words('Phó Chủ tịch UBND'),
    source: words('Thông báo số 125 ngày 08/01/2026'),
    assignedOn: words('09/02/2026'),
    budget: field({ type: 'number', number: 1_250_000 * at, format: '0' }, `${1_250_000 * at}`),
  };
};
const looks = [
  { name, columns: defaultAppendixSettings.columns, tasks },
  {
    name: `${name} with every column`,
    columns: everyAppendixColumn,
    tasks: tasks.map((task, at) => ({ ...task, further: further(at + 1) })),
  },
];

(missing.length > 0 ? describe.skip : describe).each(looks)('$name', ({ columns, tasks }) => {
  const settings = { ...defaultAppendixSettings, columns };
  const report = atOnce(draftAppendix({ plan: samplePlan, tasks, settings, say, fullName: () => null }));
  let pages: readonly Page[] = [];
  beforeAll(async () => {
    const host = await startHost({ file: officeWorkbook() });
    expect((await write([report.draft])).kind).toBe('written');
    pages = print(host.save());
  });

  test('lies on A4 on its side, as many pages as were counted, inside its margins', () => {
    expect(pages).toHaveLength(report.pages);
    for (const page of pages) {
      expect([Math.round(page.width / millimetre), Math.round(page.height / millimetre)]).toEqual([297, 210]);
      const body = page.words.filter((word) => word.top > 20 * millimetre - 1);
      expect(Math.min(...body.map((word) => word.left))).toBeGreaterThan(30 * millimetre - 1);
      expect(Math.max(...body.map((word) => word.right))).toBeLessThan((297 - 15) * millimetre + 1);
      expect(Math.max(...body.map((word) => word.bottom))).toBeLessThan((210 - 20) * millimetre + 1);
    }
  });

  test('repeats its header row, and numbers its pages in the middle on top from the second on', () => {
    const header = columns.flatMap((column) => say.columns[column].split(' '));
    for (const [index, page] of pages.entries()) {
      const texts = page.words.map((word) => word.text);
      for (const word of header) expect(texts).toContain(word);
      const onTop = page.words.filter((word) => word.bottom < 20 * millimetre);
      expect(onTop.map((word) => word.text)).toEqual(index === 0 ? [] : [String(index + 1)]);
      for (const { left, right } of onTop) {
        const middle = (30 + (297 - 15)) / 2;
        expect(Math.abs((left + right) / 2 / millimetre - middle)).toBeLessThan(2);
      }
    }
  });

  test('shows every word of every task as often as it is written, none over another', () => {
    const count = (words: readonly string[]): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts;
    };
    const printed = count(pages.flatMap((page) => page.words.map((word) => word.text)));
    const texts = tasks.flatMap(({ content, leads, supporters, time, product, further }) =>
      [content, leads, supporters, time, product, ...Object.values(further)].map((field) => field.text),
    );
    const written = count(
      texts.flatMap((text) =>
        text
          .normalize('NFC')
          .split(/\s+/)
          .filter((word) => word !== ''),
      ),
    );
    const lost = [...written].filter(([word, times]) => (printed.get(word) ?? 0) < times);
    expect(lost).toEqual([]);
    for (const page of pages) expect(overlaps(page)).toEqual([]);
  });

  test('letters keep their size: nothing was shrunk to fit', () => {
    const number = pages[1]?.words.find((word) => word.text === 'TT');
    const height = (number?.bottom ?? 0) - (number?.top ?? 0);
    // The box of a 12 point letter of this font is 13.3 points high.
    expect(height).toBeGreaterThan(12.9);
  });

  test('no page ends with a group row', () => {
    const groups = report.draft.blocks.filter(({ kind }) => kind === 'group').flatMap(({ rows }) => rows);
    const labels = groups.flatMap((row) =>
      row.cells.flatMap(({ value }) => (value.type === 'text' ? [value.text] : [])),
    );
    for (const page of pages) {
      const lowest = Math.max(...page.words.map((word) => word.bottom));
      const line = page.words.filter((word) => lowest - word.bottom < 3).map((word) => word.text);
      expect(labels).not.toContain(line.join(' '));
    }
  });
});

/** Pairs of words that are printed over each other: text that was higher than its row. */
function overlaps(page: Page): string[] {
  return page.words.flatMap((word, index) =>
    page.words.slice(index + 1).flatMap((other) => {
      const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      const down = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top);
      return across > 1 && down > 6 ? [`${word.text} ${other.text}`] : [];
    }),
  );
}
