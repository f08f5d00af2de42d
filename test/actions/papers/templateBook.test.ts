import { checkNominees, checkTasks, listUndo, savePlan, undo, viewOffice } from '../../../src/actions';
import { viewNominees } from '../../../src/actions/viewNominees';
import { createTemplateBook, previewTemplateBook } from '../../../src/actions/papers/templateBook';
import { fillSheet, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { fileOf, planOfNine, startTasks, taskRow, today, valueOf } from '../taskWorkbook';

const all = ['tasks', 'nominees', 'bodies'] as const;
const tasks = 'Theo dõi nhiệm vụ 2026';
const list = 'Đề nghị 2026';
const bodies = 'DM đơn vị';

type Host = Awaited<ReturnType<typeof startHost>>;

/** What the drop-down of a cell offers; null: it has none. */
async function offered(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const validation = range.dataValidation.load('rule');
    await context.sync();
    return validation.rule.list?.source ?? null;
  });
}

/** Types a row under the header of a sheet of ours, as a person would. */
function typeRow(host: Host, sheet: string, row: number, texts: readonly string[]): void {
  texts.forEach((text, column) => {
    if (text !== '') host.editCell({ sheet, row, column, text });
  });
}

test('an empty workbook: three sheets, nothing else is touched', async () => {
  await startHost();
  const before = await sheetNames();
  const preview = valueOf(await previewTemplateBook({ today }));
  expect(preview.sheets).toEqual([
    { kind: 'tasks', sheet: tasks, present: null },
    { kind: 'nominees', sheet: list, present: null },
    { kind: 'bodies', sheet: bodies, present: null },
  ]);
  expect(preview.bodies.from).toBe('usual');
  expect(await sheetNames()).toEqual(before);
  const made = valueOf(await createTemplateBook({ today, sheets: all, accepted: preview.key }));
  expect(made.sheets).toEqual([
    { kind: 'bodies', sheet: bodies },
    { kind: 'tasks', sheet: tasks },
    { kind: 'nominees', sheet: list },
  ]);
  expect(made.undoId).not.toBeNull();
  expect(await sheetNames()).toEqual([...before, bodies, tasks, list]);
});

test('what is typed on them is found, read in full and checked', async () => {
  const host = await startHost();
  valueOf(await createTemplateBook({ today, sheets: all }));
  typeRow(host, tasks, 3, [
    '1',
    'II.1',
    'Phát động thi đua',
    'Công an',
    'Trạm Y tế',
    'Quý IV/2026',
    'Báo cáo',
    'Đang thực hiện',
    'x',
  ]);
  typeRow(host, list, 3, [
    '1',
    'Nguyễn Văn Mẫu',
    '1980',
    'Công chức',
    'Văn phòng HĐND và UBND',
    'Cá nhân',
    'Lao động tiên tiến',
    '',
    'Hoàn thành tốt nhiệm vụ',
    '',
    '',
    'Tốt',
    '',
  ]);
  const view = valueOf(await viewOffice({ today }));
  expect(view.taskTable?.sheet).toBe(tasks);
  expect(view.taskTable?.columns.map(({ field }) => field)).toEqual([
    'ordinal',
    'item',
    'content',
    'lead',
    'support',
    'time',
    'product',
    'status',
    'note',
  ]);
  const [task, ...others] = valueOf(await checkTasks({ today })).tasks;
  expect(others).toEqual([]);
  expect(task?.leads.value.map(({ canonical }) => canonical)).toEqual(['Công an']);
  const lists = valueOf(await viewNominees({ today })).lists;
  expect(lists.map(({ table }) => table.sheet)).toEqual([list]);
  expect(lists[0]?.table.columns.map(({ field }) => field)).toEqual([
    'ordinal',
    'name',
    'born',
    'position',
    'unit',
    'kind',
    'title',
    'form',
    'rating',
    'initiative',
    'history',
    'summary',
    'note',
  ]);
  expect(valueOf(await checkNominees({ today })).nominees.map(({ name }) => name.value)).toEqual([
    'Nguyễn Văn Mẫu',
  ]);
});

test('blank, they hold no task and nobody, and are no sheets to be puzzled by', async () => {
  await startHost();
  valueOf(await createTemplateBook({ today, sheets: all }));
  const again = valueOf(await previewTemplateBook({ today }));
  expect(again.sheets.map(({ present }) => present)).toEqual([tasks, list, bodies]);
});

