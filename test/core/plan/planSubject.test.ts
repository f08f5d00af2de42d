import type { Plan } from '../../../src/core/plan/plan';
import { otherSubject } from '../../../src/core/plan/planSubject';
import { samplePlan } from '../papers/samplePlan';

const officeWork = [
  'Rút ngắn thời gian trả kết quả ở bộ phận một cửa',
  'Số hóa sổ hộ tịch',
  'Rà soát thủ tục rườm rà',
  'Tập huấn chữ ký số cho cán bộ',
  'Kiểm tra việc niêm yết',
  'Đối thoại với người dân hằng quý',
];
const movementInside = 'Phát động thi đua giữa các bộ phận, khen thưởng bộ phận làm tốt';
const commending = ['Chấm điểm thi đua các thôn', 'Họp xét khen thưởng', 'Trao giấy khen cho hộ tiêu biểu'];

function planOn(title: string | null, points: readonly string[]): Plan {
  const items = [{ id: 'I.1', title: 'Việc cần làm', points, shortName: null }];
  const parts = [{ id: 'I', title: 'NỘI DUNG', items }];
  return { ...samplePlan, document: { ...samplePlan.document, title }, parts };
}

const asked: readonly (readonly [says: string, title: string, points: readonly string[]])[] = [
  ['administrative reform', 'Cải cách hành chính năm 2027', officeWork],
  ['the same with a movement inside', 'Cải cách hành chính năm 2027', [...officeWork, movementInside]],
  ['dengue', 'Phòng, chống sốt xuất huyết mùa mưa năm 2027', officeWork],
  ['a movement that speaks of no emulation', 'Phong trào trồng một nghìn cây xanh', officeWork],
  ['a title pasted without marks', 'CAI CACH HANH CHINH NAM 2027', officeWork],
];

const notAsked: readonly (readonly [says: string, title: string | null, points: readonly string[]])[] = [
  ["the year's plan", 'Công tác thi đua, khen thưởng năm 2027', officeWork],
  ['a movement of emulation', 'Phát động phong trào thi đua “Dân vận khéo”', officeWork],
  ['a congress', 'Tổ chức Đại hội Thi đua yêu nước xã lần thứ II', officeWork],
  ['cultured families', 'Bình xét danh hiệu “Gia đình văn hóa” năm 2027', officeWork],
  ['without diacritics', 'CONG TAC THI DUA KHEN THUONG', officeWork],
  ['initiatives', 'Xét, công nhận sáng kiến năm 2027', officeWork],
  ['another title over a body that commends', 'Nhiệm vụ trọng tâm năm 2027', commending],
  ['a movement whose body emulates', 'Phong trào xây dựng nếp sống đẹp', [...officeWork, movementInside]],
  ['no title', null, officeWork],
  ['a torn text', 'Phòng cháy mùa khô', ['Cấp bình']],
];

test.each(asked)('asked about: %s', (_says, title, points) => {
  expect(otherSubject(planOn(title, points))).toEqual({ title });
});

test.each(notAsked)('not asked about: %s', (_says, title, points) => {
  expect(otherSubject(planOn(title, points))).toBeNull();
});
