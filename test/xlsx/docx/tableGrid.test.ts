import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { docxOf, p } from './docxOf';

/** A row's own properties, and its cells by text; "a:2" reaches over two columns. */
const row = (properties: string, ...cells: string[]) =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map(cellXml).join('')}</w:tr>`;
const before = (columns: string) => `<w:gridBefore w:val="${columns}"/>`;
const after = (columns: string) => `<w:gridAfter w:val="${columns}"/>`;

function cellXml(said: string): string {
  const [text = '', span] = said.split(':');
  const properties = span === undefined ? '' : `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`;
  return `<w:tc>${properties}${p(text)}</w:tc>`;
}

function readTable(...rows: string[]) {
  const read = readDocx(docxOf({ body: `<w:tbl>${rows.join('')}</w:tbl>` }));
  if (!read.ok) throw new Error(read.reason);
  return {
    rows: read.tables[0]?.rows,
    columns: read.paragraphs.map(({ text, cell }) => [text, cell?.column]),
  };
}

test.each([
  ['nothing skipped', row('', 'a', 'b', 'c'), ['a', 'b', 'c']],
  ['columns in front', row(before('2'), 'a'), ['', '', 'a']],
  ['columns behind', row(after('2'), 'a'), ['a', '', '']],
  ['both', row(before('1') + after('1'), 'a'), ['', 'a', '']],
  ['in front of a wide cell', row(before('1'), 'a:2', 'b'), ['', 'a', '', 'b']],
  ['none in front', row(before('0'), 'a'), ['a']],
  ['a word in front', row(before('x'), 'a'), ['a']],
  ['fewer than none', row(before('-3') + after('-1'), 'a'), ['a']],
  ['more than a table has', row(before('999999999') + after('999999999'), 'a'), ['a']],
  ['other properties', row('<w:cantSplit/><w:tblHeader/>', 'a'), ['a']],
])('%s', (_name, xml, texts) => {
  expect(readTable(xml).rows).toEqual([texts]);
});

test('cells stand below the head that is theirs', () => {
  const { rows, columns } = readTable(
    row('', 'TT', 'Việc', 'Hạn'),
    row(before('1'), 'a', 'b'),
    row(after('1'), '1', 'c'),
  );
  expect(rows).toEqual([
    ['TT', 'Việc', 'Hạn'],
    ['', 'a', 'b'],
    ['1', 'c', ''],
  ]);
  expect(columns.slice(3)).toEqual([
    ['a', 1],
    ['b', 2],
    ['1', 0],
    ['c', 1],
  ]);
});

describe('a merged cell', () => {
  const merged = (text: string, properties: string) =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const rowOf = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const read = readDocx(
    docxOf({
      body: `<w:tbl>${[
        rowOf(merged('a', '<w:gridSpan w:val="2"/>'), merged('b', '<w:vMerge w:val="restart"/>')),
        rowOf(merged('c', ''), merged('d', ''), merged('', '<w:vMerge/>')),
        rowOf(merged('e', ''), merged('f', ''), merged('', '<w:vMerge w:val="continue"/>')),
      ].join('')}</w:tbl>`,
    }),
  );
  if (!read.ok) throw new Error(read.reason);
  const cells = read.paragraphs.map(({ cell }) => cell);

  test('says how many columns it covers', () => {
    expect(cells.map((cell) => cell?.columnCount)).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('says where it goes on from above', () => {
    expect(cells.map((cell) => cell?.goesOn)).toEqual([false, false, false, false, true, false, false, true]);
  });
});
