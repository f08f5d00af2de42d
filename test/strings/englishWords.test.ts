import fc from 'fast-check';
import { currentLawBook, type EditionUsed } from '../../src/core/law/currentBook';
import type { Expected, LawFileProblem } from '../../src/core/law/expected';
import { figureSpecs } from '../../src/core/law/figureSpecs';
import { planDoubtIds } from '../../src/core/plan/doubts';
import type { Doubt } from '../../src/core/rules/nominees/tallies/verdicts';
import {
  cellCount,
  cellPlaces,
  deadlineWordsInEnglish,
  joinAnswers,
  joinAnswersInEnglish,
  law,
  lawFile,
  lawFileInEnglish,
  lawInEnglish,
  lawSettings,
  lawSettingsInEnglish,
  nomineeColumnsInEnglish,
  nomineeFieldGroups,
  nomineesView,
  planDoubts,
  planDoubtsInEnglish,
  taskFieldGroups,
  verdictWordsInEnglish,
  vietnamese,
} from '../words';
import { day } from '../core/rules/taskSheet';
import { lacking, strayVietnamese } from './alike';

/** Every citation that stands in a value. */
function citationsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'citation' ? [String(inside)] : citationsIn(inside),
  );
}

const source = { read: 'fullText', confidence: 'H' } as const;
const always = { from: null, until: null };

function why(citation: string): string {
  const entry = {
    period: always,
    source: { ...source, citation },
    daysBeforeChange: null,
    changedByOffice: null,
  };
  return lawInEnglish.why(entry)[0] ?? '';
}

describe('citations of the law book', () => {
  test.each([
    ['Điểm a khoản 1 Điều 24 Luật 06/2022/QH15', 'Article 24.1(a), Law 06/2022/QH15.'],
    ['Điều 36, 37, 38 Luật 06/2022/QH15', 'Articles 36, 37, 38, Law 06/2022/QH15.'],
    ['Khoản 1, khoản 3 và khoản 4 Điều 80 Luật 06/2022/QH15', 'Articles 80.1, 80.3, 80.4, Law 06/2022/QH15.'],
    ['Khoản 1 Điều 59, khoản 1 Điều 60 NĐ 152/2025/NĐ-CP', 'Articles 59.1, 60.1, Decree 152/2025/NĐ-CP.'],
    ['TT 01/2024/TT-BNV; QĐ 01/2026/QĐ-TTg', 'Circular 01/2024/TT-BNV; Decision 01/2026/QĐ-TTg.'],
    [
      'Điều 28 Luật 15/2003/QH11 (sửa đổi, bổ sung các năm 2005, 2009, 2013)',
      'Article 28, Law 15/2003/QH11 (as amended in 2005, 2009, 2013).',
    ],
    // more than articles and a number: as the book has it
    [
      'Điều 1 TT 01/2024/TT-BNV, chưa có hiệu lực vào ngày này',
      '“Điều 1 TT 01/2024/TT-BNV, chưa có hiệu lực vào ngày này”.',
    ],
    ['Quyết định số 12 của tỉnh', '“Quyết định số 12 của tỉnh”.'],
    ['Điều 23 (tỉnh quy định), Luật 06/2022/QH15', '“Điều 23 (tỉnh quy định), Luật 06/2022/QH15”.'],
    ['', '“”.'],
  ])('%s', (citation, said) => {
    expect(why(citation)).toBe(said);
  });

  const all = [...new Set(citationsIn(currentLawBook().edition))];

  test('each keeps its figures, and no Vietnamese word outside of quotation marks', () => {
    expect(all.length).toBeGreaterThan(150);
    const wrong = all.filter(
      (one) => lacking(one, why(one)).length > 0 || strayVietnamese(why(one), []) !== null,
    );
    expect(wrong).toEqual([]);
  });

  test('most are said in English', () => {
    expect(all.filter((one) => !why(one).startsWith('“')).length).toBeGreaterThan(all.length * 0.7);
  });
});

