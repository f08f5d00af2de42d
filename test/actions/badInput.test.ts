import { checkNominees } from '../../src/actions/checkNominees';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addBody,
  checkTasks,
  generateAppendix,
  listUndo,
  previewAppendix,
  readPlanFile,
  readPlanText,
  savePlan,
  viewOffice,
  type Plan,
  type Problem,
} from '../../src/actions';
import type { ExcelHost } from '../../src/excel-host/host';
import {
  cutShort,
  damaged,
  docFile,
  htmlCalledXls,
  passwordProtectedFile,
  pdfFile,
  plainZip,
  xlsFile,
} from '../fixtures/badFiles';
import { appendix } from '../../src/strings/papers/appendix';
import { millionFormattedRows } from '../fixtures/millionRows';
import { askedExcel } from '../workbook/askedPlatform';
import { oddFile, textCell } from '../xlsx/oddFiles';
import { fillSheet, sheetNames, startHost, valuesOf } from '../workbook/office';
import { fileOf, planOfNine, startTasks, taskHeader, taskRow, today, valueOf } from './taskWorkbook';

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, '..', 'fixtures', name));
const appendixName = appendix.sheetName;
const otherName = `${appendixName} (2)`;
const rows = Array.from({ length: 6 }, (_, index) => taskRow(index + 1));
let plan: Plan;
beforeAll(async () => {
  plan = await planOfNine();
});

/** The problem that an action answers, having changed nothing in the file. */
async function problemOf(
  host: ExcelHost,
  work: () => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: Problem }>,
): Promise<Problem> {
  const before = fileOf(host);
  const outcome = await work();
  expect(fileOf(host)).toBe(before);
  if (outcome.ok) throw new Error('it did what was asked');
  return outcome.problem;
}

describe('workbooks that are not ready', () => {
  test('an empty one', async () => {
    const host = await startHost();
    for (const action of [checkTasks, previewAppendix, generateAppendix])
      expect(await problemOf(host, () => action({ today, plan }))).toEqual({ reason: 'emptyWorkbook' });
    expect(valueOf(await viewOffice({ today }))).toMatchObject({ isEmpty: true, taskTable: null });
  });

  test('one without a task sheet', async () => {
    const host = await startHost();
    await fillSheet('Mua sắm', [
      ['Tên hàng', 'Số lượng', 'Đơn giá'],
      ['Giấy A4', 10, 72000],
    ]);
    for (const action of [checkTasks, previewAppendix, generateAppendix])
      expect(await problemOf(host, () => action({ today, plan }))).toEqual({ reason: 'noTaskSheet' });
  });

  test('one with two sheets that could be it: both are named', async () => {
    const host = await startTasks(rows);
    await fillSheet('Nhiệm vụ B', [taskHeader, ...rows]);
    for (const action of [checkTasks, previewAppendix, generateAppendix]) {
      const problem = await problemOf(host, () => action({ today, plan }));
      expect(problem).toEqual({ reason: 'severalTaskSheets', sheets: ['Nhiệm vụ', 'Nhiệm vụ B'] });
    }
  });

  test('one with a header and no task below it', async () => {
    const host = await startTasks([]);
    const { reason } = await problemOf(host, () => checkTasks({ today }));
    expect(['noTasks', 'noTaskSheet']).toContain(reason);
  });

  test('one without a plan', async () => {
    const host = await startTasks(rows);
    for (const action of [previewAppendix, generateAppendix])
      expect(await problemOf(host, () => action({ today }))).toEqual({ reason: 'noPlan' });
  });

  test('one whose sheet has a million formatted empty rows is read like any other', async () => {
    const host = await startHost({
      file: millionFormattedRows([taskHeader, ...rows.map((row) => row.map(String))]),
    });
    host.resetRoundTrips();
    expect(valueOf(await checkTasks({ today })).tasks).toHaveLength(rows.length);
    expect(host.roundTrips()).toMatchObject({ syncs: 2 });
    expect(host.roundTrips().responseBytes).toBeLessThan(20_000);
  }, 120_000);
});

