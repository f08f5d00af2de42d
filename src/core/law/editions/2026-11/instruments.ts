import type { EditionData } from '../../edition';
import { decree152, excerpt, law2022, quoted, secondHand } from './sources';

type Entries = EditionData['instruments'];
type Entry = Entries[number];

function instrument(
  number: string,
  kind: Entry['kind'],
  title: string,
  days: Partial<Pick<Entry, 'issued' | 'from' | 'until' | 'inPart' | 'replacedBy' | 'amendedBy'>>,
  source: Entry['source'],
): Entry {
  return {
    number,
    kind,
    title,
    issued: null,
    from: null,
    until: null,
    inPart: null,
    replacedBy: null,
    amendedBy: [],
    ...days,
    source,
  };
}

const emulationLaw = 'Luật Thi đua, khen thưởng';
const endOfLaw2003 = { until: '2023-12-31', replacedBy: '06/2022/QH15' } as const;
const article94 = law2022('Khoản 2 Điều 94');

/** Điều 60.2 of Decree 152/2025: what was handed to the province went on under the old decrees to the end of the year. */
const delegated = { until: '2025-12-31', what: 'nội dung phân cấp mà tỉnh chưa quy định' } as const;

const laws: Entries = [
  instrument('15/2003/QH11', 'law', emulationLaw, { issued: '2003-11-26', ...endOfLaw2003 }, article94),
  instrument(
    '47/2005/QH11',
    'law',
    `${emulationLaw} (sửa đổi)`,
    { issued: '2005-06-14', ...endOfLaw2003 },
    article94,
  ),
  instrument(
    '32/2009/QH12',
    'law',
    'Luật sửa đổi, bổ sung Luật Thi đua, khen thưởng và Luật Di sản văn hóa',
    { issued: '2009-06-18', ...endOfLaw2003 },
    article94,
  ),
  instrument(
    '39/2013/QH13',
    'law',
    `${emulationLaw} (sửa đổi)`,
    { issued: '2013-11-16', ...endOfLaw2003 },
    article94,
  ),
  instrument(
    '06/2022/QH15',
    'law',
    emulationLaw,
    { issued: '2022-06-15', from: '2024-01-01', amendedBy: [{ number: '06/2026/QH16', from: '2026-10-01' }] },
    law2022('Khoản 1 Điều 94'),
  ),
  instrument(
    '06/2026/QH16',
    'law',
    `${emulationLaw} (sửa đổi)`,
    { issued: '2026-04-23', from: '2026-10-01' },
    secondHand('Hai bản tóm tắt dẫn Công báo; chưa đọc được toàn văn'),
  ),
  instrument(
    '77/2015/QH13',
    'law',
    'Luật Tổ chức chính quyền địa phương',
    { issued: '2015-06-19', from: '2016-01-01', until: '2025-02-28', replacedBy: '65/2025/QH15' },
    secondHand('Luật 65/2025/QH15'),
  ),
  instrument(
    '65/2025/QH15',
    'law',
    'Luật Tổ chức chính quyền địa phương',
    { issued: '2025-02-19', from: '2025-03-01', until: '2025-06-15', replacedBy: '72/2025/QH15' },
    secondHand('Luật 72/2025/QH15'),
  ),
  instrument(
    '72/2025/QH15',
    'law',
    'Luật Tổ chức chính quyền địa phương',
    { issued: '2025-06-16', from: '2025-06-16' },
    secondHand('Luật 72/2025/QH15'),
  ),
];

