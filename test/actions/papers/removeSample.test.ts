import {
  checkTasks,
  cleanBeforeSending,
  confirmMapping,
  generateAppendix,
  listUndo,
  undo,
  viewOffice,
} from '../../../src/actions';
import { addSample } from '../../../src/actions/papers/sample';
import { removeSample } from '../../../src/actions/removeSample';
import { ignoreFinding } from '../../../src/actions/ignoreFinding';
import { linkTasks } from '../../../src/actions/linkTasks';
import { readWorkbook } from '../../../src/workbook/read/readWorkbook';
import { fillSheet, reopen, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { today, valueOf } from '../taskWorkbook';

const plan = 'Kế hoạch';
const tasks = 'Nhiệm vụ mẫu';
const list = 'Đề nghị mẫu';
const appendix = 'Phụ lục nhiệm vụ cụ thể';

/** A workbook of theirs with the sample in it, and the appendix made from it; opened again. */
async function startWithSample(): Promise<readonly string[]> {
  const host = await startHost();
  await fillSheet('Của tôi', [['Việc riêng', 5]]);
  const before = await sheetNames();
  valueOf(await addSample({ today }));
  valueOf(await generateAppendix({ today }));
  await fillSheet('Thêm sau', [['Việc mới']]);
  await reopen(host);
  return [...before, 'Thêm sau'];
}

const shown = async (): Promise<readonly string[]> =>
  valueOf(await viewOffice({ today })).sample.map(({ sheet }) => sheet);

test('all of it goes in one step, after a reload too, and comes back as it was', async () => {
  const before = await startWithSample();
  const sheets = await shown();
  expect(sheets).toEqual([plan, tasks, list, appendix]);
  const said = await Promise.all(sheets.map(valuesOf));
  const order = await sheetNames();
  const removed = valueOf(await removeSample({ today, sheets, edits: 'ask' }));
  expect(removed).toMatchObject({ sheets, stayed: [] });
  expect(await sheetNames()).toEqual(before);
  expect(await valuesOf('Của tôi')).toEqual([['Việc riêng', 5]]);
  expect(await shown()).toEqual([]);
  const [step] = valueOf(await listUndo());
  expect(step).toMatchObject({ id: removed.undoId, action: 'removeSample' });
  valueOf(await undo(step ?? '', 'ask'));
  expect(await Promise.all(sheets.map(valuesOf))).toEqual(said);
  expect(await shown()).toEqual(sheets);
  expect(await sheetNames()).toEqual(order);
});

test('what was set aside and linked on them goes too, what holds elsewhere stays', async () => {
  await startWithSample();
  const checked = valueOf(await checkTasks({ today }));
  const key = checked.findings[0]?.key ?? '';
  const taskKey = checked.tasks[0]?.key ?? '';
  valueOf(await ignoreFinding({ key, reason: 'thử', today }));
  valueOf(await ignoreFinding({ key: 'of the office', reason: 'riêng', today }));
  valueOf(
    await linkTasks([
      { taskKey, itemId: 'II.1' },
      { taskKey: 'of the office', itemId: 'II.1' },
    ]),
  );
  const removed = valueOf(await removeSample({ today, sheets: await shown(), edits: 'ask' }));
  expect(await remembered()).toEqual([['of the office'], ['of the office']]);
  valueOf(await undo(removed.undoId ?? '', 'ask'));
  expect(await remembered()).toEqual([
    [key, 'of the office'],
    [taskKey, 'of the office'],
  ]);
});

/** Keys of what was set aside, and of tasks that were linked. */
async function remembered(): Promise<readonly (readonly string[])[]> {
  const read = await readWorkbook({ sheets: [], mergesOf: [], alsoMergesOf: [], watch: {} });
  if (!read.ok) throw new Error(read.block.reason);
  const { ignored, links } = read.value.settings;
  return [ignored.map((one) => one.key), links.map((one) => one.taskKey)];
}

test('the reading, the look, the last steps, formulas elsewhere, and the write: seven batches', async () => {
  const host = await startHost();
  await fillSheet('Của tôi', [['Việc riêng', 5]]);
  valueOf(await addSample({ today }));
  const sheets = await shown();
  host.resetRoundTrips();
  valueOf(await removeSample({ today, sheets, edits: 'ask' }));
  expect(host.roundTrips().syncs).toBeLessThanOrEqual(7);
});

test('sheets that were changed since are asked about: nothing goes before the answer', async () => {
  await startWithSample();
  const names = await sheetNames();
  await type(tasks, 'C6', 'Việc thật của tôi');
  const asked = await removeSample({ today, sheets: await shown(), edits: 'ask' });
  expect(asked).toMatchObject({
    ok: false,
    problem: { reason: 'editedSince', cells: [{ sheet: tasks, address: 'C6' }], made: [tasks] },
  });
  expect(await sheetNames()).toEqual(names);
});

test('kept: the changed sheet stays whole and is still named as sample, the others go', async () => {
  const before = await startWithSample();
  await type(tasks, 'C6', 'Việc thật của tôi');
  const said = await valuesOf(tasks);
  const removed = valueOf(await removeSample({ today, sheets: await shown(), edits: 'stay' }));
  expect(removed).toMatchObject({ sheets: [plan, list, appendix], stayed: [tasks] });
  expect(await sheetNames()).toEqual([...before.slice(0, -1), tasks, ...before.slice(-1)]);
  expect(await valuesOf(tasks)).toEqual(said);
  expect(await shown()).toEqual([tasks]);
});

test('taken out too: only as far as the question showed it', async () => {
  const before = await startWithSample();
  await type(tasks, 'C6', 'Việc thật của tôi');
  const sheets = await shown();
  const seen = await question(sheets);
  await type(list, 'C6', 'Thêm một người');
  expect(await removeSample({ today, sheets, edits: { takeBack: seen } })).toMatchObject({
    problem: { reason: 'editedSince', made: [tasks, list] },
  });
  const again = await question(sheets);
  valueOf(await removeSample({ today, sheets, edits: { takeBack: again } }));
  expect(await sheetNames()).toEqual(before);
  const [step] = valueOf(await listUndo());
  valueOf(await undo(step ?? '', 'ask'));
  expect((await valuesOf(tasks)).flat()).toContain('Việc thật của tôi');
});

test('a formula of theirs that takes from it is named, and its sheet stays', async () => {
  await startWithSample();
  await type('Của tôi', 'D1', `='${tasks}'!A6`);
  const sheets = await shown();
  expect(await removeSample({ today, sheets, edits: 'ask' })).toMatchObject({
    problem: { reason: 'editedSince', referring: [{ sheet: 'Của tôi', address: 'D1' }] },
  });
  expect(valueOf(await removeSample({ today, sheets, edits: 'stay' }))).toMatchObject({ stayed: [tasks] });
});

test('where the journal was cleaned nobody knows who wrote what: it is asked', async () => {
  await startWithSample();
  valueOf(await cleanBeforeSending({ reasons: 'stay' }));
  const sheets = await shown();
  expect(await removeSample({ today, sheets, edits: 'ask' })).toMatchObject({
    problem: { reason: 'editedSince', made: sheets },
  });
});

test('what was confirmed for its sheets goes with them, and only that', async () => {
  await startWithSample();
  const { table } = valueOf(await checkTasks({ today }));
  valueOf(
    await confirmMapping({
      kind: 'tasks',
      sheet: table.sheet,
      headerKey: table.headerKey,
      fields: table.columns.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }])),
    }),
  );
  expect(valueOf(await viewOffice({ today })).isConfirmed).toBe(true);
  valueOf(await removeSample({ today, sheets: await shown(), edits: 'ask' }));
  valueOf(await addSample({ today }));
  expect(valueOf(await viewOffice({ today }))).toMatchObject({
    taskTable: { sheet: tasks },
    isConfirmed: false,
  });
});

test('sheets that are no sample, or were not shown, stay', async () => {
  await startWithSample();
  const names = await sheetNames();
  const nothing = { sheets: [], stayed: [], undoId: null };
  expect(valueOf(await removeSample({ today, sheets: ['Của tôi', 'Không có'], edits: 'ask' }))).toEqual(
    nothing,
  );
  expect(await sheetNames()).toEqual(names);
  valueOf(await removeSample({ today, sheets: [list], edits: 'ask' }));
  expect(await sheetNames()).toEqual(names.filter((name) => name !== list));
});

test('where nothing else stands in the workbook, that is said', async () => {
  await startHost();
  valueOf(await addSample({ today }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  const names = await sheetNames();
  expect(await removeSample({ today, sheets: await shown(), edits: 'ask' })).toMatchObject({
    problem: { reason: 'lastSheet' },
  });
  expect(await sheetNames()).toEqual(names);
});

async function question(sheets: readonly string[]): Promise<string> {
  const asked = await removeSample({ today, sheets, edits: 'ask' });
  if (asked.ok || asked.problem.reason !== 'editedSince') throw new Error('nothing was asked');
  return asked.problem.seen;
}

async function type(sheet: string, address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[text]];
    await context.sync();
  });
}
