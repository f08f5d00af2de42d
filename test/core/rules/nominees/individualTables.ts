import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { type RowOver, type RuleCase } from './nomineeSheet';

const fighter: RowOver = {
  'Danh hiệu đề nghị': 'CSTĐ cơ sở',
  'Xếp loại': 'HTXSNV',
  'Sáng kiến': 'Cải tiến hồ sơ điện tử',
  'Phạm vi sáng kiến': 'cơ sở',
};
export const province: RowOver = {
  ...fighter,
  'Danh hiệu đề nghị': 'Chiến sĩ thi đua cấp tỉnh',
  'Phạm vi sáng kiến': 'tỉnh',
  'Danh hiệu 2022': 'CSTĐCS',
  'Danh hiệu 2023': 'CSTĐCS',
  'Danh hiệu 2024': 'CSTĐCS',
};
export const merit: RowOver = { 'Loại hình khen thưởng': 'Công trạng' };
const premierDiploma: RowOver = {
  ...merit,
  'Danh hiệu đề nghị': 'Bằng khen của Thủ tướng Chính phủ',
  'Danh hiệu 2022': 'LĐTT',
  'Danh hiệu 2024': 'LĐTT',
  'Danh hiệu 2025': 'CSTĐCS',
};
const provinceDiploma: RowOver = { ...merit, 'Danh hiệu đề nghị': 'BK tỉnh', 'Sáng kiến': null };

