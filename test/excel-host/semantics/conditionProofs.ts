import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, grid, sheet1 } from './tools';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Types of the formats that hold on a range, in their order. */
async function typesOn(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const formats = sheet1(context).getRange(address).conditionalFormats.load('items/type, items/priority');
    await context.sync();
    return formats.items.map(({ type, priority }) => [type, priority]);
  });
}

/** Adds a custom format to A1:B4 and one of values to B2:C3. */
async function addTwo(): Promise<void> {
  await codeOfChange((sheet) => {
    const custom = sheet.getRange('A1:B4').conditionalFormats.add('Custom').custom;
    custom.rule.formula = '=$A1="quá hạn"';
    custom.format.font.color = '#C00000';
    custom.format.fill.color = '#FFFF00';
    const value = sheet.getRange('B2:C3').conditionalFormats.add('CellValue').cellValue;
    value.rule = { formula1: '=5', operator: 'GreaterThan' };
  });
}

/** Proofs of rules under `conditional-…`, `special-…`, `calculated-…` and `events-…`. */
export const conditionProofs = {
  'conditional-add': async () => {
    await startExcel();
    await addTwo();
    await Excel.run(async (context) => {
      const format = sheet1(context)
        .getRange('A1')
        .conditionalFormats.getItemAt(0)
        .load('type, priority, stopIfTrue');
      const range = format.getRange().load('address');
      const rule = format.custom.rule.load('formula');
      const font = format.custom.format.font.load('color, bold');
      const fill = format.custom.format.fill.load('color');
      await context.sync();
      expect([format.type, format.priority, format.stopIfTrue, range.address, rule.formula]).toEqual([
        'Custom',
        1,
        false,
        'Sheet1!A1:B4',
        '=$A1="quá hạn"',
      ]);
      expect([font.color, font.bold, fill.color]).toEqual(['#C00000', false, '#FFFF00']);
    });
  },
  'conditional-list': async () => {
    await startExcel();
    await addTwo();
    expect([await typesOn('A1'), await typesOn('B2'), await typesOn('D1')]).toEqual([
      [['Custom', 1]],
      [
        ['CellValue', 0],
        ['Custom', 1],
      ],
      [],
    ]);
    await codeOfChange((sheet) => sheet.getRange('B1:B2').conditionalFormats.clearAll());
    expect([await typesOn('B1:B2'), await typesOn('B3'), await typesOn('A1')]).toEqual([
      [],
      [
        ['CellValue', 0],
        ['Custom', 1],
      ],
      [['Custom', 1]],
    ]);
    await codeOfChange((sheet) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(0).delete();
      sheet.getRange('1:1').insert('Down');
    });
    expect([await typesOn('A:A'), await typesOn('B3'), await typesOn('B4')]).toEqual([
      [],
      [],
      [['CellValue', 0]],
    ]);
  },
  'conditional-other': async () => {
    await startExcel();
    await addTwo();
    await Excel.run(async (context) => {
      const format = sheet1(context).getRange('C3').conditionalFormats.getItemAt(0);
      const custom = format.customOrNullObject.load('rule/formula');
      const value = format.cellValueOrNullObject.load('rule');
      await context.sync();
      expect([custom.isNullObject, value.rule]).toEqual([true, { formula1: '=5', operator: 'GreaterThan' }]);
    });
    const code = await codeOfChange((sheet) =>
      sheet.getRange('C3').conditionalFormats.getItemAt(0).custom.load('rule/formula'),
    );
    expect(code).toBe('InvalidOperation');
  },
  'conditional-areas': async () => {
    await startExcel();
    await codeOfChange((sheet) => {
      const { custom } = sheet.getRanges('A1:A2,C5,E1:F1').conditionalFormats.add('Custom');
      custom.rule.formula = '="x"<>""';
      custom.format.fill.color = '#FFFF00';
    });
    await Excel.run(async (context) => {
      const formats = sheet1(context).getRange().conditionalFormats.load('items/type');
      const counts = ['B1:B9,C4:C6', 'B1:B9,C6:C7'].map((address) =>
        sheet1(context).getRanges(address).conditionalFormats.getCount(),
      );
      await context.sync();
      const ranges = formats.items[0]?.getRanges().load('address, areaCount, cellCount');
      await context.sync();
      expect([formats.items.length, ...counts.map(({ value }) => value)]).toEqual([1, 1, 0]);
      expect([ranges?.address, ranges?.areaCount, ranges?.cellCount]).toEqual([
        'Sheet1!A1:A2,Sheet1!C5,Sheet1!E1:F1',
        3,
        5,
      ]);
    });
  },
  'conditional-priority': async () => {
    await startExcel();
    await codeOfChange((sheet) => {
      for (const text of ['a', 'b', 'c']) {
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = `="${text}"<>""`;
      }
    });
    const order = () =>
      Excel.run(async (context) => {
        const formats = sheet1(context).getRange('A1').conditionalFormats.load('items/custom/rule/formula');
        await context.sync();
        return formats.items.map(({ custom }) => custom.rule.formula.charAt(2)).join('');
      });
    const put = (at: number, priority: number) =>
      codeOfChange((sheet) => {
        sheet.getRange('A1').conditionalFormats.getItemAt(at).priority = priority;
      });
    const seen = [await order()];
    await put(0, -1);
    seen.push(await order());
    await put(2, -3);
    seen.push(await order());
    await put(0, 99);
    seen.push(await order());
    await codeOfChange((sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(1).delete());
    seen.push(await order());
    expect(seen).toEqual(['cba', 'bac', 'cba', 'bac', 'bc']);
    expect(await typesOn('A1')).toEqual([
      ['Custom', 0],
      ['Custom', 1],
    ]);
  },
  'special-cells': async () => {
    await startExcel();
    await grid('A1:C3', [
      ['a', 1, '=1+1'],
      ['b', '', true],
      ['c', '', '#N/A'],
    ]);
    const found = (type: Excel.SpecialCellType, values?: Excel.SpecialCellValueType) =>
      Excel.run(async (context) => {
        const cells = sheet1(context).getRange().getSpecialCellsOrNullObject(type, values).load('address');
        await context.sync();
        return cells.isNullObject ? null : cells.address;
      });
    expect([
      await found(Excel.SpecialCellType.blanks),
      await found(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.text),
      await found(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.errorsLogical),
      await found(Excel.SpecialCellType.formulas),
      await found(Excel.SpecialCellType.conditionalFormats),
    ]).toEqual(['Sheet1!B2:B3', 'Sheet1!A1:A3', 'Sheet1!C2:C3', 'Sheet1!C1', null]);
    expect(
      await codeOfChange((sheet) => sheet.getRange('A1:A3').getSpecialCells(Excel.SpecialCellType.blanks)),
    ).toBe('ItemNotFound');
  },
  'calculated-event': async () => {
    await startExcel();
    const heard: unknown[] = [];
    await codeOf(async (context) => {
      sheet1(context).onCalculated.add(async (event) => void heard.push(event.type));
      await context.sync();
    });
    await grid('A1', [[1]]);
    await settle();
    expect(heard).toEqual([]);
    await grid('B1', [['=A1*2']]);
    await codeOfChange((sheet) => {
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('A2').values = [[3]];
    });
    await codeOfChange((sheet) => sheet.calculate(false));
    await settle();
    expect(heard).toEqual(['WorksheetCalculated', 'WorksheetCalculated', 'WorksheetCalculated']);
  },
  'events-off': async () => {
    await startExcel();
    const heard: unknown[] = [];
    const enable = (enabled: boolean) =>
      codeOf(async (context) => {
        context.runtime.enableEvents = enabled;
        await context.sync();
      });
    await codeOf(async (context) => {
      sheet1(context).onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
    });
    await enable(false);
    await grid('A1', [[1]]);
    await Excel.run(async (context) => {
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
    });
    await enable(true);
    await grid('A2', [[1]]);
    await settle();
    expect(heard).toEqual(['A2']);
  },
};
