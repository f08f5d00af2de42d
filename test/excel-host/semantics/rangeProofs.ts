import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, entered, grid, sheet1 } from './tools';

/** What number formats read back as, after they were set. */
async function formatsAfter(address: string, formats: string[][]): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = sheet1(context).getRange(address);
    range.numberFormat = formats;
    range.load('numberFormat');
    await context.sync();
    return range.numberFormat;
  });
}

/** Proofs of the rules of semantics.ts, by id. */
export const rangeProofs = {
  'values-null': async () => {
    await startExcel();
    await grid('A1:B1', [['a', 'b']]);
    expect(await grid('A1:B1', [[null, 'c']])).toEqual([['a', 'c']]);
    expect(await codeOf(() => grid('A1:B1', null))).toBe('InvalidArgument');
  },
  'values-empty': async () => {
    await startExcel();
    await grid('A1:B1', [['a', 'b']]);
    expect(await grid('A1:C1', [['', 'b', null]])).toEqual([['', 'b', '']]);
  },
  'values-single': async () => {
    await startExcel();
    expect(await grid('A1:B2', 'x')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  },
  'values-shape': async () => {
    await startExcel();
    for (const values of [[['a']], [['a'], ['b']], [['a', 'b', 'c']], [['a', 'b'], ['c']]])
      expect(await codeOf(() => grid('A1:B1', values))).toBe('InvalidArgument');
  },
  'values-merged': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:B1').merge();
      await context.sync();
    });
    expect(await grid('A1:B1', [['a', 'b']])).toEqual([['a', '']]);
  },
  'values-uncached': async () => {
    const host = await startExcel();
    expect(await entered('=1+1')).toEqual(['', 'General', '=1+1']);
    expect(host.warnings.length).toBeGreaterThan(0);
  },
  'format-mixed': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.font.color = 'red';
      const font = sheet.getRange('A1:B1').format.font;
      font.load('bold, size, color');
      await context.sync();
      expect([font.bold, font.size, font.color]).toEqual([null, 11, null]);
    });
  },
  'format-bad-value': async () => {
    await startExcel();
    const attempts: ((format: Excel.RangeFormat) => void)[] = [
      (format) => (format.fill.color = 'no colour'),
      (format) => (format.horizontalAlignment = 'Middle' as never),
      (format) => (format.font.size = 0),
      (format) => (format.font.bold = 'yes' as never),
      (format) => (format.columnWidth = -1),
    ];
    for (const attempt of attempts) {
      expect(await codeOfChange((sheet) => attempt(sheet.getRange('A1').format))).toBe('InvalidArgument');
    }
  },
  'format-number-blank': async () => {
    await startExcel();
    expect((await entered('8/12', ''))[1]).toBe('d-mmm');
    expect(await formatsAfter('A1:A2', [['@'], ['']])).toEqual([['@'], ['General']]);
  },
  'format-number-alone': async () => {
    await startExcel();
    expect(await formatsAfter('A1:B2', [['0.0']])).toEqual([
      ['0.0', '0.0'],
      ['0.0', '0.0'],
    ]);
    expect(await codeOfChange((sheet) => (sheet.getRange('A1:B2').numberFormat = [['0', '0']]))).toBe(
      'InvalidArgument',
    );
  },
  'clear-links': async () => {
    await startExcel();
    const fillAfter = (what: 'Hyperlinks' | 'RemoveHyperlinks') =>
      Excel.run(async (context) => {
        const cell = sheet1(context).getRange('A1');
        cell.hyperlink = { documentReference: 'Sheet1!B1', textToDisplay: 'there' };
        cell.format.fill.color = '#FF0000';
        cell.clear(what);
        cell.load('values, hyperlink, format/fill/color');
        await context.sync();
        return [cell.values, cell.hyperlink, cell.format.fill.color];
      });
    expect(await fillAfter('Hyperlinks')).toEqual([[['there']], null, '#FF0000']);
    expect(await fillAfter('RemoveHyperlinks')).toEqual([[['there']], null, '#FFFFFF']);
  },
  'row-height-limit': async () => {
    await startExcel();
    const set = (points: number) =>
      codeOf(async (context) => {
        sheet1(context).getRange('1:1').format.rowHeight = points;
        await context.sync();
      });
    expect([await set(409), await set(409.5)]).toEqual(['done', 'InvalidArgument']);
  },
  'column-width-points': async () => {
    const host = await startExcel();
    await Excel.run(async (context) => {
      const format = sheet1(context).getRange('B:C').format;
      const plain = sheet1(context).getRange('D1').format;
      format.columnWidth = 150;
      format.load('columnWidth');
      plain.load('columnWidth');
      await context.sync();
      expect([format.columnWidth, plain.columnWidth]).toEqual([150, 48]);
    });
    const again = await startExcel({ file: host.save() });
    expect(again.view().sheets[0]?.columnWidth(1)).toBe(150);
  },
  'border-inside': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:B2').format.borders.getItem('InsideVertical').style = 'Continuous';
      const of = (address: string, side: 'EdgeLeft' | 'EdgeRight' | 'EdgeTop') =>
        sheet.getRange(address).format.borders.getItem(side).load('style');
      const borders = [
        of('A1', 'EdgeRight'),
        of('B2', 'EdgeLeft'),
        of('A1', 'EdgeLeft'),
        of('B1', 'EdgeRight'),
        of('A1', 'EdgeTop'),
      ];
      await context.sync();
      expect(borders.map((border) => border.style)).toEqual([
        'Continuous',
        'Continuous',
        'None',
        'None',
        'None',
      ]);
    });
  },
  'unbounded-read': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A:B').load('values, text, formulas, rowCount');
      await context.sync();
      expect([range.values, range.text, range.formulas, range.rowCount]).toEqual([null, null, null, 1048576]);
    });
  },
  'unbounded-write': async () => {
    await startExcel();
    expect(await codeOf(() => grid('A:B', 'x'))).toBe('InvalidArgument');
  },
  'used-range-blank': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const used = sheet1(context).getUsedRange().load('address');
      const none = sheet1(context).getUsedRangeOrNullObject();
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
    expect(
      await codeOf(async (context) => {
        sheet1(context).getRange('B2:C3').getUsedRange().load('address');
        await context.sync();
      }),
    ).toBe('ItemNotFound');
  },
  'used-range-formats': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('D9').format.font.bold = true;
      const all = sheet.getUsedRange().load('address');
      const filled = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect([all.address, filled.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
    });
  },
  'merge-keeps-first': async () => {
    await startExcel();
    await grid('A1:B2', [
      ['', 'b'],
      ['c', 'd'],
    ]);
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:B2');
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['b', ''],
        ['', ''],
      ]);
    });
  },
  'merge-read': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B2:C3').merge();
      const inside = sheet
        .getRange('A1:B2')
        .getMergedAreasOrNullObject()
        .load('address, areas/items/address');
      const beside = sheet.getRange('C3:D4').getMergedAreasOrNullObject();
      await context.sync();
      expect(inside.address).toBe('Sheet1!B2');
      expect(inside.areas.items.map((area) => area.address)).toEqual(['Sheet1!B2:C3']);
      expect(beside.isNullObject).toBe(true);
    });
  },
};
