import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { type RowOver, type RuleCase } from './nomineeSheet';

export const collective: RowOver = {
  'Họ và tên': 'Trường Mầm non Hoa Thử',
  'Chức vụ': null,
  'Đơn vị công tác': null,
  'Phân loại khen thưởng': 'Tập thể',
  'Danh hiệu đề nghị': 'Tập thể lao động tiên tiến',
  'Xếp loại': 'HTTNV',
  'Tổng số người': 10,
  'Số HTNV': 10,
  'Số LĐTT': 7,
  'Số CSTĐCS': 1,
  'Số bị kỷ luật': 0,
};
/** Without the count whose header names no level. */
const withoutCount: RowOver = Object.fromEntries(
  Object.entries(collective).filter(([name]) => name !== 'Số bị kỷ luật'),
);
const excellent: RowOver = {
  ...collective,
  'Danh hiệu đề nghị': 'Tập thể lao động xuất sắc',
  'Xếp loại': 'HTXSNV',
};
const household: RowOver = {
  'Họ và tên': 'Gia đình ông Lê Văn Giả',
  'Chức vụ': null,
  'Phân loại khen thưởng': 'Hộ gia đình',
  'Danh hiệu đề nghị': 'Gia đình văn hóa',
  'Xếp loại': null,
};
const fighters = (count: number): readonly RowOver[] =>
  Array.from({ length: count }, (_unused, index) => ({
    'Họ và tên': `Lý Văn Số ${index}`,
    'Danh hiệu đề nghị': 'CSTĐCS',
  }));
const workers = (count: number): readonly RowOver[] =>
  Array.from({ length: count }, (_unused, index) => ({ 'Họ và tên': `Mai Thị Số ${index}` }));
const old = { year: 2023, today: '2023-12-01' } as const;

const rated = (excellent: number, good: number): readonly RowOver[] => [
  ...Array.from({ length: excellent }, () => ({ 'Xếp loại': 'HTXSNV' })),
  ...Array.from({ length: good }, () => ({ 'Xếp loại': 'HTTNV' })),
];

