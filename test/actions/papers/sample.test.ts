import {
  checkNominees,
  checkPlan,
  checkTasks,
  generateAppendix,
  listUndo,
  savePlan,
  undo,
  viewOffice,
  type IsoDate,
} from '../../../src/actions';
import { addSample } from '../../../src/actions/papers/sample';
import { viewNominees } from '../../../src/actions/viewNominees';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import { fillSheet, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { fileOf, planOfNine, startTasks, taskRow, valueOf } from '../taskWorkbook';

const today = day('2026-11-30');
const plan = 'Kế hoạch';
const tasks = 'Nhiệm vụ mẫu';
const list = 'Đề nghị mẫu';
const appendix = 'Phụ lục nhiệm vụ cụ thể';
const invented = [plan, tasks, list];

test('three sheets in one step, which say that they are invented', async () => {
  const host = await startHost();
  const before = await sheetNames();
  const added = valueOf(await addSample({ today }));
  expect(added.sheets).toEqual(invented);
  expect(await sheetNames()).toEqual([...before, ...invented]);
  expect((await valuesOf(tasks))[0]?.[0]).toMatch(/^DỮ LIỆU MẪU/u);
  expect((await valuesOf(list))[0]?.[0]).toMatch(/^DỮ LIỆU MẪU/u);
  expect(valueOf(await viewOffice({ today })).plan?.document.title).toContain('DỮ LIỆU MẪU');
  const [step, ...others] = valueOf(await listUndo());
  expect([step?.action, others]).toEqual(['addSample', []]);
  valueOf(await undo(step ?? '', 'ask'));
  expect(await sheetNames()).toEqual(before);
  expect(fileOf(host)).not.toContain(tasks);
});

test('sheets of these names that are theirs stay as they are', async () => {
  await startHost();
  for (const name of invented) await fillSheet(name, [['Của tôi']]);
  const added = valueOf(await addSample({ today }));
  expect(added.sheets).toEqual(invented.map((name) => `${name} (2)`));
  for (const name of invented) expect(await valuesOf(name)).toEqual([['Của tôi']]);
});

test('not beside a plan that stands', async () => {
  await startHost();
  valueOf(await savePlan({ today, plan: await planOfNine() }));
  const names = await sheetNames();
  expect(await addSample({ today })).toEqual({ ok: false, problem: { reason: 'planStands', sheet: plan } });
  expect(await sheetNames()).toEqual(names);
});

test('beside a task sheet of theirs the checks stay with it', async () => {
  await startTasks([taskRow(1), taskRow(2)]);
  valueOf(await addSample({ today }));
  expect(valueOf(await viewOffice({ today })).taskTable?.sheet).toBe('Nhiệm vụ');
});

test('beside a list of theirs nobody invented is checked or listed', async () => {
  await startHost();
  await fillSheet('Danh sách', [
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
    [1, 'Mai Văn Thật', 'Công chức', 'Văn phòng', 'Lao động tiên tiến'],
    [2, 'Cao Thị Thật', 'Công chức', 'Công an', 'Lao động tiên tiến'],
  ]);
  valueOf(await addSample({ today }));
  const { lists, unlikely } = valueOf(await viewNominees({ today }));
  expect(lists.map(({ table }) => table.sheet)).toEqual(['Danh sách']);
  expect(unlikely).toEqual([]);
  expect(valueOf(await checkNominees({ today })).nominees).toHaveLength(2);
});

// on any day the same: what is not on purpose is done, and what is overdue was so early in the year
test.each(['2026-02-25', '2026-11-30', '2027-03-01'])(
  'read without a doubt, with the mistakes on purpose and no other, on %s',
  async (date) => {
    await startHost();
    const on = day(date);
    valueOf(await addSample({ today: on }));
    const office = valueOf(await viewOffice({ today: on }));
    expect(office.plan?.doubts).toEqual([]);
    const checked = valueOf(await checkTasks({ today: on }));
    expect(checked.table.sheet).toBe(tasks);
    expect(checked.table.columns.filter(({ field }) => field === null)).toEqual([]);
    expect(checked.tasks).toHaveLength(12);
    expect(checked.findings.map(({ rule }) => rule).sort()).toEqual([
      'NV-03',
      'NV-06',
      'NV-08',
      'NV-10',
      'NV-12',
    ]);
    const lists = valueOf(await viewNominees({ today: on })).lists.map(({ table }) => table);
    expect(lists.map(({ sheet }) => sheet)).toEqual([list]);
    expect(lists[0]?.columns.filter(({ field }) => field === null)).toEqual([]);
    const judged = valueOf(await checkNominees({ today: on }));
    expect(judged.nominees).toHaveLength(12);
    expect(
      judged.findings
        .filter(({ rule }) => rule !== 'TK-03')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['CN-01', 'DS-09', 'HS-10', 'TD-03']);
  },
);

test('the appendix comes out of it, is known as made from it, and then nothing is wrong with the plan', async () => {
  await startHost();
  valueOf(await addSample({ today }));
  expect(valueOf(await checkPlan({ today })).findings.map(({ rule }) => rule)).toEqual(['PL-01']);
  const made = valueOf(await generateAppendix({ today }));
  expect(made).toMatchObject({ sheet: appendix, tasks: 12 });
  expect(valueOf(await viewOffice({ today })).sample).toEqual([
    ...invented.map((sheet) => ({ sheet, what: 'invented' })),
    { sheet: appendix, what: 'madeFrom' },
  ]);
  expect(valueOf(await checkPlan({ today })).findings).toEqual([]);
});

test('a plan of the office, put over the invented one, is no sample any more', async () => {
  await startHost();
  valueOf(await addSample({ today }));
  valueOf(await savePlan({ today, plan: await planOfNine() }));
  expect(valueOf(await viewOffice({ today })).sample.map(({ sheet }) => sheet)).toEqual([tasks, list]);
});

function day(text: string): IsoDate {
  const read = parseIsoDate(text);
  if (read === null) throw new Error(text);
  return read;
}
