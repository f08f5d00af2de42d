import { nomineesOf } from './listOf';

const header = ['STT', 'Tên tập thể, cá nhân', 'Chức vụ, đơn vị công tác', 'Hình thức khen thưởng'];

test('a heading over an empty section is no nominee; post and unit may share a column', () => {
  const nominees = nomineesOf([
    header,
    ['1', 'Tập thể', null, null],
    [null, 'Không', null, null],
    ['2', 'Cá nhân', null, null],
    ['2.1', 'Ông Nguyễn Văn An', 'Trưởng thôn Đông', 'Giấy khen'],
  ]);
  expect(nominees.map(({ name, unit }) => [name.value, unit.text])).toEqual([
    ['Nguyễn Văn An', 'Trưởng thôn Đông'],
  ]);
});

test.each([
  ['(Kèm theo Tờ trình số 15/TTr-UBND ngày 30 tháng 6 năm 2025 của UBND xã)', '2025-06-30', '15/TTr-UBND'],
  ['Kèm theo Tờ trình số 7/TTr-VP ngày 01/7/2025', '2025-07-01', '7/TTr-VP'],
  ['(Kèm theo Tờ trình số    /TTr-UBND ngày    tháng    năm 2025)', null, null],
])('the submission that a title names: %s', (line, date, number) => {
  const [nominee] = nomineesOf([[line], header, ['1', 'Ông Nguyễn Văn An', 'Trưởng thôn Đông', 'Giấy khen']]);
  expect(nominee?.papers.submission).toMatchObject({ value: { date, number }, cell: null });
});
