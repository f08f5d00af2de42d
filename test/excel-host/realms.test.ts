/** @jest-environment jsdom */
import { startExcel } from './withExcel';

test('the library answers in a page as well, and follows when the host is swapped', async () => {
  const nameOfFirst = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      return sheet.name;
    });
  await startExcel();
  expect(await nameOfFirst()).toBe('Sheet1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().name = 'Khác';
    await context.sync();
  });
  expect(await nameOfFirst()).toBe('Khác');
  await startExcel();
  expect(await nameOfFirst()).toBe('Sheet1');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
});
