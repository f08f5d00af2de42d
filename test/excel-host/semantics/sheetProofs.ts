import { newWorkbook } from '../../../src/xlsx/sheet/newWorkbook';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, grid, sheet1 } from './tools';

function protectedStructure(): Uint8Array {
  const workbook = newWorkbook();
  const text = new TextDecoder().decode(workbook.parts.replaced.get('xl/workbook.xml') ?? new Uint8Array());
  workbook.parts.replaced.set(
    'xl/workbook.xml',
    new TextEncoder().encode(
      text.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
    ),
  );
  return saveWorkbook(workbook);
}

async function addSheet(name: string): Promise<string> {
  return codeOf(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

/** Proofs of the rules of semantics.ts, by id. */
export const sheetProofs = {
  'sheet-missing': async () => {
    await startExcel();
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem('Nope').getRange('A1').values = [['x']];
        await context.sync();
      }),
    ).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Nope');
      const range = none.getRange('A1');
      await context.sync();
      expect([none, range].map((one) => one.isNullObject)).toEqual([true, true]);
    });
  },
  'sheet-name-taken': async () => {
    await startExcel();
    expect(await addSheet('SHEET1')).toBe('ItemAlreadyExists');
  },
  'sheet-name-bad': async () => {
    await startExcel();
    for (const name of ['', 'a/b', 'a:b', "'a", "a'", 'x'.repeat(32), 'History'])
      expect([name, await addSheet(name)]).toEqual([name, 'InvalidArgument']);
    expect(await addSheet('Phụ lục nhiệm vụ cụ thể')).toBe('done');
  },
  'sheet-last-visible': async () => {
    await startExcel();
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.delete(),
      (sheet) => (sheet.visibility = 'Hidden'),
    ];
    for (const attempt of attempts) {
      expect(await codeOfChange(attempt)).toBe('GeneralException');
    }
  },
  'sheet-deleted-references': async () => {
    await startExcel();
    expect(await addSheet("Tổ '1")).toBe('done');
    const read = async (): Promise<readonly unknown[]> =>
      Excel.run(async (context) => {
        const range = sheet1(context).getRange('A1:B2').load({ formulas: true, values: true });
        await context.sync();
        return [...range.formulas, range.values[0]?.[0]];
      });
    await grid('A1:B2', [
      ["='Tổ ''1'!$B$2+1", `="'Tổ ''1'!B2"`],
      ['=Sheet1!B2', "='[1]Tổ ''1'!B2"],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tổ '1").delete();
      await context.sync();
    });
    expect(await read()).toEqual([
      ['=#REF!$B$2+1', `="'Tổ ''1'!B2"`],
      ['=Sheet1!B2', "='[1]Tổ ''1'!B2"],
      '#REF!',
    ]);
  },
  'protected-write': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect([await codeOf(() => grid('A1', [['x']])), await codeOf(() => grid('B2', [['x']]))]).toEqual([
      'AccessDenied',
      'done',
    ]);
  },
  'structure-protected': async () => {
    await startExcel({ file: protectedStructure() });
    expect(await addSheet('New')).toBe('AccessDenied');
    expect(await codeOf(() => grid('A1', [['x']]))).toBe('done');
  },
  'read-only': async () => {
    await startExcel({ readOnly: true });
    expect(await codeOf(() => grid('A1', [['x']]))).toBe('AccessDenied');
  },
  'shift-merge-conflict': async () => {
    await startExcel();
    const run = (address: string) =>
      codeOf(async (context) => {
        sheet1(context).getRange('A5:B6').merge();
        sheet1(context).getRange(address).insert('Down');
        await context.sync();
      });
    expect([await run('A2'), await run('A2:B2')]).toEqual(['InsertDeleteConflict', 'done']);
  },
  'zoom-whole': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const layout = sheet1(context).pageLayout;
      layout.zoom = { horizontalFitToPages: 1 };
      layout.load('zoom');
      await context.sync();
      expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
      layout.zoom = { scale: 80 };
      layout.load('zoom');
      await context.sync();
      expect(layout.zoom).toEqual({ scale: 80 });
    });
  },
  'page-number-automatic': async () => {
    await startExcel();
    const after = (wanted: number | '' | null) =>
      Excel.run(async (context) => {
        const layout = sheet1(context).pageLayout;
        layout.firstPageNumber = wanted as never;
        layout.load('firstPageNumber');
        await context.sync();
        return layout.firstPageNumber;
      });
    expect([await after(3), await after(null), await after(4), await after('')]).toEqual([3, '', 4, '']);
  },
  'margins-points': async () => {
    const host = await startExcel();
    await Excel.run(async (context) => {
      const layout = sheet1(context).pageLayout;
      layout.leftMargin = 85.05;
      layout.setPrintMargins('Centimeters', { top: 2 });
      await context.sync();
    });
    await startExcel({ file: host.save() });
    await Excel.run(async (context) => {
      const layout = sheet1(context).pageLayout.load('leftMargin, topMargin');
      await context.sync();
      expect(layout.leftMargin).toBeCloseTo(85.05, 4);
      expect(layout.topMargin).toBeCloseTo(56.6929, 3);
    });
  },
};
