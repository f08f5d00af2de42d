import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { type RowOver, type RuleCase } from './nomineeSheet';

const fighter: RowOver = {
  'Danh hiệu đề nghị': 'CSTĐCS',
  'Xếp loại': 'HTTNV',
  'Sáng kiến': 'Sổ tay tiếp dân',
  'Số QĐ công nhận sáng kiến': '41/QĐ-UBND ngày 12/11/2025',
};
const recognised = (words: string | number | null, over: RowOver = {}): RowOver => ({
  ...fighter,
  'Số QĐ công nhận sáng kiến': words,
  ...over,
});

/** What each of these rules on persons finds on what rows. */
export const personTables = {
  'CN-14': [
    {
      says: 'recognised years ago, or the year before; in the year, however it is written',
      rows: [
        recognised('88/QĐ-UBND ngày 20/11/2021'),
        recognised('88/QĐ-UBND ngày 20 tháng 12 năm 2024'),
        recognised('88/QĐ-UBND ngày 02/01/2025'),
        recognised('41/QĐ-UBND, 12.11.2025'),
        recognised('41/QĐ-UBND'),
        recognised(null),
      ],
      expected: [
        'ofAnotherYear warning Số QĐ công nhận sáng kiến 1',
        'ofAnotherYear warning Số QĐ công nhận sáng kiến 2',
      ],
    },
    {
      says: 'one of two is of the year; whoever is excellent, and other awards, need none',
      rows: [
        recognised('5/QĐ-UBND ngày 03/11/2023; 41/QĐ-UBND ngày 12/11/2025'),
        recognised('5/QĐ-UBND ngày 03/11/2023', { 'Xếp loại': 'HTXSNV' }),
        recognised('5/QĐ-UBND ngày 03/11/2023', { 'Danh hiệu đề nghị': 'LĐTT' }),
        recognised('5/QĐ-UBND ngày 03/11/2024', {
          'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh',
          'Loại hình khen thưởng': 'Công trạng',
        }),
      ],
      expected: [],
    },
    {
      says: 'a fighter of the province: the three years of his titles',
      rows: [2021, 2022, 2024, 2025].map((year) =>
        recognised(`7/QĐ-UBND ngày 14/11/${year}`, { 'Danh hiệu đề nghị': 'Chiến sĩ thi đua cấp tỉnh' }),
      ),
      expected: ['ofAnotherYear warning Số QĐ công nhận sáng kiến 1'],
    },
    {
      says: 'a school year begins in the summer before',
      rows: [
        recognised('3/QĐ-MN ngày 20/8/2024', {
          'Chức vụ': 'Giáo viên',
          'Đơn vị công tác': 'Trường Mầm non Số 2',
        }),
        recognised('3/QĐ-MN ngày 20/5/2024', {
          'Chức vụ': 'Giáo viên',
          'Đơn vị công tác': 'Trường Mầm non Số 2',
        }),
        recognised('3/QĐ-UBND ngày 20/8/2024'),
      ],
      expected: [
        'ofAnotherYear warning Số QĐ công nhận sáng kiến 2',
        'ofAnotherYear warning Số QĐ công nhận sáng kiến 3',
      ],
    },
    {
      says: 'after the year, but before the list was decided; a day that has not come',
      rows: [recognised('41/QĐ-UBND ngày 08/01/2026'), recognised('41/QĐ-UBND ngày 08/12/2026')],
      situation: { today: '2026-01-20' },
      expected: ['ofDayToCome warning Số QĐ công nhận sáng kiến 2'],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
