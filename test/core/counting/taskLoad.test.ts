import { join } from 'node:path';
import { taskFacts } from '../../../src/core/counting/summaryFacts';
import { taskLoad } from '../../../src/core/counting/taskLoad';
import { quarterOf, taskTables } from '../../../src/core/counting/taskTables';
import { chosenTables } from '../../../src/core/office/taskTables';
import { taskCheck } from '../../../src/core/office/taskCheck';
import { atOnce } from '../../../src/core/work/work';
import { officeOf } from '../../samples/strangers/reading';
import { day, taskRow, tasksOn } from '../rules/taskSheet';

const fixtures = join(__dirname, '..', '..', 'fixtures');

test('open tasks by step, the worst first; what is done, cancelled or has a result is not open', () => {
  const rows = [
    taskRow({ time: '09/3/2026' }),
    taskRow({ ordinal: 2, time: '10/3/2026' }),
    taskRow({ ordinal: 3, time: '05/3/2026' }),
    taskRow({ ordinal: 4, time: '27/02/2026' }),
    taskRow({ ordinal: 5, time: 'Tháng 1' }),
    taskRow({ ordinal: 6, time: '20/12/2026', status: 'Chậm' }),
    taskRow({ ordinal: 7, time: '15/01/2026', status: 'Hủy' }),
    taskRow({ ordinal: 8, time: '15/01/2026', status: '', result: '12/BC-UBND' }),
    taskRow({ ordinal: 9, time: '15/01/2025', status: '' }),
    taskRow({ ordinal: 10, time: 'Hằng quý' }),
  ];
  const load = atOnce(taskLoad(tasksOn(rows, { plan: null }), day('2026-03-02')));
  expect(load.due.map(({ task, step, days }) => [task.ordinal.text, step, days])).toEqual([
    ['5', 'overdue', 30],
    ['4', 'overdue', 3],
    ['6', 'overdue', 0],
    ['3', 'within3', 3],
    ['1', 'within7', 7],
  ]);
  expect(load).toMatchObject({ later: 3, total: { open: 8, overdue: 3 } });
  expect(load.months).toEqual(['2025-01', '2026-01', '2026-02', '2026-03', '2026-12', null]);
});

test('a task of two leads is counted with both, and once in all', () => {
  const tasks = tasksOn([taskRow({ lead: 'Công an; Trạm Y tế', time: '27/02/2026' })], { plan: null });
  const { bodies, total } = atOnce(taskLoad(tasks, day('2026-03-02')));
  expect(bodies.map(({ label, open, overdue }) => [label, open, overdue])).toEqual([
    ['Công an', 1, 1],
    ['Trạm Y tế', 1, 1],
  ]);
  expect(total).toMatchObject({ open: 1, overdue: 1 });
});

const workbooks = [
  ['samples/commune-2023/workbook.xlsx', '2023-11-28'],
  ['samples/ward-2026/workbook.xlsx', '2026-11-28'],
  ['workbooks/13-odd-times.xlsx', '2026-11-28'],
  ['workbooks/17-tracker-with-start-and-end.xlsx', '2026-11-28'],
  ['workbooks/18-two-thousand-rows.xlsx', '2026-11-28'],
  ['strangers/02-hand-tracker.xlsx', '2026-11-28'],
] as const;

test.each(workbooks)('%s: deadlines, findings, tables, facts say one number of overdue tasks', (file, on) => {
  const today = day(on);
  const office = officeOf(join(fixtures, file), today, null);
  const [table] = chosenTables(office.tasks);
  if (table === undefined) throw new Error('no task table');
  const { tasks, deadlines, findings } = atOnce(taskCheck(office, table, today));
  const year = Number(on.slice(0, 4));
  const tables = atOnce(taskTables({ tasks, plan: null, year, today }));
  const told = findings.filter(({ rule, data }) => rule === 'NV-12' && data['step'] === 'overdue');
  const factsOf = taskFacts({ dictionary: office.dictionary, year, today });
  const { overdue } = deadlines.total;
  expect(deadlines.due.filter(({ step }) => step === 'overdue')).toHaveLength(overdue);
  expect(told).toHaveLength(overdue);
  expect(tasks.filter((task) => factsOf(task).status?.includes('late'))).toHaveLength(overdue);
  for (const { columns, totals } of tables) expect(totals[columns.indexOf('late')]).toBe(overdue);
  // by body, and by the quarter of each month
  const byBody = tables.find(({ id }) => id === 'taskBodies');
  const late = byBody?.columns.indexOf('late') ?? 0;
  const load = new Map(deadlines.bodies.map((body) => [body.key, body.overdue]));
  for (const { key, counts } of byBody?.rows ?? [])
    expect([key, load.get(key) ?? 0]).toEqual([key, counts[late]]);
  const dated = deadlines.due.filter(({ step, deadline }) => step === 'overdue' && deadline !== null);
  const inQuarter = (quarter: string) => dated.filter(({ task }) => quarterOf(task, year) === quarter).length;
  const months = (quarter: number) =>
    deadlines.months.reduce(
      (sum, month, at) =>
        month?.startsWith(String(year)) === true && Math.ceil(Number(month.slice(5)) / 3) === quarter
          ? sum + (deadlines.total.months[at]?.overdue ?? 0)
          : sum,
      0,
    );
  for (const quarter of [1, 2, 3, 4]) expect(months(quarter)).toBe(inQuarter(`quarter${quarter}`));
  // the check names the worst first
  const days = told.map(({ data }) => Number(data['days']));
  expect(days).toEqual([...days].sort((one, other) => other - one));
});
