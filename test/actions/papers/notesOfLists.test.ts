import { makeNominationList, previewNominationList, setAppendix } from '../../../src/actions';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { fillSheet, startHost, valuesOf } from '../../workbook/office';
import { today, valueOf } from '../taskWorkbook';

/* What an office writes to itself beside a nominee goes on no list that is handed up unless it is wanted. */
const rows = [
  ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Xếp loại', 'Ghi chú'],
  [1, 'Đinh Thị Thử', 'Trạm Y tế', 'LĐTT', 'Hoàn thành tốt nhiệm vụ', 'hỏi lại chị Hoa số điện thoại'],
  [2, 'Phan Văn Nháp', 'Công an xã', 'LĐTT', 'Hoàn thành tốt nhiệm vụ', ''],
  [3, 'Tạ Thị Mẫu', 'Hội Nông dân', 'LĐTT', 'Hoàn thành tốt nhiệm vụ', 'thiếu biên bản'],
];

const notesOn = async (sheet: string) => {
  const values = await valuesOf(sheet);
  const at = values.findIndex((row) => row.includes('Ghi chú'));
  const column = values[at]?.indexOf('Ghi chú') ?? -1;
  return values
    .filter((row) => String(row.at(-1)).startsWith('nominee:'))
    .map((row) => row[column])
    .filter((note) => note !== '');
};

beforeEach(async () => {
  await startHost();
  await fillSheet('DS đề nghị', rows);
});

test('counted before, not carried; carried where the person asks for it this time', async () => {
  expect(valueOf(await previewNominationList({ today })).notesOfLists).toBe(2);
  const { sheet } = valueOf(await makeNominationList({ today }));
  expect(await notesOn(sheet)).toEqual([]);
  valueOf(await makeNominationList({ today, notes: 'carried' }));
  expect(await notesOn(sheet)).toEqual(['hỏi lại chị Hoa số điện thoại', 'thiếu biên bản']);
  valueOf(await makeNominationList({ today }));
  expect(await notesOn(sheet)).toEqual([]);
});

test('where the office wants notes on its appendix it has them here as well', async () => {
  valueOf(await setAppendix({ ...defaultAppendixSettings, notes: 'carried' }));
  const { sheet } = valueOf(await makeNominationList({ today }));
  expect(await notesOn(sheet)).toHaveLength(2);
});

test('a note typed on the list itself stays', async () => {
  const { sheet } = valueOf(await makeNominationList({ today }));
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    const used = own.getUsedRange();
    used.load('values');
    await context.sync();
    const row = used.values.findIndex((cells) => cells.includes('Phan Văn Nháp'));
    const header = used.values.find((cells) => cells.includes('Ghi chú')) ?? [];
    used.getCell(row, header.indexOf('Ghi chú')).values = [['Bổ sung theo biên bản']];
    await context.sync();
  });
  valueOf(await makeNominationList({ today }));
  expect(await notesOn(sheet)).toEqual(['Bổ sung theo biên bản']);
});
