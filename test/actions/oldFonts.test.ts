import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOutline, readPlanFile, readPlanFileWith } from '../../src/actions';
import { readPlanText, readPlanTextWith } from '../../src/actions/readPlanFile';
import { inOldFont } from '../core/text/oldFonts/oldFontWriting';
import { docxOf, p } from '../xlsx/docx/docxOf';

const text = readFileSync(
  join(__dirname, '../fixtures/plans/04-letters-above-figures.txt'),
  'utf8',
).normalize('NFC');

describe.each(['tcvn3', 'vni'] as const)('a plan in %s', (encoding) => {
  const old = inOldFont(text, encoding);

  test('as pasted text, as UTF-8 and as bytes of an old editor: told of, not read', async () => {
    const told = { ok: false, problem: { reason: 'oldFont', encoding, font: null } };
    expect(await readPlanText(old)).toMatchObject(told);
    const utf8 = new TextEncoder().encode(old);
    expect(await readPlanFile({ name: 'plan.txt', bytes: utf8 })).toMatchObject(told);
    const bytes = new Uint8Array(Buffer.from(old, 'latin1'));
    expect(await readPlanFile({ name: 'plan.txt', bytes })).toMatchObject(told);
    const converted = await readPlanFileWith({ name: 'plan.txt', bytes }, 'convert');
    expect(converted.ok).toBe(true);
  });

  test('converted, it is the plan that it was; capitals aside', async () => {
    const [plain, converted] = await Promise.all([readPlanText(text), readPlanTextWith(old, 'convert')]);
    if (!plain.ok || !converted.ok) throw new Error('not read');
    const small = (value: unknown): string => JSON.stringify(value).toLowerCase();
    expect(small(planOutline(converted.value))).toBe(small(planOutline(plain.value)));
  });
});

test('a Unicode plan and one without diacritics are read as they are', async () => {
  expect((await readPlanText(text)).ok).toBe(true);
  const bare = readFileSync(join(__dirname, '../fixtures/plans/12-without-diacritics.txt'));
  expect((await readPlanFile({ name: 'a.txt', bytes: new Uint8Array(bare) })).ok).toBe(true);
});

test('a Word file tells by the names of its fonts, and only those letters are converted', async () => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const styles =
    '<w:style w:type="paragraph" w:styleId="old"><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:style>';
  const written = lines.map((line, at) =>
    at === 1 ? p(line) : p(inOldFont(line, 'tcvn3'), { style: 'old' }),
  );
  const bytes = docxOf({ body: written.join(''), styles });
  const file = { name: 'plan.docx', bytes };
  expect(await readPlanFile(file)).toMatchObject({
    ok: false,
    problem: { reason: 'oldFont', encoding: 'tcvn3', font: '.VnTime' },
  });
  const read = await readPlanFileWith(file, 'convert');
  const plain = await readPlanText(text);
  if (!read.ok || !plain.ok) throw new Error('not read');
  expect(read.value.parts.map(({ id }) => id)).toEqual(plain.value.parts.map(({ id }) => id));
});
