/** @one-excel an edition of the law is a file beside the pane; nothing of it is asked of Excel */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { builtInLawText, openLaw } from '../../src/actions/openLaw';
import { lawInUse } from '../../src/actions/running/lawInUse';
import { readLawFile } from '../../src/actions/running/readLawFile';
import { builtInEdition, currentLawBook } from '../../src/core/law/currentBook';
import { editionText } from '../../src/core/law/editionText';
import { lawBook } from '../../src/core/law/lawBook';
import { settableEntries } from '../../src/core/law/lawSettings';
import { parseEdition } from '../../src/core/law/parseEdition';
import { day } from '../core/law/day';

const text = builtInLawText();
const lines = text.split('\n');

afterEach(() => openLaw({ kind: 'none' }));

/** The number of the first line from a place on that holds these words, counted from 1. */
function lineOf(words: string, from = 1): number {
  const at = lines.findIndex((line, index) => index >= from - 1 && line.includes(words));
  if (at === -1) throw new Error(`no line with ${words}`);
  return at + 1;
}

/** The file with one line written anew. */
function withLine(number: number, change: (line: string) => string): string {
  return lines.map((line, index) => (index === number - 1 ? change(line) : line)).join('\n');
}

async function problems(file: string) {
  const reading = await readLawFile(file);
  return reading.ok ? [] : reading.problems;
}

