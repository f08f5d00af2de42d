import { readHistoryText } from '../../../src/core/nominees/historyText';
import { readPaper } from '../../../src/core/nominees/readPaper';
import { readTrouble, saysNothingThere } from '../../../src/core/nominees/readWords';
import { book } from './listOf';

test.each([
  'Không',
  'không có',
  'ko',
  '-',
  '–',
  '0',
  'chưa',
  'chưa có',
  'không có sáng kiến',
  '/',
  '(không)',
  'Không.',
  'Chưa có SKKN',
  'Không bị xử lý kỷ luật',
  'Không đăng ký đề tài',
  '…',
])('%s says that nothing is there', (text) => {
  expect(saysNothingThere(text)).toBe(true);
});

test.each([
  'Không gian số cho thiếu nhi',
  'Không để phát sinh đơn thư',
  'Không có rác thải nhựa ở chợ',
  'Chưa phân hạng tại Quyết định 12/QĐ-UBND',
  'Khoa học vui',
  'Kế toán số',
  'x',
  '+',
  '2',
  '',
  ' ',
])('"%s" does not', (text) => {
  expect(saysNothingThere(text)).toBe(false);
});

test.each([
  ['–', null, 'no'],
  ['0', null, 'no'],
  ['/', null, 'no'],
  ['Không có QĐ', null, 'no'],
  ['Chưa rõ', null, 'no'],
  ['Chưa có (đã trình 12/TTr-UBND)', null, 'no'],
  ['Không gian số cho thiếu nhi, 12/QĐ-UBND', '12/QĐ-UBND', 'yes'],
  ['Chưa phân hạng tại Quyết định số 7/QĐ-UBND', '7/QĐ-UBND', 'yes'],
])('paper %s', (text, number, presence) => {
  expect(readPaper(text, null)).toMatchObject({ number, presence });
});

test.each([
  ['–', false],
  ['/', false],
  ['không có đơn', false],
  ['Có đơn tố cáo', true],
  ['x', true],
  ['Đang chờ cấp trên kết luận', true],
  ['UBKT Đảng ủy đang làm việc với đương sự', true],
  ['Chưa xác minh xong đơn phản ánh', true],
  ['Đã thanh tra nhưng chưa có kết luận', true],
  ['Có 02 đơn kiến nghị', true],
  ['Chưa có đơn thư nào', false],
  ['Chưa bị ai phản ánh', false],
  ['Đảng ủy đã kết luận, không có vi phạm', false],
  ['Có đơn nhưng đã giải quyết xong', false],
  ['Nội dung tố cáo không đúng', false],
  ['Đã rút đơn', false],
  ['Hết.', false],
  ['Bình thường', false],
  ['Đã kết luận: có vi phạm', null],
  ['Chưa rõ', null],
  ['Xem phụ lục', null],
  ['Đang công tác', null],
  ['', null],
])('trouble %s', (text, expected) => {
  expect(readTrouble(text)).toBe(expected);
});

test.each([
  ['2022: không, 2023: LĐTT', ['2023 LDTT']],
  ['2022: -, 2023: LĐTT', ['2023 LDTT']],
  ['LĐTT 2022, không 2023', ['2022 LDTT']],
  ['2022, 2023: LĐTT', ['2022 LDTT', '2023 LDTT']],
  ['2022 / 2023: LĐTT', ['2022 LDTT', '2023 LDTT']],
  ['–', []],
])('history %s', (text, expected) => {
  expect(readHistoryText(text, book).map(({ year, awards }) => `${year} ${awards.join()}`)).toEqual(expected);
});
