import { attributesOf, nextTag, textBetween } from '../../../src/xlsx/zip/xmlScan';

/** Letters that are looked at while something runs: by their code, and those that a search passes over. */
function lettersLookedAt(run: () => void): number {
  let letters = 0;
  const { charCodeAt, indexOf } = String.prototype;
  const codes = jest.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (
    this: string,
    at: number,
  ) {
    letters += 1;
    return charCodeAt.call(this, at);
  });
  const searches = jest.spyOn(String.prototype, 'indexOf').mockImplementation(function (
    this: string,
    sought: string,
    from = 0,
  ) {
    const found = indexOf.call(this, sought, from);
    letters += (found < 0 ? this.length : found) - from + 1;
    return found;
  });
  try {
    run();
  } finally {
    codes.mockRestore();
    searches.mockRestore();
  }
  return letters;
}

function readWhole(xml: string): void {
  let at = 0;
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    textBetween(xml, at, tag.start);
    attributesOf(xml, tag);
    at = tag.end;
  }
  textBetween(xml, at, xml.length);
}

const count = 20_000;

test.each([
  ['">" in quotes', `<c ${'a=">" '.repeat(count)}/>`],
  ['quotes of both kinds in each other', `<c ${`a="'>" b='">' `.repeat(count)}/>`],
  ['attributes in front of a far end', `<c ${'a="" '.repeat(count)}/>`],
  ['quotes that do not end', `<c ${`a="'" `.repeat(count)}'>`],
  ['comments that do not end', `<v>${'<!--'.repeat(count)}`],
  ['comments within declarations', `<v>${'<!a <!-- >'.repeat(count)}</v>`],
  ['comments', `<v>${'<!-- -->'.repeat(count)}</v>`],
  ['CDATA that does not end', `<v>${'<![CDATA['.repeat(count)}`],
  ['CDATA', `<v>${'<![CDATA[a]]>'.repeat(count)}</v>`],
  ['instructions that do not end', `<v>${'<?a '.repeat(count)}`],
])('%s: each letter is looked at a few times, however many there are', (_name, xml) => {
  expect(lettersLookedAt(() => readWhole(xml))).toBeLessThan(xml.length * 20);
});

test.each([
  ['a<!-- x -->b', 'ab'],
  ['a<?x?>b', 'ab'],
  ['a<![CDATA[<!-- x --> &amp;]]>&amp;', 'a<!-- x --> &amp;&'],
  ['<![CDATA[a]]><!-- ]]> --><![CDATA[b]]>', 'ab'],
  ['a\r\n<![CDATA[\r\n]]>b', 'a\n\nb'],
])('the text of %j', (xml, text) => {
  expect(textBetween(xml, 0, xml.length)).toBe(text);
});

test('a ">" in quotes ends no tag', () => {
  const xml = `<c a=">" b='">' c="'">x`;
  expect(xml.slice(nextTag(xml, 0)?.end)).toBe('x');
});
