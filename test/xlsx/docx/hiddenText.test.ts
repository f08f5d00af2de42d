import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { docxOf, level } from './docxOf';

/** What a style, a run or the whole document says of being hidden: nothing, on, or off. */
type Said = '' | 'on' | 'off';
const vanish = (said: Said) =>
  said === '' ? '' : `<w:rPr><w:vanish${said === 'off' ? ' w:val="0"' : ''}/></w:rPr>`;
const style = (type: string, id: string, said: Said, basedOn = '', more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}${vanish(said)}</w:style>`;

const styles = [
  style('paragraph', 'Hidden', 'on'),
  style('paragraph', 'Child', '', 'Hidden'),
  style('paragraph', 'Grandchild', '', 'Child'),
  style('paragraph', 'Shown', 'off', 'Child'),
  style('paragraph', 'Plain', ''),
  style('paragraph', 'Loop', '', 'Loop'),
  style('character', 'Note', 'on'),
  style('character', 'NoteChild', '', 'Note'),
  style('character', 'NoteShown', 'off', 'Note'),
  style('character', 'Letters', ''),
].join('');

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const by = (id: string) => `<w:rStyle w:val="${id}"/>`;
const off = '<w:vanish w:val="0"/>';
const paragraph = (inside: string, id = '', more = '') =>
  `<w:p><w:pPr>${id === '' ? '' : `<w:pStyle w:val="${id}"/>`}${more}</w:pPr>${inside}</w:p>`;
const textsOf = (body: string, of = styles, numbering?: string) => {
  const read = readDocx(docxOf({ body, styles: of, ...(numbering === undefined ? {} : { numbering }) }));
  if (!read.ok) throw new Error(read.reason);
  return read.paragraphs.map(({ text, numbering: number }) => (number === null ? text : `${number} ${text}`));
};

test.each([
  ['a style of letters', paragraph(run('a') + run('b', by('Note'))), 'a'],
  ['one based on it', paragraph(run('a') + run('b', by('NoteChild'))), 'a'],
  ['one based on it that switches it off', paragraph(run('a') + run('b', by('NoteShown'))), 'ab'],
  ['one that says nothing', paragraph(run('a') + run('b', by('Letters'))), 'ab'],
  ['one that nobody knows', paragraph(run('a') + run('b', by('Nobody'))), 'ab'],
  ['one, and the run switches it off', paragraph(run('b', by('Note') + off)), 'b'],
  ['a style of paragraphs', paragraph(run('a'), 'Hidden'), ''],
  ['one based on it', paragraph(run('a'), 'Child'), ''],
  ['one based on one based on it', paragraph(run('a'), 'Grandchild'), ''],
  ['one based on it that switches it off', paragraph(run('a'), 'Shown'), 'a'],
  ['one that says nothing', paragraph(run('a'), 'Plain'), 'a'],
  ['one based on itself', paragraph(run('a'), 'Loop'), 'a'],
  ['one, and a run switches it off', paragraph(run('a', off) + run('b'), 'Hidden'), 'a'],
  // on twice is off (ECMA-376 part 1, 17.7.3); off says nothing about the other style
  ['both styles', paragraph(run('a', by('Note')) + run('b'), 'Hidden'), 'a'],
  ['one on, the other off', paragraph(run('a', by('NoteShown')), 'Hidden'), ''],
  [
    'a style, over a formula',
    paragraph('<m:oMath xmlns:m="m"><m:r><m:t>x</m:t></m:r></m:oMath>', 'Hidden'),
    '',
  ],
  ['no style, over a formula', paragraph('<m:oMath xmlns:m="m"><m:r><m:t>x</m:t></m:r></m:oMath>'), 'x'],
  [
    'a style, over letters with a guide',
    paragraph(`<w:r><w:ruby><w:rubyBase>${run('a')}${run('b', by('Note'))}</w:rubyBase></w:ruby></w:r>`),
    'a',
  ],
  ['a style, within a link', paragraph(`<w:hyperlink>${run('a', by('Note'))}${run('b')}</w:hyperlink>`), 'b'],
])('hidden by %s', (_name, body, text) => {
  expect(textsOf(body)).toEqual([text]);
});

test.each([
  [
    'the document’s own looks',
    `<w:docDefaults><w:rPrDefault>${vanish('on')}</w:rPrDefault></w:docDefaults>`,
    '',
  ],
  ['no looks of the document', '<w:docDefaults><w:rPrDefault/></w:docDefaults>', 'a'],
  ['the style of all paragraphs', style('paragraph', 'Normal', 'on', '', ' w:default="1"'), ''],
  ['the style of all letters', style('character', 'Font', 'on', '', ' w:default="1"'), ''],
  ['a style that is not asked for', style('paragraph', 'Normal', 'on'), 'a'],
])('%s', (_name, of, text) => {
  expect(textsOf(paragraph(run('a')), of)).toEqual([text]);
  expect(textsOf(paragraph(run('a', off)), of)).toEqual(['a']);
});

describe('a hidden paragraph of a list', () => {
  const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const listed = (inside: string, id = '', more = '') =>
    paragraph(inside, id, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${more}`);

  test('has no number and takes none', () => {
    const body = listed(run('a')) + listed(run('b'), 'Hidden') + listed(run('c'));
    expect(textsOf(body, styles, numbering)).toEqual(['1. a', '', '2. c']);
  });

  test('keeps it where its end is seen, or one of its words', () => {
    const seenEnd = listed(run('b'), 'Hidden', `<w:rPr>${off}</w:rPr>`);
    const body = listed(run('a')) + seenEnd + listed(run('c', off), 'Hidden') + listed('');
    expect(textsOf(body, styles, numbering)).toEqual(['1. a', '2. ', '3. c', '4. ']);
  });
});
