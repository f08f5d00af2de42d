import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { gridsOfDocx } from '../../src/xlsx/docx/gridsOfDocx';
import { readDocx } from '../../src/xlsx/docx/readDocx';
import { gridsOfWorkbook } from '../../src/xlsx/sheet/gridsOfWorkbook';
import { openWorkbook } from '../../src/xlsx/sheet/openWorkbook';
import { saveWorkbook } from '../../src/xlsx/sheet/saveWorkbook';
import { docxOf, level, p } from './docx/docxOf';
import { oddFile, oddParts, packed, stylesPart, textCell, workbookLink } from './oddFiles';
import { changedParts, firstSheet, opened } from './parts';

/** What a file must never get to be read, wherever it is named. */
const secret = 'file:///etc/hostname';
const bomb = [
  '<!ENTITY a "0123456789">',
  ...'bcdefghij'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at] ?? 'a'};`.repeat(10)}">`),
].join('');
const doctypes = {
  external: `<!DOCTYPE x [<!ENTITY e SYSTEM "${secret}">]>`,
  parameter: `<!DOCTYPE x SYSTEM "${secret}" [<!ENTITY % p SYSTEM "${secret}"> %p;]>`,
  internal: '<!DOCTYPE x [<!ENTITY e "planted">]>',
  bomb: `<!DOCTYPE x [${bomb}<!ENTITY e "&j;&j;&j;">]>`,
  open: '<!DOCTYPE x [<!ENTITY e "planted"',
} as const;
const kinds = Object.keys(doctypes) as (keyof typeof doctypes)[];

/** XML with a document type in front of its root, in which an entity is named. */
function withEntity(xml: string, kind: keyof typeof doctypes, named: string): string {
  return xml.replace(/^(<\?xml[^>]*>\n?)?/, (head) => `${head}${doctypes[kind]}`).replace(named, '&e;');
}

const parts = oddParts({
  rows: `<row r="1">${textCell('A1', 'NAMED')}<c r="B1" t="s"><v>0</v></c></row>`,
  strings: '<si><t>NAMED</t></si>',
  parts: { 'xl/styles.xml': stylesPart('<fonts count="1"><font><name val="NAMED"/></font></fonts>') },
  workbookLinks: workbookLink('rId9', 'styles.xml', 'styles'),
});
const partNames = Object.keys(parts);
const textsIn = (file: Uint8Array): string => {
  const read = gridsOfWorkbook(file);
  return read.ok ? JSON.stringify(read) : read.reason;
};