const decrees: Entries = [
  instrument(
    '91/2017/NĐ-CP',
    'decree',
    'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    { issued: '2017-07-31', from: '2017-10-01', until: '2023-12-31', replacedBy: '98/2023/NĐ-CP' },
    excerpt('NĐ 98/2023/NĐ-CP'),
  ),
  instrument(
    '98/2023/NĐ-CP',
    'decree',
    'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    {
      issued: '2023-12-31',
      from: '2024-01-01',
      until: '2025-06-30',
      inPart: delegated,
      replacedBy: '152/2025/NĐ-CP',
    },
    decree152('Khoản 2 Điều 59, khoản 2 và khoản 3 Điều 60'),
  ),
  instrument(
    '152/2025/NĐ-CP',
    'decree',
    'Quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    { issued: '2025-06-14', from: '2025-07-01', until: '2027-02-28' },
    decree152('Khoản 1 Điều 59, khoản 1 Điều 60'),
  ),
  instrument(
    '129/2025/NĐ-CP',
    'decree',
    'Quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Nội vụ',
    { issued: '2025-06-11', from: '2025-07-01', until: '2027-02-28' },
    { ...quoted('NĐ 129/2025/NĐ-CP; ngày hết hiệu lực theo cơ sở dữ liệu văn bản'), confidence: 'M' },
  ),
  instrument(
    '28/2024/NĐ-CP',
    'decree',
    'Quy định Huy chương Thanh niên xung phong vẻ vang và khen thưởng tổng kết thành tích kháng chiến',
    {
      issued: '2024-03-06',
      from: '2024-04-20',
      until: '2025-06-30',
      inPart: delegated,
      replacedBy: '152/2025/NĐ-CP',
    },
    decree152('Khoản 2 Điều 59, khoản 2 Điều 60'),
  ),
  instrument(
    '122/2018/NĐ-CP',
    'decree',
    'Quy định về xét tặng danh hiệu Gia đình văn hóa, Khu dân cư văn hóa',
    { until: '2024-01-29', replacedBy: '86/2023/NĐ-CP' },
    secondHand('NĐ 86/2023/NĐ-CP'),
  ),
  instrument(
    '86/2023/NĐ-CP',
    'decree',
    'Quy định về khung tiêu chuẩn và trình tự, thủ tục, hồ sơ xét tặng danh hiệu Gia đình văn hóa, Thôn, tổ dân phố văn hóa, Xã, phường, thị trấn tiêu biểu',
    { from: '2024-01-30' },
    secondHand('NĐ 86/2023/NĐ-CP'),
  ),
  instrument(
    '30/2020/NĐ-CP',
    'decree',
    'Về công tác văn thư',
    { issued: '2020-03-05', from: '2020-03-05' },
    excerpt('NĐ 30/2020/NĐ-CP'),
  ),
  instrument(
    '90/2020/NĐ-CP',
    'decree',
    'Về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    {
      until: '2025-12-31',
      inPart: { until: null, what: 'viên chức' },
      replacedBy: '335/2025/NĐ-CP',
    },
    secondHand('NĐ 335/2025/NĐ-CP'),
  ),
  instrument(
    '335/2025/NĐ-CP',
    'decree',
    'Về đánh giá, xếp loại chất lượng công chức',
    { from: '2026-01-01' },
    secondHand('NĐ 335/2025/NĐ-CP'),
  ),
  instrument(
    '38/2019/NĐ-CP',
    'decree',
    'Quy định mức lương cơ sở',
    { from: '2019-07-01', until: '2023-06-30', replacedBy: '24/2023/NĐ-CP' },
    secondHand('NĐ 24/2023/NĐ-CP'),
  ),
  instrument(
    '24/2023/NĐ-CP',
    'decree',
    'Quy định mức lương cơ sở',
    { from: '2023-07-01', until: '2024-06-30', replacedBy: '73/2024/NĐ-CP' },
    secondHand('NĐ 73/2024/NĐ-CP'),
  ),
  instrument(
    '73/2024/NĐ-CP',
    'decree',
    'Quy định mức lương cơ sở và chế độ tiền thưởng',
    { from: '2024-07-01', until: '2026-06-30', replacedBy: '161/2026/NĐ-CP' },
    secondHand('NĐ 161/2026/NĐ-CP'),
  ),
  instrument(
    '161/2026/NĐ-CP',
    'decree',
    'Quy định mức lương cơ sở và chế độ tiền thưởng',
    { issued: '2026-05-15', from: '2026-07-01' },
    quoted('Điều 3 NĐ 161/2026/NĐ-CP'),
  ),
];

