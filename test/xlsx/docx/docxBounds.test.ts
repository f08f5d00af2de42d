import { draftAppendix } from '../../../src/core/papers/appendix/appendix';
import { paperLines } from '../../../src/core/papers/page/paperLines';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { draftStyles } from '../../../src/core/sheets/draftStyles';
import { atOnce } from '../../../src/core/work/work';
import { appendix as say } from '../../../src/strings/papers/appendix';
import { gridsOfDocx } from '../../../src/xlsx/docx/gridsOfDocx';
import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { writeDocx } from '../../../src/xlsx/docx/writeDocx';
import { samplePlan, sampleTasks } from '../../core/papers/samplePlan';
import { docxOf, level, p } from './docxOf';

const reasonOf = (bytes: Uint8Array) => {
  const read = gridsOfDocx(bytes);
  return read.ok ? 'opens' : read.reason;
};
const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
const within = (depth: number, inside: string) =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${inside}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

test('our own file of five thousand tasks is read back', async () => {
  const tasks = sampleTasks(5_000);
  const { draft } = atOnce(
    draftAppendix({ plan: samplePlan, tasks, settings: defaultAppendixSettings, say, fullName: () => null }),
  );
  const file = atOnce(await writeDocx([draft], { looks: draftStyles, linesOf: paperLines }));
  const read = readDocx(file);
  expect(read.ok && read.tables.map(({ rows }) => rows.length)).toEqual([
    draft.blocks.filter(({ kind }) => kind !== 'title').reduce((sum, { rows }) => sum + rows.length, 0),
  ]);
});

const deleted = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>';
const list = (text: string) =>
  `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', text)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const chain = Array.from(
  { length: 20_000 },
  (_, at) => `<w:style w:styleId="S${at}"><w:basedOn w:val="S${at + 1}"/></w:style>`,
).join('');

/** Each with a body that is read, and more of the same that is not; all far below a megabyte. */
test.each<[string, number, number, (times: number) => Uint8Array]>([
  ['paragraphs', 450_000, 800_000, (n) => docxOf({ body: '<w:p/>'.repeat(n) })],
  ['runs of a paragraph', 200_000, 300_000, (n) => docxOf({ body: `<w:p>${'<w:r/>'.repeat(n)}</w:p>` })],
  ['letters', 1, 3, (n) => docxOf({ body: p('ế'.repeat(7_000_000)).repeat(n) })],
  ['rows', 300_000, 800_000, (n) => docxOf({ body: table('<w:tr/>'.repeat(n)) })],
  [
    'rows as wide as the widest',
    5_000,
    100_000,
    (n) =>
      docxOf({
        body: table(`<w:tr><w:trPr><w:gridAfter w:val="63"/></w:trPr></w:tr>${'<w:tr/>'.repeat(n)}`),
      }),
  ],
  [
    'tables in tables that say one text',
    10,
    150,
    (n) => docxOf({ body: within(n, p('a'.repeat(1_000_000))) }),
  ],
  ['paragraphs in tables in tables', 10, 150, (n) => docxOf({ body: within(n, '<w:p/>'.repeat(20_000)) })],
  ['paragraphs whose end is deleted', 20_000, 60_000, (n) => docxOf({ body: deleted.repeat(n) })],
  [
    'long numbers',
    10_000,
    100_000,
    (n) => docxOf({ body: p('x', { numId: '1' }).repeat(n), numbering: list('%1'.repeat(127)) }),
  ],
  [
    'styles',
    100_000,
    1_000_000,
    (n) => docxOf({ body: p('x', { style: 'S9' }), styles: `${chain}${'<w:style/>'.repeat(n)}` }),
  ],
])('%s', (_name, few, many, fileOf) => {
  const [read, refused] = [fileOf(few), fileOf(many)];
  expect(Math.max(read.length, refused.length)).toBeLessThan(1_000_000);
  // without a bound these do not end within the minute that the runner gives a test
  expect([reasonOf(read), reasonOf(refused)]).toEqual(['opens', 'tooLarge']);
});

test.each([
  ['wrappers', 90, 300_000, (n: number) => `${'<w:sdt>'.repeat(n)}${p('x')}${'</w:sdt>'.repeat(n)}`],
  ['wrappers of rows', 90, 5_000, (n: number) => table(`${'<w:sdt>'.repeat(n)}${'</w:sdt>'.repeat(n)}`)],
  ['elements of a paragraph', 90, 600, (n: number) => `<w:p>${'<x>'.repeat(n)}${'</x>'.repeat(n)}</w:p>`],
])('%s too deep in each other are damage', (_name, few, many, bodyOf) => {
  const reasons = [few, many].map((times) => reasonOf(docxOf({ body: bodyOf(times) })));
  expect(reasons).toEqual(['opens', 'broken']);
});

test.each([
  ['a paragraph', '<w:p></w:q>'],
  ['a paragraph that nobody closes', '<w:p>'],
  ['a row', table('<w:tr></w:tc>')],
  ['a table that nobody closes', '<w:tbl><w:tr/>'],
  ['a wrapper', '<w:sdt><w:p/></w:sdtContent>'],
  ['what is not read', '<w:sectPr><w:pgSz></w:sectPr>'],
  ['an attribute', '<w:p x></w:p>'],
])('tags that do not match: %s is damage', (_name, body) => {
  expect(reasonOf(docxOf({ body }))).toBe('broken');
});
