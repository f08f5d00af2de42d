import { headerShown } from '../../../src/core/nominees/headerShown';
import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { atOnce } from '../../../src/core/work/work';
import { gridOf } from '../sheets/gridOf';
import { book } from './listOf';

const upper = (birth: string) => ['STT', 'Họ và tên', birth, '', 'Đơn vị', 'Danh hiệu'];
const lower = ['STT', 'Họ và tên', 'Nam', 'Nữ', 'Đơn vị', 'Danh hiệu'];
const row = [1, 'Vũ Văn Mẫu', '12/5/1980', '', 'Trạm Y tế', 'LĐTT'];

const shown = (...header: readonly (readonly string[])[]): readonly string[] => {
  const grid = gridOf([...header, row], { sheet: 'Danh sách khen thưởng' });
  const [table] = atOnce(findNomineeTables([grid], { confirmed: [], book })).tables;
  return table === undefined ? [] : [2, 3, 4].map((column) => headerShown(table, column));
};

test.each([
  [
    'the upper row repeats all others',
    [upper('Ngày sinh'), lower],
    ['Ngày sinh / Nam', 'Ngày sinh / Nữ', 'Đơn vị'],
  ],
  ['one row alone', [lower], ['Nam', 'Nữ', 'Đơn vị']],
  ['other words above', [upper('Số lượng'), lower], ['Nam', 'Nữ', 'Đơn vị']],
  ['a title above', [['DANH SÁCH'], lower], ['Nam', 'Nữ', 'Đơn vị']],
])('a header as the sheet shows it: %s', (_says, header, wanted) => {
  expect(shown(...header)).toEqual(wanted);
});
