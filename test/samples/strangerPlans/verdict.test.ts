import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goldenOf } from './golden';
import type { Seen } from './reading';
import { seenAsGolden } from './seenAsGolden';
import { aspects, scoreOf, verdictOf, type Aspect } from './verdict';
import { isPoint, saysSame } from './wording';

const folder = join(__dirname, '..', '..', 'fixtures', 'strangerPlans');
const goldens = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.txt'))
  .map((name) => [name.replace('.expected.txt', ''), goldenOf(join(folder, name))] as const);

/** A wrong value planted in a reading, and the aspects that must tell of it. */
type Planted = readonly [what: string, told: readonly Aspect[], plant: (seen: Seen) => Seen];

function changedFirst<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  return list.map((one, index) => (index === 0 ? change(one) : one));
}

const planted: readonly Planted[] = [
  [
    'another number',
    ['head'],
    (seen) => ({ ...seen, document: { ...seen.document, number: '999/KH-UBND' } }),
  ],
  [
    'a look-alike dash in the number',
    ['head'],
    (seen) => ({
      ...seen,
      document: { ...seen.document, number: `${seen.document.number ?? ''}\u2011X` },
    }),
  ],
  ['another last year', ['head'], (seen) => ({ ...seen, years: { ...seen.years, to: 2031 } })],
  [
    'a title that goes on',
    ['head'],
    (seen) => ({ ...seen, document: { ...seen.document, title: `${seen.document.title ?? ''} Căn cứ` } }),
  ],
  [
    'parts of other names',
    ['outline'],
    (seen) => ({ ...seen, parts: seen.parts.map((part) => ({ ...part, title: `${part.title} và` })) }),
  ],
  [
    'an item too many',
    ['outline'],
    (seen) => ({
      ...seen,
      parts: changedFirst(seen.parts, (part) => ({
        ...part,
        items: [...part.items, { id: null, title: 'thêm một mục', points: [] }],
      })),
    }),
  ],
  [
    'a point too many',
    ['points'],
    (seen) => ({
      ...seen,
      parts: changedFirst(seen.parts, (part) => ({
        ...part,
        items: part.items.map((item) => ({ ...item, points: [...item.points, 'thêm một ý'] })),
      })),
    }),
  ],
  ['another task part', ['task part'], (seen) => ({ ...seen, taskPart: 'IX' })],
  [
    'a body that is half a sentence',
    ['bodies'],
    (seen) => ({ ...seen, bodies: [...seen.bodies, { id: null, name: 'Căn cứ nội dung', duties: [] }] }),
  ],
  [
    'a paper that is not cited',
    ['citations'],
    (seen) => ({
      ...seen,
      citations: [...seen.citations, { kind: 'Quyết định', number: '1/QĐ-UBND', date: null }],
    }),
  ],
  [
    'the signer among the recipients',
    ['foot'],
    (seen) => ({
      ...seen,
      recipients: [...seen.recipients, seen.signature.name ?? ''],
      signature: { ...seen.signature, name: null },
    }),
  ],
  ['a target too many', ['targets'], (seen) => ({ ...seen, targets: [...seen.targets, 'thêm 100%'] })],
  [
    'the head taken for a table',
    ['tables'],
    (seen) => ({ ...seen, tables: [...seen.tables, { columns: ['a', 'b'], rows: [] }] }),
  ],
  [
    'a group row taken for a task',
    ['appendixTasks'],
    (seen) => ({
      ...seen,
      appendixTasks: [
        ...seen.appendixTasks,
        { content: 'I. THỂ CHẾ', leads: [], supporting: [], time: null, product: null },
      ],
    }),
  ],
];

function toldBy(one: ReturnType<typeof verdictOf>): readonly Aspect[] {
  return aspects.filter((aspect) => one[aspect].right < one[aspect].all);
}

