import { codeOf, startExcel } from '../withExcel';
import { grid, sheet1 } from './tools';

/** Proofs of the rules of semantics.ts, by id. */
export const hostProofs = {
  'batch-no-rollback': async () => {
    await startExcel();
    expect(
      await codeOf(async (context) => {
        sheet1(context).getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem('Nope').activate();
        sheet1(context).getRange('A2').values = [['after']];
        await context.sync();
      }),
    ).toBe('ItemNotFound');
    expect(await grid('A1:A2', [[null], [null]])).toEqual([['before'], ['']]);
  },
  'batch-results-before-error': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const before = sheet1(context).getRange('A1').load('values');
      context.workbook.worksheets.getItem('Nope').activate();
      const behind = sheet1(context).getRange('A1').load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      expect(before.values).toEqual([['']]);
      expect(() => behind.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  },
  'proxy-found-where-made': async () => {
    await startExcel();
    await grid('A1', [['old']]);
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const loadedBefore = sheet.getRange('A1').load('values');
      const loadedAfter = sheet.getRange('A1');
      const usedOfThen = sheet.getUsedRange();
      const noSheet = context.workbook.worksheets.getItemOrNullObject('Made');
      sheet.getRange('A1:A3').values = [['new'], ['new'], ['new']];
      context.workbook.worksheets.add('Made');
      loadedAfter.load('values');
      usedOfThen.load('address, values');
      const usedOfNow = sheet.getUsedRange().load('address');
      const made = context.workbook.worksheets.getItemOrNullObject('Made');
      await context.sync();
      expect([loadedBefore.values, loadedAfter.values]).toEqual([[['old']], [['new']]]);
      expect([usedOfThen.address, usedOfThen.values, usedOfNow.address]).toEqual([
        'Sheet1!A1',
        [['new']],
        'Sheet1!A1:A3',
      ]);
      expect([noSheet.isNullObject, made.isNullObject]).toEqual([true, false]);
    });
  },
  'cell-editing': async () => {
    const host = await startExcel();
    host.setCellEditing({ editing: true });
    expect(await codeOf(() => grid('A1', [['x']]))).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = sheet1(context).getRange('A1').load('values');
      await context.sync();
      done = true;
      return range.values;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.setCellEditing({ editing: false });
    expect(await waiting).toEqual([['']]);
  },
  'payload-limit': async () => {
    const host = await startExcel({ payloadLimitBytes: 20_000 });
    const long = 'ă'.repeat(900);
    expect(
      await codeOf(() =>
        grid(
          'A1:A20',
          Array.from({ length: 20 }, () => [long]),
        ),
      ),
    ).toBe('RequestPayloadSizeLimitExceeded');
    for (const row of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) await grid(`A${row}`, [[long]]);
    expect(
      await codeOf(async (context) => {
        sheet1(context).getRange('A1:A12').load('values');
        await context.sync();
      }),
    ).toBe('ResponsePayloadSizeLimitExceeded');
    expect(host.notImplemented).toEqual([]);
  },
  'api-level': async () => {
    const visit = (apiLevel: string) => async () => {
      await startExcel({ apiLevel });
      return codeOf(async (context) => {
        sheet1(context).getRange('A1').getMergedAreasOrNullObject();
        sheet1(context).customProperties.load('items/key');
        await context.sync();
      });
    };
    expect([await visit('1.11')(), await visit('1.12')(), await visit('1.13')()]).toEqual([
      'ApiNotFound',
      'ApiNotFound',
      'done',
    ]);
  },
};
