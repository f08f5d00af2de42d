import { atOnce } from '../../../src/core/work/work';
import type { Plan } from '../../../src/core/plan/plan';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import { foldedWords } from '../../../src/core/text/folding';
import { damaged, damages, planTexts, type Damage } from './damagedPlans';

const words = (text: string): readonly string[] => foldedWords(text, { keepDiacritics: true });

/** Signs of Markdown hold words together or part them; look-alike figures are figures. */
function waysToRead(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(/\u00ad/gu, '');
  return [text, plain, plain.replace(/[*_`#\\|]|<br>/gu, ''), plain.replace(/[*_`#\\|]|<br>/gu, ' ')];
}

function said({ parts, bodies, recipients, citations }: Plan): readonly string[] {
  return [
    ...parts.flatMap(({ title, items }) => [title, ...items.flatMap((item) => [item.title, ...item.points])]),
    ...bodies.flatMap(({ name, duties }) => [name, ...duties]),
    ...recipients,
    ...citations.flatMap(({ kind, number, text }) => [kind, number ?? '', text]),
  ];
}

/** Words that the paper does not have. */
function invented(text: string, plan: Plan): readonly string[] {
  const known = new Set(waysToRead(text).flatMap(words));
  const numbers = new Set([...known].flatMap((word) => word.match(/\d+/gu) ?? []).map(Number));
  const isNumber = (word: string): boolean => /^\d+$/u.test(word) && numbers.has(Number(word));
  return said(plan)
    .flatMap(words)
    .filter((word) => !known.has(word) && !isNumber(word));
}

/** Every word between blanks of its own, so that the same words behind one another are counted one by one. */
const spaced = (text: string): string =>
  words(text)
    .map((word) => ` ${word} `)
    .join('');

/** Points of four words or more that stand oftener in the reading than in the paper. */
function doubled(text: string, plan: Plan): readonly string[] {
  const papers = waysToRead(text).slice(2).map(spaced);
  const counts = new Map<string, number>();
  for (const { items } of plan.parts) {
    for (const point of items.flatMap(({ points }) => points)) {
      const key = spaced(point);
      if (words(point).length >= 4) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .filter(([point, count]) => papers.every((paper) => paper.split(point).length - 1 < count))
    .map(([point]) => point);
}

/** Names of bodies and recipients whose words do not follow one another anywhere in the paper. */
function patched(text: string, { bodies, recipients }: Plan): readonly string[] {
  const papers = waysToRead(text).map(spaced);
  const names = [...bodies.map(({ name }) => name), ...recipients];
  return names.filter((name) => papers.every((paper) => !paper.includes(spaced(name))));
}

function planOf(text: string): Plan | null {
  const reading = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  return reading.ok ? reading.plan : null;
}

interface Wrong {
  readonly plan: string;
  readonly words: readonly string[];
}

interface Looked {
  readonly read: number;
  readonly inventions: readonly Wrong[];
  readonly patches: readonly Wrong[];
  readonly doubles: readonly Wrong[];
}

/** Every plan under the damage: how many are read, what is invented, and what stands twice. */
function looked(damage: Damage): Looked {
  const readings = planTexts.flatMap(([name, text]) =>
    seedsOf(damage).flatMap((seed) => {
      const paper = damaged(text, damage, seed);
      const plan = planOf(paper);
      return plan === null ? [] : [{ name: `${name}, seed ${seed}`, paper, plan }];
    }),
  );
  const wrong = (look: (text: string, plan: Plan) => readonly string[]): readonly Wrong[] =>
    readings
      .map(({ name, paper, plan }) => ({ plan: name, words: look(paper, plan) }))
      .filter(({ words: found }) => found.length > 0);
  return {
    read: readings.length,
    inventions: wrong(invented),
    patches: wrong(patched),
    doubles: wrong(doubled),
  };
}

/** Damage that goes by chance is done more than once. */
function seedsOf({ length }: Damage): readonly number[] {
  return length > 1 ? [1, 2, 3] : [1];
}

describe.each(damages)('plans with %s', (_, damage) => {
  let seen: ReturnType<typeof looked>;
  beforeAll(() => {
    seen = looked(damage);
  });

  test('are read, or refused, and nothing is thrown', () => {
    expect(seen.read).toBeGreaterThan(0);
  });

  test('have no invented word', () => {
    expect(seen.inventions).toEqual([]);
  });

  test('have no name put together from several places', () => {
    expect(seen.patches).toEqual([]);
  });

  test('have no point twice that stands once', () => {
    expect(seen.doubles).toEqual([]);
  });
});

describe('what the looks above see', () => {
  const [, paper] = planTexts.find(([name]) => name === '10-council-of-several-parts.txt') ?? ['', ''];
  const plan = planOf(paper);
  const withPoint = (point: string): Plan | null =>
    plan && {
      ...plan,
      parts: [
        ...plan.parts,
        { id: null, title: '', items: [{ id: null, title: '', points: [point], shortName: null }] },
      ],
    };
  const points = plan?.parts.flatMap(({ items }) => items.flatMap((item) => item.points)) ?? [];

  test('a word that the paper lacks', () => {
    const changed = withPoint('Bảo đảm bịa');
    expect(changed && invented(paper, changed)).toEqual(['bịa']);
  });

  test('a point that is there twice', () => {
    const changed = withPoint(points[0] ?? '');
    expect(changed && doubled(paper, changed)).toHaveLength(1);
  });
});
