import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, grid, sheet1, valueOf } from './tools';

/** What a batch on Sheet1 reads after a sync. */
async function read<Read>(batch: (sheet: Excel.Worksheet) => () => Read): Promise<Read> {
  return Excel.run(async (context) => {
    const answer = batch(sheet1(context));
    await context.sync();
    return answer();
  });
}

async function addressOf(range: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return read((sheet) => {
    const found = range(sheet).load('address');
    return () => found.address.replace('Sheet1!', '');
  });
}

async function change(batch: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await read((sheet) => {
    batch(sheet);
    return () => null;
  });
}

async function formulasOf(address: string): Promise<unknown[][]> {
  return read((sheet) => {
    const range = sheet.getRange(address).load('formulas');
    return () => range.formulas;
  });
}

/** Proofs of the rules of cellWorkSemantics.ts about cells, by id. */
export const cellWorkProofs = {
  'row-height-all': async () => {
    await startExcel();
    await change((sheet) => {
      sheet.getRange('A2').format.rowHeight = 40;
      sheet.getRange().format.rowHeight = 7;
    });
    const heights = await read((sheet) => {
      const rows = ['A2', 'A900'].map((address) => sheet.getRange(address).format.load('rowHeight'));
      sheet.load('standardHeight');
      return () => [...rows.map((row) => row.rowHeight), sheet.standardHeight];
    });
    expect(heights).toEqual([7, 7, 7]);
  },
  'outline-group': async () => {
    await startExcel();
    await change((sheet) => {
      sheet.getRange('4:9').group('ByRows');
      sheet.getRange('C1:D2').group('ByColumns');
      sheet.getRange('A20:A21').ungroup('ByRows');
    });
    expect(await codeOfChange((sheet) => sheet.getRange('C:D').group('ByRows'))).toBe('InvalidArgument');
    expect(await codeOfChange((sheet) => sheet.getRange('4:5').group('ByColumns'))).toBe('InvalidArgument');
    for (let level = 2; level <= 7; level += 1)
      await change((sheet) => sheet.getRange('5:5').group('ByRows'));
    expect(await codeOfChange((sheet) => sheet.getRange('5:5').group('ByRows'))).toBe('InvalidArgument');
  },
  'outline-levels': async () => {
    await startExcel();
    await change((sheet) => {
      sheet.getRange('4:9').group('ByRows');
      sheet.getRange('4:5').group('ByRows');
      sheet.getRange('C:D').group('ByColumns');
    });
    const hidden = async (rows: number, columns: number): Promise<unknown[]> => {
      await change((sheet) => sheet.showOutlineLevels(rows, columns));
      return read((sheet) => {
        const lines = ['4:4', '9:9', '10:10'].map((row) => sheet.getRange(row).load('rowHidden'));
        const column = sheet.getRange('C:C').load('columnHidden');
        return () => [...lines.map((line) => line.rowHidden), column.columnHidden];
      });
    };
    expect(await hidden(2, 0)).toEqual([true, false, false, false]);
    expect(await hidden(1, 1)).toEqual([true, true, false, true]);
    expect(await hidden(0, 2)).toEqual([true, true, false, false]);
    expect(await hidden(3, 2)).toEqual([false, false, false, false]);
  },
  'range-edge': async () => {
    await startExcel();
    await grid('B2:D3', [
      [1, 2, 3],
      [4, '', 6],
    ]);
    const edge = (from: string, direction: Excel.KeyboardDirection) =>
      addressOf((sheet) => sheet.getRange(from).getRangeEdge(direction));
    expect([
      await edge('B2', 'Right' as Excel.KeyboardDirection),
      await edge('B3', 'Right' as Excel.KeyboardDirection),
      await edge('D2', 'Down' as Excel.KeyboardDirection),
      await edge('D3', 'Down' as Excel.KeyboardDirection),
      await edge('F2', 'Left' as Excel.KeyboardDirection),
      await edge('B2', 'Up' as Excel.KeyboardDirection),
    ]).toEqual(['D2', 'D3', 'D3', 'D1048576', 'D2', 'B1']);
    expect(await addressOf((sheet) => sheet.getRange('B2:B3').getExtendedRange('Right'))).toBe('B2:D3');
    expect(await addressOf((sheet) => sheet.getRange('C2:C3').getExtendedRange('Right', 'C3'))).toBe('C2:D3');
    expect(await codeOfChange((sheet) => sheet.getRange('B2').getRangeEdge('Right', 'A1'))).toBe(
      'InvalidArgument',
    );
  },
  'remove-duplicates': async () => {
    await startExcel();
    await grid('A1:B5', [
      ['Tên', 'Số'],
      ['Lan', 1],
      ['LAN', 2],
      ['Hoa', 3],
      ['Lan', 4],
    ]);
    const told = await read((sheet) => {
      const answer = sheet.getRange('A1:B5').removeDuplicates([0], true).load();
      return () => [answer.removed, answer.uniqueRemaining];
    });
    expect(told).toEqual([2, 2]);
    expect(await formulasOf('A1:B5')).toEqual([
      ['Tên', 'Số'],
      ['Lan', 1],
      ['Hoa', 3],
      ['', ''],
      ['', ''],
    ]);
    expect(await codeOfChange((sheet) => sheet.getRange('A1:B5').removeDuplicates([2], true))).toBe(
      'InvalidArgument',
    );
  },
  'auto-fill': async () => {
    await startExcel();
    await grid('A1:E2', [
      ['=F1+$G$1', 1, 7, 'Tổ 1', 2],
      ['', 3, '', '', ''],
    ]);
    await change((sheet) => {
      sheet.getRange('A1').autoFill('A1:A3');
      sheet.getRange('B1:B2').autoFill('B1:B4');
      sheet.getRange('C1').autoFill('C1:C3');
      sheet.getRange('D1').autoFill('D1:D3');
      sheet.getRange('E1').autoFill('E1:E3', 'FillSeries');
    });
    expect(await formulasOf('A1:E4')).toEqual([
      ['=F1+$G$1', 1, 7, 'Tổ 1', 2],
      ['=F2+$G$1', 3, 7, 'Tổ 2', 3],
      ['=F3+$G$1', 5, 7, 'Tổ 3', 4],
      ['', 7, '', '', ''],
    ]);
    expect(await codeOfChange((sheet) => sheet.getRange('B2').autoFill('B3:B4'))).toBe('InvalidArgument');
  },
  'move-cells': async () => {
    await startExcel();
    await grid('A1:B1', [['=C1', 5]]);
    await change((sheet) => {
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('A1:B1').moveTo('D4');
    });
    expect(await formulasOf('D4:E4')).toEqual([['=C1', 5]]);
    expect(await formulasOf('A1:B1')).toEqual([['', '']]);
    const bold = await read((sheet) => {
      const fonts = ['B1', 'E4'].map((address) => sheet.getRange(address).format.font.load('bold'));
      return () => fonts.map((font) => font.bold);
    });
    expect(bold).toEqual([false, true]);
  },
  'visible-view': async () => {
    await startExcel();
    await grid('A1:B3', [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const seen = await read((sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      const view = sheet.getRange('A1:B3').getVisibleView().load('values, cellAddresses, rowCount');
      return () => [view.values, view.cellAddresses, view.rowCount];
    });
    expect(seen).toEqual([
      [
        [1, 2],
        [5, 6],
      ],
      [
        ['Sheet1!A1', 'Sheet1!B1'],
        ['Sheet1!A3', 'Sheet1!B3'],
      ],
      2,
    ]);
  },
  'formulas-r1c1': async () => {
    await startExcel();
    await change((sheet) => {
      sheet.getRange('C3:C5').formulasR1C1 = [['=RC[-2]*R[1]C'], ['=SUM(R1C1:R2C[-1],"R1C1")'], [7]];
    });
    expect(await formulasOf('C3:C5')).toEqual([['=A3*C4'], ['=SUM($A$1:B$2,"R1C1")'], [7]]);
    const told = await read((sheet) => {
      const range = sheet.getRange('C3:C5').load('formulasR1C1');
      return () => range.formulasR1C1;
    });
    expect(told).toEqual([['=RC[-2]*R[1]C'], ['=SUM(R1C1:R2C[-1],"R1C1")'], [7]]);
  },
  'resize-beyond': async () => {
    await startExcel();
    expect(await addressOf((sheet) => sheet.getRange('D4').getResizedRange(0, -2))).toBe('B4:D4');
    expect(await addressOf((sheet) => sheet.getRange('D4:E5').getResizedRange(-1, 1))).toBe('D4:F4');
  },
  'validation-rules': async () => {
    const host = await startExcel();
    await change((sheet) => {
      sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('B1').dataValidation.rule = {
        decimal: { formula1: 1, formula2: '=C1', operator: 'Between' },
      };
      sheet.getRange('C1').dataValidation.rule = { custom: { formula: '=LEN(C1)>2' } };
      const source = sheet.getRange('E1:E3');
      sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    await startExcel({ file: host.save() });
    const rules = await read((sheet) => {
      const all = ['A1', 'B1', 'C1', 'D1'].map((cell) =>
        sheet.getRange(cell).dataValidation.load('rule, type'),
      );
      return () => all.map((one) => [one.type, one.rule]);
    });
    expect(rules).toEqual([
      ['WholeNumber', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }],
      ['Decimal', { decimal: { formula1: 1, formula2: '=C1', operator: 'Between' } }],
      ['Custom', { custom: { formula: '=LEN(C1)>2' } }],
      ['List', { list: { inCellDropDown: true, source: '=Sheet1!$E$1:$E$3' } }],
    ]);
  },
  'fill-pattern': async () => {
    await startExcel();
    const told = async (batch: (fill: Excel.RangeFill) => void): Promise<unknown[]> => {
      await change((sheet) => batch(sheet.getRange('A1').format.fill));
      return read((sheet) => {
        const fill = sheet.getRange('A1').format.fill.load('color, pattern, patternColor');
        return () => [fill.color, fill.pattern, fill.patternColor];
      });
    };
    const dotted = await told((fill) => {
      fill.color = '#FF0000';
      fill.pattern = 'Gray25';
      fill.patternColor = '#0000FF';
    });
    expect(dotted).toEqual(['#FF0000', 'Gray25', '#0000FF']);
    expect((await told((fill) => (fill.color = '#00FF00'))).slice(0, 2)).toEqual(['#00FF00', 'Solid']);
  },
  'formula-events': async () => {
    await startExcel();
    const heard: Excel.FormulaChangedEventDetail[] = [];
    await read((sheet) => {
      sheet.getRange('A1:A2').formulas = [['=B1'], [1]];
      sheet.onFormulaChanged.add(async (event) => {
        heard.push(...event.formulaDetails);
        await Promise.resolve();
      });
      return () => null;
    });
    await change((sheet) => {
      sheet.getRange('A1:A3').formulas = [['=B2'], [2], ['=B3']];
    });
    expect(heard.map(({ cellAddress, previousFormula }) => [cellAddress, previousFormula])).toEqual([
      ['A1', '=B1'],
      ['A3', ''],
    ]);
  },
  'sheet-events': async () => {
    await startExcel();
    const heard: unknown[] = [];
    const hear = async (event: object): Promise<void> => {
      heard.push(event);
      await Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onMoved.add(hear);
      worksheets.onNameChanged.add(hear);
      worksheets.onVisibilityChanged.add(hear);
      worksheets.onProtectionChanged.add(hear);
      await context.sync();
      const sheet = worksheets.add('Mới');
      sheet.position = 0;
      sheet.name = 'Khác';
      sheet.protection.protect();
      sheet.visibility = 'Hidden';
      await context.sync();
    });
    expect(heard).toMatchObject([
      { positionBefore: 1, positionAfter: 0 },
      { nameBefore: 'Mới', nameAfter: 'Khác' },
      { isProtected: true },
      { visibilityBefore: 'Visible', visibilityAfter: 'Hidden' },
    ]);
  },
  'person-events': async () => {
    const host = await startExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      sheet1(context).onSingleClicked.add(async (event) => {
        heard.push(event.address);
        await Promise.resolve();
      });
      context.workbook.onActivated.add(async (event) => {
        heard.push(event.type);
        await Promise.resolve();
      });
      await context.sync();
    });
    host.clickCell({ sheet: 'Sheet1', row: 2, column: 1 });
    host.bringToFront();
    // The library hands events on in turns of their own
    await new Promise((next) => setImmediate(next));
    expect(heard).toEqual(['B3', 'WorkbookActivated']);
  },
  'calculation-mode': async () => {
    const host = await startExcel();
    const mode = () =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        application.load('calculationMode');
        await context.sync();
        return application.calculationMode;
      });
    expect(await mode()).toBe('Automatic');
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
    });
    await startExcel({ file: host.save() });
    expect(await mode()).toBe('Manual');
  },
  'structure-protect': async () => {
    await startExcel();
    const protect = (context: Excel.RequestContext) => {
      context.workbook.protection.protect();
      return context.sync();
    };
    expect([await codeOf(protect), await codeOf(protect)]).toEqual(['done', 'AccessDenied']);
    const add = (context: Excel.RequestContext) => {
      context.workbook.worksheets.add('Mới');
      return context.sync();
    };
    expect(await codeOf(add)).toBe('AccessDenied');
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    expect(await codeOf(add)).toBe('done');
  },
  'document-properties': async () => {
    await startExcel();
    const add = (key: string, value: unknown) =>
      codeOf((context) => {
        context.workbook.properties.custom.add(key, value);
        return context.sync();
      });
    expect([await add('Loại', 'Kế hoạch'), await add('LOẠI', 12), await add('', 1)]).toEqual([
      'done',
      'done',
      'InvalidArgument',
    ]);
    await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      const one = custom.getItem('loại').load('key, value, type');
      const none = custom.getItemOrNullObject('khác');
      const count = custom.getCount();
      await context.sync();
      expect([one.key, one.value, one.type]).toEqual(['Loại', 12, 'Number']);
      expect([none.isNullObject, valueOf(count)]).toEqual([true, 1]);
    });
  },
};
