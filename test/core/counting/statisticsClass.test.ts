import { statisticsClassOf } from '../../../src/core/counting/statisticsClass';
import { nomineesOf } from '../nominees/listOf';

test.each([
  ['Cá nhân', 'Giáo viên', 'directWorkers'],
  ['Cá nhân', 'Trưởng phòng', 'otherLeaders'],
  ['Cá nhân', '', null],
  ['Người trực tiếp', 'Trưởng phòng', 'directWorkers'],
])('a column "Đối tượng" that says %s leaves the class to the post %s: %s', (told, post, expected) => {
  const [nominee] = nomineesOf([
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Đối tượng', 'Danh hiệu/Hình thức khen thưởng'],
    [1, 'Nguyễn Văn Thử', post, 'Phòng Kinh tế', told, 'Lao động tiên tiến'],
    [2, 'Tập thể Phòng Kinh tế', '', 'Phòng Kinh tế', 'Tập thể', 'Tập thể lao động tiên tiến'],
  ]);
  expect(nominee === undefined ? undefined : statisticsClassOf(nominee)).toBe(expected);
});
