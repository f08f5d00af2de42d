import type { PlatformName } from '../../../src/excel-host/platforms';
import { startExcel } from '../withExcel';
import { codeOfChange, sheet1 } from './tools';

/** Steps that are left after a value was written and something was done. */
async function stepsAfter(
  platform: PlatformName,
  change: (sheet: Excel.Worksheet, book: Excel.Workbook) => void,
): Promise<number> {
  const host = await startExcel({ platform, keepsUndo: true });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Hai');
    sheet1(context).getRange('A1').values = [['x']];
    await context.sync();
    change(context.workbook.worksheets.getItem('Hai'), context.workbook);
    await context.sync();
  });
  return host.undoSteps();
}

/** Proofs of the rules of semantics.ts, by id. */
export const undoProofs = {
  'undo-steps': async () => {
    const host = await startExcel({ keepsUndo: true });
    expect(host.undo()).toBe(false);
    await codeOfChange((sheet) => {
      sheet.getRange('A1:B1').values = [['a', 'b']];
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').load('values');
    });
    host.editCell({ sheet: 'Sheet1', row: 0, column: 0, text: 'by hand' });
    expect(host.undoSteps()).toBe(4);
    const shown = () => {
      const [sheet] = host.view().sheets;
      return [0, 1].map((column) => sheet?.cell(0, column)?.text ?? '');
    };
    expect(shown()).toEqual(['by hand', '']);
    host.undo();
    expect(shown()).toEqual(['a', '']);
    host.undo();
    expect(host.view().sheets[0]?.cell(0, 0)?.look.fill.color).toBeNull();
    host.undo();
    expect([shown(), host.view().sheets[0]?.merges]).toEqual([['a', 'b'], []]);
    expect([host.undo(), host.undo()]).toEqual([true, false]);
    expect(shown()).toEqual(['', '']);
    const again = await startExcel({ file: host.save() });
    expect(again.view().sheets[0]?.cell(0, 0)?.text ?? '').toBe('');
    expect(shown()).toEqual(['', '']);
  },
  'undo-emptied': async () => {
    const deleted = (sheet: Excel.Worksheet) => sheet.delete();
    const named = (sheet: Excel.Worksheet) => (sheet.name = 'Ba');
    const hidden = (sheet: Excel.Worksheet) => (sheet.visibility = 'Hidden');
    const written = (sheet: Excel.Worksheet) => (sheet.getRange('A1').values = [['y']]);
    const table = [
      ['web', deleted, 0],
      ['windows', deleted, 0],
      ['mac', deleted, 0],
      ['web', named, 3],
      ['windows', named, 0],
      ['mac', named, 0],
      ['web', hidden, 3],
      ['windows', hidden, 0],
      ['web', written, 3],
      ['windows', written, 3],
      ['oldest', written, 0],
    ] as const;
    for (const [platform, change, steps] of table)
      expect([platform, change, await stepsAfter(platform, change)]).toEqual([platform, change, steps]);
  },
  'undo-leaves': async () => {
    const host = await startExcel({ keepsUndo: true });
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1').values = [['x']];
      sheet1(context).customProperties.add('key', 'value');
      context.workbook.settings.add('key', 1);
      context.workbook.customXmlParts.add('<j xmlns="urn:j"/>');
      await context.sync();
    });
    expect([host.undo(), host.undo()]).toEqual([true, false]);
    await Excel.run(async (context) => {
      const cell = sheet1(context).getRange('A1').load('values');
      const property = sheet1(context).customProperties.getItemOrNullObject('key');
      const setting = context.workbook.settings.getItemOrNullObject('key');
      const parts = context.workbook.customXmlParts.load('items/id');
      await context.sync();
      expect([cell.values, property.isNullObject, setting.isNullObject, parts.items.length]).toEqual([
        [['']],
        false,
        false,
        1,
      ]);
    });
  },
};
