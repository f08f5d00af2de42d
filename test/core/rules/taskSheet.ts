import { atOnce } from '../../../src/core/work/work';
import type { Finding } from '../../../src/core/rules/finding';
import type { Plan } from '../../../src/core/plan/plan';
import type { TaskRuleInput } from '../../../src/core/rules/ruleInputs';
import { taskRules } from '../../../src/core/rules/tasks';
import { cellAddress } from '../../../src/core/sheets/cellRef';
import type { CellValue } from '../../../src/core/sheets/grid';
import { bodyDictionary, type OfficeBody } from '../../../src/core/bodies/bodyDictionary';
import { findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { proposeTaskFixes } from '../../../src/core/tasks/fixes/proposeTaskFixes';
import type { Task } from '../../../src/core/tasks/task';
import { readTasks } from '../../../src/core/tasks/readTasks';
import { parseIsoDate, type IsoDate } from '../../../src/core/time/isoDate';
import { gridOf, type GridOptions } from '../sheets/gridOf';
import { foundBy } from './found';
import { samplePlan } from './samplePlan';

export type Row = readonly (CellValue | null)[];

/** Header of the sheets in the rule tests, in row 1: columns A to I. */
export const header: Row = [
  'STT',
  'Mục KH',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian thực hiện',
  'Sản phẩm',
  'Trạng thái',
  'Kết quả thực tế',
];

/** A sound task; what a test is about is put over it. */
export function taskRow(over: Partial<Record<keyof typeof sound, CellValue | null>> = {}): Row {
  return Object.values({ ...sound, ...over });
}

const sound = {
  ordinal: 1 as CellValue,
  item: 'II.1' as CellValue,
  content: 'Xây dựng chuyên mục gương người tốt, việc tốt trên hệ thống truyền thanh' as CellValue,
  lead: 'Đài Truyền thanh' as CellValue,
  support: 'Hội Nông dân' as CellValue,
  time: 'Quý II/2026' as CellValue,
  product: 'Tin bài' as CellValue,
  status: 'Đang thực hiện' as CellValue,
  result: '' as CellValue,
};

/** Two sound tasks under the items that a test does not speak of, so that every item is covered. */
export const otherItems: readonly Row[] = [
  taskRow({
    ordinal: 101,
    item: 'II.2',
    content: 'Phát động phong trào thi đua chào mừng ngày thành lập phường',
  }),
  taskRow({
    ordinal: 102,
    item: 'II.3',
    content: 'Họp xét, đề nghị khen thưởng cuối năm học cho các nhà trường',
  }),
];

export interface Situation extends GridOptions {
  readonly plan?: Plan | null;
  readonly today?: string;
  readonly otherSheets?: readonly string[];
  /** A second table of the same header below the first one, as it is read along with it. */
  readonly hasTableAlongside?: boolean;
  readonly header?: Row;
  readonly officeBodies?: readonly OfficeBody[];
}

/** The table and tasks of a sheet with these rows below the header. */
function readSheet(rows: readonly Row[], situation: Situation) {
  const plan = situation.plan === undefined ? samplePlan : situation.plan;
  const dictionary = bodyDictionary({
    planBodies: plan?.bodies.map(({ name }) => name) ?? [],
    officeBodies: situation.officeBodies ?? [],
    on: plan?.document.date ?? null,
  });
  const grid = gridOf([situation.header ?? header, ...rows], { sheet: 'NV', ...situation });
  const [table] = atOnce(findTaskTables([grid], { confirmed: [], dictionary })).tables;
  if (table === undefined) throw new Error('no task table found');
  const tasks = atOnce(readTasks(table, { plan, dictionary, links: [], fallbackYear: 2026 }));
  return { plan, table, tasks, dictionary };
}

/** The tasks of a sheet with these rows below the header. */
export function tasksOn(rows: readonly Row[], situation: Situation = {}): readonly Task[] {
  return readSheet(rows, situation).tasks;
}

/** What rules on tasks look at, of a sheet with these rows below the header. */
export function taskInputOn(rows: readonly Row[], situation: Situation = {}): TaskRuleInput {
  const read = readSheet(rows, situation);
  const { plan, tasks, dictionary } = read;
  const table =
    situation.hasTableAlongside === true ? { ...read.table, alongside: [read.table] } : read.table;
  const today = day(situation.today ?? '2026-03-02');
  const source = { tasks, plan, year: 2026, dictionary, officeBodies: situation.officeBodies ?? [] };
  const proposed = atOnce(proposeTaskFixes(table, source));
  return {
    plan,
    table,
    tasks,
    dictionary,
    ...proposed,
    otherSheets: situation.otherSheets ?? [],
    today,
  };
}

/** The findings of one task rule on a sheet with these rows below the header. */
export function findingsOn(
  rule: string,
  rows: readonly Row[],
  situation: Situation = {},
): readonly Finding[] {
  return foundBy<TaskRuleInput>(
    taskRules.filter(({ meta }) => meta.id === rule),
    taskInputOn(rows, situation),
  );
}

/** "messageId severity C2" of every finding; place is a cell, "row 3", "sheet", "item II.1" or "plan". */
export function inShort(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ messageId, severity, where }) => {
    const place =
      where.kind === 'cell'
        ? cellAddress(where.cell)
        : where.kind === 'row'
          ? `row ${where.row + 1}`
          : where.kind === 'planItem'
            ? `item ${where.itemId}`
            : where.kind;
    return `${messageId} ${severity} ${place}`;
  });
}

export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}
