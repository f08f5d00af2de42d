import { findMarks, markFindings, unmark } from '../../src/actions';
import type { ExcelHost } from '../../src/excel-host/host';
import { lineTo, type Batch, type Fate, type Line } from '../faults/world/line';
import { fillSheet, startHost } from '../workbook/office';
import { valueOf } from './taskWorkbook';

const sheet = 'Danh sách';
const at = (row: number, column: number) => ({ sheet, row, column });
const wanted = { error: [at(1, 1), at(3, 1)], warning: [at(2, 0)], info: [at(4, 0)] };

async function start(): Promise<{ readonly host: ExcelHost; readonly line: Line }> {
  const host = await startHost();
  const line = await lineTo(host);
  await fillSheet(
    sheet,
    Array.from({ length: 6 }, (_, row) => [`a${row}`, `b${row}`]),
  );
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    own.getRange('A1:B6').conditionalFormats.add('Custom').custom.rule.formula = '=$A1="a3"';
    await context.sync();
  });
  return { host, line };
}

/** A failure of one batch behind some of its actions. */
const failing =
  (
    batch: number,
    of: { readonly ran: (actions: number) => number; readonly then: 'all is well' | 'every batch fails' },
  ) =>
  ({ index, actions }: Batch): Fate =>
    index === batch
      ? {
          kind: 'failed',
          failure:
            of.ran(actions) < actions
              ? { code: 'GeneralException', as: 'error' }
              : { code: 'InvalidOrTimedOutSession', as: 'transport', number: 5012 },
          ran: of.ran(actions),
          results: 'are lost',
          then: of.then,
        }
      : { kind: 'answered' };

/** How many formats stand on the sheet. */
function formatCount(): Promise<number> {
  return Excel.run(async (context) => {
    const count = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getCount();
    await context.sync();
    return count.value;
  });
}

test.each([
  ['before its first action', () => 0],
  ['behind its first action', () => 1],
  ['in the midst', (actions: number) => Math.floor(actions / 2)],
  ['a little later', (actions: number) => Math.floor(actions / 2) + 5],
  ['with its answer lost', (actions: number) => actions],
])('marking that breaks %s leaves no mark behind', async (_when, ran) => {
  const { line } = await start();
  valueOf(await markFindings({ ...wanted, error: [at(5, 1)] }));
  line.begin(failing(3, { ran, then: 'all is well' }));
  expect(await markFindings(wanted)).toMatchObject({
    ok: false,
    problem: { reason: 'notMarked', isClean: true },
  });
  line.end();
  expect([valueOf(await findMarks()).cells, await formatCount()]).toEqual([0, 1]);
  expect(valueOf(await markFindings(wanted)).cells).toBe(4);
});

test('where Excel answers nothing any more, it is said that marks may stand, and they go later', async () => {
  const { line } = await start();
  line.begin(failing(3, { ran: (actions) => Math.floor(actions / 2), then: 'every batch fails' }));
  expect(await markFindings(wanted)).toMatchObject({
    ok: false,
    problem: { reason: 'notMarked', isClean: false },
  });
  line.end();
  expect(valueOf(await findMarks()).cells).toBeGreaterThan(0);
  valueOf(await unmark());
  expect([valueOf(await findMarks()).cells, await formatCount()]).toEqual([0, 1]);
});

test('a look that breaks changes nothing: the marks that stood are there still', async () => {
  const { line } = await start();
  valueOf(await markFindings(wanted));
  line.begin(failing(1, { ran: () => 0, then: 'all is well' }));
  expect(await markFindings({ ...wanted, error: [] })).toMatchObject({
    ok: false,
    problem: { reason: 'excel' },
  });
  line.end();
  expect(valueOf(await findMarks()).cells).toBe(4);
});

test('taking off that breaks in the midst is done to its end', async () => {
  const { line } = await start();
  valueOf(await markFindings(wanted));
  line.begin(failing(3, { ran: () => 1, then: 'all is well' }));
  expect(valueOf(await unmark()).left).toEqual([]);
  line.end();
  expect([valueOf(await findMarks()).cells, await formatCount()]).toEqual([0, 1]);
});
