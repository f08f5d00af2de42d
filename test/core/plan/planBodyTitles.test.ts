import { readPlanBodies } from '../../../src/core/plan/planBodies/readPlanBodies';

/** The first body of a part whose first heading has these words, with a body that is known as its second. */
function firstOf(title: string, points: readonly string[]): string | null {
  const items = [
    { id: 'III.1', title, points, shortName: null },
    { id: 'III.2', title: 'Phòng Kinh tế', points: ['Bố trí.'], shortName: null },
  ];
  const { bodies } = readPlanBodies([{ id: 'III', title: 'TỔ CHỨC THỰC HIỆN', items }]);
  return bodies.find(({ id }) => id === 'III.1')?.name ?? null;
}

describe('a heading with lines below is a name as a whole', () => {
  test.each([
    'Nhân viên coi xe',
    'Cán bộ trực cổng',
    'Phó Giám đốc phụ trách kỹ thuật',
    'Ủy viên Ban Chấp hành phụ trách phong trào công trường',
    'Cán bộ nuôi dưỡng, chăm sóc',
    'Các nhà thầu san nền',
  ])('%s: who the person is', (title) => expect(firstOf(title, ['Làm tốt.'])).toBe(title));

  test.each([
    'Trạm Y tế xã, Viettel',
    'Hải đoàn Ví Dụ, Đồn Biên phòng Ba Cây',
    'Công an xã, Đại đội Phòng không, Tổ Cứu thương thường trực',
    'Đoàn Thanh niên; Đội Cờ đỏ; Nghĩa binh Lá Xanh',
  ])('%s: one name of the list is known', (title) => expect(firstOf(title, ['Làm tốt.'])).toBe(title));

  test.each([
    'Đảng ủy Biên phòng',
    'Đồng chí Trợ lý tác chiến Trung đoàn',
    'Ban Quản lý bến đò',
    'Công ty TNHH MTV Cây xanh đô thị',
    'Các chi đoàn cơ sở còn lại',
    'Bà Mận, ông Tư',
    'Trường Mẫu giáo, Tiểu học và THCS',
    '21 khối phố',
  ])('%s: it begins like a name beside another body', (title) =>
    expect(firstOf(title, ['Làm tốt.'])).toBe(title),
  );
});

test.each([
  'Hội diễn, Hội thao',
  'Các hoạt động bề nổi',
  'Lễ ra quân, lễ tổng kết',
  'Bản tin, bảng ảnh',
  'Chi bộ ba sạch',
  'Tuyên truyền, cổ động trực quan',
  'Trường học xanh',
  'Kiểm tra, phúc tra của Công an xã',
  'Nhóm giải pháp Kinh tế',
])('%s is no body', (title) => expect(firstOf(title, ['Làm tốt.'])).toBeNull());

test.each([
  ['Công an xã tuần tra đêm', 'Công an xã'],
  ['Các buôn đăng ký', 'Các buôn'],
  ['Giáo viên chủ nhiệm nhắc nhở học sinh', 'Giáo viên chủ nhiệm'],
  ['Hội Nông dân xã, Trạm Y tế phát thuốc', 'Hội Nông dân xã, Trạm Y tế'],
])('%s: the verb ends the name', (title, name) => expect(firstOf(title, ['Làm tốt.'])).toBe(name));
