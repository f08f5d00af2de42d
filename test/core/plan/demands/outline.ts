import type { PlanItem, PlanPart } from '../../../../src/core/plan/plan';

/** A part with its items. */
export function part(id: string | null, title: string, ...items: readonly PlanItem[]): PlanPart {
  return { id, title, items };
}

/** An item with what stands under it. */
export function item(id: string | null, title: string, ...points: readonly string[]): PlanItem {
  return { id, title, points, shortName: null };
}
