import {
  checkTasks,
  cleanBeforeSending,
  confirmMapping,
  findMarks,
  generateAppendix,
  listUndo,
  markFindings,
  previewAppendix,
  savePlan,
  undo,
  unmark,
  viewOffice,
} from '../../src/actions';
import type { ExcelHost } from '../../src/excel-host/host';
import type { Table } from '../../src/core/sheets/table';
import type { TaskField } from '../../src/core/vocabulary/taskFields';
import { planOfNine, startTasks, taskRow, today, valueOf } from './taskWorkbook';

/** Batches that the work awaits. */
async function batchesOf(host: ExcelHost, work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  host.resetRoundTrips();
  expect(await work()).toMatchObject({ ok: true });
  return host.roundTrips().syncs;
}

const mappingOf = ({ kind, sheet, headerKey, columns }: Table<TaskField>) => ({
  kind,
  sheet,
  headerKey,
  fields: columns.map(({ column, field }) => ({ column, field })),
});

const rows = Array.from({ length: 12 }, (_, index) => taskRow(index + 1));
/** In the second of two rows the lead is blank: it may be the lower part of a merged cell. */
const rowsWithBlank = rows.map((row, index) => (index === 5 ? row.with(3, '') : row));

describe('round trips (docs/architecture.md)', () => {
  test('looking, checking, previewing: two; writing: two more at most; undo of a known step: four, five where a sheet goes', async () => {
    const plan = await planOfNine();
    const host = await startTasks(rows);
    expect(await batchesOf(host, () => viewOffice({ today }))).toBeLessThanOrEqual(2);
    expect(await batchesOf(host, () => checkTasks({ today }))).toBeLessThanOrEqual(2);
    expect(await batchesOf(host, () => savePlan({ today, plan }))).toBeLessThanOrEqual(4);
    expect(await batchesOf(host, () => previewAppendix({ today }))).toBeLessThanOrEqual(2);
    expect(await batchesOf(host, () => generateAppendix({ today }))).toBeLessThanOrEqual(4);
    expect(await batchesOf(host, () => generateAppendix({ today }))).toBeLessThanOrEqual(3);
    const [step] = valueOf(await listUndo());
    if (step === undefined) throw new Error('nothing to undo');
    expect(await batchesOf(host, () => undo(step, 'ask'))).toBeLessThanOrEqual(5);
    valueOf(await savePlan({ today, plan: { ...plan, parts: plan.parts.slice(0, -1) } }));
    const [rewriting] = valueOf(await listUndo());
    if (rewriting === undefined) throw new Error('nothing to undo');
    expect(await batchesOf(host, () => undo(rewriting, 'ask'))).toBeLessThanOrEqual(4);
  });

  test('where cells may be merged: three the first time, two once the columns are confirmed', async () => {
    const plan = await planOfNine();
    const host = await startTasks(rowsWithBlank);
    expect(await batchesOf(host, () => checkTasks({ today }))).toBe(3);
    const { taskTable } = valueOf(await viewOffice({ today }));
    if (taskTable === null) throw new Error('no table');
    valueOf(await confirmMapping(mappingOf(taskTable)));
    expect(await batchesOf(host, () => checkTasks({ today }))).toBe(2);
    expect(await batchesOf(host, () => previewAppendix({ today, plan }))).toBe(2);
    expect(await batchesOf(host, () => generateAppendix({ today, plan }))).toBeLessThanOrEqual(4);
  });

  test('marks on cells: two to look and three to mark, one more where custom formats are there; cleaning four, then six', async () => {
    const host = await startTasks(rows);
    const cells = { error: [{ sheet: 'Nhiệm vụ', row: 3, column: 3 }], warning: [], info: [] };
    expect(await batchesOf(host, () => findMarks())).toBe(2);
    expect(await batchesOf(host, () => cleanBeforeSending({ reasons: 'go' }))).toBeLessThanOrEqual(4);
    expect(await batchesOf(host, () => markFindings(cells))).toBe(3);
    expect(await batchesOf(host, () => findMarks())).toBe(3);
    expect(await batchesOf(host, () => markFindings(cells))).toBe(4);
    expect(await batchesOf(host, () => unmark())).toBe(4);
    valueOf(await markFindings(cells));
    expect(await batchesOf(host, () => cleanBeforeSending({ reasons: 'go' }))).toBeLessThanOrEqual(6);
  });

  test('merged cells read apart say the same as those read with the cells', async () => {
    await startTasks(rowsWithBlank);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nhiệm vụ').getRange('D6:D7').merge();
      await context.sync();
    });
    const apart = valueOf(await checkTasks({ today }));
    valueOf(await confirmMapping(mappingOf(apart.table)));
    const together = valueOf(await checkTasks({ today }));
    expect(apart.tasks[5]?.leads.text).toBe('Công an xã');
    expect(together.tasks).toEqual(apart.tasks);
    expect(together.findings).toEqual(apart.findings);
  });
});
