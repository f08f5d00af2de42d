import { readFileSync } from 'node:fs';
import { confirmMapping, confirmMappings, listUndo, parseIsoDate, showSheet, undo } from '../../src/actions';
import { viewNominees } from '../../src/actions/viewNominees';
import type { NomineeView } from '../../src/core/office/nomineeCheck';
import type { ConfirmedMapping, Table } from '../../src/core/sheets/table';
import type { ExcelHost } from '../../src/excel-host/host';
import { nomineeSample } from '../fixtures/nomineeSample';
import { reopen, startHost } from '../workbook/office';
import { valueOf } from './taskWorkbook';

const ward = nomineeSample('nominees-ward-2025');
const today = parseIsoDate(ward.today);
if (today === null) throw new Error('no day');

const view = async (): Promise<NomineeView> => valueOf(await viewNominees({ today }));

function mappingOf({ kind, sheet, headerKey, columns }: Table): ConfirmedMapping {
  return { kind, sheet, headerKey, fields: columns.map(({ column, field }) => ({ column, field })) };
}

/** Sheets of lists whose columns somebody has confirmed. */
const confirmedIn = ({ lists }: NomineeView): readonly string[] =>
  lists.flatMap(({ table, isConfirmed }) => (isConfirmed ? [table.sheet] : []));

const four = ['Tập thể', 'Cá nhân', 'Đột xuất, chuyên đề', 'Hồ sơ TNXP'];

let host: ExcelHost;
beforeEach(async () => {
  host = await startHost({ file: new Uint8Array(readFileSync(ward.seeded)) });
});

describe('columns of several lists confirmed at once', () => {
  test('is one step: remembered in the file, taken back as one', async () => {
    const { lists } = await view();
    expect(confirmedIn(await view())).toEqual([]);
    valueOf(await confirmMappings(lists.map(({ table }) => mappingOf(table))));
    expect(confirmedIn(await view())).toEqual(four);
    await reopen(host);
    expect(confirmedIn(await view())).toEqual(four);
    const steps = valueOf(await listUndo());
    expect(steps.map(({ action }) => action)).toEqual(['confirmMapping']);
    const [step] = steps;
    if (step === undefined) throw new Error('no step');
    valueOf(await undo(step, 'ask'));
    expect(confirmedIn(await view())).toEqual([]);
  });

  test('costs no more batches than one list does, and changes no sheet of theirs', async () => {
    const { lists } = await view();
    const before = await cellsOf();
    host.resetRoundTrips();
    const [first] = lists;
    if (first === undefined) throw new Error('no list');
    valueOf(await confirmMapping(mappingOf(first.table)));
    const one = host.roundTrips().syncs;
    host.resetRoundTrips();
    valueOf(await confirmMappings(lists.slice(1).map(({ table }) => mappingOf(table))));
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(one);
    expect(confirmedIn(await view())).toEqual(four);
    expect(await cellsOf()).toEqual(before);
  });

  test('a list whose column was changed takes the place of what was said before; the others stay', async () => {
    const { lists } = await view();
    const mappings = lists.map(({ table }) => mappingOf(table));
    valueOf(await confirmMappings(mappings));
    const changed = mappings.map((one) =>
      one.sheet === 'Cá nhân'
        ? { ...one, fields: one.fields.map((field, at) => (at === 0 ? { ...field, field: null } : field)) }
        : one,
    );
    valueOf(await confirmMappings(changed.filter(({ sheet }) => sheet === 'Cá nhân')));
    const after = await view();
    expect(confirmedIn(after)).toEqual(four);
    const fields = new Map(after.lists.map(({ table }) => [table.sheet, table.columns[0]?.field]));
    expect([fields.get('Cá nhân'), fields.get('Tập thể')]).toEqual([null, 'ordinal']);
  });
});

describe('the sheet of a question', () => {
  test('comes to the front without a cell being selected on it', async () => {
    const before = await selectedOn('Cá nhân');
    valueOf(await showSheet('Tập thể'));
    expect(valueOf(await showSheet('Cá nhân'))).toBe('shown');
    expect(await inFront()).toBe('Cá nhân');
    expect(await selectedOn('Cá nhân')).toBe(before);
  });

  test('does not come while somebody types, is not shown where it is hidden, and may be gone', async () => {
    valueOf(await showSheet('Tập thể'));
    host.setCellEditing({ editing: true });
    expect(valueOf(await showSheet('Cá nhân'))).toBe('typing');
    host.setCellEditing({ editing: false });
    expect(await inFront()).toBe('Tập thể');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Cá nhân').visibility = 'Hidden';
      await context.sync();
    });
    expect(valueOf(await showSheet('Cá nhân'))).toBe('hidden');
    expect(await inFront()).toBe('Tập thể');
    expect(await showSheet('Không có')).toMatchObject({ ok: false, problem: { reason: 'sheetGone' } });
  });
});

function cellsOf(): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = four.map((name) =>
      context.workbook.worksheets.getItem(name).getUsedRange().load('formulas'),
    );
    await context.sync();
    return [sheets.items.map(({ name }) => name), used.map(({ formulas }) => formulas as unknown)];
  });
}

function inFront(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}

/** The selection as it stands when a sheet is in front: it stays in front. */
function selectedOn(name: string): Promise<string> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selected.address;
  });
}
