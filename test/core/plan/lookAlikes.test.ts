import { atOnce } from '../../../src/core/work/work';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../../../src/core/plan/citations/citations';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import { foldText } from '../../../src/core/text/folding';
import { lookAlikeHands } from '../../fixtures/lookAlikes';
import { planAsText } from './planAsText';

const folder = join(__dirname, '../../fixtures');
const plans = [
  ...readdirSync(join(folder, 'plans'))
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('.expected.'))
    .map((name) => join('plans', name)),
  'samples/commune-2023/plan.txt',
  'samples/ward-2026/plan.md',
];

/** What is read, with the words folded: signs that are kept as printed are the same there. */
function reading(text: string): string {
  const plan = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  return plan.ok
    ? planAsText(plan.plan)
        .split('\n')
        .map((line) => foldText(line))
        .join('\n')
    : plan.reason;
}

describe.each(plans)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  it.each(lookAlikeHands.map((hand) => [hand.name, hand] as const))('reads the same with %s', (_, hand) => {
    expect(reading(hand.write(text))).toBe(reading(text));
  });
});

describe('numbers of papers', () => {
  test.each([
    ['theo Nghị định số 152/2025/NĐ\u2011CP ngày 14/6/2025', '152/2025/NĐ-CP', '2025-06-14'],
    ['theo Nghị định số 152/2025/NĐ\u2013CP', '152/2025/NĐ-CP', null],
    ['Kế hoạch số 08\uff0fKH\u2212UBND ngày 05\u204402\u20442026', '08/KH-UBND', '2026-02-05'],
    ['Quyết định số \uff11\uff12/Q\u00d0-U\u0412ND', '12/QĐ-UBND', null],
  ])('%s', (text, number, date) => {
    expect(findCitations([{ text, isLegalBasis: false }])).toMatchObject([{ number, date }]);
  });

  test.each([
    ['thực hiện Kế hoạch giai đoạn 2026 \u2013 2030'],
    ['Kế hoạch năm 2026 \u2013 UBND xã phê duyệt'],
  ])('no number: %s', (text) => {
    expect(findCitations([{ text, isLegalBasis: false }]).filter(({ number }) => number !== null)).toEqual(
      [],
    );
  });
});
