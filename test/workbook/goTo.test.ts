import { goTo } from '../../src/workbook/goTo';
import { fillSheet, startHost } from './office';

const cell = { sheet: 'Danh sách', row: 2, column: 1, wants: 'cell' } as const;
const whole = { sheet: 'Danh sách', row: 0, column: 0, wants: 'sheet' } as const;

beforeEach(async () => {
  await startHost();
  await fillSheet('Danh sách', [
    ['Họ và tên', 'Năm'],
    ['Nguyễn Văn Mẫu', '2026'],
    ['Trần Thị Thử', '2026'],
  ]);
});

/** Hides something of the list. */
async function hide(how: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    how(context.workbook.worksheets.getItem('Danh sách'), context.workbook);
    await context.sync();
  });
}

/** Where the person stands. */
function stands(): Promise<string> {
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selected.address.replaceAll("'", '');
  });
}

const hiding: Record<string, (sheet: Excel.Worksheet) => void> = {
  sheet: (sheet) => {
    sheet.visibility = 'Hidden';
  },
  row: (sheet) => {
    sheet.getRange('3:3').rowHidden = true;
  },
  column: (sheet) => {
    sheet.getRange('B:B').columnHidden = true;
  },
};

test('a cell that is seen is gone to', async () => {
  expect(await goTo(cell, 'tell')).toBeNull();
  expect(await stands()).toBe('Danh sách!B3');
});

test.each(['sheet', 'row', 'column'])(
  'a hidden %s is told, and shown when the person asks for it',
  async (what) => {
    await hide((sheet) => hiding[what]?.(sheet));
    expect(await goTo(cell, 'tell')).toEqual({ reason: 'hidden', sheet: 'Danh sách', what });
    expect(await goTo(cell, 'show')).toBeNull();
    expect(await stands()).toBe('Danh sách!B3');
    expect(await goTo(cell, 'tell')).toBeNull();
  },
);

test('a hidden sheet is left as it is until then', async () => {
  await hide((sheet) => hiding['sheet']?.(sheet));
  await goTo(cell, 'tell');
  expect(await stands()).toBe('Sheet1!A1');
});

test('a very hidden sheet with a hidden row is shown at once', async () => {
  await hide((sheet) => {
    sheet.getRange('3:3').rowHidden = true;
    sheet.visibility = 'VeryHidden';
  });
  expect(await goTo(cell, 'tell')).toMatchObject({ what: 'sheet' });
  expect(await goTo(cell, 'show')).toBeNull();
  expect(await goTo(cell, 'tell')).toBeNull();
});

test('on the way to a sheet as a whole, its first row may be hidden', async () => {
  await hide((sheet) => {
    sheet.getRange('1:1').rowHidden = true;
  });
  expect(await goTo(whole, 'tell')).toBeNull();
});

test('what may not be shown is told', async () => {
  await hide((sheet) => {
    sheet.getRange('3:3').rowHidden = true;
    sheet.protection.protect();
  });
  expect(await goTo(cell, 'show')).toEqual({ reason: 'sheetProtected', sheet: 'Danh sách' });
});

test('a sheet that is gone is told', async () => {
  await hide((sheet) => sheet.delete());
  expect(await goTo(cell, 'tell')).toEqual({ reason: 'sheetGone', sheet: 'Danh sách' });
});