test('a period has the days of the Vietnamese one', () => {
  const period = { from: day('2024-01-01'), until: day('2026-09-30') };
  expect(lawInEnglish.period(period)).toBe('from 01/01/2024 until 30/09/2026');
  expect(lawInEnglish.period(always)).toBe(law.period(always));
});

const texts = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('§', '#', '¶') });

test('a doubt on the plan keeps whatever its Vietnamese sentence tells', () => {
  const data = fc.record({
    kind: texts,
    printed: texts,
    before: fc.oneof(fc.constant(''), texts),
    label: texts,
    title: texts,
    part: texts,
    text: texts,
    id: fc.oneof(fc.constant(''), texts),
    name: texts,
    words: texts,
  });
  fc.assert(
    fc.property(fc.constantFrom(...planDoubtIds), data, (id, said) => {
      const [vi, en] = [planDoubts[id](said), planDoubtsInEnglish[id](said)];
      const told = Object.values(said).filter((value) => value !== '' && vi.includes(value));
      return told.every((value) => en.includes(value)) && strayVietnamese(en, []) === null;
    }),
  );
});

const used: EditionUsed = {
  id: '2026-11',
  made: day('2026-11-01'),
  from: day('2017-10-01'),
  origin: 'builtIn',
};

const expectations: readonly Expected[] = [
  ...(['text', 'flag', 'day', 'list', 'object', 'figure'] as const).map((kind) => ({ kind })),
  { kind: 'wholeNumber', least: 1, most: 100 },
  { kind: 'oneOf', words: ['H', 'M'] },
  { kind: 'readInText' },
  { kind: 'noSuchField', field: 'forn' },
  { kind: 'fieldOnce', field: 'key' },
  { kind: 'fromBeforeUntil' },
  { kind: 'ownDays', key: 'baseSalary', other: 'figures[2]' },
  { kind: 'knownFigure' },
  ...Object.values(figureSpecs).map((spec): Expected => ({ kind: 'fittingFigure', key: 'baseSalary', spec })),
  { kind: 'knownAward', id: 'LDTT' },
  { kind: 'ownKey', key: 'standard.LDTT' },
  { kind: 'kindOfAward', id: 'LDTT', kinds: ['individual'] },
  { kind: 'ownName', name: 'Tên', id: 'LDTT', other: 'awards[1]' },
  { kind: 'knownInstrument', number: '06/2022/QH15' },
  { kind: 'instrumentOnce', number: '06/2022/QH15', other: 'instruments[1]' },
  { kind: 'dayOnce' },
  { kind: 'fittingWeekday' },
  ...(
    [
      'comma',
      'spareComma',
      'colon',
      'opening',
      'closing',
      'otherClosing',
      'name',
      'value',
      'quote',
      'sign',
      'number',
      'letterCase',
      'singleQuote',
      'oddBlank',
      'encoding',
      'comment',
      'end',
      'other',
    ] as const
  ).map((what) => ({ kind: 'json' as const, what })),
  { kind: 'smallFile' },
];

