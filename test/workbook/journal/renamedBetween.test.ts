import { fixFindings, checkNominees, undo as undoStep } from '../../../src/actions';
import { underNamesNow } from '../../../src/workbook/journal/sheetsOfCells';
import { undo } from '../../../src/workbook/journal/undo';
import { rowWitness } from '../../../src/workbook/ownSheets/rowWitness';
import { contentAt, lookAtFrame, lookAtSheets } from '../../../src/workbook/write/sight';
import { valueOf } from '../../actions/taskWorkbook';
import { lineTo, type Line } from '../../faults/world/line';
import { officeFile, sheets, today } from '../../faults/workbook';
import { draftOf, textValue, undoIdOf, write } from '../drafts';
import { sheetNames, startHost, valuesOf } from '../office';

/*
 * Sheets are asked for by names that an earlier batch told. Somebody who names one anew in between is met with a look at
 * the workbook as it is by then, not with Excel's word that something is not there.
 */
function rename(from: string, to: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

/** Names a sheet anew right before the pane's batch of some number. */
function renameBefore(line: Line, index: number, [from, to]: readonly [string, string]): void {
  line.begin(async (batch) => {
    if (batch.index === index) await line.aside(() => rename(from, to));
    return { kind: 'answered' };
  });
}

test.each([1, 2, 3])('a sheet of ours that is named anew before batch %i of its undo goes', async (batch) => {
  const line = await lineTo(await startHost());
  const id = undoIdOf(await write([draftOf('Phụ lục', [[textValue('một')]])]));
  renameBefore(line, batch, ['Phụ lục', 'Phụ lục của xã']);
  expect(await undo({ id, sheets: ['Phụ lục'] }, 'ask')).toMatchObject({ kind: 'undone', left: [] });
  line.end();
  expect(await sheetNames()).toEqual(['Sheet1']);
});

test.each([1, 2, 3])('a list that is named anew before batch %i of taking its fixes back', async (batch) => {
  const line = await lineTo(await startHost({ file: await officeFile() }));
  const before = await valuesOf(sheets.list);
  const { fixes } = valueOf(await checkNominees({ today }));
  const id = valueOf(await fixFindings(fixes, 'mayGo')).undoId ?? '';
  expect(await valuesOf(sheets.list)).not.toEqual(before);
  renameBefore(line, batch, [sheets.list, 'Danh sách gốc']);
  valueOf(await undoStep(id, 'ask'));
  line.end();
  expect(await valuesOf('Danh sách gốc')).toEqual(before);
});

test('fixes are taken back in the list itself, not in a copy that got its name', async () => {
  await startHost({ file: await officeFile() });
  const before = await valuesOf(sheets.list);
  const { fixes } = valueOf(await checkNominees({ today }));
  const id = valueOf(await fixFindings(fixes, 'mayGo')).undoId ?? '';
  const fixed = await valuesOf(sheets.list);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const list = worksheets.getItem(sheets.list);
    const used = list.getUsedRange().load({ formulas: true, address: true });
    await context.sync();
    list.name = 'Danh sách gốc';
    const copy = worksheets.add(sheets.list);
    copy.getRange(used.address.split('!').at(-1)).formulas = used.formulas;
    await context.sync();
  });
  expect(valueOf(await undoStep(id, 'ask')).left).toEqual([]);
  expect(await valuesOf('Danh sách gốc')).toEqual(before);
  expect(await valuesOf(sheets.list)).toEqual(fixed);
});

test('where the id is another sheet’s after reopening, the list is known by its rows', async () => {
  await startHost({ file: await officeFile() });
  const sight = await Excel.run(async (context) => {
    const frame = await lookAtFrame(context);
    return (await lookAtSheets(context, frame, { names: frame.names, alongside: () => () => null })).sight;
  });
  const written = new Set([1]);
  const saysInRow = (column: number) => contentAt(sight, { sheet: sheets.list, row: 3, column }) ?? null;
  const entry = {
    ...{ id: 'e', action: 'fixFindings', at: '2026-01-01T00:00:00Z', sheets: [], settings: null },
    cells: [
      {
        ...{ sheet: sheets.list, row: 3, column: 1, from: 'a', to: 'b' },
        witness: rowWitness(saysInRow, written, 'words'),
      },
    ],
    validations: [],
    theirs: [{ sheet: sheets.list, id: sight.ids[sight.names.indexOf(sheets.table)] ?? '', rows: null }],
  };
  expect(underNamesNow(entry, sight).cells[0]?.sheet).toBe(sheets.list);
  const renamed = { ...entry, theirs: [{ sheet: 'Tên cũ', id: entry.theirs[0]?.id ?? '', rows: null }] };
  const cells = renamed.cells.map((cell) => ({ ...cell, sheet: 'Tên cũ' }));
  // no sheet of the name: the id is all that is known, and the rows are looked at before anything is written
  expect(underNamesNow({ ...renamed, cells }, sight).cells[0]?.sheet).toBe(sheets.table);
});
