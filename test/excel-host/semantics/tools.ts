import { codeOf } from '../withExcel';

/** What a cell answers after a text was set on its values: value, number format, formula. */
export async function entered(
  text: string | number | boolean,
  format?: string,
): Promise<[unknown, unknown, unknown]> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    cell.clear();
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[text]];
    cell.load('values, numberFormat, formulas');
    await context.sync();
    return [cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.formulas[0]?.[0]];
  });
}

/** Sets values, then reads them back. */
export async function grid(address: string, values: unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.values = values as never;
    range.load('values');
    await context.sync();
    return range.values;
  });
}

/** What a method answered. */
export function valueOf<Value>(result: OfficeExtension.ClientResult<Value>): Value {
  return result.value;
}

/** The sheet of an empty workbook. */
export const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

/** The code of a batch that does one thing to the sheet. */
export async function codeOfChange(change: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return codeOf(async (context) => {
    change(sheet1(context));
    await context.sync();
  });
}