describe('entities', () => {
  const every = kinds.flatMap((kind) => partNames.map((part) => [kind, part] as const));

  test.each(every)('%s in %s: nothing is planted, unfolded or fetched', (kind, part) => {
    const named = part.endsWith('workbook.xml') ? 'Việc' : 'NAMED';
    const file = packed({ ...parts, [part]: withEntity(parts[part] ?? '', kind, named) });
    const before = process.cpuUsage();
    const texts = textsIn(file);
    expect(texts).not.toMatch(/planted|0123456789/);
    expect(texts.length).toBeLessThan(2_000);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });

  test.each(kinds)('%s in the text of a Word file', (kind) => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('NAMED')}</w:body></w:document>`;
    const file = zipSync({ 'word/document.xml': strToU8(withEntity(xml, kind, 'NAMED')) });
    const read = JSON.stringify(readDocx(file));
    expect(read).not.toMatch(/planted|0123456789/);
    expect(read.length).toBeLessThan(2_000);
  });

  test.each(['&#x110000;', '&#xD800;', '&#99999999999;', '&#0;', '&#x;', '&nope;', '&', '&#-1;', '&amp;lt;'])(
    'the reference %s is a letter, stands as it is, or is damage',
    (reference) => {
      const file = oddFile({ rows: `<row r="1">${textCell('A1', `a${reference}b`)}</row>` });
      const read = openWorkbook(file);
      const value = read.ok ? firstSheet(read.workbook).rows.get(0)?.cells?.get(0)?.value : read.reason;
      expect(['broken', 'a&lt;b', `a${reference}b`, 'a\u0000b', 'a\ud800b', 'a\ufffdb']).toContain(value);
      expect(() => readDocx(docxOf({ body: p(`a${reference}b`) }))).not.toThrow();
    },
  );
});

describe('names that lead elsewhere', () => {
  const paths = [
    '../../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\x',
    '..\\..\\x',
    '__proto__/x',
    'constructor',
    'x/../y',
  ];

  test.each(paths)('an entry called %s is one of the archive, and stays', (name) => {
    const file = packed({ ...parts, [name]: 'x' });
    const workbook = opened(file);
    expect(changedParts(file, saveWorkbook(workbook))).toEqual([]);
  });

  test.each([...paths, secret, 'http://x.invalid/a.xml', '\\\\x.invalid\\share', '', '%2e%2e/a', 'xl'])(
    'a link to %s is read from the archive or not at all',
    (target) => {
      const links = parts['xl/_rels/workbook.xml.rels'] ?? '';
      for (const mode of ['', ' TargetMode="External"']) {
        const changed = links.replace('Target="worksheets/sheet1.xml"', `Target="${target}"${mode}`);
        const read = openWorkbook(packed({ ...parts, 'xl/_rels/workbook.xml.rels': changed }));
        if (read.ok) expect(firstSheet(read.workbook).rows.size).toBe(0);
      }
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', "it's &amp; b", '=1+1', '&lt;x&gt;'])(
    'a sheet, a name and an attribute called %s are only that',
    (name) => {
      const workbook = (parts['xl/workbook.xml'] ?? '')
        .replace('name="Việc"', `name="${name}"`)
        .replace(
          '</sheets>',
          `</sheets><definedNames><definedName name="${name}">1</definedName></definedNames>`,
        );
      const rows = '<row r="1" __proto__="1" constructor="2"><c r="A1" toString="1"><v>5</v></c></row>';
      const file = packed({ ...oddParts({ rows }), 'xl/workbook.xml': workbook });
      const book = opened(file);
      expect(firstSheet(book).rows.get(0)?.cells?.get(0)?.value).toBe(5);
      expect(changedParts(file, saveWorkbook(book))).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});

const good = packed(parts);
const goodWord = docxOf({ body: `${p('một')}${p('hai', { isBold: true })}` });

/** Reads a file in every way there is; what it says does not matter. */
function readAll(file: Uint8Array): void {
  openWorkbook(file);
  gridsOfWorkbook(file);
  readDocx(file);
  gridsOfDocx(file);
}

describe('any damage', () => {
  const from = fc.constantFrom(good, packed(parts, 0), goodWord);

  test('bytes of a file in which some are others, or missing: an answer, and soon', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(from, fc.array(change, { maxLength: 8 }), fc.nat({ max: 200 }), (file, changes, cut) => {
        const harmed = file.slice(0, cut > 100 ? file.length : file.length - cut);
        for (const [at, byte] of changes) harmed[at % harmed.length] = byte;
        readAll(harmed);
      }),
      { numRuns: 1_500 },
    );
  });

  test('sizes and places that are lies', () => {
    const lie = fc.constantFrom(0, 1, 22, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 0x40000001);
    const fields = fc.constantFrom(20, 24, 42, 28, 30, 32, 10, 16);
    fc.assert(
      fc.property(from, fields, lie, fc.nat({ max: 9 }), (file, field, value, nth) => {
        const lying = file.slice();
        const view = new DataView(lying.buffer);
        const entries = [...lying.keys()].filter(
          (at) => at + 46 < lying.length && view.getUint32(at, true) === 0x02014b50,
        );
        const at = entries[nth % entries.length] ?? 0;
        if (field === 10 || (field >= 28 && field <= 32)) view.setUint16(at + field, value & 0xffff, true);
        else view.setUint32(at + field, value, true);
        readAll(lying);
        // what an entry says of its size reserves nothing
        expect(process.memoryUsage().arrayBuffers).toBeLessThan(300_000_000);
      }),
      { numRuns: 400 },
    );
  });

  const scraps = [
    ...[
      '<row r="1">',
      '</row>',
      '<c r="A1">',
      '<c t="s"><v>9</v></c>',
      '<v>',
      '</v>',
      '<is><t>x</t></is>',
      '<f>A1</f>',
    ],
    ...[
      '<f t="shared" si="0"/>',
      '<f t="shared" ref="A1:XFD9" si="0">A1</f>',
      '<row r="-1"/>',
      '<row r="1e9"/>',
    ],
    ...[
      '<c r="ZZZZ1"><v>1</v></c>',
      '<c r="A0"/>',
      '<c s="99999"><v>1</v></c>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
    ],
    ...['&#x0;', '&', '<', '>', '"', "'", '<?x ?>', '\u0000', '<x:c xmlns:x="y"/>', '<row r="1048577"/>'],
  ];

  test('a sheet of scraps', () => {
    const rows = fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((list) => list.join(''));
    fc.assert(
      fc.property(rows, (xml) => {
        const file = oddFile({ rows: xml, strings: '<si><t>a</t></si>' });
        readAll(file);
        const read = openWorkbook(file);
        if (read.ok) expect(changedParts(file, saveWorkbook(read.workbook))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  const wordScraps = [
    ...[
      '<w:p>',
      '</w:p>',
      '<w:r><w:t>a</w:t></w:r>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr><w:tc>',
      '</w:tc></w:tr>',
      '<w:del>',
    ],
    ...[
      '</w:del>',
      '<w:gridSpan w:val="99999999"/>',
      '<mc:AlternateContent>',
      '<w:numPr><w:ilvl w:val="99"/></w:numPr>',
    ],
    ...[
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:instrText>INCLUDEPICTURE "http://x.invalid"</w:instrText>',
      '<w:p/>',
    ],
  ];

  test('a Word text of scraps', () => {
    const body = fc.array(fc.constantFrom(...wordScraps), { maxLength: 14 }).map((list) => list.join(''));
    fc.assert(
      fc.property(body, (xml) => {
        const file = docxOf({ body: xml });
        expect(JSON.stringify(readDocx(file))).not.toContain('INCLUDEPICTURE');
        gridsOfDocx(file);
      }),
      { numRuns: 600 },
    );
  });
});

describe('numbers in front of paragraphs', () => {
  const numbering = (levels: string) =>
    `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const read = (levels: string) => {
    const document = readDocx(
      docxOf({ body: p('việc', { numId: '1' }).repeat(100), numbering: numbering(levels) }),
    );
    return document.ok ? document.paragraphs.map(({ text, numbering }) => `${numbering ?? ''}${text}`) : [];
  };

  test('are no longer than Word lets them be', () => {
    for (const format of ['decimal', 'upperRoman', 'lowerLetter', 'decimalZero']) {
      const texts = read(level(0, format, '%1.'.repeat(50_000)));
      expect(texts).toHaveLength(100);
      expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(300);
    }
  });

  test('come of the nine levels that there are', () => {
    const others = Array.from({ length: 20_000 }, (_, at) => level(at + 9, 'decimal', '%1.')).join('');
    expect(read(`${level(0, 'decimal', '%1.')}${others}`).at(-1)).toBe('100.việc');
  });
});