/** What each of these rules on nomination lists finds on what rows. */
export const individualTables = {
  'CN-01': [
    {
      says: 'an official rated below "good"; a farmer without a rating is none of its business',
      rows: [
        {},
        { 'Xếp loại': 'HTNV' },
        { 'Xếp loại': 'Không hoàn thành nhiệm vụ' },
        { 'Xếp loại': null, 'Phân loại đối tượng': 'Nông dân', 'Chức vụ': null },
        { 'Xếp loại': 'HTXSNV' },
        { 'Xếp loại': null },
      ],
      expected: ['needNotMet error Xếp loại 2', 'needNotMet error Xếp loại 3'],
    },
    {
      says: 'no column of ratings: quiet',
      rows: [{}],
      situation: { without: ['Xếp loại'] },
      expected: [],
    },
  ],
  'CN-02': [
    {
      says: 'farmers, once',
      rows: [
        {},
        { 'Phân loại đối tượng': 'Nông dân', 'Xếp loại': null },
        { 'Phân loại đối tượng': 'Công nhân', 'Xếp loại': null },
      ],
      expected: ['provinceSetsStandard info sheet'],
    },
  ],
  'CN-03': [
    {
      says: 'an advanced soldier who is a civil servant',
      rows: [
        { 'Danh hiệu đề nghị': 'CSTT', 'Phân loại đối tượng': 'Công chức' },
        { 'Danh hiệu đề nghị': 'CSTT', 'Phân loại đối tượng': 'Dân quân thường trực' },
        { 'Danh hiệu đề nghị': 'CSTT', 'Đơn vị công tác': 'Công an phường', 'Chức vụ': 'Cán bộ' },
      ],
      expected: ['needNotMet error Phân loại đối tượng 1'],
    },
  ],
  'CN-04': [
    {
      says: 'neither excellent nor an initiative; either is enough; a rating below the title',
      rows: [
        fighter,
        { ...fighter, 'Sáng kiến': null },
        { ...fighter, 'Xếp loại': 'HTTNV' },
        { ...fighter, 'Xếp loại': 'HTTNV', 'Sáng kiến': null },
        { ...fighter, 'Xếp loại': 'HTNV' },
      ],
      expected: ['noWayOpen error Xếp loại 4', 'needNotMet error Xếp loại 5'],
    },
    {
      says: 'not in the years of the old law',
      rows: [{ ...fighter, 'Xếp loại': 'HTTNV', 'Sáng kiến': null }],
      situation: { year: 2023 },
      expected: [],
    },
  ],
  'CN-05': [
    {
      says: 'up to 2023 an initiative is a must, whatever the rating',
      rows: [fighter, { ...fighter, 'Sáng kiến': null }],
      situation: { year: 2023, today: '2023-12-01' },
      expected: ['needNotMet error Sáng kiến 2'],
    },
  ],
  'CN-06': [
    {
      says: 'three in a row; an error where both windows have the gap, a warning where the other may still fit',
      rows: [
        province,
        { ...province, 'Danh hiệu 2024': 'LĐTT' },
        { ...province, 'Danh hiệu 2022': 'LĐTT' },
        { ...province, 'Danh hiệu 2023': null },
      ],
      expected: ['needNotMet error row 2', 'needNotMet warning row 3', 'needNotMet error row 4'],
    },
    {
      says: 'years outside the columns prove nothing',
      rows: [{ 'Danh hiệu đề nghị': 'CSTĐ tỉnh', 'Danh hiệu 2023': 'CSTĐCS', 'Danh hiệu 2024': 'CSTĐCS' }],
      expected: [],
    },
    {
      says: 'titles without their years prove nothing; years with other titles, and a rated row without any, do',
      rows: ['CSTĐCS 3 năm liền', '03 lần CSTĐCS', '2022, 2023: LĐTT', null].map((told) => ({
        'Danh hiệu đề nghị': 'CSTĐ tỉnh',
        'Thành tích các năm': told,
      })),
      expected: ['needNotMet error row 3', 'needNotMet error row 4'],
    },
  ],
  'CN-07': [
    {
      says: 'an initiative of the base only, and none',
      rows: [
        province,
        { ...province, 'Phạm vi sáng kiến': 'cơ sở' },
        { ...province, 'Sáng kiến': null, 'Phạm vi sáng kiến': null },
      ],
      expected: ['needNotMet error Phạm vi sáng kiến 2', 'needNotMet error Sáng kiến 3'],
    },
    {
      says: 'recognised by the commune, which has no power for the whole province',
      rows: [
        { ...province, 'Phạm vi sáng kiến': null, 'Đơn vị công nhận': 'UBND xã' },
        { ...province, 'Phạm vi sáng kiến': null, 'Đơn vị công nhận': 'Chủ tịch UBND tỉnh' },
      ],
      situation: { without: ['Phạm vi sáng kiến'] },
      expected: ['needNotMet error Đơn vị công nhận 1'],
    },
  ],
  'CN-09': [
    {
      says: 'for merit: neither two titles nor two excellent years; other types are not judged',
      rows: [
        { ...province, ...merit, 'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh' },
        {
          ...merit,
          'Danh hiệu đề nghị': 'BK tỉnh',
          'Danh hiệu 2024': 'LĐTT',
          'Danh hiệu 2023': 'LĐTT',
          'Sáng kiến': null,
        },
        { 'Loại hình khen thưởng': 'Đột xuất', 'Danh hiệu đề nghị': 'BK tỉnh', 'Danh hiệu 2024': 'LĐTT' },
      ],
      expected: ['noWayOpen warning Sáng kiến 2'],
    },
    {
      says: 'the title of the year under review, where the column of its titles names it; no other title does',
      rows: ['CSTĐCS', 'LĐTT', 'x', null, 'Không'].map((title) => ({
        ...provinceDiploma,
        'Danh hiệu 2023': 'LĐTT',
        'Danh hiệu 2024': 'CSTĐCS',
        'Danh hiệu đã đạt / Năm 2025': title,
      })),
      expected: [2, 3, 4, 5].map((row) => `noWayOpen warning Sáng kiến ${row}`),
    },
    {
      says: 'told in one cell; the year before is missing',
      rows: [
        { ...provinceDiploma, 'Thành tích các năm': 'Năm 2024: CSTĐCS; năm 2025: CSTĐCS (QĐ 12/QĐ-UBND)' },
        { ...provinceDiploma, 'Thành tích các năm': 'Năm 2022: CSTĐCS; năm 2025: CSTĐCS' },
      ],
      expected: ['noWayOpen warning Sáng kiến 2'],
    },
    {
      says: 'neither rated nor told of: not compared; rated without any title: compared',
      rows: [
        {
          ...merit,
          'Danh hiệu đề nghị': 'BK tỉnh',
          'Chức vụ': 'Giám đốc',
          'Xếp loại': null,
          'Danh hiệu 2024': null,
          'Danh hiệu 2023': null,
        },
        { ...merit, 'Danh hiệu đề nghị': 'BK tỉnh', 'Danh hiệu 2024': null, 'Sáng kiến': null },
      ],
      expected: ['noWayOpen warning Sáng kiến 2'],
    },
  ],
  'CN-10': [
    {
      says: 'three titles within five years are missing',
      rows: [
        {
          ...merit,
          'Danh hiệu đề nghị': 'Bằng khen của Thủ tướng Chính phủ',
          'Thành tích các năm':
            'Năm 2021: LĐTT; năm 2022: LĐTT; năm 2023: Bằng khen của UBND tỉnh; năm 2024: CSTĐCS',
        },
      ],
      expected: ['needNotMet warning row 1'],
    },
    {
      says: 'two titles given, a third could only come from the year under review; three given',
      rows: [
        { ...premierDiploma, 'Danh hiệu 2021': 'LĐTT', 'Danh hiệu 2023': 'CSTĐCS' },
        { ...premierDiploma, 'Danh hiệu 2021': 'CSTĐCS', 'Danh hiệu 2023': 'CSTĐCS' },
      ],
      situation: { year: 2026, today: '2026-04-10' },
      expected: ['needNotMet warning row 1'],
    },
    {
      says: 'an early year that is not told may hold the title',
      rows: [{ ...premierDiploma, 'Danh hiệu 2023': 'CSTĐCS' }],
      situation: { year: 2026, today: '2026-04-10' },
      expected: [],
    },
  ],
  'CN-13': [
    {
      says: 'a memorial medal for a collective',
      rows: [
        { 'Danh hiệu đề nghị': 'Kỷ niệm chương' },
        {
          'Danh hiệu đề nghị': 'Kỷ niệm chương',
          'Phân loại khen thưởng': 'Tập thể',
          'Họ và tên': 'Trạm Y tế',
        },
      ],
      expected: ['notForThisKind error Danh hiệu đề nghị 2'],
    },
  ],
  'TG-01': [
    {
      says: 'less than six months by the start of work is an error, by the day of hiring a warning; the sixth month counts whole',
      rows: [
        { 'Ngày bắt đầu làm việc': '01/7/2025' },
        { 'Ngày bắt đầu làm việc': '02/7/2025' },
        { 'Ngày tuyển dụng': '01/9/2025' },
        { 'Ngày bắt đầu làm việc': '01/02/2025', 'Ngày tuyển dụng': '01/9/2025' },
      ],
      expected: ['needNotMet error Ngày bắt đầu làm việc 2', 'needNotMet warning Ngày tuyển dụng 3'],
    },
  ],
  'TG-02': [
    {
      says: 'ten months under the old law',
      rows: [{ 'Ngày bắt đầu làm việc': '01/3/2023' }, { 'Ngày bắt đầu làm việc': '02/3/2023' }],
      situation: { year: 2023, today: '2023-12-01' },
      expected: ['needNotMet error Ngày bắt đầu làm việc 2'],
    },
  ],
  'TG-03': [
    {
      says: 'leave that counts, once',
      rows: [{ 'Nghỉ thai sản': 'Nghỉ thai sản từ 3/2025' }, { 'Nghỉ thai sản': 'Đi đào tạo' }, {}],
      expected: ['leaveCounts info sheet'],
    },
  ],
  'TG-04': [
    {
      says: 'six months at the former unit without its opinion',
      rows: [
        { 'Chuyển công tác': 'Từ Phòng Kinh tế, 8 tháng' },
        { 'Chuyển công tác': 'Từ Phòng Kinh tế, 8 tháng, có nhận xét' },
        { 'Chuyển công tác': 'Từ Phòng Kinh tế, 2 tháng' },
      ],
      expected: ['opinionNeeded warning Chuyển công tác 1'],
    },
    {
      says: 'a column that asks for the opinion itself: a mark says that it is there',
      rows: ['x', 'Đã có', 'Hoàn thành tốt', 'Chưa có', 'Chưa gửi', 'Không'].map((said) => ({
        'Ngày về đơn vị': '15/09/2025',
        'Nhận xét của đơn vị cũ': said,
      })),
      expected: [
        'opinionNeeded warning Nhận xét của đơn vị cũ 4',
        'opinionNeeded warning Nhận xét của đơn vị cũ 5',
      ],
    },
    {
      says: 'the opinion is asked for after few months only, or where the cell tells of the move',
      rows: [
        { 'Ngày về đơn vị': '15/02/2025', 'Ý kiến đơn vị cũ': 'Chưa có' },
        { 'Ngày về đơn vị': '15/02/2025', 'Ý kiến đơn vị cũ': 'Ở Phòng Kinh tế 7 tháng' },
      ],
      expected: ['opinionNeeded warning Ý kiến đơn vị cũ 2'],
    },
  ],
  'TG-05': [
    {
      says: 'the same form for years already rewarded',
      rows: [
        {
          ...merit,
          'Danh hiệu đề nghị': 'BK tỉnh',
          'Thành tích các năm': 'Năm 2024: Bằng khen của UBND tỉnh',
        },
        {
          ...merit,
          'Danh hiệu đề nghị': 'BK tỉnh',
          'Thành tích các năm': 'Năm 2022: Bằng khen của UBND tỉnh',
        },
      ],
      expected: ['sameFormAgain warning Danh hiệu đề nghị 1'],
    },
  ],
  'TG-06': [
    {
      says: 'a year to come',
      rows: [{ 'Danh hiệu 2024': 'LĐTT' }, { 'Thành tích các năm': 'CSTĐCS năm 2027' }],
      expected: ['yearToCome error Thành tích các năm 2'],
    },
  ],
  'KL-01': [
    {
      says: 'under review',
      rows: [{ 'Đang xem xét kỷ luật': 'Không' }, { 'Đang xem xét kỷ luật': 'x' }],
      expected: ['underReview error Đang xem xét kỷ luật 2'],
    },
  ],
  'KL-02': [
    {
      says: 'disciplined under the old law',
      rows: [{ 'Kỷ luật': 'Không' }, { 'Kỷ luật': 'Khiển trách' }],
      situation: { year: 2023, today: '2023-12-01' },
      expected: ['needNotMet error Kỷ luật 2'],
    },
  ],
  'KL-03': [
    {
      says: 'disciplined since 2024: a warning',
      rows: [{ 'Kỷ luật': 'Không' }, { 'Kỷ luật': 'Khiển trách' }, { 'Kỷ luật': '-' }],
      expected: ['needNotMet warning Kỷ luật 2'],
    },
    {
      says: 'of this year, ended in it, going on, or without a year; not of a year before',
      rows: [
        { 'Kỷ luật': 'Khiển trách năm 2022, chấp hành xong tháng 3/2023' },
        { 'Kỷ luật': 'Cảnh cáo (QĐ số 12/QĐ-UBND ngày 05/6/2024)' },
        { 'Kỷ luật': 'Khiển trách, QĐ ngày 05/6/2025' },
        { 'Kỷ luật': 'Khiển trách năm 2024, chấp hành xong tháng 3/2025' },
        { 'Kỷ luật': 'Cảnh cáo từ 2024, đang chấp hành' },
        { 'Kỷ luật': 'Khiển trách theo Nghị định số 112/2020/NĐ-CP' },
        { 'Kỷ luật': 'Khiển trách', 'Ngày hết kỷ luật': '15/5/2023' },
      ],
      expected: [3, 4, 5, 6].map((row) => `needNotMet warning Kỷ luật ${row}`),
    },
    {
      says: 'what is no form of discipline; a reprimand beside it is',
      rows: [
        { 'Kỷ luật': 'Không (chỉ nhắc nhở)' },
        { 'Kỷ luật': 'Góp ý, nhắc nhở' },
        { 'Kỷ luật': 'Phê bình trước cơ quan' },
        { 'Kỷ luật': 'Kiểm điểm, rút kinh nghiệm' },
        { 'Kỷ luật': 'Phê bình, khiển trách' },
        { 'Kỷ luật': 'Bị kỷ luật sau khi phê bình' },
      ],
      expected: ['needNotMet warning Kỷ luật 5', 'needNotMet warning Kỷ luật 6'],
    },
  ],
  'KL-04': [
    {
      says: 'a sanction inside the row of years',
      rows: [
        { ...province, 'Ngày hết kỷ luật': '15/5/2023' },
        { ...province, 'Ngày hết kỷ luật': '15/5/2019' },
      ],
      expected: ['countsAnew warning Ngày hết kỷ luật 1'],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
