import { taskItems } from '../../plan/plan';
import { cellOfPlace } from '../../sheets/field';
import type { Task } from '../../tasks/task';
import type { Finding } from '../finding';
import { cellOrRow, namesOf, shortened } from '../places';
import { taskRule } from '../makeRule';

/**
 * Every task belongs to a plan item. A sheet that names no item at all is one finding, not one per row; a group row
 * that is no plan item is one finding for the group.
 */
export const nv01 = taskRule(
  {
    id: 'NV-01',
    severity: 'warning',
    source: 'the plan in hand, part II',
    confidence: 'H',
    messages: ['noItem', 'itemNotInPlan', 'groupNotInPlan', 'sheetWithoutItems'],
    needsPlan: true,
  },
  ({ plan, table, tasks }) => {
    if (plan === null || taskItems(plan).length === 0 || tasks.length === 0) return [];
    const isNamed = tasks.some(({ item }) => item.id !== null || item.source === 'column');
    if (!isNamed) return [sheetWithoutItems(table.sheet, tasks.length)];
    const seenGroups = new Set<number>();
    return tasks.flatMap((task) => findingOf(task, seenGroups));
  },
);

function sheetWithoutItems(sheet: string, count: number): Finding {
  return {
    rule: 'NV-01',
    messageId: 'sheetWithoutItems',
    severity: 'warning',
    where: { kind: 'sheet', sheet },
    field: 'item',
    data: { sheet, count },
  };
}

function findingOf(task: Task, seenGroups: Set<number>): readonly Finding[] {
  const { item } = task;
  if (item.id !== null) return [];
  const base = { rule: 'NV-01', severity: 'warning', field: 'item' } as const;
  if (item.source === 'group' && item.cell !== null) {
    const cell = cellOfPlace(item.cell, task.row);
    if (seenGroups.has(cell.row)) return [];
    seenGroups.add(cell.row);
    const data = { item: shortened(item.text) };
    return [{ ...base, messageId: 'groupNotInPlan', where: { kind: 'cell', cell }, data }];
  }
  const where = cellOrRow(task, item.cell);
  if (item.text === '') return [{ ...base, messageId: 'noItem', where, data: namesOf(task) }];
  const data = { item: shortened(item.text), ...namesOf(task) };
  return [{ ...base, messageId: 'itemNotInPlan', where, data }];
}
