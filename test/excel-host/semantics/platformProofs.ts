import { platforms } from '../../../src/excel-host/platforms';
import type { Platform } from '../../../src/excel-host/platforms';
import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, entered, grid, sheet1 } from './tools';

/** A host that differs from the plain one in what is named. */
const differing = (difference: Partial<Platform>, locale = 'en-US') =>
  startExcel({ platform: { ...platforms.plain, ...difference }, locale });

async function zoomAfter(zoom: Excel.PageLayoutZoomOptions): Promise<unknown> {
  return Excel.run(async (context) => {
    const layout = sheet1(context).pageLayout;
    layout.zoom = zoom;
    layout.load('zoom');
    await context.sync();
    return layout.zoom;
  });
}

async function formatReadBack(format: string): Promise<unknown> {
  return (await entered(1, format))[1];
}

async function idsOfSheets(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id');
    await context.sync();
    return sheets.items.map(({ id }) => id);
  });
}

/** The sheet in front after a range on another one was selected. */
async function frontAfterSelecting(): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Hai').getRange('B2').select();
    const front = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return front.name;
  });
}

/** Addresses that onChanged tells of while a batch runs. */
async function toldOf(change: (sheet: Excel.Worksheet) => void): Promise<string[]> {
  const told: string[] = [];
  await Excel.run(async (context) => {
    sheet1(context).onChanged.add((event) => {
      told.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    change(sheet1(context));
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return told;
}

/** Proofs of the rules of semantics.ts that hold on some platforms, by id. */
export const platformProofs = {
  'sheet-id-first': async () => {
    const host = await startExcel({ platform: 'web' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Hai');
      await context.sync();
    });
    const [first, second] = await idsOfSheets();
    await startExcel({ platform: 'web', file: host.save() });
    const [firstAgain, secondAgain] = await idsOfSheets();
    await startExcel({ platform: 'web' });
    const [other] = await idsOfSheets();
    expect([firstAgain, other]).toEqual([first, first]);
    expect(secondAgain).not.toBe(second);
  },
  'zoom-not-kept': async () => {
    await differing({ pagesToFit: 'dropped' });
    expect([await zoomAfter({ horizontalFitToPages: 1 }), await zoomAfter({ scale: 80 })]).toEqual([
      { scale: 100 },
      { scale: 80 },
    ]);
  },
  'format-number-mac': async () => {
    await differing({ formatsRead: 'shortHours' });
    expect([await formatReadBack('hh:mm'), await formatReadBack('dd/mm/yyyy')]).toEqual([
      'h:mm',
      'dd/mm/yyyy',
    ]);
    await startExcel();
    expect(await formatReadBack('hh:mm')).toBe('hh:mm');
  },
  'format-number-region': async () => {
    await differing({ formatsRead: 'byRegion' }, 'vi-VN');
    expect([await formatReadBack('m/d/yyyy'), await formatReadBack('0.00')]).toEqual(['dd/mm/yyyy', '0.00']);
    await differing({ formatsRead: 'byRegion' }, 'en-US');
    expect(await formatReadBack('m/d/yyyy')).toBe('m/d/yyyy');
  },
  'select-elsewhere': async () => {
    await differing({ selectElsewhere: 'nothing' });
    expect(await frontAfterSelecting()).toBe('Sheet1');
    expect(await codeOfChange((sheet) => sheet.getRange('C3').select())).toBe('done');
    await startExcel();
    expect(await frontAfterSelecting()).toBe('Hai');
  },
  'protected-twice': async () => {
    const protect = () => codeOfChange((sheet) => sheet.protection.protect());
    const unprotect = () => codeOfChange((sheet) => sheet.protection.unprotect());
    await differing({ protectedTwice: 'refused' });
    expect([await unprotect(), await protect(), await protect(), await unprotect()]).toEqual([
      'AccessDenied',
      'done',
      'AccessDenied',
      'done',
    ]);
    await startExcel();
    expect([await unprotect(), await protect(), await protect()]).toEqual([
      'done',
      'done',
      'InvalidOperation',
    ]);
  },
  'events-formats': async () => {
    const change = (sheet: Excel.Worksheet) => {
      sheet.getRange('A1:B2').format.fill.color = '#FF0000';
      sheet.getRange('C3').numberFormat = [['@']];
      sheet.getRange('D4').values = [['x']];
    };
    await differing({ formatChanges: 'told' });
    expect(await toldOf(change)).toEqual(['RangeEdited A1:B2', 'RangeEdited C3', 'RangeEdited D4']);
    await startExcel();
    expect(await toldOf(change)).toEqual(['RangeEdited D4']);
  },
  'cell-editing-lost': async () => {
    const host = await differing({ cellEditing: 'losesTheCell' });
    await grid('A1:A2', [['old'], ['old']]);
    host.setCellEditing({ editing: true });
    expect(await codeOf(() => grid('A1', [['x']]))).toBe('InvalidOperationInCellEditMode');
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      sheet1(context).getRange('A1:A2').values = [['new'], ['new']];
      await context.sync();
    });
    host.setCellEditing({ editing: false });
    expect(await grid('A1:A2', [[null], [null]])).toEqual([['old'], ['new']]);
    expect(await grid('A1', [['now']])).toEqual([['now']]);
  },
};
