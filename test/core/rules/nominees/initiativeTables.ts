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

/** What each of these rules on initiatives finds on what rows. */
export const initiativeTables = {
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
  'CN-15': [
    {
      says: 'after the minutes, after the submission; on the day, and before, is in time',
      rows: [
        {
          ...fighter,
          'Số, ngày biên bản': '3/BB-HĐ ngày 10/11/2025',
          'Số, ngày tờ trình': '9/TTr ngày 20/11/2025',
        },
        { ...fighter, 'Số, ngày biên bản': 'x', 'Số, ngày tờ trình': '9/TTr ngày 10/11/2025' },
        {
          ...fighter,
          'Số, ngày biên bản': '3/BB-HĐ ngày 12/11/2025',
          'Số, ngày tờ trình': '9/TTr ngày 20/11/2025',
        },
        { ...fighter, 'Số, ngày biên bản': 'x', 'Số, ngày tờ trình': null },
      ],
      expected: [
        'afterPaper warning Số QĐ công nhận sáng kiến 1',
        'afterPaper warning Số QĐ công nhận sáng kiến 2',
      ],
    },
    {
      says: 'one of two was recognised in time; nobody asks where the initiative is not needed',
      rows: [
        recognised('5/QĐ-UBND ngày 03/11/2025; 41/QĐ-UBND ngày 22/11/2025', {
          'Số, ngày biên bản': '3/BB-HĐ ngày 10/11/2025',
        }),
        { ...fighter, 'Xếp loại': 'HTXSNV', 'Số, ngày biên bản': '3/BB-HĐ ngày 10/11/2025' },
        { ...fighter, 'Danh hiệu đề nghị': 'LĐTT', 'Số, ngày biên bản': '3/BB-HĐ ngày 10/11/2025' },
      ],
      expected: [],
    },
    {
      says: 'the submission of the title counts too',
      rows: [recognised('41/QĐ-UBND ngày 28/11/2025')],
      situation: {
        above: ['(Kèm theo Tờ trình số 45/TTr-UBND ngày 25/11/2025)', 'DANH SÁCH ĐỀ NGHỊ NĂM 2025'],
      },
      expected: ['afterPaper warning Số QĐ công nhận sáng kiến 1'],
    },
  ],
  'CN-16': [
    {
      says: 'two share one and nobody tells his part: once; other words, or another decision, are others',
      rows: [
        fighter,
        { ...fighter, 'Sáng kiến': 'sổ  tay Tiếp dân' },
        { ...fighter, 'Sáng kiến': 'Lịch trực điện tử' },
        { ...fighter, 'Số QĐ công nhận sáng kiến': '42/QĐ-UBND ngày 12/11/2025' },
      ],
      expected: ['sharedWithoutPart warning Sáng kiến 1'],
    },
    {
      says: 'one of the whole province: a remark, since its decision names the authors',
      rows: [1, 2].map((): RowOver => ({
        ...fighter,
        'Danh hiệu đề nghị': 'Chiến sĩ thi đua cấp tỉnh',
        'Phạm vi sáng kiến': 'Cấp tỉnh',
      })),
      expected: ['sharedWithoutPart info Sáng kiến 1'],
    },
    {
      says: 'one of two tells it; both tell it',
      rows: [
        { ...fighter, 'Ghi chú': 'Đồng tác giả, 60 %' },
        fighter,
        { ...fighter, 'Sáng kiến': 'Lịch trực điện tử', 'Ghi chú': 'tác giả chính' },
        { ...fighter, 'Sáng kiến': 'Lịch trực điện tử', 'Ghi chú': 'tham gia 30%' },
      ],
      expected: ['sharedWithoutPart warning Sáng kiến 2'],
    },
    {
      says: 'one decision for all, words that name none; one person on two rows',
      rows: [
        { ...fighter, 'Sáng kiến': 'Có' },
        { ...fighter, 'Sáng kiến': 'Có' },
        { ...fighter, 'Sáng kiến': 'SKKN cấp cơ sở' },
        { ...fighter, 'Sáng kiến': 'SKKN cấp cơ sở' },
        { ...fighter, 'Họ và tên': 'Mai Văn Một' },
        { ...fighter, 'Họ và tên': 'Mai Văn Một', 'Danh hiệu đề nghị': 'LĐTT' },
      ],
      expected: [],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
