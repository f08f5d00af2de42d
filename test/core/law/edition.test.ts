import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentLawBook } from '../../../src/core/law/currentBook';
import { edition202611 } from '../../../src/core/law/editions/2026-11';
import { lawBook } from '../../../src/core/law/lawBook';
import { parseEdition } from '../../../src/core/law/parseEdition';
import { day } from './day';

const written: unknown = JSON.parse(JSON.stringify(edition202611));

/** The edition as a file would hold it, with one section's entries changed. */
function withSection(
  section: keyof typeof edition202611,
  change: (entries: unknown[]) => unknown[],
): unknown {
  const copy = JSON.parse(JSON.stringify(edition202611)) as Record<string, unknown>;
  const entries = copy[section];
  if (!Array.isArray(entries)) throw new Error(`${section} is no list`);
  return { ...copy, [section]: change(entries) };
}

function pathsOf(input: unknown): readonly string[] {
  const reading = parseEdition(input);
  return reading.ok ? [] : reading.problems.map(({ path }) => path);
}

describe("the add-in's own edition", () => {
  test('says the same after it was written to a file and read back', () => {
    const reading = parseEdition(written);
    expect(reading).toEqual({ ok: true, edition: edition202611 });
  });

  test('has, for every award of a day, somebody who decides it', () => {
    for (const date of ['2018-03-01', '2024-03-01', '2025-07-01', '2026-11-20'].map(day)) {
      const law = currentLawBook().at(date);
      const undecided = law.awards().filter(({ value }) => law.authority(value.id) === null);
      expect(undecided.map(({ value }) => value.id)).toEqual([]);
    }
  });

  test('never calls an entry read in full text less than certain before the amendment', () => {
    const entries = [...edition202611.standards, ...edition202611.authorities];
    const doubtful = entries.filter(({ source }) => source.read === 'fullText' && source.confidence !== 'H');
    expect(doubtful).toEqual([]);
  });

  test('never calls general knowledge certain', () => {
    const sections = [
      edition202611.awards,
      edition202611.authorities,
      edition202611.standards,
      edition202611.figures,
      edition202611.dossiers,
    ];
    const certain = sections
      .flat()
      .filter(({ source }) => source.read === 'memory' && source.confidence === 'H');
    expect(certain).toEqual([]);
  });
});

describe('a file that is not an edition', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ['text', 'law', ['']],
    ['nothing', null, ['']],
    ['a list', [], ['']],
    ['an unknown field', { ...(written as object), more: 1 }, ['more']],
    ['a day that does not exist', { ...(written as object), made: '2026-02-30' }, ['made']],
    [
      'an unknown requirement',
      withSection('standards', (entries) => [
        {
          ...(entries[0] as object),
          value: {
            awardId: 'LDTT',
            kind: 'individual',
            clause: 'main',
            needs: [{ need: 'luck' }],
            doors: [],
          },
        },
      ]),
      ['standards[0].value.needs[0].need'],
    ],
    [
      'a figure out of bounds',
      withSection('figures', (entries) => [{ ...(entries[0] as object), value: 0.5 }]),
      ['figures[0].value'],
    ],
    [
      'a figure that nobody asks for',
      withSection('figures', (entries) => [{ ...(entries[0] as object), key: 'luck' }]),
      ['figures[0].key'],
    ],
    [
      'two entries for one day',
      withSection('figures', (entries) => [entries[0], entries[0]]),
      ['figures[1].period'],
    ],
    [
      'an award that is not in the catalogue',
      withSection('authorities', (entries) => [
        { ...(entries[0] as object), value: { awardId: 'NOBEL', decides: 'president', alsoDecides: [] } },
      ]),
      ['authorities[0].value.awardId'],
    ],
    [
      'a day off on a Sunday',
      withSection('holidays', () => [
        { date: '2026-11-22', kind: 'holiday', name: 'x', isProvisional: false },
      ]),
      ['holidays[0].date'],
    ],
  ])('%s is told by its place', (_, input, paths) => {
    expect(pathsOf(input)).toEqual(paths);
  });
});

/** The first entry of a section of which this is true, with one value in it written anew; and its index. */
function withValue(
  section: 'awards' | 'standards' | 'figures' | 'instruments' | 'unreadChanges',
  isIt: (entry: string) => boolean,
  replace: readonly [string | RegExp, string],
): { readonly at: number; readonly problems: readonly string[] } {
  const at = edition202611[section].findIndex((entry) => isIt(JSON.stringify(entry)));
  const input = withSection(section, (entries) =>
    entries.map((entry, index): unknown =>
      index === at ? JSON.parse(JSON.stringify(entry).replace(...replace)) : entry,
    ),
  );
  const reading = parseEdition(input);
  const problems = reading.ok
    ? []
    : reading.problems.map(({ path, expected }) => `${path.replace(`[${at}]`, '')} ${expected.kind}`);
  return { at, problems };
}

