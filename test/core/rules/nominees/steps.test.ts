import { foundOnLists } from '../found';
import { inputOf, type RowOver } from './nomineeSheet';

const faulty: readonly RowOver[] = Array.from({ length: 40 }, (_unused, index) => ({
  'Họ và tên': index % 3 === 0 ? 'Lê Văn Giả' : `Lý Văn Số ${index}`,
  'Danh hiệu đề nghị': index % 2 === 0 ? 'LĐTT, CSTĐCS' : 'Lao động tiên tiến',
  'Xếp loại': index % 4 === 0 ? 'HTNV' : 'HTTNV',
  'Ông/Bà': 'Ông',
  'Giới tính': index % 5 === 0 ? 'Nữ' : 'Nam',
  'Sáng kiến': null,
}));

test.each([1, 3, 7, 1000])('checking in slices of %i finds the same', (sliceSize) => {
  const input = inputOf(faulty);
  const whole = foundOnLists(input, { rule: null, sliceSize: input.nominees.length });
  expect(whole.length).toBeGreaterThan(20);
  const inSlices = foundOnLists(input, { rule: null, sliceSize });
  const said = (found: typeof whole) => found.map((one) => JSON.stringify(one)).sort();
  expect(said(inSlices)).toEqual(said(whole));
});