/** What each of these rules on nomination lists finds on what rows. */
export const collectiveTables = {
  'TT-01': [
    {
      says: 'seventy percent exactly is enough; fewer, or a sanction, is not',
      rows: [collective, { ...collective, 'Số LĐTT': 6 }, { ...collective, 'Số bị kỷ luật': 1 }],
      expected: ['needNotMet error Số LĐTT 2', 'needNotMet warning Số bị kỷ luật 3'],
    },
    {
      says: 'a count is certain where its header or its cell names the level; reprimands alone do not matter',
      rows: ['0', '1', '02 (khiển trách)', '1 khiển trách, 1 cảnh cáo'].map((found, index) => ({
        ...withoutCount,
        'Họ và tên': `Phòng số ${index}`,
        'Số bị kỷ luật từ cảnh cáo trở lên': found,
      })),
      expected: [
        'needNotMet error Số bị kỷ luật từ cảnh cáo trở lên 2',
        'needNotMet error Số bị kỷ luật từ cảnh cáo trở lên 4',
      ],
    },
    {
      says: 'a header that counts reprimands too',
      rows: [{ ...withoutCount, 'Số bị kỷ luật (khiển trách, cảnh cáo)': 1 }],
      expected: ['needNotMet warning Số bị kỷ luật (khiển trách, cảnh cáo) 1'],
    },
    {
      says: 'sanctions of another year are none of this one',
      rows: ['01 cảnh cáo (năm 2023)', '01 cảnh cáo (QĐ ngày 12/3/2025)', '01 cảnh cáo'].map((told) => ({
        ...collective,
        'Số bị kỷ luật': told,
      })),
      expected: ['needNotMet error Số bị kỷ luật 2', 'needNotMet error Số bị kỷ luật 3'],
    },
    {
      says: 'without counts nothing is proved',
      rows: [{ ...collective, 'Tổng số người': null }],
      expected: [],
    },
  ],
  'TT-02': [
    {
      says: 'more than half under the old law: half is not enough',
      rows: [
        { ...collective, 'Số LĐTT': 6 },
        { ...collective, 'Số LĐTT': 5 },
      ],
      situation: old,
      expected: ['needNotMet error Số LĐTT 2'],
    },
  ],
  'TT-03': [
    {
      says: 'rating, completion, share and a fighter',
      rows: [
        excellent,
        { ...excellent, 'Xếp loại': 'HTTNV' },
        { ...excellent, 'Số HTNV': 9 },
        { ...excellent, 'Số CSTĐCS': 0 },
        { ...excellent, 'Số bị kỷ luật': 1 },
      ],
      expected: ['needNotMet error Xếp loại 2', 'needNotMet error Số HTNV 3', 'needNotMet error Số CSTĐCS 4'],
    },
  ],
  'TT-04': [
    {
      says: 'under the old law a sanction counts too',
      rows: [excellent, { ...excellent, 'Số bị kỷ luật': 1 }],
      situation: old,
      expected: ['needNotMet warning Số bị kỷ luật 2'],
    },
  ],
  'TT-05': [
    {
      says: 'two excellent years in a row',
      rows: [
        {
          ...excellent,
          'Danh hiệu đề nghị': 'BK tỉnh',
          'Loại hình khen thưởng': 'Công trạng',
          'Xếp loại 2023': 'HTXSNV',
          'Xếp loại 2024': 'HTXSNV',
        },
        {
          ...collective,
          'Danh hiệu đề nghị': 'BK tỉnh',
          'Loại hình khen thưởng': 'Công trạng',
          'Xếp loại 2023': 'HTXSNV',
          'Xếp loại 2024': 'HTTNV',
        },
      ],
      expected: ['needNotMet warning row 2'],
    },
  ],
  'TT-06': [
    {
      says: 'the count stated against the rows of the unit',
      rows: [{ ...collective, 'Họ và tên': 'Phòng Kinh tế', 'Số LĐTT': 7 }, ...workers(2)],
      expected: ['countDiffersFromRows warning Số LĐTT 1'],
    },
    {
      says: 'fighters on a list of their own are advanced workers too, counted or not, once where they stand twice',
      rows: [
        { ...collective, 'Họ và tên': 'Phòng Kinh tế', 'Số LĐTT': 3 },
        { ...collective, 'Họ và tên': 'Phòng Kinh tế', 'Số LĐTT': 2 },
        { ...collective, 'Họ và tên': 'Phòng Kinh tế', 'Số LĐTT': 4 },
        ...workers(2),
        { 'Họ và tên': 'Mai Thị Số 1', 'Danh hiệu đề nghị': 'CSTĐCS' },
        { 'Họ và tên': 'Đỗ Văn Mẫu', 'Danh hiệu đề nghị': 'CSTĐCS' },
      ],
      expected: ['countDiffersFromRows warning Số LĐTT 3'],
    },
    {
      says: 'nothing where only fighters are proposed',
      rows: [
        { ...collective, 'Họ và tên': 'Phòng Kinh tế', 'Số LĐTT': 4 },
        { 'Danh hiệu đề nghị': 'CSTĐCS' },
      ],
      expected: [],
    },
  ],
  'TT-07': [
    {
      says: 'a dissolved collective, and a person of one',
      rows: [{ ...collective, 'Họ và tên': 'Phòng Nội vụ huyện' }, { 'Đơn vị công tác': 'UBND huyện' }],
      expected: ['dissolvedCollective warning Họ và tên 1', 'dissolvedUnit info Đơn vị công tác 2'],
    },
    {
      says: 'not before the rearrangement',
      rows: [{ ...collective, 'Họ và tên': 'Phòng Nội vụ huyện' }],
      situation: { year: 2024, today: '2025-06-30' },
      expected: [],
    },
  ],
  'TT-08': [
    {
      says: 'parts above their wholes: one finding for a row, at the first of the cells',
      rows: [
        { ...collective, 'Số LĐTT': 12 },
        { ...collective, 'Họ và tên': 'Trạm Y tế Thử', 'Số LĐTT': 6, 'Số CSTĐCS': 8 },
        { ...collective, 'Họ và tên': 'Trường Tiểu học Mẫu', 'Số HTNV': 11, 'Số bị kỷ luật': 13 },
        { ...collective, 'Họ và tên': 'Phòng Kinh tế', 'Số LĐTT': 12, 'Số CSTĐCS': 13 },
      ],
      expected: [
        'partAboveWhole warning Số LĐTT 1',
        'partAboveWhole warning Số CSTĐCS 2',
        'partAboveWhole warning Số HTNV 3',
        'partAboveWhole warning Số LĐTT 4',
      ],
    },
    {
      says: 'not where they are equal, blank, of people, or soldiers whom no column counts',
      rows: [
        { ...collective, 'Số LĐTT': 10, 'Số CSTĐCS': 10 },
        { ...collective, 'Họ và tên': 'Trạm Y tế Thử', 'Tổng số người': null, 'Số LĐTT': 12 },
        { ...collective, 'Họ và tên': 'Công an phường Thử', 'Số LĐTT': 0, 'Số CSTĐCS': 2 },
        { 'Tổng số người': 3, 'Số LĐTT': 5 },
      ],
      expected: [],
    },
  ],
  'TT-09': [
    {
      says: 'the fighters stated against those of the unit, once for a row of two awards',
      rows: [
        { ...collective, 'Họ và tên': 'Phòng Kinh tế', 'Số CSTĐCS': 3 },
        { ...collective, 'Họ và tên': 'Trạm Y tế Thử', 'Số CSTĐCS': 1 },
        ...fighters(2),
        { 'Họ và tên': 'Mai Thị Giả', 'Đơn vị công tác': 'Trạm Y tế Thử' },
      ],
      expected: ['countDiffersFromRows warning Số CSTĐCS 1', 'countDiffersFromRows warning Số CSTĐCS 2'],
    },
    {
      says: 'not where it is right, or its people, or any fighters, are on no list of the workbook',
      rows: [
        { ...collective, 'Họ và tên': 'Phòng Kinh tế', 'Số CSTĐCS': 2 },
        { ...collective, 'Họ và tên': 'Trạm Y tế Thử', 'Số CSTĐCS': 1 },
        ...fighters(2),
      ],
      expected: [],
    },
    {
      says: 'not where fighters stand on a list of their own elsewhere',
      rows: [{ ...collective, 'Họ và tên': 'Phòng Kinh tế', 'Số CSTĐCS': 1 }, ...workers(3)],
      expected: [],
    },
  ],
  'HG-01': [
    {
      says: "a person's title for a household; merit for one",
      rows: [
        household,
        { ...household, 'Danh hiệu đề nghị': 'Lao động tiên tiến' },
        { ...household, 'Danh hiệu đề nghị': 'Giấy khen', 'Loại hình khen thưởng': 'Công trạng' },
        { ...household, 'Danh hiệu đề nghị': 'Giấy khen', 'Loại hình khen thưởng': 'Đột xuất' },
      ],
      expected: [
        'notForThisKind error Danh hiệu đề nghị 2',
        'typeNotForHouseholds info Loại hình khen thưởng 3',
      ],
    },
  ],
  'HG-02': [
    {
      says: 'posted nine days; decided too late',
      rows: [
        { ...household, 'Niêm yết từ ngày': '01/10/2025', 'Niêm yết đến ngày': '10/10/2025' },
        { ...household, 'Niêm yết từ ngày': '01/10/2025', 'Niêm yết đến ngày': '09/10/2025' },
        {
          ...household,
          'Ngày nhận hồ sơ': '15/10/2025',
          'Ngày quyết định': '31/10/2025',
          'Số quyết định': '12/QĐ-UBND',
        },
      ],
      expected: ['postedTooShort warning Niêm yết đến ngày 2', 'decidedTooLate warning Số quyết định 3'],
    },
  ],
  'HG-03': [
    {
      says: "a collective's title for a person and the other way round",
      rows: [{}, { 'Danh hiệu đề nghị': 'TTLĐTT' }, { ...collective, 'Danh hiệu đề nghị': 'CSTĐCS' }],
      expected: ['notForThisKind error Danh hiệu đề nghị 2', 'notForThisKind error Danh hiệu đề nghị 3'],
    },
  ],
  'TL-01': [
    {
      says: 'fifteen percent, rounded down: 3 of 20 are in, 4 are not',
      rows: [...fighters(4), ...workers(16)],
      situation: old,
      expected: ['overQuota error sheet'],
    },
    {
      says: 'within the share',
      rows: [...fighters(3), ...workers(17)],
      situation: old,
      expected: [],
    },
    { says: 'no base, no share', rows: fighters(3), situation: old, expected: [] },
  ],
  'TL-03': [
    {
      says: 'many excellent',
      rows: [...workers(8).map((row) => ({ ...row, 'Xếp loại': 'HTXSNV' })), ...fighters(8)],
      expected: ['manyExcellent info sheet'],
    },
    {
      says: 'one of four rated good, from 2026',
      rows: rated(1, 4),
      situation: { year: 2026, today: '2026-12-20' },
      expected: ['manyExcellent info sheet'],
    },
    {
      says: 'one of five',
      rows: rated(1, 5),
      situation: { year: 2026, today: '2026-12-20' },
      expected: [],
    },
    { says: 'four people', rows: rated(1, 3), situation: { year: 2026, today: '2026-12-20' }, expected: [] },
    {
      says: 'fighters alone',
      rows: rated(5, 2),
      situation: { year: 2026, today: '2026-12-20' },
      expected: [],
    },
    { says: 'a short list before 2026', rows: rated(2, 3), expected: [] },
  ],
  'TL-05': [
    {
      says: 'women, small collectives',
      rows: [
        { 'Giới tính': 'Nữ' },
        { 'Giới tính': 'Nam' },
        { ...collective, 'Họ và tên': 'Tổ dân phố số 3' },
      ],
      expected: ['share info sheet', 'share info sheet'],
    },
    {
      says: 'who works directly',
      rows: [{ 'Phân loại đối tượng': 'Nông dân' }, { 'Phân loại đối tượng': 'Công chức' }],
      expected: ['share info sheet'],
    },
    {
      says: 'a column that tells persons from collectives tells nothing of who works directly',
      rows: [{ 'Phân loại đối tượng': 'Cá nhân' }, { 'Phân loại đối tượng': 'Cá nhân' }],
      expected: [],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
