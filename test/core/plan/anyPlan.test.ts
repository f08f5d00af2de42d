import { atOnce } from '../../../src/core/work/work';
import * as fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { planAsJson } from '../../../src/core/plan/planAsJson';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import { foldedWords } from '../../../src/core/text/folding';
import { countingWords, ordinalWords } from '../../../src/core/vocabulary/planHeadings';
import { sharedDir } from '../../shared';

function textsOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter(
    (name) => /\.(?:txt|md)$/.test(name) && !name.includes('.expected.'),
  );
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

const texts = [...textsOf(join(__dirname, '../../fixtures/plans')), ...textsOf(join(sharedDir, 'seeds'))];

/** Lines cut, doubled, shuffled, thrown together with another plan's, and wrapped anew. */
const damaged = fc
  .record({
    text: fc.constantFrom(...texts),
    other: fc.constantFrom(...texts),
    seed: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    ways: fc.subarray(['cut', 'double', 'shuffle', 'mix', 'wrap', 'join'] as const),
    width: fc.integer({ min: 20, max: 120 }),
  })
  .map(({ text, other, seed, ways, width }) => {
    const random = (): number => seed.next().value ?? 0;
    let lines = text.split('\n');
    for (const way of ways) lines = changed(lines, { way, random, width, other: other.split('\n') });
    return lines.join('\n');
  });

interface Change {
  readonly way: 'cut' | 'double' | 'shuffle' | 'mix' | 'wrap' | 'join';
  readonly random: () => number;
  readonly width: number;
  readonly other: readonly string[];
}

function changed(lines: readonly string[], { way, random, width, other }: Change): string[] {
  switch (way) {
    case 'cut':
      return lines.filter(() => random() > 0.2);
    case 'double':
      return lines.flatMap((line) => (random() > 0.8 ? [line, line] : [line]));
    case 'shuffle':
      return lines
        .map((line) => ({ line, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ line }) => line);
    case 'mix':
      return lines.flatMap((line, index) => (random() > 0.8 ? [line, other[index] ?? ''] : [line]));
    case 'wrap':
      return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}(?:\\s|$)|\\S+`, 'g')) ?? ['']);
    case 'join':
      return [lines.map((line) => (random() > 0.7 ? `${line}\n` : `${line} `)).join('')];
  }
}

function everyString(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(everyString);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyString) : [];
}

const words = (text: string): readonly string[] => foldedWords(text, { keepDiacritics: true });
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** "Ba là …" is number 3. */
const countingNumbers = [countingWords, ordinalWords].flatMap((list) =>
  list.map((word, index) => ({ word, value: index + 1 })),
);

/** Words of the answer that the paper does not have; figures of dates are compared as numbers. */
function invented(text: string): readonly string[] {
  const reading = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  if (!reading.ok) return [];
  const known = new Set([
    ...words(text),
    ...words(text.replace(/[*_`#\\|]/g, '')),
    ...words(text.replace(/[*_`#\\|]/g, ' ')),
  ]);
  const numbers = new Set([
    ...[...known].flatMap((word) => word.match(/\d+/g) ?? []).map(Number),
    ...countingNumbers.filter(({ word }) => known.has(word)).map(({ value }) => value),
  ]);
  const json = planAsJson(reading.plan);
  return everyString([json, reading.plan.citations.map((citation) => citation.text)])
    .flatMap(words)
    .filter(
      (word) => !known.has(word) && !(isNumber(word) && numbers.has(Number(word))) && !/^[tq]\d+$/.test(word),
    );
}

describe('any plan, however it was damaged', () => {
  it('is read without an exception and without a word that the paper lacks', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(invented(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('whole, has no word that the paper lacks', () => {
    for (const text of texts) expect(invented(text)).toEqual([]);
  });

  it('any text at all is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(typeof atOnce(readPlan(paragraphsFromText(text), { origin: 'pasted' })).ok).toBe('boolean');
      }),
    );
  });
});

describe('papers that are no plans', () => {
  it.each<readonly [string, string, string]>([
    ['nothing', ' \n\u00a0\n', 'empty'],
    ['a page number', '\n2\n', 'empty'],
    ['a shopping list', '1. Gạo\n2. Muối\n3. Nước mắm', 'notAPlan'],
    ['a news item', 'Sáng nay, phong trào thi đua của xã được phát động. Hơn 200 người tham dự.', 'notAPlan'],
    [
      'a decision',
      'ỦY BAN NHÂN DÂN\nXÃ VÍ DỤ\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc khen thưởng\nCăn cứ Luật Thi đua, khen thưởng;\nĐiều 1. Tặng Giấy khen cho ông A.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      'notAPlan',
    ],
    ['a poem with numbers', 'I. Xuân\nHoa nở\nII. Hạ\nVe kêu', 'notAPlan'],
  ])('%s', (_, text, reason) =>
    expect(atOnce(readPlan(paragraphsFromText(text), { origin: 'pasted' }))).toEqual({ ok: false, reason }),
  );
});