describe('files that are no plan', () => {
  const good = fixture('samples/ward-2026/plan.docx');
  test.each<readonly [string, Uint8Array, string]>([
    ['plan.pdf', pdfFile, 'pdf'],
    ['plan.doc', docFile, 'doc'],
    ['plan.xls', xlsFile, 'xls'],
    ['portal.xls', htmlCalledXls, 'xls'],
    ['plan.docx', passwordProtectedFile, 'encrypted'],
    ['plan.docx', cutShort(good), 'broken'],
    ['plan.docx', damaged(good), 'broken'],
    ['plan.docx', plainZip, 'unknownKind'],
    ['plan.docx', new Uint8Array(), 'empty'],
    ['plan.zip', plainZip, 'unknownKind'],
    ['plan.xlsx', fixture('workbooks/01-roman-groups.xlsx'), 'unknownKind'],
  ])('%s is told as such', async (name, bytes, why) => {
    const outcome = await readPlanFile({ name, bytes });
    expect(outcome).toEqual({ ok: false, problem: { reason: 'unreadableFile', file: name, why } });
  });

  test('a text that is not a plan', async () => {
    expect(await readPlanText('Mua sữa\nMua gạo')).toEqual({ ok: false, problem: { reason: 'notAPlan' } });
  });
});

describe('cells that would go wrong in careless hands', () => {
  /** Cells of a column of the appendix, without the blank ones; what Excel takes them for beside them. */
  async function appendixColumn(column: string): Promise<readonly (readonly unknown[])[]> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(appendixName);
      const range = sheet.getRange(`${column}6:${column}30`);
      range.load({ values: true, valueTypes: true, formulas: true });
      await context.sync();
      return range.values.flatMap((row, index): readonly (readonly unknown[])[] =>
        row[0] === '' ? [] : [[row[0], range.valueTypes[index]?.[0]]],
      );
    });
  }

  test('a name that begins with "=" stays a name', async () => {
    await startTasks([taskRow(1, { 2: '=Vì cộng đồng= là tên phong trào của xã', 3: '=Hội Cựu giáo chức' })]);
    valueOf(await generateAppendix({ today, plan }));
    expect(await appendixColumn('B')).toEqual([['=Vì cộng đồng= là tên phong trào của xã', 'String']]);
    expect(await appendixColumn('C')).toEqual([['=Hội Cựu giáo chức', 'String']]);
  });

  test('times that look like dates or sums stay as they were written', async () => {
    const times = ['8/12', '6/2026', '10-12'];
    await startTasks(times.map((time, index) => taskRow(9 * index + 1, { 5: time })));
    valueOf(await generateAppendix({ today, plan }));
    expect(await appendixColumn('E')).toEqual(times.map((time) => [time, 'String']));
  });

  test('days stand as people see them, a month without its day', async () => {
    await startTasks([taskRow(1), taskRow(10), taskRow(19)]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Nhiệm vụ').getRange('F2:F4');
      range.numberFormat = [['dd/mm/yyyy'], ['m/yyyy'], ['d-m']];
      range.values = [[46364], [46174], [46305]];
      await context.sync();
    });
    valueOf(await generateAppendix({ today, plan }));
    expect(await appendixColumn('E')).toEqual([
      ['08/12/2026', 'String'],
      ['06/2026', 'String'],
      ['10/10/2026', 'String'],
    ]);
  });

  test('a stray cell far away: the sheet is told, not an empty workbook', async () => {
    const far = `<row r="1">${textCell('A1', 'TT')}</row><row r="1048576">${textCell('XFD1048576', 'x')}</row>`;
    await startHost({ file: oddFile({ rows: far }) });
    const sheets = ['Việc'];
    expect(await checkTasks({ today })).toEqual({ ok: false, problem: { reason: 'sheetsTooLarge', sheets } });
    expect(await checkNominees({ today })).toEqual({
      ok: false,
      problem: { reason: 'sheetsTooLarge', sheets },
    });
  });

  test('an error of a formula is a finding, and is not printed', async () => {
    const host = await startHost({ file: fixture('workbooks/12-formula-errors.xlsx') });
    const check = valueOf(await checkTasks({ today }));
    expect(check.tasks.length).toBeGreaterThan(0);
    valueOf(await generateAppendix({ today, plan }));
    const printed = (await valuesOf(appendixName)).flat().filter((value) => String(value).startsWith('#'));
    expect(printed).toEqual([]);
    expect(host.warnings).toEqual([]);
  });
});

