import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { passwordProtectedFile, plainZip } from '../fixtures/badFiles';
import { oddFile, oddParts, packed, sheetPart, textCell } from '../xlsx/oddFiles';
import { docxOf, p } from '../xlsx/docx/docxOf';
import { excelFile, openpyxlFile, prefixedFile, xlsxWriterFile } from '../xlsx/writers';
import { corpusRun, ownProcess } from './corpusRun';
import type { CorpusRequest, CorpusResult } from './corpusRun';
import { editFaults, partsOf } from './judgedWorkbook';
import { outvoted, unaskedChanges } from './reading';
import type { ReadSheet } from './reading';
import { newFaults } from './validator';

const one = `<row r="1">${textCell('A1', 'một')}</row>`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(
  files: Readonly<Record<string, Uint8Array>>,
  change: Partial<CorpusRequest>,
): Promise<CorpusResult> {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return corpusRun({
    folder,
    only: '',
    seconds: 120,
    ours: ownProcess,
    python: join(folder, 'no-python'),
    validatorFolder: folder,
    validateEvery: 1,
    say: () => undefined,
    ...change,
  });
}

/** Counts of the whole run by the names of their columns. */
function countsOf({ table }: CorpusResult): Record<string, string> {
  const [head = '', ...lines] = table.split('\n').map((line) => line.trim());
  const all = lines.find((line) => line.startsWith('all ')) ?? '';
  const names = head.split(/ {2,}/);
  return Object.fromEntries(all.split(/ {2,}/).map((value, at) => [names[at] ?? '', value]));
}

test('files of common writers are opened, saved and edited, and read the same by another program', async () => {
  const result = await run(
    {
      'excel.xlsx': excelFile(),
      'openpyxl.xlsx': openpyxlFile(),
      'prefixed.xlsm': prefixedFile(),
      'writer.xltx': xlsxWriterFile(),
      'locked.xlsx': passwordProtectedFile,
      'other.xlsx': plainZip,
      'letter.docx': docxOf({ body: `${p('Kính gửi')}${p('hai dòng\nmột đoạn')}` }),
      'notes.txt': strToU8('not of this corpus'),
    },
    {},
  );
  expect(result.table).toContain('no failure');
  expect(result.failed).toBe(0);
  expect(countsOf(result)).toMatchObject({
    files: '7',
    opened: '5',
    refused: '2',
    'save same': '4',
    edited: '4',
    'with sheet': '4',
    'src/xlsx': '4/4',
    words: '6',
    failed: '0',
  });
}, 180_000);

/** A process in place of the project's own that does what its file is named for. */
const badProcess = `
const say = (told) => process.stdout.write(JSON.stringify(told) + '\\n');
say({ ready: 'bad' });
const sheet = (merges) => ({ name: 'S', state: 'visible', merges, widths: {}, cells: {} });
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { path } = JSON.parse(line);
  if (path.endsWith('ends.xlsx')) { console.error('Error: no memory'); process.exit(1); }
  if (path.endsWith('throws.xlsx')) say({ kind: 'threw', at: 'save', message: 'x' });
  if (path.endsWith('loses.xlsx'))
    say({ kind: 'workbook', reading: [sheet(['A1:B2'])], after: [sheet([])], unchanged: ['xl/styles.xml'],
      edit: { sheet: 'S', place: 'A9', text: 't', added: null }, faults: [], opening: 0 });
  if (path.endsWith('good.xlsx')) say({ kind: 'refused', reason: 'encrypted' });
});`;

