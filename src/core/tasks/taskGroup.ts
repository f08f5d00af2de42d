import type { CellRef } from '../sheets/cellRef';
import type { GroupTrail } from '../sheets/groupTrail';

/** A group row above a task: its words, its cell, and the plan item that it stands for, if any. */
export interface GroupRow {
  readonly text: string;
  readonly cell: CellRef;
  readonly itemId: string | null;
}

/** The group that gives a task its item: the innermost that stands for a plan item, else the innermost; null: none. */
export function groupOf(trail: GroupTrail<GroupRow>): GroupRow | null {
  return (trail.findLast((open) => open.group.itemId !== null) ?? trail.at(-1))?.group ?? null;
}
