import { atOnce } from '../../src/core/work/work';
import { currentLawBook } from '../../src/core/law/currentBook';
import { readFileSync } from 'node:fs';
import { readPlan } from '../../src/core/plan/readPlan';
import type { Plan } from '../../src/core/plan/plan';
import { paragraphsFromText } from '../../src/core/plan/planText';
import { planRules } from '../../src/core/rules/plan';
import { usualDuties } from '../../src/core/plan/recurringDuties';
import { defaultAppendixSettings } from '../../src/core/plan/appendixSettings';
import type { PlanRuleInput, TaskRuleInput } from '../../src/core/rules/ruleInputs';
import { taskRules } from '../../src/core/rules/tasks';
import { cellAddress } from '../../src/core/sheets/cellRef';
import { cellOfPlace, type FieldPlace } from '../../src/core/sheets/field';
import { bodyDictionary } from '../../src/core/bodies/bodyDictionary';
import { chooseTaskTable, findTaskTables } from '../../src/core/tasks/findTaskTables';
import { readTasks } from '../../src/core/tasks/readTasks';
import type { Task } from '../../src/core/tasks/task';
import { parseIsoDate } from '../../src/core/time/isoDate';
import { findingLine } from '../fixtures/findingLine';
import { gridsOfFile } from '../fixtures/gridsOfFile';
import type { SampleOffice } from '../fixtures/sampleOffices';
import { addressesOf, sampleOffice } from '../fixtures/sampleOffices';
import { foundBy } from '../core/rules/found';

function planOf(path: string): Plan {
  const origin = path.endsWith('.md') ? 'markdown' : 'text';
  const reading = atOnce(readPlan(paragraphsFromText(readFileSync(path, 'utf8')), { origin }));
  if (!reading.ok) throw new Error(`${path}: ${reading.reason}`);
  return reading.plan;
}

function readOffice(office: SampleOffice) {
  const plan = planOf(office.plans[0] ?? '');
  const planBodies = plan.bodies.map(({ name }) => name);
  const dictionary = bodyDictionary({ planBodies, officeBodies: [], on: plan.document.date });
  const choice = chooseTaskTable(
    atOnce(findTaskTables(gridsOfFile(office.workbook), { confirmed: [], dictionary })),
    {
      taskSheet: null,
    },
  );
  if (choice.kind !== 'one' && choice.kind !== 'best') throw new Error(choice.kind);
  const tasks = atOnce(readTasks(choice.table, { plan, dictionary, links: [], fallbackYear: null }));
  return { plan, table: choice.table, tasks, dictionary };
}

/** Addresses of the cells of those tasks for which `isOne` holds, in sheet order. */
function cellsWhere(
  tasks: readonly Task[],
  placeOf: (task: Task) => FieldPlace | null,
  isOne: (task: Task) => boolean,
): readonly string[] {
  return tasks.filter(isOne).map((task) => {
    const cell = cellOfPlace(placeOf(task), task.row);
    return cell === null ? '-' : cellAddress(cell);
  });
}

describe.each([
  ['commune-2023', { items: 8, bodies: 4, appendix: false }],
  ['ward-2026', { items: 9, bodies: 5, appendix: true }],
] as const)('%s', (id, outline) => {
  const office = sampleOffice(id);
  const { plan, table, tasks, dictionary } = readOffice(office);

  test('the plan has its outline', () => {
    expect(plan.parts.find((part) => part.id === 'II')?.items).toHaveLength(outline.items);
    expect(plan.bodies).toHaveLength(outline.bodies);
    expect(plan.document.mentionsAppendix).toBe(outline.appendix);
    expect(plan.doubts).toEqual([]);
  });

  test('the task sheet is the one that the clerk means', () => {
    expect([table.sheet, table.headerLastRow + 1, tasks.length]).toEqual([
      office.taskSheet,
      office.headerRow,
      office.records,
    ]);
    expect(tasks.filter((task) => task.isHidden)).toHaveLength(1);
  });

  test('only the seeded tasks have no item of the plan', () => {
    expect(
      cellsWhere(
        tasks,
        (task) => task.item.cell,
        (task) => task.item.id === null,
      ),
    ).toEqual(addressesOf(office, 'NV-01'));
  });

  test('only the seeded lead is unknown, only the seeded tasks have two', () => {
    const isUnknown = (task: Task) => task.leads.value.some(({ kind }) => kind !== 'known');
    expect(cellsWhere(tasks, (task) => task.leads.cell, isUnknown)).toEqual(addressesOf(office, 'NV-04'));
    const hasTwo = (task: Task) => task.leads.value.length > 1;
    expect(cellsWhere(tasks, (task) => task.leads.cell, hasTwo)).toEqual(addressesOf(office, 'NV-05'));
  });

  test('only the seeded days do not exist, only the seeded times are ambiguous or outside the year', () => {
    const timeCell = (task: Task) => task.time.cell;
    const isImpossible = (task: Task) => task.time.value.kind === 'impossible';
    expect(cellsWhere(tasks, timeCell, isImpossible)).toEqual(addressesOf(office, 'NV-08'));
    const year = String(plan.document.year);
    const { date } = plan.document;
    const isOdd = ({ time: { value } }: Task) =>
      value.isAmbiguous ||
      value.kind === 'unclear' ||
      (value.end !== null && (!value.end.startsWith(year) || (date !== null && value.end < date)));
    expect(cellsWhere(tasks, timeCell, isOdd)).toEqual(addressesOf(office, 'NV-09'));
  });

  test('the rules find every seeded fault, and nothing else', () => {
    const today = parseIsoDate(office.today);
    if (today === null) throw new Error(office.today);
    const ofTasks = foundBy<TaskRuleInput>(taskRules, {
      plan,
      table,
      tasks,
      dictionary,
      fixes: [],
      questions: [],
      otherSheets: [],
      today,
    });
    const ofPlan = foundBy<PlanRuleInput>(planRules, {
      plan,
      law: currentLawBook(),
      tasks,
      tasksSheet: table.sheet,
      settings: defaultAppendixSettings,
      duties: usualDuties,
      hasAppendix: true,
      appendix: null,
      today,
    });
    const said = [...ofTasks, ...ofPlan].map((finding) => `${findingLine(finding)} ${finding.severity}`);
    const seeded = office.faults.map(({ rule, address, severity }) =>
      address === null ? `${rule} ${severity}` : `${rule} ${address} ${severity}`,
    );
    expect([...said].sort()).toEqual([...seeded].sort());
  });

  test('only the seeded task is done without a result', () => {
    const isBare = (task: Task) => task.status.value === 'done' && task.result.text === '';
    expect(cellsWhere(tasks, (task) => task.result.cell, isBare)).toEqual(addressesOf(office, 'NV-11'));
    expect(tasks.every((task) => !['none', 'unclear'].includes(task.status.value))).toBe(true);
  });
});