test.each(expectations)('a mistake in the law file: $kind $what', (expected) => {
  const problem: LawFileProblem = {
    path: 'figures[3].key',
    expected,
    line: 41,
    otherLine: 17,
    isMissing: false,
  };
  const [vi, en] = [lawFile.problem(problem), lawFileInEnglish.problem(problem)];
  expect(lacking(vi.replace(/(\d),(\d)/g, '$1.$2'), en)).toEqual([]);
  expect(strayVietnamese(en, ['Tên'])).toBeNull();
  expect(en).not.toMatch(/undefined|NaN|\[object/);
  const faulty = lawFileInEnglish.faulty([problem, problem], used);
  expect(lacking(lawFile.faulty([problem, problem], used).replace(/(\d),(\d)/g, '$1.$2'), faulty)).toEqual(
    [],
  );
});

test('what a law file lacks is counted', () => {
  const lacks = {
    keys: ['a', 'b'],
    days: [{ key: 'c', from: day('2025-01-01'), until: null }],
  };
  expect(lacking(lawFile.incomplete(used, lacks), lawFileInEnglish.incomplete(used, lacks))).toEqual([]);
  expect(lawFileInEnglish.incomplete(used, lacks)).toMatch(/2 keys .*1 key leaves/);
});

test('every figure of the law has its English name, with the figures of the Vietnamese one', () => {
  const keys = [
    ...Object.keys(figureSpecs),
    'papers.title',
    'papers.fighter',
    'coefficient.LDTT',
    'councilShare.LDTT',
  ];
  const names = keys.map(
    (key) => [key, lawSettings.name(key, (id) => id), lawSettingsInEnglish.name(key, (id) => id)] as const,
  );
  expect(names.filter(([key, , en]) => en === key)).toEqual([]);
  expect(
    names.filter(
      ([, vi, en]) => lacking(vi.replace(/[“”]/g, ''), en).length > 0 || strayVietnamese(en, []) !== null,
    ),
  ).toEqual([]);
  expect(new Set(names.map(([, , en]) => en)).size).toBe(names.length);
});

const doubts: readonly Doubt[] = [
  { why: 'proofMissing', fields: ['rating', 'historyAward'] },
  { why: 'noColumnProves', what: ['tiêu chuẩn do Ủy ban nhân dân cấp tỉnh quy định'] },
  { why: 'textNotRead', citation: 'Điều 23 Luật 06/2022/QH15' },
  { why: 'noStandard' },
  { why: 'awardUnknown' },
  { why: 'inDoubt', needs: ['noDiscipline', 'rating'] },
  { why: 'setAside' },
];

test.each(doubts)('what was not compared is told with what to do next: $why', (doubt) => {
  const said = verdictWordsInEnglish.doubt({ doubt, count: 1200, awards: ['Lao động tiên tiến'] });
  expect(said).toMatch(/^1,200 nominations for “Lao động tiên tiến”: /);
  expect(said.split('. ').length).toBeGreaterThan(1);
  expect(said).not.toMatch(/eligible|qualif/i);
  expect(strayVietnamese(said, [])).toBeNull();
});

describe('one and several', () => {
  const cells = ['B2', 'C3'].map((address) => ({ sheet: 'Nhiệm vụ', address }));
  test.each([
    [cellCount(cells), '2 cells'],
    [cellCount(cells.slice(1)), '1 cell'],
    [cellCount([...cells, { sheet: 'Nhiệm vụ', address: '4:5' }]), '3 places'],
    [
      cellPlaces([...cells, { sheet: 'Khác', address: '4:5' }]),
      'B2, C3 (sheet “Nhiệm vụ”); rows 4–5 (sheet “Khác”)',
    ],
    [deadlineWordsInEnglish.overdue(1), '1 day overdue'],
    [deadlineWordsInEnglish.overdue(1200), '1,200 days overdue'],
    [deadlineWordsInEnglish.left(0), 'due today'],
    [deadlineWordsInEnglish.load.month(12, 2026), 'Dec 2026'],
    [joinAnswersInEnglish.unit.left(1), '1 row has no unit.'],
    [joinAnswersInEnglish.unit.left(2), '2 rows have no unit.'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  test('of many cells the first ones are named and the others counted', () => {
    const many = Array.from({ length: 8 }, (_unused, row) => ({ sheet: 'A', address: `B${row + 2}` }));
    expect(cellPlaces(many)).toBe('B2, B3, B4, B5, B6, B7 and 2 more places (sheet “A”)');
  });
});

test('groups of meanings hold the same fields as the Vietnamese ones, and names of their own', () => {
  const fieldsOf = (groups: readonly { readonly fields: readonly string[] }[]) =>
    groups.map(({ fields }) => fields);
  expect(fieldsOf(taskFieldGroups)).toEqual(fieldsOf(vietnamese.tasksView.fieldGroups));
  expect(fieldsOf(nomineeFieldGroups)).toEqual(fieldsOf(nomineesView.confirm.groups));
  expect(fieldsOf(joinAnswersInEnglish.columns.meanings)).toEqual(fieldsOf(joinAnswers.columns.meanings));
  const names = [
    ...Object.values(nomineeColumnsInEnglish),
    ...nomineeFieldGroups.map(({ label }) => `group ${label}`),
  ];
  expect(new Set(names).size).toBe(names.length);
});
