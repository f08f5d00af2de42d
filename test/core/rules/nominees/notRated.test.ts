import { readRating } from '../../../../src/core/nominees/readWords';
import { findingsOf, inShort, type RowOver } from './nomineeSheet';

test.each([
  ['Không xếp loại', 'notRated'],
  ['Chưa xếp loại', 'notRated'],
  ['Không đánh giá, xếp loại', 'notRated'],
  ['Không được xếp loại', 'notRated'],
  ['Không phân loại', 'notRated'],
  ['Không phân loại rác', null],
  ['Không hoàn thành nhiệm vụ', 'notCompleted'],
  ['Chưa xếp loại, dự kiến hoàn thành tốt', 'good'],
  ['HTNV tốt', 'good'],
  ['Hoàn thành nhiệm vụ mức độ tốt', 'good'],
  ['Hoàn thành nhiệm vụ ở mức xuất sắc', 'excellent'],
  ['HTNV', 'completed'],
  ['Hoàn thành nhiệm vụ; tốt nghiệp cao cấp lý luận', 'completed'],
  ['Không', null],
  ['Kết quả xếp loại', null],
])('rating %s', (text, expected) => {
  expect(readRating(text)).toBe(expected);
});

const official: RowOver = { 'Phân loại đối tượng': 'Công chức' };

test('an official who was not rated is no advanced worker; one who is not rated yet may become one', () => {
  const rows: RowOver[] = [
    { ...official, 'Xếp loại': 'Không xếp loại' },
    { ...official, 'Xếp loại': 'Chưa đánh giá' },
    { ...official, 'Xếp loại': null },
    { ...official, 'Xếp loại': 'HTTNV' },
  ];
  expect(inShort('CN-01', rows)).toEqual(['needNotMet error Xếp loại 1', 'needNotMet warning Xếp loại 2']);
  expect(findingsOf('CN-01', rows).map(({ data }) => data['waiting'])).toEqual([undefined, 'Chưa đánh giá']);
});

test('people who need no rating are not asked for one', () => {
  const rows: RowOver[] = [
    { 'Phân loại đối tượng': 'Nông dân', 'Chức vụ': null, 'Xếp loại': 'Không xếp loại' },
    {
      'Phân loại đối tượng': 'Người hoạt động không chuyên trách',
      'Chức vụ': 'Bí thư chi bộ',
      'Xếp loại': 'Không xếp loại',
    },
    {
      'Phân loại đối tượng': null,
      'Chức vụ': 'Trưởng ban',
      'Đơn vị công tác': 'Thôn 3',
      'Xếp loại': 'Không đánh giá',
    },
  ];
  expect(inShort('CN-01', rows)).toEqual([]);
});

test('a fighter who was not rated lacks the standard of an advanced worker', () => {
  const rows: RowOver[] = [
    { ...official, 'Danh hiệu đề nghị': 'CSTĐCS', 'Xếp loại': 'Không xếp loại', 'Sáng kiến': 'Sổ tay' },
  ];
  expect(inShort('CN-04', rows)).toEqual(['needNotMet error Xếp loại 1']);
});

test('a title that no law knows is said as such', () => {
  const rows: RowOver[] = [
    { 'Danh hiệu đề nghị': 'Lao động tiên tiến xuất sắc' },
    { 'Danh hiệu đề nghị': 'Lao động tiên tiến (hoàn thành xuất sắc)' },
  ];
  expect(inShort('HS-09', rows)).toEqual(['nearAward warning Danh hiệu đề nghị 1']);
});
