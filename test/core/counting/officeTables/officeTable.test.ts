import { currentLawBook } from '../../../../src/core/law/currentBook';
import { labelReader } from '../../../../src/core/counting/officeTables/summaryLabel';
import { bodyDictionary } from '../../../../src/core/bodies/bodyDictionary';

const read = labelReader({
  plan: null,
  dictionary: bodyDictionary({ planBodies: [], officeBodies: [], on: null }),
  book: currentLawBook(),
  bodies: new Set(['thôn sao mai']),
  year: 2025,
});

describe('labels are understood as a whole or not at all', () => {
  test.each([
    ['Hoàn thành', 'status done'],
    ['Số nhiệm vụ đang thực hiện', 'status inProgress'],
    ['QUÝ IV', 'quarter quarter4'],
    ['2. Hộ gia đình', 'kind household'],
    ['Trong đó: Nữ', 'sex female'],
    ['- Đột xuất', 'type adHoc'],
    ['Lao động tiên tiến', 'award LDTT'],
    ['CSTĐCS', 'award CSTDCS'],
    ['Danh hiệu "Lao động tiên tiến"', 'award LDTT'],
    ['Giấy khen của Chủ tịch UBND phường', 'award GK-XA'],
    ['Tập thể (lượt)', 'kind collective'],
    ['Tổng số cá nhân', 'kind individual'],
    ['Cá nhân (người)', 'unknown'],
    ['Khen đột xuất', 'type adHoc'],
    ['Chưa làm', 'status notStarted'],
    ['Trong hạn', 'status openInTime'],
    ['Đang thực hiện trong hạn', 'status openInTime'],
    ['Chưa đến hạn', 'status openInTime'],
    ['Đúng hạn', 'status doneOnTime'],
    ['Hoàn thành đúng hạn', 'status doneOnTime'],
    ['Hoàn thành quá hạn', 'status doneLate'],
    ['Đang thực hiện quá hạn', 'status late'],
    ['Quá hạn', 'status late'],
    ['Bị hủy', 'status cancelled'],
    ['Sắp đến hạn', 'unknown'],
    ['Thôn Sao Mai', 'body thôn sao mai'],
    ['Người trực tiếp công tác, lao động', 'class directWorkers'],
    ['Tổng cộng', 'total'],
    ['Trong đó', 'within'],
    ['Chia theo đối tượng', 'divided'],
    ['Hình thức khen thưởng', 'axisName'],
    ['Năm 2025', 'axisName'],
    ['Năm 2024', 'otherYear'],
    ['Ghi chú', 'silent'],
    ['Tiền thưởng (nghìn đồng)', 'money 1000'],
    ['Thành tiền', 'money null'],
    ['Kinh phí khen thưởng (triệu đồng)', 'money 1000000'],
    ['Tiền thưởng (dự kiến chi)', 'unknown'],
    ['Tỷ lệ hoàn thành (%)', 'doneShare'],
    ['Tỷ lệ %', 'unknown'],
    ['1. Hội người trồng rừng', 'unknown'],
    ['STT', 'silent'],
    ['', 'silent'],
    ['Kinh phí xã hội hóa', 'unknown'],
    ['Tiền thưởng Lao động tiên tiến', 'unknown'],
    ['Hoàn thành trước hạn', 'unknown'],
    ['Chưa hoàn thành', 'unknown'],
    // people, or their organization
    ['Nông dân', 'unknown'],
    ['Cựu chiến binh', 'unknown'],
    ['Trong đó: Thanh niên', 'unknown'],
    ['Hội Nông dân', 'body hội nông dân'],
  ])('%s', (text, wanted) => {
    const label = read(text);
    const said =
      label.kind === 'condition'
        ? `${label.condition.dimension} ${label.condition.value}`
        : label.kind === 'money'
          ? `money ${String(label.unit)}`
          : label.kind;
    expect(said).toBe(wanted);
  });
});
