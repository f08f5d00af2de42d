import { generateAppendix, previewAppendix, setAppendix } from '../../../src/actions';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { appendix as words } from '../../../src/strings/papers/appendix';
import { startTasks, planOfNine, taskRow, today, valueOf } from '../taskWorkbook';

/*
 * What people type into the free column of the appendix, and into rows of their own, is theirs: a number is a number
 * after a rewrite too, a day a day, and no text becomes anything else.
 */
const sheet = words.sheetName;
const rows = Array.from({ length: 8 }, (_, at) => taskRow(at + 1));
const noteColumn = 6;

interface Typed {
  readonly input: string | number | boolean;
  readonly format?: string;
}

interface Stands {
  readonly value: unknown;
  readonly type: unknown;
  readonly format: unknown;
  readonly formula: unknown;
}

/** The rows of the appendix' tasks, 0-based, in order. */
async function taskRows(): Promise<readonly number[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load({ values: true });
    await context.sync();
    return used.values.flatMap((cells: unknown[], row) =>
      String(cells.at(-1)).startsWith('task:') ? [row] : [],
    );
  });
}

async function type(cells: readonly (Typed & { readonly row: number; readonly column: number })[]) {
  await Excel.run(async (context) => {
    for (const { row, column, input, format } of cells) {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      if (format !== undefined) cell.numberFormat = [[format]];
      cell.values = [[input]];
    }
    await context.sync();
  });
}

async function stands(row: number, column: number): Promise<Stands> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    cell.load({ values: true, valueTypes: true, numberFormat: true, formulas: true });
    await context.sync();
    return {
      value: cell.values[0]?.[0],
      type: cell.valueTypes[0]?.[0],
      format: cell.numberFormat[0]?.[0],
      formula: cell.formulas[0]?.[0],
    };
  });
}

/** Another content of the last task: the sheet is written anew. */
async function changeTask(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nhiệm vụ').getRange('C9').values = [[text]];
    await context.sync();
  });
}

const cases: readonly (Typed & { readonly name: string })[] = [
  { name: 'a number with its format', input: 1234.5, format: '#,##0.0' },
  { name: 'a share', input: 0.25, format: '0%' },
  { name: 'a day', input: 46_162, format: 'dd/mm/yyyy' },
  { name: 'a day with its hour', input: 46_162.5, format: 'dd/mm/yyyy hh:mm' },
  { name: 'a yes', input: true },
  { name: 'a text that looks like a formula', input: "'=1+1" },
  { name: 'a telephone number', input: "'0912345678" },
];

test('what people typed into notes is of its kind and format after each rewrite', async () => {
  await startTasks(rows);
  const plan = await planOfNine();
  valueOf(await generateAppendix({ today, plan }));
  const places = await taskRows();
  await type(cases.map((typed, at) => ({ ...typed, row: places[at] ?? 0, column: noteColumn })));
  const before = await Promise.all(places.map((row) => stands(row, noteColumn)));
  expect(before.slice(0, cases.length).map(({ type }) => type)).toEqual([
    'Double',
    'Double',
    'Double',
    'Double',
    'Boolean',
    'String',
    'String',
  ]);
  for (const change of ['Việc khác hẳn', 'Việc khác nữa']) {
    await changeTask(change);
    const look = valueOf(await previewAppendix({ today, plan }));
    expect(look.changed).toEqual([]);
    expect(look.lostNotes).toEqual([]);
    expect(valueOf(await generateAppendix({ today, plan })).kind).toBe('written');
    const after = await Promise.all((await taskRows()).map((row) => stands(row, noteColumn)));
    expect(after.slice(0, cases.length)).toEqual(before.slice(0, cases.length));
  }
  expect(valueOf(await generateAppendix({ today, plan })).kind).toBe('unchanged');
});

test('a number that says the same as the note of the task sheet is the one that was typed', async () => {
  await startTasks([]);
  await Excel.run(async (context) => {
    const header = ['TT', 'Mục KH', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian', 'Ghi chú'];
    const task = [1, 'II.1', 'Rà soát nhóm hộ trồng hoa', 'Công an xã', 'Quý II/2026', "'15"];
    const tasks = context.workbook.worksheets.getItem('Nhiệm vụ');
    tasks.getRange('A1:G1').clear();
    tasks.getRange('A1:F2').values = [header, task];
    await context.sync();
  });
  valueOf(await setAppendix({ ...defaultAppendixSettings, notes: 'carried' }));
  const plan = await planOfNine();
  valueOf(await generateAppendix({ today, plan }));
  const [row = 0] = await taskRows();
  expect(await stands(row, noteColumn)).toMatchObject({ value: '15', type: 'String' });
  await type([{ row, column: noteColumn, input: 15, format: '0.00' }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nhiệm vụ').getRange('E2').values = [['Quý III/2026']];
    await context.sync();
  });
  expect(valueOf(await generateAppendix({ today, plan })).kind).toBe('written');
  expect(await stands(row, noteColumn)).toMatchObject({ value: 15, type: 'Double', format: '0.00' });
});

test('so do the cells of rows that people added', async () => {
  await startTasks(rows);
  const plan = await planOfNine();
  valueOf(await generateAppendix({ today, plan }));
  const [, second = 0] = await taskRows();
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(`${second + 1}:${second + 1}`)
      .insert('Down');
    await context.sync();
  });
  const [number, , day, , yes, formula] = cases;
  const typed = [number, day, yes, formula].flatMap((one, at) =>
    one === undefined ? [] : [{ ...one, row: second, column: at + 1 }],
  );
  await type(typed);
  const before = await Promise.all(typed.map(({ row, column }) => stands(row, column)));
  await Excel.run(async (context) => {
    const task = taskRow(9, { 1: 'II.9' }).map((value) => (typeof value === 'string' ? `'${value}` : value));
    context.workbook.worksheets.getItem('Nhiệm vụ').getRange('A10:G10').values = [task];
    await context.sync();
  });
  expect(valueOf(await generateAppendix({ today, plan })).kind).toBe('written');
  expect(await Promise.all(typed.map(({ row, column }) => stands(row, column)))).toEqual(before);
});