describe('a slip that the shape allows is told by its place', () => {
  const holds = (words: string) => (entry: string) => entry.includes(words);
  const needs = 'standards.value.needs[1].percent wholeNumber';
  test.each<
    readonly [
      string,
      Parameters<typeof withValue>[0],
      (entry: string) => boolean,
      readonly [string | RegExp, string],
      readonly string[],
    ]
  >([
    [
      'a share of 700',
      'standards',
      holds('"advancedShare"'),
      [/"percent":[1-9]\d/, '"percent":700'],
      [needs],
    ],
    ['a share of none', 'standards', holds('"advancedShare"'), [/"percent":[1-9]\d/, '"percent":0'], [needs]],
    ['a share of all', 'standards', holds('"advancedShare"'), [/"percent":[1-9]\d/, '"percent":100'], []],
    [
      'general knowledge that is sure',
      'figures',
      holds('"read":"memory"'),
      [/"confidence":"."/, '"confidence":"H"'],
      ['figures.source.confidence readInText'],
    ],
    [
      'words of the text in an excerpt that are sure',
      'standards',
      holds('"read":"fullText"'),
      ['"fullText"', '"excerpt"'],
      [],
    ],
    [
      'another award under the key of the first',
      'standards',
      holds('standard.LDTT.individual.main'),
      ['"awardId":"LDTT"', '"awardId":"CSTDCS"'],
      ['standards.key ownKey'],
    ],
    [
      'a person for a collective’s title',
      'standards',
      holds('standard.TTLDTT.collective.main'),
      [/collective/g, 'individual'],
      ['standards.value.kind kindOfAward'],
    ],
    [
      'a name of two awards',
      'awards',
      holds('"key":"award.CSTDCS"'),
      ['"aliases":[', '"aliases":["Lao  động TIÊN TIẾN",'],
      ['awards.value.aliases[0] ownName'],
    ],
    [
      'an instrument twice',
      'instruments',
      holds('"number":"47/2005/QH11"'),
      ['47/2005/QH11', '15/2003/QH11'],
      ['instruments.number instrumentOnce'],
    ],
    [
      'a successor that nobody knows',
      'instruments',
      holds('"replacedBy":"06/2022/QH15"'),
      ['"06/2022/QH15"', '"60/2022/QH15"'],
      ['instruments.replacedBy knownInstrument'],
    ],
    [
      'an unread change of what nobody knows',
      'unreadChanges',
      holds('"06/2026/QH16"'),
      ['"06/2026/QH16"', '"99/2026/QH16"'],
      ['unreadChanges.instrument knownInstrument'],
    ],
    [
      'a base salary ten times too high',
      'figures',
      holds('"baseSalary"'),
      [/"value":(\d+)/, '"value":$10'],
      ['figures.value fittingFigure'],
    ],
    [
      'a base salary in thousands',
      'figures',
      holds('"baseSalary"'),
      [/"value":(\d+)000,/, '"value":$1,'],
      ['figures.value fittingFigure'],
    ],
  ])('%s', (_, section, isIt, replace, expected) => {
    const { at, problems } = withValue(section, isIt, replace);
    expect(at).toBeGreaterThan(-1);
    expect(problems).toEqual(expected);
  });
});

describe('another edition from a file: the amended law, as if it had been read', () => {
  const file = join(__dirname, 'editions', 'amendment-read.json');
  const reading = parseEdition(JSON.parse(readFileSync(file, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const read = lawBook(reading.edition);
  const fighter = { awardId: 'CSTDCS', kind: 'individual', clause: 'main' } as const;

  test('judges the same title otherwise from the first day of the amendment, and is sure of it', () => {
    const before = read.at(day('2026-09-30')).standard(fighter);
    const after = read.at(day('2026-10-01')).standard(fighter);
    expect(before?.value.doors.map(({ id }) => id)).toEqual(['23.2-rating', '23.2-initiative']);
    expect(after?.value.doors).toEqual([]);
    expect(after?.value.needs.map(({ need }) => need)).toEqual(['sameYearTitle', 'rating', 'initiative']);
    expect([before?.source.confidence, after?.source.confidence]).toEqual(['H', 'H']);
    expect(read.notices(day('2026-10-01'))).toEqual([]);
  });

  test('the edition that comes with the add-in does not', () => {
    const own = currentLawBook();
    const after = own.at(day('2026-10-01')).standard(fighter);
    expect(after?.value).toEqual(own.at(day('2026-09-30')).standard(fighter)?.value);
    expect(after?.source.confidence).toBe('L');
  });
});
