import ExcelJS from 'exceljs';

type Values = readonly (readonly unknown[])[];

/** Both sheets of a table of communes, as another reader of workbooks sees their cells; rows without a cell are left out. */
export async function valuesOfFile(
  path: string,
): Promise<{ readonly communes: Values; readonly rules: Values }> {
  const [communes, rules] = await sheetsOfFile(path);
  if (communes === undefined || rules === undefined) throw new Error('a table of communes has two sheets');
  return { communes: valuesOf(communes), rules: valuesOf(rules) };
}

/** All sheets of a workbook. */
export async function sheetsOfFile(path: string): Promise<readonly ExcelJS.Worksheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets;
}

function valuesOf(sheet: ExcelJS.Worksheet): Values {
  const rows: unknown[][] = [];
  sheet.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1));
  });
  return rows;
}