test('one that hangs, ends, throws or loses something fails with a line, and the run goes on', async () => {
  const names = ['ends', 'hangs', 'loses', 'throws', 'good'];
  const files = Object.fromEntries(names.map((name) => [`${name}.xlsx`, oddFile({ rows: one })]));
  const ours = { command: process.execPath, args: ['-e', badProcess] };
  const { table, failed } = await run(files, { ours, seconds: 8 });
  expect(failed).toBe(4);
  for (const line of [
    'ends.xlsx: the process ended: Error: no memory',
    'hangs.xlsx: not done in 8 s',
    'throws.xlsx: threw at save: x',
    'loses.xlsx: unchanged save: xl/styles.xml is not the same',
    'loses.xlsx: edited, src/xlsx: changed: S merges: A1:B2 → ',
  ])
    expect(table).toContain(line);
}, 120_000);

describe('what the files alone tell', () => {
  const parts = oddParts({ rows: one });
  const before = partsOf(packed(parts));
  const sheet = 'xl/worksheets/sheet1.xml';
  const faultsOf = (change: Readonly<Record<string, string>>) =>
    editFaults(before, partsOf(packed({ ...parts, ...change })), sheet);
  const links = parts['xl/_rels/workbook.xml.rels'] ?? '';

  test.each<[string, Record<string, string>, string[]]>([
    ['the row that was meant', { [sheet]: sheetPart(`${one}<row r="3"/>`, '') }, []],
    [
      'another part',
      { '_rels/.rels': `${parts['_rels/.rels'] ?? ''}\n` },
      ['_rels/.rels: changed, though nobody asked'],
    ],
    ['around the rows', { [sheet]: sheetPart(one, '<pageMargins/>') }, [`${sheet}: changed around its rows`]],
    ['rows out of order', { [sheet]: sheetPart(`<row r="3"/>${one}`, '') }, [`${sheet}: row 1 out of order`]],
    ['not well-formed', { [sheet]: sheetPart(`${one}<row>`, '') }, [`${sheet}: not well-formed`]],
    [
      'a name twice, but for its case',
      { 'xl/worksheets/Sheet1.xml': '<worksheet/>' },
      ['xl/worksheets/Sheet1.xml: twice'],
    ],
    [
      'a link to nowhere',
      {
        'xl/_rels/workbook.xml.rels': links.replace(
          '</Rel',
          '<Relationship Id="rId9" Target="no.xml"/></Rel',
        ),
      },
      ['xl/_rels/workbook.xml.rels: rId9 leads to no part'],
    ],
  ])('%s', (_name, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });
});

describe('readings', () => {
  const read = (change: Partial<ReadSheet>): ReadSheet[] => [
    { name: 'S', state: 'visible', merges: [], widths: {}, cells: { A1: [1.5, null, '0'] }, ...change },
  ];
  const edit = { sheet: 'S', place: 'A3', text: 'x', added: null };

  test('the edit alone is no change; anything else is', () => {
    const cells = { A1: [1.5, null, '0'], A3: ['x', null, '@'] } as const;
    const where = (change: Partial<ReadSheet>) =>
      unaskedChanges(read({}), read({ cells, ...change }), edit).map((found) => found.where);
    expect(where({})).toEqual([]);
    expect(where({ merges: ['A1:A2'] })).toEqual(['S merges']);
    expect(where({ widths: { C: 9 } })).toEqual(['S width C']);
    expect(where({ state: 'hidden' })).toEqual(['sheets']);
    expect(where({ cells: { ...cells, A1: [2, '1+1', 'General'] } })).toEqual([
      'S!A1 value',
      'S!A1 formula',
      'S!A1 format',
    ]);
  });

  test('we are wrong where all others agree against us', () => {
    const [ours, theirs] = [read({}), read({ cells: { A1: [9, null, '0'] } })];
    expect(outvoted(ours, [theirs, theirs]).map(({ where }) => where)).toEqual(['S!A1 value']);
    expect(outvoted(ours, [theirs, ours])).toEqual([]);
    expect(outvoted(ours, [theirs])).toEqual([]);
  });
});

test('a fault that the original has as often is none of ours', () => {
  expect(newFaults(['a', 'b'], ['b', 'a'])).toEqual([]);
  expect(newFaults(['a'], ['a', 'a', 'c'])).toEqual(['a', 'c']);
});
