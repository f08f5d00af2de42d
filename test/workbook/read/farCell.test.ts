import { readWorkbook } from '../../../src/workbook/read/readWorkbook';
import { fillSheet, startHost } from '../office';

test('a sheet that a stray cell makes too large to read is named, the others are read', async () => {
  const host = await startHost({ payloadLimitBytes: 5_000_000 });
  await fillSheet('Theo dõi', [['việc']]);
  host.editCell({ sheet: 'Sheet1', row: 0, column: 0, text: 'a' });
  host.editCell({ sheet: 'Sheet1', row: 1_048_000, column: 200, text: 'lạc' });
  const read = await readWorkbook({ sheets: 'all' });
  expect(read).toMatchObject({ ok: true, value: { tooLarge: ['Sheet1'], grids: [{ sheet: 'Theo dõi' }] } });
});
