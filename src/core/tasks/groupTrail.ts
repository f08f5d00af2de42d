import { resolveGroupRow, type ItemIndex } from './resolveItem';
import type { CellRef } from '../sheets/cellRef';

/** A group row above a task: its words, its cell, and the plan item that it stands for, if any. */
export interface GroupRow {
  readonly text: string;
  readonly cell: CellRef;
  readonly itemId: string | null;
}

type Level = 'letter' | 'roman' | 'item' | 'number' | 'deepNumber' | 'words';

interface OpenGroup {
  readonly level: Level;
  readonly group: GroupRow;
}

/** The group rows that are open at a row, outermost first; passed on from row to row. */
export type GroupTrail = readonly OpenGroup[];

export const noGroups: GroupTrail = [];

/** The trail after one more group row: groups of the same or a deeper level end where it begins. */
export function enterGroup(
  trail: GroupTrail,
  row: { readonly text: string; readonly cell: CellRef },
  index: ItemIndex | null,
): GroupTrail {
  const level = levelOf(row.text);
  const same = trail.findIndex((open) => open.level === level);
  const kept = same < 0 ? trail : trail.slice(0, same);
  const itemId = index === null ? null : resolveGroupRow(row.text, index);
  return [...kept, { level, group: { ...row, itemId } }];
}

/** The group that gives a task its item: the innermost that stands for a plan item, else the innermost; null: none. */
export function groupOf(trail: GroupTrail): GroupRow | null {
  return (trail.findLast((open) => open.group.itemId !== null) ?? trail.at(-1))?.group ?? null;
}

function levelOf(text: string): Level {
  const line = text.trim();
  if (/^[IVX]{1,5}\s*\.\s*\d/.test(line)) return 'item';
  if (/^[IVX]{1,5}(\s*[.)\-:]|\s|$)/.test(line)) return 'roman';
  if (/^[A-H](\s*[.)\-:]|\s|$)/.test(line)) return 'letter';
  if (/^\d+\.\d+/.test(line)) return 'deepNumber';
  return /^\d+\s*([.)\-:]|\s|$)/.test(line) ? 'number' : 'words';
}
