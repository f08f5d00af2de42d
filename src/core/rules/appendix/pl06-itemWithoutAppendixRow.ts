import { taskItems } from '../../plan/plan';
import { planRule } from '../makeRule';

/** Items of the plan that have no row in the appendix, named in one sentence; NV-02 says each one apart. */
export const pl06 = planRule(
  {
    id: 'PL-06',
    severity: 'warning',
    source: 'the plan in hand, part II',
    confidence: 'H',
    messages: ['itemsWithoutRow'],
  },
  ({ plan, tasks, hasAppendix }) => {
    if (!hasAppendix || tasks === null || tasks.length === 0) return [];
    const base = { rule: 'PL-06', severity: 'warning', where: { kind: 'plan' }, field: null } as const;
    const covered = new Set(tasks.flatMap(({ item }) => item.id ?? []));
    const items = taskItems(plan).flatMap(({ id }) => id ?? []);
    const missing = items.filter((id) => !covered.has(id));
    if (missing.length === 0) return [];
    return [
      { ...base, messageId: 'itemsWithoutRow', data: { items: missing.join(', '), count: missing.length } },
    ];
  },
);