describe('bombs', () => {
  const nested = (depth: number, open: string, close: string) =>
    `${open.repeat(depth)}${close.repeat(depth)}`;
  test.each<[string, Uint8Array]>([
    ['tables in tables', docxOf({ body: nested(20_000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>') })],
    [
      'elements in a cell',
      oddFile({ rows: `<row r="1"><c r="A1">${nested(20_000, '<x>', '</x>')}</c></row>` }),
    ],
    ['elements in styles', packed({ ...parts, 'xl/styles.xml': stylesPart(nested(20_000, '<x>', '</x>')) })],
    ['elements in links', packed({ ...parts, '_rels/.rels': nested(20_000, '<x>', '</x>') })],
    ['one attribute of megabytes', oddFile({ rows: `<row r="1" x="${'='.repeat(5_000_000)}"/>` })],
    ['a thousand sheets of one part', packed({ ...parts, 'xl/workbook.xml': manySheets(1_000) })],
    [
      'columns for everyone',
      oddFile({ rows: '', after: '<cols><col min="1" max="999999999" width="9"/></cols>' }),
    ],
    [
      'a cell of wide spans',
      docxOf({
        body: '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr></w:tc></w:tr></w:tbl>',
      }),
    ],
  ])('%s: an answer within five seconds and 300 MB', (_name, file) => {
    const before = process.cpuUsage();
    readAll(file);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
    expect(process.memoryUsage().arrayBuffers).toBeLessThan(300_000_000);
  });

  function manySheets(count: number): string {
    const entries = Array.from(
      { length: count },
      (_, at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="rId1"/>`,
    );
    return (parts['xl/workbook.xml'] ?? '').replace(
      /<sheets>.*<\/sheets>/,
      `<sheets>${entries.join('')}</sheets>`,
    );
  }
});
