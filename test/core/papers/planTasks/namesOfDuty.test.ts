import { namesOfDuty } from '../../../../src/core/papers/planTasks/namesOfDuty';

const lines: readonly (readonly [text: string, lead: string | null, support: string | null])[] = [
  ['Công an xã chủ trì, phối hợp với Trạm Y tế xã tuyên truyền tới hộ dân', 'Công an xã', 'Trạm Y tế xã'],
  ['Giao Văn phòng HĐND và UBND xã tham mưu quyết định', 'Văn phòng HĐND và UBND xã', null],
  [
    'Tổ chức hội thi bếp sạch (Chủ trì: Hội Liên hiệp Phụ nữ xã; phối hợp: Trạm Y tế)',
    'Hội Liên hiệp Phụ nữ xã',
    'Trạm Y tế',
  ],
  ['Tổ chức hội thi bếp sạch (Hội Nông dân xã chủ trì; Đoàn xã phối hợp)', 'Hội Nông dân xã', 'Đoàn xã'],
  ['Mở chuyên mục trên loa, giao Công an xã theo dõi', 'Công an xã', null],
  // named, and not to do it
  ['Phối hợp với Hội Nông dân xã rà soát hộ trồng hoa', null, 'Hội Nông dân xã'],
  ['Gửi kiến nghị về Ủy ban nhân dân phường', null, null],
  ['Trình Ủy ban nhân dân thành phố khen thưởng theo đợt', null, null],
  ['Họp Hội đồng mỗi quý một lần', null, null],
  ['Rà soát hồ sơ khen thưởng (bản giấy và bản điện tử)', null, null],
];

test.each(lines)('%s', (text, lead, support) => {
  expect(namesOfDuty(text)).toEqual({ lead, support, isHeading: false });
});

test('names alone are the heading of what stands below', () => {
  expect(namesOfDuty('Công an xã')).toMatchObject({ lead: 'Công an xã', isHeading: true });
  expect(namesOfDuty('Công tác tuyên truyền').isHeading).toBe(false);
});
