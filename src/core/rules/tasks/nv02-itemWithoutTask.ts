import { taskItems } from '../../plan/plan';
import type { Finding } from '../finding';
import { shortened } from '../places';
import { taskRule } from '../makeRule';

/** Every item of the plan has a task. Silent where the sheet names no items at all: NV-01 has said that. */
export const nv02 = taskRule(
  {
    id: 'NV-02',
    severity: 'warning',
    source: 'the plan in hand, part II',
    confidence: 'H',
    messages: ['itemWithoutTask'],
    needsPlan: true,
  },
  ({ plan, tasks }) => {
    if (plan === null) return [];
    const covered = new Set(tasks.flatMap(({ item }) => item.id ?? []));
    if (covered.size === 0) return [];
    return taskItems(plan).flatMap((item): readonly Finding[] => {
      if (item.id === null || covered.has(item.id)) return [];
      return [
        {
          rule: 'NV-02',
          messageId: 'itemWithoutTask',
          severity: 'warning',
          where: { kind: 'planItem', itemId: item.id },
          field: null,
          data: { itemId: item.id, title: shortened(item.shortName ?? item.title) },
        },
      ];
    });
  },
);
