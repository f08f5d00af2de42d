import { joinLists, savePlan } from '../../../src/actions';
import { joinedList } from '../../../src/strings/papers/joinedList';
import { fillSheet, startHost } from '../../workbook/office';
import { planOfNine, startTasks, taskRow, today, valueOf } from '../taskWorkbook';

/*
 * A number that a person gave a format says something by it: a share, a month, a telephone number with its zero. Copies
 * of it on sheets of ours say the same, however often they are written.
 */
interface Cell {
  readonly value: number | boolean;
  readonly format: string;
}

async function type(sheet: string, cells: Readonly<Record<string, Cell>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, { value, format }] of Object.entries(cells)) {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
      cell.numberFormat = [[format]];
      cell.values = [[value]];
    }
    await context.sync();
  });
}

/** Values and formats of the row of a sheet that says the text. */
async function rowOf(sheet: string, text: string): Promise<readonly Cell[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load({ values: true, numberFormat: true });
    await context.sync();
    const row = used.values.findIndex((cells: unknown[]) => cells.includes(text));
    const formats = used.numberFormat[row] as string[];
    return (used.values[row] as Cell['value'][]).map((value, at) => ({ value, format: formats[at] ?? '' }));
  });
}

test('joined lists', async () => {
  await startHost();
  const header = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Tỷ lệ', 'Mức thưởng', 'Điện thoại'];
  await fillSheet('Trường', [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    [...header, 'Tháng', 'Ngày', 'Đạt'],
    [1, 'Trần Thị Mẫu', 'Trường Mẫu', 'Lao động tiên tiến'],
  ]);
  const typed: Readonly<Record<string, Cell>> = {
    E3: { value: 0.25, format: '0%' },
    F3: { value: 1_234_500, format: '#,##0' },
    G3: { value: 912_345_678, format: '0000000000' },
    H3: { value: 46_174, format: 'mm/yyyy' },
    I3: { value: 46_162, format: 'd/m/yyyy' },
    J3: { value: true, format: 'General' },
  };
  await type('Trường', typed);
  const wanted = Object.values({ ...typed, I3: { value: 46_162, format: 'dd/mm/yyyy' } });
  valueOf(await joinLists({ today, files: [], sheets: ['Trường'] }));
  expect(await rowOf(joinedList.sheetName, 'Trần Thị Mẫu')).toEqual(expect.arrayContaining(wanted));
  await fillSheet('Thôn', [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị'],
    [1, 'Lê Văn Thử', 'Thôn Một', 'Lao động tiên tiến'],
  ]);
  valueOf(await joinLists({ today, files: [], sheets: ['Thôn'] }));
  expect(await rowOf(joinedList.sheetName, 'Lê Văn Thử')).not.toEqual([]);
  expect(await rowOf(joinedList.sheetName, 'Trần Thị Mẫu')).toEqual(expect.arrayContaining(wanted));
});

test('remarks on the plan sheet', async () => {
  await startTasks([taskRow(1)]);
  const plan = await planOfNine();
  valueOf(await savePlan({ today, plan }));
  const remarkOf = async (id: string): Promise<Cell | undefined> => (await rowOf('Kế hoạch', id))[5];
  const rows = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Kế hoạch').getUsedRange(true).load({ values: true });
    await context.sync();
    return used.values.map((cells: unknown[]) => cells[1]);
  });
  const at = (id: string): string => `F${rows.indexOf(id) + 1}`;
  const share = { value: 0.25, format: '0%' };
  const sum = { value: 1234.5, format: '#,##0.0' };
  await type('Kế hoạch', { [at('II.2')]: share, [at('II.3')]: sum });
  const parts = plan.parts.map((part) => ({
    ...part,
    items: part.items.map((item) => (item.id === 'II.5' ? { ...item, title: 'Mục năm mới' } : item)),
  }));
  expect(valueOf(await savePlan({ today, plan: { ...plan, parts } })).kind).toBe('written');
  expect(await remarkOf('II.2')).toEqual(share);
  expect(await remarkOf('II.3')).toEqual(sum);
});