test('a sheet of that name stays as it is', async () => {
  await startHost();
  await fillSheet(tasks, [['Của tôi']]);
  await fillSheet(bodies, [['Của tôi']]);
  const { sheets } = valueOf(await createTemplateBook({ today, sheets: all }));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([`${bodies} (2)`, `${tasks} (2)`, list]);
  expect(await valuesOf(tasks)).toEqual([['Của tôi']]);
});

test('what the workbook has already is not proposed, and stays in use', async () => {
  await startTasks([taskRow(1), taskRow(2)]);
  const { sheets } = valueOf(await previewTemplateBook({ today }));
  expect(sheets.map(({ present }) => present)).toEqual(['Nhiệm vụ', null, null]);
  valueOf(await createTemplateBook({ today, sheets: ['tasks'] }));
  expect(valueOf(await viewOffice({ today })).taskTable?.sheet).toBe('Nhiệm vụ');
});

test('the bodies are those of the plan, and the cells of the other sheets offer them', async () => {
  await startHost();
  valueOf(await savePlan({ today, plan: await planOfNine() }));
  const preview = valueOf(await previewTemplateBook({ today }));
  expect(preview.bodies).toMatchObject({ from: 'office' });
  valueOf(await createTemplateBook({ today, sheets: all }));
  const names = (await valuesOf(bodies))
    .slice(3)
    .map(([, name]) => name)
    .filter((name) => name !== '');
  expect(names).toHaveLength(preview.bodies.count);
  const last = 3 + names.length + 30;
  expect(await offered(tasks, 'D4')).toBe(`='${bodies}'!$B$4:$B$${last}`);
  expect(await offered(tasks, 'H203')).toContain('Đang thực hiện');
  expect(await offered(tasks, 'H204')).toBeNull();
  expect(await offered(list, 'E203')).toBe(`='${bodies}'!$B$4:$B$${last}`);
  expect(await offered(list, 'G4')).toContain('Lao động tiên tiến');
});

test('beside a list of bodies of their own, its cells are offered', async () => {
  await startHost();
  await fillSheet('Đơn vị của xã', [
    ['TT', 'Tên đơn vị', 'Viết tắt'],
    [1, 'Trạm Y tế', 'TYT'],
    [2, 'Công an xã', 'CA'],
  ]);
  valueOf(await createTemplateBook({ today, sheets: ['nominees'] }));
  expect(await offered(list, 'E4')).toBe(`='Đơn vị của xã'!$B$2:$B$33`);
  expect(await offered(list, 'B4')).toBeNull();
});

test('without any list of bodies the column is free', async () => {
  await startHost();
  valueOf(await createTemplateBook({ today, sheets: ['tasks'] }));
  expect(await offered(tasks, 'D4')).toBeNull();
});

test('undone in one step: as if it had not been', async () => {
  const host = await startHost();
  const names = await sheetNames();
  valueOf(await createTemplateBook({ today, sheets: all }));
  const [step] = valueOf(await listUndo());
  expect(step?.action).toBe('createTemplateBook');
  expect(step?.sheets).toEqual([bodies, tasks, list]);
  valueOf(await undo(step ?? '', 'ask'));
  expect(await sheetNames()).toEqual(names);
  expect(fileOf(host)).not.toContain(tasks);
});

test('nothing asked for: nothing is written', async () => {
  await startHost();
  const names = await sheetNames();
  expect(valueOf(await createTemplateBook({ today, sheets: [] }))).toEqual({ sheets: [], undoId: null });
  expect(await sheetNames()).toEqual(names);
});

test('a list of bodies that came in between: nothing is written, and it is said', async () => {
  await startHost();
  const { key } = valueOf(await previewTemplateBook({ today }));
  await fillSheet('Đơn vị của xã', [
    ['TT', 'Tên đơn vị', 'Viết tắt'],
    [1, 'Trạm Y tế', 'TYT'],
  ]);
  const names = await sheetNames();
  expect(await createTemplateBook({ today, sheets: all, accepted: key })).toMatchObject({
    ok: false,
    problem: { reason: 'changedSince' },
  });
  expect(await sheetNames()).toEqual(names);
});