const circulars: Entries = [
  instrument(
    '08/2017/TT-BNV',
    'circular',
    'Quy định chi tiết thi hành một số điều của NĐ 91/2017/NĐ-CP',
    { issued: '2017-12-15', until: '2024-04-14', replacedBy: '01/2024/TT-BNV' },
    secondHand('TT 01/2024/TT-BNV'),
  ),
  instrument(
    '12/2019/TT-BNV',
    'circular',
    'Quy định chi tiết thi hành một số điều của NĐ 91/2017/NĐ-CP',
    { issued: '2019-11-04', until: '2024-04-14', replacedBy: '01/2024/TT-BNV' },
    secondHand('TT 01/2024/TT-BNV'),
  ),
  instrument(
    '01/2024/TT-BNV',
    'circular',
    'Quy định biện pháp thi hành Luật Thi đua, khen thưởng và NĐ 98/2023/NĐ-CP',
    { issued: '2024-02-24', from: '2024-04-15', until: '2025-08-04', replacedBy: '15/2025/TT-BNV' },
    quoted('TT 01/2024/TT-BNV; TT 15/2025/TT-BNV'),
  ),
  instrument(
    '15/2025/TT-BNV',
    'circular',
    'Quy định biện pháp thi hành Luật Thi đua, khen thưởng và NĐ 152/2025/NĐ-CP',
    { issued: '2025-08-04', from: '2025-08-05', until: '2027-02-28' },
    { ...quoted('TT 15/2025/TT-BNV; ngày hết hiệu lực theo cơ sở dữ liệu văn bản'), confidence: 'M' },
  ),
  ...['29/2023/TT-BGDĐT', '10/2024/TT-BGDĐT'].map((number) =>
    instrument(
      number,
      'circular',
      'Hướng dẫn thi đua, khen thưởng ngành Giáo dục',
      { until: '2026-04-01', replacedBy: '07/2026/TT-BGDĐT' },
      secondHand('TT 07/2026/TT-BGDĐT'),
    ),
  ),
  instrument(
    '07/2026/TT-BGDĐT',
    'circular',
    'Hướng dẫn thi đua, khen thưởng ngành Giáo dục',
    { issued: '2026-02-15', from: '2026-04-02' },
    secondHand('TT 07/2026/TT-BGDĐT'),
  ),
  instrument(
    '03/2018/TT-BNV',
    'circular',
    'Chế độ báo cáo thống kê ngành Nội vụ',
    { until: '2023-03-22', replacedBy: '02/2023/TT-BNV' },
    secondHand('TT 02/2023/TT-BNV'),
  ),
  instrument(
    '02/2023/TT-BNV',
    'circular',
    'Chế độ báo cáo thống kê ngành Nội vụ',
    { issued: '2023-03-23', until: '2025-10-07', replacedBy: '18/2025/TT-BNV' },
    secondHand('TT 18/2025/TT-BNV'),
  ),
  instrument(
    '13/2025/TT-BNV',
    'circular',
    'Hệ thống chỉ tiêu thống kê ngành Nội vụ',
    {},
    secondHand('TT 13/2025/TT-BNV'),
  ),
  instrument(
    '18/2025/TT-BNV',
    'circular',
    'Chế độ báo cáo thống kê ngành Nội vụ',
    { issued: '2025-10-08' },
    secondHand('TT 18/2025/TT-BNV'),
  ),
];

/** Instruments that plans and lists of the field cite, with the days on which they are in force. */
export const instruments: Entries = [
  ...laws,
  ...decrees,
  ...circulars,
  instrument(
    '01/2026/QĐ-TTg',
    'decision',
    'Huy chương Thanh niên xung phong vẻ vang và khen thưởng tổng kết thành tích kháng chiến',
    { issued: '2026-01-07' },
    secondHand('QĐ 01/2026/QĐ-TTg'),
  ),
  instrument('28/2026/QH16', 'resolution', 'Ngày Văn hóa Việt Nam', {}, secondHand('NQ 28/2026/QH16')),
];
