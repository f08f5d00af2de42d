import { startExcel } from './withExcel';

describe('ranges', () => {
  test('values, formats and addresses come back as they were written', async () => {
    const host = await startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B2:C3');
      range.values = [
        ['a', 1],
        [true, 2.5],
      ];
      range.load('values, address, rowIndex');
      const used = sheet.getUsedRange(true);
      used.load('address');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 1],
        [true, 2.5],
      ]);
      expect(range.address).toBe('Sheet1!B2:C3');
      expect(range.rowIndex).toBe(1);
      expect(used.address).toBe('Sheet1!B2:C3');
    });
    expect(host.notImplemented).toEqual([]);
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(2);
  });
});
