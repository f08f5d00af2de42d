import { codeOf, startExcel } from './withExcel';

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('events', () => {
  test('a change tells sheet, address, what was there, and who did it', async () => {
    const host = await startExcel();
    const heard: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getFirst().onChanged.add(async (event) => {
        heard.push([
          event.type,
          event.address,
          event.changeType,
          event.triggerSource,
          event.details?.valueBefore,
          event.details?.valueAfter,
        ]);
      });
      await context.sync();
      return added;
    });
    host.editCell({ sheet: 'Sheet1', row: 1, column: 1, text: 'gõ' });
    await settle();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B1').values = [['a', 'b']];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([
      ['WorksheetChanged', 'B2', 'RangeEdited', 'Unknown', '', 'gõ'],
      ['WorksheetChanged', 'A1:B1', 'RangeEdited', 'ThisLocalAddin', undefined, undefined],
    ]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.editCell({ sheet: 'Sheet1', row: 1, column: 1, text: 'nữa' });
    await settle();
    expect(heard).toHaveLength(2);
  });

  test('sheets added, put in front and deleted are heard of by the collection', async () => {
    await startExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onActivated.add(async () => void heard.push('activated'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      await context.sync();
      const sheet = worksheets.add('Mới');
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(['added', 'activated', 'deleted']);
  });

  test('events that the host does not push are refused', async () => {
    const host = await startExcel();
    const listen = (event: 'onFormatChanged' | 'onRowSorted') =>
      codeOf(async (context) => {
        context.workbook.worksheets[event].add(async () => undefined);
        await context.sync();
      });
    expect([await listen('onRowSorted'), await listen('onFormatChanged')]).toEqual([
      'done',
      'NotImplemented',
    ]);
    expect(host.notImplemented).toEqual(['WorksheetCollection._RegisterFormatChangedEvent']);
  });
});
