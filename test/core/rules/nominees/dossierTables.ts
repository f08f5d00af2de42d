import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { samplePlan } from '../samplePlan';
import { type RowOver, type RuleCase } from './nomineeSheet';

const paper: RowOver = { 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND phường' };
const fighter: RowOver = {
  'Danh hiệu đề nghị': 'CSTĐCS',
  'Sáng kiến': 'Cải tiến hồ sơ',
  'Số QĐ công nhận sáng kiến': '12/QĐ-UBND ngày 05/11/2025',
};
const volunteer: RowOver = {
  'Danh hiệu đề nghị': 'Huy chương Thanh niên xung phong vẻ vang',
  'Loại hình khen thưởng': 'Kháng chiến',
  'Xếp loại': null,
  'Chức vụ': null,
};

/** What each of these rules on nomination lists finds on what rows. */
export const dossierTables = {
  'HS-01': [
    {
      says: 'a paper missing for one, and for most',
      rows: [
        { 'Tờ trình': 'x', 'Biên bản': 'x', 'Báo cáo thành tích': null },
        { 'Tờ trình': 'x', 'Biên bản': null, 'Báo cáo thành tích': null },
        { 'Tờ trình': 'x', 'Biên bản': 'x', 'Báo cáo thành tích': null },
        { 'Tờ trình': 'x', 'Biên bản': 'x', 'Báo cáo thành tích': 'x' },
      ],
      expected: ['mostLackPaper warning sheet', 'missingPaper warning Biên bản 2'],
    },
  ],
  'HS-03': [
    {
      says: 'forms; ad hoc ones need no minutes',
      rows: [
        { ...paper, 'Tờ trình': 'x', 'Biên bản': null, 'Loại hình khen thưởng': 'Chuyên đề' },
        { ...paper, 'Tờ trình': 'x', 'Biên bản': null, 'Loại hình khen thưởng': 'Đột xuất' },
        { ...paper, 'Tờ trình': 'x', 'Biên bản': 'x', 'Loại hình khen thưởng': 'Chuyên đề' },
      ],
      expected: ['missingPaper warning Biên bản 1'],
    },
    {
      says: 'most lack a paper',
      rows: [1, 2, 3].map((): RowOver => ({ ...paper, 'Tờ trình': null, 'Biên bản': 'x' })),
      expected: ['mostLackPaper warning sheet'],
    },
  ],
  'HS-02': [
    {
      says: 'an initiative without its certificate; the excellent rating does as well',
      rows: [
        fighter,
        { ...fighter, 'Số QĐ công nhận sáng kiến': null },
        { ...fighter, 'Số QĐ công nhận sáng kiến': '12/QĐ-UBND' },
        { ...fighter, 'Số QĐ công nhận sáng kiến': null, 'Xếp loại': 'HTXSNV' },
      ],
      expected: [
        'noCertificate error Số QĐ công nhận sáng kiến 2',
        'incompleteCertificate warning Số QĐ công nhận sáng kiến 3',
      ],
    },
    {
      says: 'a written confirmation (form 13) recognises as a decision does',
      rows: [
        {
          ...fighter,
          'Xếp loại': 'HTTNV',
          'Số QĐ công nhận sáng kiến': '15/XN-UBND ngày 05/11/2025 (Mẫu số 13)',
        },
        { ...fighter, 'Xếp loại': 'HTTNV', 'Số QĐ công nhận sáng kiến': 'Chưa có văn bản xác nhận' },
      ],
      expected: ['noCertificate error Số QĐ công nhận sáng kiến 2'],
    },
  ],
  'HS-04': [
    {
      says: 'eighty percent of all members; counts that cannot be',
      rows: [
        { 'Danh hiệu đề nghị': 'CSTĐCS', 'Tổng số thành viên': 15, 'Số dự họp': 13, 'Số phiếu đồng ý': 12 },
        { 'Danh hiệu đề nghị': 'CSTĐCS', 'Tổng số thành viên': 15, 'Số dự họp': 11, 'Số phiếu đồng ý': 11 },
        { 'Danh hiệu đề nghị': 'CSTĐCS', 'Tổng số thành viên': 15, 'Số dự họp': 16, 'Số phiếu đồng ý': 14 },
        { 'Danh hiệu đề nghị': 'LĐTT', 'Tổng số thành viên': 15, 'Số dự họp': 11, 'Số phiếu đồng ý': 8 },
      ],
      expected: ['tooFewVotes warning Số phiếu đồng ý 2', 'impossibleVotes warning Số phiếu đồng ý 3'],
    },
  ],
  'HS-05': [
    {
      says: 'days out of order',
      rows: [
        {
          'Số, ngày biên bản': '03/BB-HĐ ngày 10/11/2025',
          'Số, ngày tờ trình': '12/TTr-UBND ngày 12/11/2025',
          'Hạn nộp': '15/11/2025',
        },
        {
          'Số, ngày biên bản': '03/BB-HĐ ngày 13/11/2025',
          'Số, ngày tờ trình': '12/TTr-UBND ngày 12/11/2025',
          'Hạn nộp': '15/11/2025',
        },
        {
          'Số, ngày biên bản': '03/BB-HĐ ngày 10/11/2025',
          'Số, ngày tờ trình': '12/TTr-UBND ngày 18/11/2025',
          'Hạn nộp': '15/11/2025',
        },
      ],
      expected: ['wrongOrder error Số, ngày tờ trình 2', 'afterDueDate error Số, ngày tờ trình 3'],
    },
    {
      says: 'a decision before the council met, with and without a submission between; on one day all is well',
      rows: [
        { 'Số, ngày biên bản': '03/BB-HĐ ngày 10/11/2025', 'Ngày quyết định': '08/11/2025' },
        { 'Số, ngày biên bản': '03/BB-HĐ ngày 10/11/2025', 'Ngày quyết định': '10/11/2025' },
        {
          'Số, ngày biên bản': '03/BB-HĐ ngày 10/11/2025',
          'Số, ngày tờ trình': '12/TTr-UBND ngày 12/11/2025',
          'Ngày quyết định': '11/11/2025',
        },
      ],
      expected: ['wrongOrder error Ngày quyết định 1', 'wrongOrder error Ngày quyết định 3'],
    },
    {
      says: 'the submission of the heading before minutes of the rows: once for the list',
      rows: [1, 2, 3].map(() => ({ 'Số, ngày biên bản': '03/BB-HĐ ngày 15/11/2025' })),
      situation: { above: ['(Kèm theo Tờ trình số 12/TTr-UBND ngày 12/11/2025)'] },
      expected: ['wrongOrderOfList error sheet'],
    },
    {
      says: 'minutes of the heading after the submission beside them; several minutes tell nothing',
      rows: [{}, {}],
      situation: {
        above: [
          'Căn cứ Biên bản họp Hội đồng số 03/BB-HĐ ngày 14/11/2025',
          '(Kèm theo Tờ trình số 12/TTr-UBND ngày 12/11/2025)',
        ],
      },
      expected: ['wrongOrderOfList error sheet'],
    },
    {
      says: 'not where the heading names minutes of several days, or minutes before',
      rows: [{}],
      situation: {
        above: ['Biên bản ngày 14/11/2025', 'Biên bản ngày 02/11/2025', 'Tờ trình ngày 12/11/2025'],
      },
      expected: [],
    },
  ],
  'HS-06': [
    {
      says: 'ten working days have passed',
      rows: [{ 'Ngày nhận hồ sơ': '03/11/2025' }, { 'Ngày nhận hồ sơ': '10/11/2025' }],
      situation: { today: '2025-11-18' },
      expected: ['termPassed info Ngày nhận hồ sơ 1'],
    },
  ],
  'HS-08': [
    {
      says: 'Ông for a woman',
      rows: [
        { 'Ông/Bà': 'Bà', 'Giới tính': 'Nữ' },
        { 'Ông/Bà': 'Ông', 'Giới tính': 'Nữ' },
        { 'Ông/Bà': 'Thượng tá', 'Giới tính': 'Nữ' },
      ],
      expected: ['salutationAgainstSex warning Giới tính 2'],
    },
  ],
  'HS-09': [
    {
      says: 'blank award, unit and position; an award that nobody knows; stray spaces are DS-16',
      rows: [
        {},
        { 'Danh hiệu đề nghị': null },
        { 'Đơn vị công tác': null },
        { 'Chức vụ': null },
        { 'Danh hiệu đề nghị': 'Người tốt nhất phường' },
        { 'Đơn vị công tác': 'Phòng  Kinh tế ' },
        { 'Chức vụ': null, 'Đơn vị công tác': 'Thôn 3' },
      ],
      expected: [
        'blankCell error Danh hiệu đề nghị 2',
        'blankCell warning Đơn vị công tác 3',
        'blankCell warning Chức vụ 4',
        'unknownAward warning Danh hiệu đề nghị 5',
      ],
    },
    {
      says: 'an error of a formula is said as such, in a column that must be filled and in one that is only read',
      rows: [
        {},
        { 'Danh hiệu đề nghị': '#NAME?' },
        { 'Đơn vị công tác': '#N/A' },
        { 'Chức vụ': '#BUSY!', 'Giới tính': '#REF!' },
        { 'Chức vụ': '# việc' },
      ],
      expected: [
        'formulaError error Danh hiệu đề nghị 2',
        'formulaError warning Đơn vị công tác 3',
        'formulaError warning Chức vụ 4',
        'formulaError warning Giới tính 4',
      ],
    },
    {
      says: 'a column that is not there is one finding',
      rows: [{}, {}, {}],
      situation: { without: ['Đơn vị công tác'] },
      expected: ['noColumn info sheet'],
    },
    {
      says: 'what most of a column lacks is one finding; and so is one award that nobody knows in three rows',
      rows: Array.from({ length: 12 }, (_none, index) => ({
        'Chức vụ': index === 5 ? 'Chuyên viên' : null,
        'Đơn vị công tác': 'Phòng  Kinh tế',
        ...(index < 3 ? { 'Danh hiệu đề nghị': 'Người tốt nhất phường' } : {}),
      })),
      expected: ['nearlyEmptyColumn warning sheet', 'unknownAwards warning Danh hiệu đề nghị 1'],
    },
    {
      says: 'an award that is near to one: each slip by itself, another title once',
      rows: [1, 2, 3, 4, 5, 6].map((row) => ({
        'Danh hiệu đề nghị': row > 3 ? 'Lao động giỏi' : 'Chiến sĩ thi đua sơ sở',
      })),
      expected: [1, 2, 3, 4].map(
        (row) => `${row > 3 ? 'nearAwards' : 'nearAward'} warning Danh hiệu đề nghị ${row}`,
      ),
    },
  ],
  'TQ-01': [
    {
      says: 'up to 30/6/2025 the district decides the fighters',
      rows: [
        { 'Danh hiệu đề nghị': 'CSTĐCS', 'Cấp quyết định': 'Chủ tịch UBND xã' },
        { 'Danh hiệu đề nghị': 'CSTĐCS', 'Cấp quyết định': 'Chủ tịch UBND huyện' },
        { 'Cấp quyết định': 'Chủ tịch UBND xã' },
      ],
      situation: { year: 2024, today: '2025-06-30' },
      expected: ['wrongAuthority error Cấp quyết định 1'],
    },
    {
      says: "a city may be the district's level",
      rows: [
        { 'Danh hiệu đề nghị': 'CSTĐCS', 'Cấp quyết định': 'Chủ tịch UBND thành phố Mẫu' },
        { 'Danh hiệu đề nghị': 'CSTĐCS', 'Cấp quyết định': 'Chủ tịch UBND tỉnh Mẫu' },
      ],
      situation: { year: 2024, today: '2025-06-30' },
      expected: ['wrongAuthority error Cấp quyết định 2'],
    },
    {
      says: 'who hands the list up does not decide',
      rows: [{ 'Danh hiệu đề nghị': 'CSTĐCS', 'Cấp trình': 'UBND xã' }],
      situation: { year: 2024, today: '2025-06-30' },
      expected: [],
    },
    {
      says: 'the day of the submission that the title names',
      rows: [{ 'Danh hiệu đề nghị': 'CSTĐCS', 'Cấp quyết định': 'Chủ tịch UBND xã' }],
      situation: {
        year: 2024,
        today: '2025-11-20',
        above: ['(Kèm theo Tờ trình số 15/TTr-UBND ngày 30 tháng 6 năm 2025)'],
      },
      expected: ['wrongAuthority error Cấp quyết định 1'],
    },
  ],
  'TQ-02': [
    {
      says: 'from 01/7/2025 the commune does',
      rows: [
        { 'Danh hiệu đề nghị': 'CSTĐCS', 'Cấp quyết định': 'Chủ tịch UBND xã' },
        { 'Danh hiệu đề nghị': 'CSTĐCS', 'Cấp quyết định': 'Chủ tịch UBND tỉnh' },
      ],
      situation: { today: '2025-07-01' },
      expected: ['wrongAuthority error Cấp quyết định 2'],
    },
  ],
  'TQ-03': [
    {
      says: "the province's awards",
      rows: [
        { 'Danh hiệu đề nghị': 'BK tỉnh', 'Cấp quyết định': 'Chủ tịch UBND phường' },
        { 'Danh hiệu đề nghị': 'BK tỉnh', 'Cấp quyết định': 'Chủ tịch UBND tỉnh' },
      ],
      expected: ['wrongAuthority error Cấp quyết định 1'],
    },
  ],
  'TQ-04': [
    {
      says: 'districts after their end',
      rows: [
        { 'Cấp quyết định': 'UBND huyện' },
        { 'Cấp quyết định': 'UBND huyện' },
        { 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND huyện' },
      ],
      situation: { plan: { ...samplePlan, recipients: ['UBND huyện Mẫu', 'Lưu: VT'] } },
      expected: [
        'abolishedAuthority warning Cấp quyết định 1',
        'abolishedAward warning Danh hiệu đề nghị 3',
        'abolishedRecipient warning plan',
      ],
    },
    {
      says: 'a list that is still submitted to a district',
      rows: [{}],
      situation: {
        above: ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025', '(Kèm theo Tờ trình gửi UBND huyện Mẫu)'],
      },
      expected: ['abolishedInTitle warning sheet'],
    },
  ],
  'KC-01': [
    {
      says: 'twenty-four months, or a martyr',
      rows: [
        { ...volunteer, 'Số tháng tại ngũ': 24, 'Loại kháng chiến': 'TNXP chống Mỹ' },
        { ...volunteer, 'Số tháng tại ngũ': 20, 'Loại kháng chiến': 'TNXP chống Mỹ' },
        { ...volunteer, 'Số tháng tại ngũ': 20, 'Loại kháng chiến': 'Liệt sĩ TNXP' },
      ],
      expected: ['noWayOpen error Số tháng tại ngũ 2'],
    },
  ],
  'KC-02': [
    {
      says: 'given before',
      rows: [{ ...volunteer, 'Thành tích các năm': 'Năm 2015: Huy chương Thanh niên xung phong vẻ vang' }],
      expected: ['givenBefore error Danh hiệu đề nghị 1'],
    },
  ],
  'KC-03': [
    {
      says: 'four days posted, no minutes',
      rows: [
        {
          ...volunteer,
          'Niêm yết từ ngày': '01/10/2025',
          'Niêm yết đến ngày': '04/10/2025',
          'Biên bản': 'x',
        },
        {
          ...volunteer,
          'Niêm yết từ ngày': '01/10/2025',
          'Niêm yết đến ngày': '05/10/2025',
          'Biên bản': null,
        },
      ],
      expected: ['postedTooShort warning Niêm yết đến ngày 1', 'noMinutes warning Biên bản 2'],
    },
  ],
  'KC-04': [
    {
      says: 'no proof; the wrong form',
      rows: [
        { ...volunteer, 'Bản khai': 'Mẫu 01', 'Giấy tờ chứng minh': 'Lý lịch' },
        { ...volunteer, 'Bản khai': 'Mẫu 01', 'Giấy tờ chứng minh': null },
        {
          ...volunteer,
          'Bản khai': 'Mẫu 01',
          'Giấy tờ chứng minh': 'Lý lịch',
          'Loại kháng chiến': 'Liệt sĩ TNXP',
        },
      ],
      expected: ['missingPaper warning Giấy tờ chứng minh 2', 'formOfRelatives warning Bản khai 3'],
    },
  ],
  'KC-05': [
    {
      says: 'days that cannot be',
      rows: [
        { ...volunteer, 'Tham gia từ': '01/5/1968', 'Tham gia đến': '01/5/1967' },
        { ...volunteer, 'Tham gia từ': '01/8/1954', 'Loại kháng chiến': 'Chống Pháp' },
        { ...volunteer, 'Tham gia từ': '01/5/1968', 'Năm sinh': 1960 },
      ],
      expected: [
        'endBeforeBeginning warning Tham gia đến 1',
        'afterTheWar warning Tham gia từ 2',
        'tooYoung warning Tham gia từ 3',
      ],
    },
  ],
  'KC-06': [
    {
      says: 'by way of the district',
      rows: [
        { ...volunteer, 'Cấp quyết định': 'UBND huyện' },
        { ...volunteer, 'Cấp quyết định': 'UBND tỉnh' },
      ],
      expected: ['passesDistrict warning Cấp quyết định 1'],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