describe('Excel in the way', () => {
  test('a person types in a cell: reading waits, writing says so, and works afterwards', async () => {
    const host = await startTasks(rows);
    host.setCellEditing({ editing: true });
    const reading = checkTasks({ today });
    // Excel on the web answers while the person goes on typing
    const answered = reading.then(() => 'answered');
    if (askedExcel().cellEditing === 'waits') expect(await Promise.race([answered, soon()])).toBe('waits');
    else expect(await answered).toBe('answered');
    host.setCellEditing({ editing: false });
    expect(valueOf(await reading).tasks).toHaveLength(rows.length);

    const writing = generateAppendix({
      today,
      /** Asked for when both reading batches are answered and before the guard: the typing begins just there. */
      get plan() {
        host.setCellEditing({ editing: true });
        return plan;
      },
    });
    expect(await writing).toEqual({ ok: false, problem: { reason: 'cellEditing' } });
    host.setCellEditing({ editing: false });
    expect(await sheetNames()).toEqual(['Sheet1', 'Nhiệm vụ']);
    expect(valueOf(await generateAppendix({ today, plan })).kind).toBe('written');
  });

  test('a workbook that is only for reading', async () => {
    const file = (await startTasks(rows)).save();
    const host = await startHost({ file, readOnly: true });
    expect(valueOf(await checkTasks({ today })).tasks).toHaveLength(rows.length);
    for (const write of [
      () => generateAppendix({ today, plan }),
      () => savePlan({ today, plan }),
      () => addBody('Đội A'),
    ])
      expect(await problemOf(host, write)).toEqual({ reason: 'readOnly' });
  });

  test('a workbook whose structure is protected takes no new sheet', async () => {
    const host = await startHost({ file: withLockedStructure((await startTasks(rows)).save()) });
    for (const write of [() => generateAppendix({ today, plan }), () => savePlan({ today, plan })])
      expect(await problemOf(host, write)).toEqual({ reason: 'workbookProtected' });
  });

  test('their protected sheet is read; ours, protected by somebody, is not written', async () => {
    const host = await startTasks(rows);
    const protect = (name: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).protection.protect();
        await context.sync();
      });
    await protect('Nhiệm vụ');
    valueOf(await generateAppendix({ today, plan }));
    await protect(appendixName);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nhiệm vụ').protection.unprotect();
      context.workbook.worksheets.getItem('Nhiệm vụ').getRange('C2').values = [
        ['Một việc khác hẳn trong năm'],
      ];
      await context.sync();
    });
    const problem = await problemOf(host, () => generateAppendix({ today, plan }));
    expect(problem).toEqual({ reason: 'sheetProtected', sheet: appendixName });
  });

  test('a sheet of theirs that has the name is left alone, and another name is offered', async () => {
    const host = await startTasks(rows);
    await fillSheet(appendixName, [['Của cơ quan']]);
    expect(valueOf(await previewAppendix({ today, plan }))).toMatchObject({ nameOnOffer: otherName });
    const problem = await problemOf(host, () => generateAppendix({ today, plan }));
    expect(problem).toEqual({ reason: 'notOurSheet', sheet: appendixName, otherName });
    expect(valueOf(await listUndo())).toEqual([]);
    expect(valueOf(await generateAppendix({ today, plan, sheetName: otherName })).kind).toBe('written');
    expect(await valuesOf(appendixName)).toEqual([['Của cơ quan']]);
  });
});

/** As Excel saves a workbook whose structure is protected (ISO/IEC 29500-1, 18.2.29). */
function withLockedStructure(file: Uint8Array): Uint8Array {
  const files = unzipSync(file);
  const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const locked = workbook.replace(/<(bookViews|sheets)>/, '<workbookProtection lockStructure="1"/><$1>');
  return zipSync({ ...files, 'xl/workbook.xml': strToU8(locked) });
}

function soon(): Promise<'waits'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('waits'), 50);
  });
}
