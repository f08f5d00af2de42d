import type { Plan } from '../../plan/plan';
import { decreeOnPapers } from '../../vocabulary/papers';
import type { Finding } from '../finding';
import { planRule } from '../makeRule';
import { paperSeverity } from './paperSeverity';

/** Parts I, II, III and items 1, 2, 3 run on without gap or repeat (annex I, part I, II.6). */
export const vb05 = planRule(
  {
    id: 'VB-05',
    severity: 'warning',
    source: `${decreeOnPapers}, annex I, part I, II.6`,
    confidence: 'H',
    messages: ['partOutOfOrder', 'itemOutOfOrder'],
  },
  ({ plan }) => [
    ...parts(plan),
    ...plan.parts.flatMap(({ items }) =>
      itemsOf(
        plan,
        items.map(({ id }) => id),
      ),
    ),
  ],
);

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function parts(plan: Plan): readonly Finding[] {
  const numbered = plan.parts.flatMap(({ id }, at) =>
    id !== null && romans.includes(id) ? [{ at, number: romans.indexOf(id) + 1 }] : [],
  );
  return gaps(numbered.map(({ number }) => number)).map(({ found, expected, index }): Finding => {
    const data = { found: romans[found - 1] ?? '', expected: romans[expected - 1] ?? '' };
    return {
      rule: 'VB-05',
      messageId: 'partOutOfOrder',
      severity: paperSeverity(plan),
      where: { kind: 'plan', line: { kind: 'part', at: numbered[index]?.at ?? 0 } },
      field: null,
      data,
    };
  });
}

function itemsOf(plan: Plan, ids: readonly (string | null)[]): readonly Finding[] {
  const numbered = ids.flatMap((id) => {
    const number = /^(.+)\.(\d+)$/.exec(id ?? '');
    return id === null || number === null ? [] : [{ id, number: Number(number[2]), part: number[1] ?? '' }];
  });
  return gaps(numbered.map(({ number }) => number)).map(({ found, expected, index }): Finding => {
    const item = numbered[index];
    const data = { found: `${item?.part ?? ''}.${found}`, expected: `${item?.part ?? ''}.${expected}` };
    const where = { kind: 'planItem', itemId: item?.id ?? '' } as const;
    return {
      rule: 'VB-05',
      messageId: 'itemOutOfOrder',
      severity: paperSeverity(plan),
      where,
      field: null,
      data,
    };
  });
}

/** Numbers that do not follow the one before, each with what should stand there; the first is expected to be 1. */
function gaps(
  numbers: readonly number[],
): readonly { readonly found: number; readonly expected: number; readonly index: number }[] {
  return numbers.flatMap((found, index) => {
    const expected = (numbers[index - 1] ?? 0) + 1;
    return found === expected ? [] : [{ found, expected, index }];
  });
}