describe('the add-in’s own edition as a file', () => {
  test('is read back as the same edition, and as the same answers on each day', async () => {
    const reading = await readLawFile(text);
    expect(reading).toEqual({ ok: true, edition: builtInEdition() });
    if (!reading.ok) return;
    const [read, own] = [lawBook(reading.edition), currentLawBook()];
    for (const date of ['2018-05-01', '2023-12-31', '2024-04-15', '2025-08-05', '2026-10-01', '2027-03-01']) {
      expect(settableEntries(read, day(date))).toEqual(settableEntries(own, day(date)));
      expect(read.at(day(date)).awards()).toEqual(own.at(day(date)).awards());
      expect(read.notices(day(date))).toEqual(own.notices(day(date)));
    }
  });

  test('stands on lines that a person can read: a period, a source on one', () => {
    expect(text).toContain('\n      "period": { "from": "2024-01-01", "until": null },\n');
    expect(text).toMatch(/\n {4}\{ "date": "2026-01-01", "kind": "holiday", .*\},\n/);
  });

  test.each([
    ['as it is', text],
    ['as Windows saves it', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['on one line', JSON.stringify(JSON.parse(text))],
  ])('%s, it is the add-in’s own', async (_, file) => {
    const { used, trouble } = await openLaw({ kind: 'text', text: file });
    expect([used.origin, trouble]).toEqual(['builtIn', null]);
  });
});

describe('an edition of the office', () => {
  const other = text.replace('"id": "2026-11"', '"id": "2027-xã"');

  test('is gone by from then on', async () => {
    const { used, trouble } = await openLaw({ kind: 'text', text: other });
    expect([used.id, used.origin, trouble]).toEqual(['2027-xã', 'office', null]);
    expect([lawInUse().book.editionId, lawInUse().origin]).toEqual(['2027-xã', 'office']);
    await openLaw({ kind: 'none' });
    expect(lawInUse().book.editionId).toBe(builtInEdition().id);
  });

  test.each([
    ['made before the add-in’s own', `"made": "${builtInEdition().made}"`, '"made": "2026-01-05"', 'older'],
    ['of later days', `"from": "${builtInEdition().from}"`, '"from": "2024-01-01"', 'beginsLater'],
  ])('%s, it is used and said', async (_, before, after, kind) => {
    const { used, trouble } = await openLaw({ kind: 'text', text: other.replace(before, after) });
    expect([used.origin, trouble?.kind]).toEqual(['office', kind]);
  });

  test('that lacks what the add-in’s own has is used, and the keys are said', async () => {
    const edition = { ...builtInEdition(), id: '2027-xã' };
    const figures = edition.figures.filter(({ key }) => key !== 'baseSalary');
    const { used, trouble } = await openLaw({ kind: 'text', text: editionText({ ...edition, figures }) });
    expect([used.origin, trouble]).toMatchObject(['office', { kind: 'incomplete', keys: ['baseSalary'] }]);
  });

  test.each<readonly [string, string, string, string | null, readonly unknown[]]>([
    ['ended with nothing after', 'baseSalary', '2026-07-01', null, [['2026-07-01', null]]],
    ['begun a month late', 'baseSalary', '2026-07-01', '2026-08-01', [['2026-07-01', '2026-07-31']]],
    ['begun in time', 'baseSalary', '2026-07-01', '2026-07-01', []],
    ['of years gone by', 'baseSalary', '2019-07-01', null, []],
  ])('with a figure %s is used, and its empty days are said', async (_, key, from, begins, gaps) => {
    const edition = { ...builtInEdition(), id: '2027-xã' };
    const figures = edition.figures.flatMap((entry) => {
      if (entry.key !== key || entry.period.from !== from) return [entry];
      return begins === null ? [] : [{ ...entry, period: { ...entry.period, from: day(begins) } }];
    });
    const { trouble } = await openLaw({ kind: 'text', text: editionText({ ...edition, figures }) });
    const days = trouble?.kind === 'incomplete' ? trouble.days : [];
    expect(days.map((gap) => [gap.from, gap.until])).toEqual(gaps);
  });

  test('that is faulty is not used', async () => {
    const { used, trouble } = await openLaw({ kind: 'text', text: other.replace('"made"', '"maid"') });
    expect([used.origin, trouble?.kind]).toEqual(['builtIn', 'faulty']);
    expect(lawInUse().origin).toBe('builtIn');
  });

  test('that cannot be had leaves the add-in’s own, and is said', async () => {
    const { used, trouble } = await openLaw({ kind: 'unreachable', status: 500 });
    expect([used.origin, trouble]).toEqual(['builtIn', { kind: 'unreachable', status: 500 }]);
  });
});

describe('a wrong file is told by its line', () => {
  const entry = lineOf('"quota.CSTDCS.percent"');
  const inEntry = (words: string): number => lineOf(words, entry);

  test.each<readonly [string, number, (line: string) => string, string]>([
    ['a day that does not exist', inEntry('"period"'), (line) => line.replace('12-31', '02-30'), 'day'],
    ['a word that is none', inEntry('"restsOn"'), (line) => line.replace('"law"', '"luật"'), 'oneOf'],
    ['a figure in quotes', inEntry('"value"'), (line) => line.replace('15', '"15"'), 'fittingFigure'],
    ['a figure out of bounds', inEntry('"value"'), (line) => line.replace('15', '150'), 'fittingFigure'],
    ['a field misspelt', inEntry('"isLocal"'), (line) => line.replace('isLocal', 'islocal'), 'noSuchField'],
    ['a field twice', inEntry('"value"'), (line) => `${line} ${line}`, 'fieldOnce'],
    ['a comma that is missing', inEntry('"value"'), (line) => line.replace(',', ''), 'json'],
    ['a comma too many', inEntry('"isLocal"'), (line) => `${line},`, 'json'],
    ['a quote that is missing', inEntry('"restsOn"'), (line) => line.replace('law"', 'law'), 'json'],
    ['quotes of a word processor', inEntry('"restsOn"'), (line) => line.replace('"law"', '“law”'), 'json'],
    ['a note', inEntry('"value"'), (line) => `${line} // mới`, 'json'],
    ['a list that is none', lineOf('"holidays"'), (line) => line.replace('[', ''), 'list'],
    ['an entry that is not closed', inEntry('    }'), (line) => line.replace('}', ''), 'json'],
  ])('%s', async (_, line, change, kind) => {
    const told = (await problems(withLine(line, change))).map((one) => ({
      line: one.line,
      kind: one.expected.kind,
    }));
    expect(told).toContainEqual({ line, kind });
  });

  const salary = lineOf('"value": 2530000');
  test.each<readonly [string, number, (line: string) => string, string]>([
    ['a number in groups', salary, (line) => line.replace('2530000', '2.530.000'), 'number'],
    ['a number in groups of blanks', salary, (line) => line.replace('2530000', '2 530 000'), 'number'],
    ['a number with a comma', salary, (line) => line.replace('2530000', '2530000,5'), 'number'],
    ['a number that begins with 0', salary, (line) => line.replace('2530000', '02530000'), 'number'],
    [
      'a switch in capitals',
      inEntry('"isLocal"'),
      (line) => line.replace(/true|false/, 'True'),
      'letterCase',
    ],
    ['single quotes', inEntry('"restsOn"'), (line) => line.replace('"law"', "'law'"), 'singleQuote'],
    ['a blank of Word', inEntry('"restsOn"'), (line) => `\u00A0${line}`, 'oddBlank'],
    ['lost letters', inEntry('"restsOn"'), (line) => line.replace('law', 'lu\uFFFDt'), 'encoding'],
    ['text behind the end', lines.length - 1, (line) => `${line} xong`, 'end'],
    ['a word of nobody', inEntry('"isLocal"'), (line) => line.replace(/true|false/, 'đúng'), 'sign'],
    ['a comma that is missing', inEntry('"restsOn"'), (line) => line.replace(',', ''), 'comma'],
  ])('%s by what is wrong with it', async (_, line, change, what) => {
    expect(await problems(withLine(line, change))).toMatchObject([
      { line, expected: { kind: 'json', what } },
    ]);
  });

  test('another encoding than UTF-8, at its first line', async () => {
    const file = new TextDecoder().decode(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(await problems(file)).toMatchObject([{ line: 1, expected: { what: 'encoding' } }]);
  });

  test('a field that is missing, at its entry', async () => {
    const told = await problems(withLine(inEntry('"value"'), () => ''));
    expect(told).toMatchObject([{ line: entry - 1, isMissing: true }]);
  });

  test('two entries for one day, each by its line', async () => {
    const second = lineOf('"quota.CSTDCS.percent"', entry + 1);
    const told = await problems(withLine(second + 1, (line) => line.replace('2024', '2023')));
    expect(told).toMatchObject([{ line: second + 1, otherLine: entry + 1, expected: { kind: 'ownDays' } }]);
  });

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html><html></html>'],
    ['a word', 'luật'],
    ['half of it', text.slice(0, text.length / 2)],
    ['brackets without end', '['.repeat(100_000)],
  ])('%s is refused', async (_, file) => {
    expect((await problems(file)).length).toBeGreaterThan(0);
  });

  test('a text without end is refused unread', async () => {
    const told = await problems(' '.repeat(9_000_000));
    expect(told.map(({ expected }) => expected.kind)).toEqual(['smallFile']);
  });
});

