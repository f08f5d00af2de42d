import { readPlanText } from '../../src/actions/readPlanFile';
import { samplePlan } from '../../src/strings/papers/samplePlan';

test('the sample plan of the first run reads without a doubt', async () => {
  const read = await readPlanText(samplePlan);
  if (!read.ok) throw new Error(read.problem.reason);
  const { document, parts, bodies, doubts } = read.value;
  expect(doubts).toEqual([]);
  expect(document).toMatchObject({ number: '07/KH-UBND', date: '2026-01-12', year: 2026 });
  expect(
    parts.flatMap(({ items }) => items.map(({ id }) => id)).filter((id) => id?.startsWith('II.')),
  ).toEqual(['II.1', 'II.2', 'II.3', 'II.4']);
  expect(bodies).toHaveLength(4);
});
