import ExcelJS from 'exceljs';
import { createExcelHost, type ExcelHost } from '../../src/excel-host/host';
import { loadOfficeSchema } from '../../src/excel-host/node/officeInNode';

async function hostWith(...names: readonly string[]): Promise<ExcelHost> {
  const workbook = new ExcelJS.Workbook();
  for (const name of names) workbook.addWorksheet(name);
  const file = new Uint8Array(await workbook.xlsx.writeBuffer());
  const made = createExcelHost({ file, schema: loadOfficeSchema() });
  if (!made.ok) throw new Error(made.reason);
  return made.host;
}

async function saved(host: ExcelHost): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(host.save()).buffer);
  return workbook;
}

test('a deleted sheet is gone from the file; the last one stays, and one that is not there changes nothing', async () => {
  const host = await hostWith('A', 'B');
  expect(host.deleteSheet('C')).toBe(false);
  expect(host.deleteSheet('a')).toBe(true);
  expect(host.deleteSheet('B')).toBe(false);
  expect((await saved(host)).worksheets.map(({ name }) => name)).toEqual(['B']);
});

test('frozen rows stand in the file, on that sheet alone', async () => {
  const host = await hostWith('A', 'B');
  host.freezeRows({ sheet: 'B', rows: 3 });
  host.freezeRows({ sheet: 'C', rows: 1 });
  const [one, other] = (await saved(host)).worksheets;
  expect(one?.views ?? []).not.toContainEqual(expect.objectContaining({ state: 'frozen' }));
  expect(other?.views).toMatchObject([{ state: 'frozen', ySplit: 3 }]);
});
