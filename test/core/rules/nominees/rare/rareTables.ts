import type { RuleIdOn } from '../../../../../src/core/rules/allRules';
import { collective } from '../collectiveTables';
import { merit, province } from '../individualTables';
import type { RuleCase } from '../nomineeSheet';

/** What the rules that are hardly ever met find on what rows. */
export const rareTables = {
  'CN-08': [
    {
      says: 'twice in a row, and an initiative for the nation',
      rows: [
        {
          ...province,
          'Danh hiệu đề nghị': 'CSTĐ toàn quốc',
          'Phạm vi sáng kiến': 'toàn quốc',
          'Danh hiệu 2023': 'CSTĐ tỉnh',
          'Danh hiệu 2024': 'CSTĐ tỉnh',
        },
        { ...province, 'Danh hiệu đề nghị': 'CSTĐ toàn quốc', 'Phạm vi sáng kiến': 'toàn quốc' },
      ],
      expected: ['needNotMet error row 2'],
    },
    {
      says: 'every third year is in a row; one title alone is in doubt while the year under review is open',
      rows: [
        {
          ...province,
          'Danh hiệu đề nghị': 'CSTĐ toàn quốc',
          'Phạm vi sáng kiến': 'toàn quốc',
          'Danh hiệu 2021': 'CSTĐ tỉnh',
          'Danh hiệu 2024': 'CSTĐ tỉnh',
        },
        {
          ...province,
          'Danh hiệu đề nghị': 'CSTĐ toàn quốc',
          'Phạm vi sáng kiến': 'toàn quốc',
          'Danh hiệu 2024': 'CSTĐ tỉnh',
        },
      ],
      expected: ['needNotMet warning row 2'],
    },
  ],
  'CN-11': [
    {
      says: "no diploma of the Prime Minister's before the order",
      rows: [
        {
          ...merit,
          'Danh hiệu đề nghị': 'Huân chương Lao động hạng Ba',
          'Thành tích các năm': 'Năm 2024: CSTĐCS',
        },
      ],
      expected: ['needNotMet warning row 1'],
    },
  ],
  'CN-12': [
    {
      says: "a village's head is no soldier",
      rows: [
        {
          'Chức vụ': 'Trưởng thôn',
          'Danh hiệu đề nghị': 'Huy chương Chiến sĩ vẻ vang hạng Ba',
          'Loại hình khen thưởng': 'Niên hạn',
        },
      ],
      expected: ['notArmedForces error Loại hình khen thưởng 1'],
    },
    {
      says: 'length of service for a civil servant',
      rows: [
        { 'Danh hiệu đề nghị': 'Huy chương Chiến sĩ vẻ vang', 'Loại hình khen thưởng': 'Niên hạn' },
        {
          'Danh hiệu đề nghị': 'Huy chương Chiến sĩ vẻ vang',
          'Loại hình khen thưởng': 'Niên hạn',
          'Chức vụ': 'Cán bộ',
          'Đơn vị công tác': 'Công an phường',
        },
      ],
      expected: ['notArmedForces error Loại hình khen thưởng 1'],
    },
  ],
  'HS-07': [
    {
      says: 'no set at all',
      rows: [{ 'Số bộ hồ sơ': 1 }, { 'Số bộ hồ sơ': 0 }],
      expected: ['tooFewSets info Số bộ hồ sơ 2'],
    },
  ],
  'TL-04': [
    {
      says: 'flags of the government against those of the province',
      rows: [
        { ...collective, 'Danh hiệu đề nghị': 'Cờ thi đua của Chính phủ' },
        {
          ...collective,
          'Họ và tên': 'Trường Tiểu học Mẫu',
          'Danh hiệu đề nghị': 'Cờ thi đua của UBND tỉnh',
        },
      ],
      expected: ['manyFlags info sheet'],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