describe.each(goldens)('%s', (_, golden) => {
  test('read as a clerk reads it, all is right', () => {
    const verdict = verdictOf(golden, seenAsGolden(golden));
    expect(aspects.flatMap((aspect) => verdict[aspect].wrongs)).toEqual([]);
    expect(scoreOf(verdict)).toBe(1);
  });

  test('refused, nothing is right', () => {
    expect(scoreOf(verdictOf(golden, null))).toBe(0);
  });

  test.each(planted)('%s is told', (_what, told, plant) => {
    const verdict = verdictOf(golden, plant(seenAsGolden(golden)));
    expect(toldBy(verdict)).toEqual(expect.arrayContaining([...told]));
    if (!told.includes('outline')) expect(toldBy(verdict)).toEqual(told);
  });
});

describe('what goes missing', () => {
  const emptied: readonly (readonly [Aspect, (seen: Seen) => Seen])[] = [
    ['bodies', (seen) => ({ ...seen, bodies: seen.bodies.slice(1) })],
    ['citations', (seen) => ({ ...seen, citations: seen.citations.slice(1) })],
    ['targets', (seen) => ({ ...seen, targets: seen.targets.slice(1) })],
    ['tables', (seen) => ({ ...seen, tables: changedFirst(seen.tables, (one) => ({ ...one, rows: [] })) })],
    ['appendixTasks', (seen) => ({ ...seen, appendixTasks: seen.appendixTasks.slice(1) })],
    [
      'appendixTasks',
      (seen) => ({
        ...seen,
        appendixTasks: changedFirst(seen.appendixTasks, (one) => ({ ...one, leads: [] })),
      }),
    ],
  ];

  test.each(emptied)('%s: one that is gone is told', (aspect, empty) => {
    const asked = goldens.filter(([, golden]) => verdictOf(golden, null)[aspect].all > 0);
    expect(asked.length).toBeGreaterThan(1);
    for (const [name, golden] of asked) {
      expect([name, toldBy(verdictOf(golden, empty(seenAsGolden(golden))))]).toEqual([name, [aspect]]);
    }
  });

  test('a lead-in that is dropped is told', () => {
    for (const [, golden] of goldens.filter(([, { leadIns }]) => leadIns.length > 0)) {
      const seen = seenAsGolden(golden);
      const verdict = verdictOf(golden, {
        ...seen,
        parts: changedFirst(seen.parts, (part) => ({
          ...part,
          items: part.items.slice(golden.leadIns.length),
        })),
      });
      expect(toldBy(verdict)).toEqual(['points']);
    }
  });

  test('a lead-in may stand among the points', () => {
    for (const [, golden] of goldens.filter(([, { leadIns }]) => leadIns.length > 0)) {
      const seen = seenAsGolden(golden);
      const verdict = verdictOf(golden, {
        ...seen,
        parts: changedFirst(seen.parts, (part) => ({
          ...part,
          items: changedFirst(part.items.slice(golden.leadIns.length), (item) => ({
            ...item,
            points: [...golden.leadIns, ...item.points],
          })),
        })),
      });
      expect(toldBy(verdict)).toEqual([]);
    }
  });
});

describe('wording', () => {
  test.each([
    ['Phòng Kinh tế', 'phòng  Kinh tế.', true],
    ['Phòng Kinh tế', 'Phòng Kinh tế xã', false],
    ['Phòng …', 'Phòng Kinh tế xã', true],
    ['Phòng … xã', 'Phòng Kinh tế xã', true],
    ['Phòng … xã', 'Phòng Kinh tế xãm', false],
    ['… Kinh tế …', 'Phòng Kinh tế xã', true],
    ['Phòng … Kinh … xã', 'Phòng xã Kinh', false],
    ['Phòng Kinh … Kinh xã', 'Phòng Kinh xã', false],
    ['Thi đua – khen thưởng', 'thi đua - khen thưởng', true],
    ['Hoa', 'Hoà', false],
  ])('“%s” for “%s”: %s', (golden, text, same) => {
    expect(saysSame(text, golden)).toBe(same);
  });

  test.each([
    ['a) Đủ hồ sơ', 'Đủ hồ sơ;', true],
    ['- 1. Rà soát', 'Rà soát', true],
    ['1.2. Công an xã', 'Công an xã', true],
    ['12 giải', '15 giải', false],
  ])('the point “%s” for “%s”: %s', (golden, text, same) => {
    expect(isPoint(text, golden)).toBe(same);
  });
});
