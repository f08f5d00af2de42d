import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { nomineeSample } from '../fixtures/nomineeSample';
import { sampleOffice } from '../fixtures/sampleOffices';
import { printedSheet } from './printedSheet';
import { runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'charts-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const office = sampleOffice('ward-2026');
const nominees = nomineeSample('nominees-ward-2025');
const asked = {
  tasks: [office.workbook, '--plan', office.plans[0] ?? '', '--today', office.today],
  nominees: [nominees.clean, '--today', nominees.today],
} as const;

/** The file that `run` makes; further words go to the command line. */
function runTo(name: string, words: readonly string[]): string {
  const out = join(folder, `${name}.xlsx`);
  const run = runCli('run', ...words, '--out', out);
  if (run.code !== 0) throw new Error(run.stderr);
  return out;
}

/** Parts of a file by name, as text. */
function partsOf(file: string): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file))));
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The one part of a file whose name ends so. */
function onlyPart(parts: ReadonlyMap<string, string>, pattern: RegExp): string {
  const found = [...parts].filter(([name]) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${found.length} parts ${String(pattern)}`);
  return found[0]?.[1] ?? '';
}

const plain = (xml: string): string =>
  xml.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** Texts of `<c:v>` below each `<c:…>` of a name, in order. */
function cached(chart: string, name: 'tx' | 'cat' | 'val'): string[][] {
  const blocks = [...chart.matchAll(new RegExp(`<c:ser>.*?</c:ser>`, 'gs'))].map(
    ([series]) => new RegExp(`<c:${name}>.*?</c:${name}>`, 's').exec(series)?.[0] ?? '',
  );
  return blocks.map((block) =>
    [...block.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((found) => plain(found[1] ?? '')),
  );
}

describe.each([
  ['progress by body', asked.tasks, 'Tổng hợp nhiệm vụ', /theo đơn vị chủ trì/, 6],
  ['awards by kind', asked.nominees, 'Tổng hợp khen thưởng', /^Theo danh hiệu, hình thức và đối tượng/, 4],
] as const)('%s', (name, words, sheet, table, series) => {
  const out = runTo(name, words);
  const parts = partsOf(out);
  const chart = onlyPart(parts, /^xl\/charts\/chart\d+\.xml$/);

  test('is a chart with alternative text, title, and a readable name', () => {
    const drawing = onlyPart(parts, /^xl\/drawings\/drawing\d+\.xml$/);
    const naming = /<xdr:cNvPr ([^>]*)\/>/.exec(drawing)?.[1] ?? '';
    const attribute = (of: string): string => plain(new RegExp(`\\b${of}="([^"]*)"`).exec(naming)?.[1] ?? '');
    expect(attribute('name')).toMatch(/^Biểu đồ /);
    expect(attribute('descr')).toMatch(/số liệu đến ngày \d\d\/\d\d\/\d{4}: \d+ /);
    expect(plain(chart)).toContain(`<a:t>${attribute('title')}</a:t>`);
  });

  test('shows the figures of its table, as an independent reader reads them', async () => {
    const rows = (await printedSheet(new Uint8Array(readFileSync(out)), sheet)).map((line) =>
      line.split(' | '),
    );
    const start = rows.findIndex(([first = '']) => table.test(first));
    const end = rows.findIndex(([first], index) => index > start && first === 'Tổng cộng');
    const [head = [], ...lines] = rows.slice(start + 1, end);
    expect(cached(chart, 'tx').flat()).toEqual(head.slice(2, 2 + series));
    for (const categories of cached(chart, 'cat')) expect(categories).toEqual(lines.map(([first]) => first));
    expect(cached(chart, 'val')).toEqual(
      Array.from({ length: series }, (_, index) => lines.map((line) => line[2 + index])),
    );
  });

  test('says the same in a cell right above it', async () => {
    const drawing = onlyPart(parts, /^xl\/drawings\/drawing\d+\.xml$/);
    const said = plain(/ descr="([^"]*)"/.exec(drawing)?.[1] ?? '');
    const from = Number(/<xdr:from>.*?<xdr:row>(\d+)<\/xdr:row>/s.exec(drawing)?.[1] ?? -1);
    const rows = await printedSheet(new Uint8Array(readFileSync(out)), sheet);
    expect(rows.some((line) => line.startsWith(said))).toBe(true);
    expect(from).toBeGreaterThan(0);
  });

  test('a second run leaves it as it is', () => {
    const again = runTo(`${name} again`, [out, ...words.slice(1)]);
    const now = partsOf(again);
    for (const [part, text] of parts)
      if (/chart|drawing/.test(part)) expect([part, now.get(part)]).toEqual([part, text]);
  });
});

const isMissing = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args).error !== undefined;
const missing = [
  ...(isMissing('soffice', ['--version']) ? ['LibreOffice'] : []),
  ...(isMissing('pdftotext', ['-v']) ? ['pdftotext'] : []),
];
const withOffice = missing.length > 0 ? test.skip : test;

withOffice(
  `LibreOffice prints it whole on one page${missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : ''}`,
  () => {
    const out = runTo('printed', asked.tasks);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, out]);
    const text = spawnSync('pdftotext', ['-layout', join(folder, 'printed.pdf'), '-'], {
      encoding: 'utf8',
    }).stdout;
    const pages = text
      .split('\f')
      .filter((page) => page.includes('Tiến độ nhiệm vụ năm 2026 theo đơn vị chủ trì'));
    expect(pages).toHaveLength(1);
    // The bars' names, the sentence and the legend below stand on that page too
    for (const words of ['Phòng Văn hóa - Xã hội', 'Biểu đồ, số liệu', 'Dừng, hủy', 'Chưa rõ'])
      expect(pages[0]).toContain(words);
  },
  120_000,
);