/** A small edition, since hundreds of hurts are tried on it. */
const small = (() => {
  const file = join(__dirname, '..', 'core', 'law', 'editions', 'amendment-read.json');
  const reading = parseEdition(JSON.parse(readFileSync(file, 'utf8')));
  if (!reading.ok) throw new Error('the small edition is faulty');
  return { edition: reading.edition, text: editionText(reading.edition) };
})();
const smallLines = small.text.split('\n');

/** The small edition with one line written anew. */
const hurtAt = (number: number, hurt: string): string =>
  smallLines.map((line, index) => (index === number - 1 ? hurt : line)).join('\n');

/** Hurts a line; null: this hurt cannot be done to it. */
type Damage = (line: string) => string | null;

const swapped = (line: string, from: RegExp, to: string): string | null =>
  from.test(line) ? line.replace(from, to) : null;

/** What leaves the file no edition, whichever line it is done to. */
const damages: Readonly<Record<string, Damage>> = {
  'a comma lost': (line) => swapped(line, /,$/, ''),
  'a colon lost': (line) => swapped(line, /": /, '" '),
  'a quote lost': (line) => swapped(line, /": "/, '": '),
  'a name’s quote lost': (line) => swapped(line, /^( +)"/, '$1'),
  'a name misspelt': (line) => swapped(line, /"(period|value|source|restsOn|isLocal|key)":/, '"x$1":'),
  'a day of no month': (line) => swapped(line, /"(\d{4})-\d\d-\d\d"/, '"$1-13-01"'),
  'an answer in words': (line) => swapped(line, /: (true|false)\b/, ': "không"'),
  'a word of nobody': (line) => swapped(line, /"(law|decree|none)"(,?)$/, '"khác"$2'),
  'a sign of nowhere': (line) => swapped(line, /^( +)(["{}[\]])/, '$1§ $2'),
  'a bracket of the other kind': (line) => swapped(line, /\}(,?)$/, ']$1'),
};

test('any of these hurts to any line is told by that very line', async () => {
  const all = smallLines.flatMap((line, index) =>
    Object.entries(damages).flatMap(([name, damage]) => {
      const hurt = damage(line);
      return hurt === null ? [] : [{ name, number: index + 1, hurt }];
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...all), async ({ number, hurt }) => {
      const told = await problems(hurtAt(number, hurt));
      expect(told.map(({ line }) => line)).toContain(number);
    }),
    { numRuns: 150 },
  );
});

test('a sign taken out anywhere is refused there, a bracket within its entry, or the file is still an edition', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(small.text.length - 2), async (at) => {
      const hurt = small.text.slice(0, at) + small.text.slice(at + 1);
      const number = small.text.slice(0, at).split('\n').length;
      const reading = await readLawFile(hurt);
      if (reading.ok) return;
      const told = reading.problems.flatMap(({ line, otherLine }) => [line, otherLine ?? line]);
      // an award or an instrument that is called otherwise is missed wherever it is named
      const isName = reading.problems.some(({ expected }) =>
        ['knownAward', 'knownInstrument'].includes(expected.kind),
      );
      const isLastLine = number === smallLines.length - 1;
      const first = isLastLine ? number - 1 : number;
      const last = /[{}[\]]/.test(small.text[at] ?? '') ? endOfEntry(number) : number;
      expect(isName || told.some((line) => line >= first && line <= last)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

/** The line on which the entry around a line ends, or the next one begins. */
function endOfEntry(number: number): number {
  const end = smallLines.findIndex((line, index) => index >= number - 1 && /^ {0,4}[}\]],?$/.test(line));
  return end + 2;
}

test('blanks change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(smallLines.length - 1),
      fc.constantFrom('', '  ', '\t', '\r'),
      async (at, blank) => {
        const spaced = smallLines.flatMap((line, index) =>
          index === at ? [`${blank}${line}${blank}`, blank] : [line],
        );
        expect(await readLawFile(spaced.join('\n'))).toEqual({ ok: true, edition: small.edition });
      },
    ),
    { numRuns: 20 },
  );
});
