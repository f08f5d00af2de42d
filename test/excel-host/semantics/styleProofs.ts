import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, sheet1 } from './tools';

/** Style, boldness and colour of a cell. */
async function seen(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = sheet1(context).getRange(address).load('style');
    const font = range.format.font.load('bold, size, color');
    await context.sync();
    return [range.style, font.bold, font.size];
  });
}

const change = (batch: (context: Excel.RequestContext) => unknown) =>
  codeOf((context) => {
    batch(context);
    return context.sync();
  });

/** Proofs of the rules of cellWorkSemantics.ts about styles, by id. */
export const styleProofs = {
  'style-cell': async () => {
    await startExcel();
    await change((context) => {
      sheet1(context).getRange('A1').numberFormat = [['0.00']];
      sheet1(context).getRange('A1').style = 'Heading1';
      sheet1(context).getRange('B1').style = 'Percent';
    });
    expect([await seen('A1'), await seen('B1'), await seen('A1:B1'), await seen('C1')]).toEqual([
      ['Heading1', true, 15],
      ['Percent', false, 11],
      [null, null, null],
      ['Normal', false, 11],
    ]);
    await Excel.run(async (context) => {
      const formats = ['A1', 'B1'].map((cell) => sheet1(context).getRange(cell).load('numberFormat'));
      await context.sync();
      expect(formats.map((one) => one.numberFormat)).toEqual([[['0.00']], [['0%']]]);
    });
    expect(await codeOfChange((sheet) => (sheet.getRange('A1').style = 'Không có'))).toBe('InvalidArgument');
  },
  'style-change': async () => {
    await startExcel();
    await change((context) => {
      context.workbook.styles.add('Đậm');
      sheet1(context).getRange('A1:B1').style = 'Đậm';
      sheet1(context).getRange('B1').format.font.size = 20;
      context.workbook.styles.getItem('Đậm').font.bold = true;
    });
    expect([await seen('A1'), await seen('B1')]).toEqual([
      ['Đậm', true, 11],
      ['Đậm', false, 20],
    ]);
    await change((context) => context.workbook.styles.getItem('Đậm').delete());
    expect(await seen('A1')).toEqual(['Normal', false, 11]);
  },
  'style-list': async () => {
    await startExcel();
    await change((context) => context.workbook.styles.add('Riêng'));
    expect(await change((context) => context.workbook.styles.add('riêng'))).toBe('ItemAlreadyExists');
    expect(await change((context) => context.workbook.styles.getItem('Nào').load('name'))).toBe(
      'ItemNotFound',
    );
    await Excel.run(async (context) => {
      const styles = context.workbook.styles.load('items/name, items/builtIn');
      await context.sync();
      const told = new Map(styles.items.map((style) => [style.name, style.builtIn]));
      expect([told.get('Riêng'), told.get('Heading 1'), told.get('60% - Accent6')]).toEqual([
        false,
        true,
        true,
      ]);
    });
  },
};
