import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { readDocx, type DocxReading } from '../../../src/xlsx/docx/readDocx';
import { docxOf, level, p, table } from './docxOf';

function paragraphs(reading: DocxReading) {
  if (!reading.ok) throw new Error(reading.reason);
  return reading.paragraphs;
}

const numbering = `
  <w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'decimal', '%2.%4')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '-')}${level(1, 'bullet', '\uf0b7')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;

describe('readDocx: automatic numbers', () => {
  it('counts levels, begins deeper ones again, goes on over plain paragraphs', () => {
    const one = { numId: '1' };
    const body = [
      p('Part', one),
      p('Item', { ...one, level: 1 }),
      p('plain'),
      p('Item', { ...one, level: 1 }),
      p('Point', { ...one, level: 2 }),
      p('Deep', { ...one, level: 3 }),
      p('Part', one),
      p('Item', { ...one, level: 1 }),
      p('Restarted', { numId: '3', level: 1 }),
      p('Dash', { numId: '2' }),
      p('Round', { numId: '2', level: 1 }),
      p('Off', { numId: '0' }),
    ].join('');
    expect(paragraphs(readDocx(docxOf({ body, numbering }))).map((each) => each.numbering)).toEqual([
      'I.',
      '1.',
      null,
      '2.',
      'a)',
      '2.1',
      'II.',
      '1.',
      '5.',
      '-',
      '\u2022',
      null,
    ]);
  });
  it('takes list, bold and outline level from styles and their ancestors', () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Base"/></w:style>`;
    const body = p('Part', { style: 'Child' }) + p('Unknown', { style: 'None' });
    expect(paragraphs(readDocx(docxOf({ body, numbering, styles })))).toEqual([
      { text: 'Part', numbering: 'I.', isBold: true, outlineLevel: 0, cell: null },
      { text: 'Unknown', numbering: null, isBold: false, outlineLevel: null, cell: null },
    ]);
  });
});

describe('readDocx: text', () => {
  it('keeps breaks, leaves out deleted and hidden words, reads text boxes once', () => {
    const body = `<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>c</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>h</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>d</w:t></w:r></w:hyperlink></w:p>
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(paragraphs(readDocx(docxOf({ body }))).map(({ text }) => text)).toEqual(['a\nb\tcd', '', 'box']);
  });
  it('gives cells with their place, and the table as rows', () => {
    const reading = readDocx(
      docxOf({
        body:
          p('before') +
          table([
            [p('a') + p('b'), p('c')],
            [p('d'), p('e')],
          ]) +
          p('after'),
      }),
    );
    expect(
      paragraphs(reading).map(({ text, cell }) => [text, cell === null ? null : [cell.row, cell.column]]),
    ).toEqual([
      ['before', null],
      ['a', [0, 0]],
      ['b', [0, 0]],
      ['c', [0, 1]],
      ['d', [1, 0]],
      ['e', [1, 1]],
      ['after', null],
    ]);
    expect(reading.ok && reading.tables).toEqual([
      {
        rows: [
          ['a\nb', 'c'],
          ['d', 'e'],
        ],
      },
    ]);
  });
});

describe('readDocx: what Word shows as text', () => {
  const run = (text: string, looks = '') => `<w:r>${looks}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const vanish = (of: string) => `<w:rPr><w:vanish${of}/></w:rPr>`;
  const deleted = '<w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>';
  const math = (text: string) => `<m:oMath xmlns:m="m"><m:r><m:t>${text}</m:t></m:r></m:oMath>`;
  const ruby = `<w:r><w:ruby><w:rt>${run('guide')}</w:rt><w:rubyBase>${run('base')}</w:rubyBase></w:ruby></w:r>`;

  it.each([
    ['hidden text', run('a', vanish('')), ['']],
    ['hidden text, switched on', run('a', vanish(' w:val="true"')), ['']],
    ['hidden text, switched off by 0', run('a', vanish(' w:val="0"')), ['a']],
    ['hidden text, switched off by false', run('a', vanish(' w:val="false"')), ['a']],
    ['a formula in a line', `${run('x = ')}${math('5')}${run('.')}`, ['x = 5.']],
    ['a formula of its own', `<m:oMathPara xmlns:m="m">${math('y')}</m:oMathPara>`, ['y']],
    ['a guide for reading', `${run('a')}${ruby}`, ['abase']],
    ['a deleted end', `${deleted}${run('first ')}</w:p><w:p>${run('second')}`, ['first second']],
    [
      'two deleted ends',
      `${deleted}${run('1')}</w:p><w:p>${deleted}${run('2')}</w:p><w:p>${run('3')}`,
      ['123'],
    ],
    ['an end that stays', `${run('first')}</w:p><w:p>${run('second')}`, ['first', 'second']],
    ['a second body', `${run('one')}</w:p></w:body><w:body><w:p>${run('two')}`, ['one', 'two']],
    ['a deleted end with nothing behind it', `${deleted}${run('last')}`, ['last']],
  ])('%s', (_name, inside, texts) => {
    const read = readDocx(docxOf({ body: `<w:p>${inside}</w:p>` }));
    expect(paragraphs(read).map(({ text }) => text)).toEqual(texts);
  });
});

test('a cell over more columns than a table of Word can have is one column', () => {
  const cell = (span: string) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p('x')}</w:tc>`;
  const row = (...spans: string[]) => `<w:tr>${spans.map(cell).join('')}</w:tr>`;
  const read = readDocx(docxOf({ body: `<w:tbl>${row('2', '999999999')}${row('62', '2', '3')}</w:tbl>` }));
  expect(read.ok && read.tables[0]?.rows.map((cells) => cells.length)).toEqual([3, 64]);
});

describe('readDocx: files that are none', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const cut = docxOf({ body: p('text '.repeat(500)) });
  const moved = (target: string, part: string) => {
    const { 'word/document.xml': document, ...files } = unzipSync(docxOf({ body: p('một') }));
    const links = strFromU8(files['_rels/.rels'] ?? new Uint8Array()).replace('word/document.xml', target);
    return zipSync({
      ...files,
      '_rels/.rels': strToU8(links),
      ...(document === undefined ? {} : { [part]: document }),
    });
  };
  it.each([
    ['another name', 'word/main.xml', 'word/main.xml'],
    ['other letters', 'Word/Document.xml', 'word/document.xml'],
    ['a step to where it is', './word/document.xml', 'word/document.xml'],
    ['backslashes', 'word\\document.xml', 'word/document.xml'],
    ['another folder', '/w/tài liệu.xml', 'w/tài liệu.xml'],
  ])('a document under %s is read', (_name, target, part) => {
    expect(readDocx(moved(target, part))).toMatchObject({ ok: true, paragraphs: [{ text: 'một' }] });
  });
  it.each<readonly [string, Uint8Array, string]>([
    ['Word 97', Uint8Array.from([...compound, ...new Array<number>(100).fill(0)]), 'doc'],
    ['password', Uint8Array.from([...compound, 1, 2, 3, ...utf16]), 'encrypted'],
    ['text', strToU8('just some words that are longer than a header'), 'unknownKind'],
    ['empty', new Uint8Array(), 'unknownKind'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'unknownKind'],
    ['cut off', cut.slice(0, cut.length - 60), 'broken'],
    ['no body', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'broken'],
  ])('%s', (_, bytes, reason) => expect(readDocx(bytes)).toEqual({ ok: false, reason }));

  it('never throws on damaged bytes', () => {
    const good = docxOf({ body: p('word', { numId: '1' }), numbering });
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 5 });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(typeof readDocx(bytes).ok).toBe('boolean');
      }),
    );
  });
});
