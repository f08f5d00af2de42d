import { readPlanBodies } from '../../../src/core/plan/planBodies/readPlanBodies';

/** The names of the bodies of a part with these headings, each with one duty. */
function namesOf(headings: readonly string[]): readonly string[] {
  const items = headings.map((title, index) => ({
    id: `III.${index + 1}`,
    title,
    points: ['Thực hiện đúng kế hoạch.'],
    shortName: null,
  }));
  return readPlanBodies([{ id: 'III', title: 'Tổ chức thực hiện', items }]).bodies.map(({ name }) => name);
}

test.each([
  ['Giáo viên chủ nhiệm', 'Giáo viên chủ nhiệm'],
  ['Giáo viên bộ môn', 'Giáo viên bộ môn'],
  ['Giáo viên Tổng phụ trách Đội', 'Giáo viên Tổng phụ trách Đội'],
  ['Giáo xứ Lá Xanh', 'Giáo xứ Lá Xanh'],
  ['Nhân viên văn phòng', 'Nhân viên văn phòng'],
  ['Tổng phụ trách Đội', 'Tổng phụ trách Đội'],
  ['Giao Văn phòng HĐND và UBND', 'Văn phòng HĐND và UBND'],
  ['Đề nghị Ủy ban MTTQ Việt Nam xã', 'Ủy ban MTTQ Việt Nam xã'],
  ['GIAO Công an xã', 'Công an xã'],
  ['Giao cho Trạm Y tế', 'Trạm Y tế'],
])('%s is headed by %s', (heading, name) => {
  expect(namesOf([heading])).toEqual([name]);
});
