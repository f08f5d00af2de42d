import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { applyLawSettings } from '../../../../src/core/law/lawSettings';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import { samplePlan } from '../samplePlan';
import { tasksOn, taskRow } from '../taskSheet';
import { type RowOver, type RuleCase } from './nomineeSheet';

const paper: RowOver = { 'Danh hiệu đề nghị': 'Giấy khen' };
const quota = applyLawSettings(currentLawBook(), [
  { key: 'quota.CSTDCS.percent', value: 20, reason: 'Quy chế của tỉnh' },
]).book;
const plan2025 = { ...samplePlan, document: { ...samplePlan.document, year: 2025 } };
const planWithTypes = {
  ...plan2025,
  parts: [
    {
      id: 'II',
      title: 'NỘI DUNG',
      items: [
        {
          id: 'II.1',
          title: 'Khen thưởng đột xuất, biểu dương gương người tốt',
          points: [],
          shortName: null,
        },
      ],
    },
  ],
};

const meritOfPast: RowOver = { ...paper, 'Loại hình khen thưởng': 'Công trạng', 'Xếp loại': null };

/** What each of these rules on nomination lists finds on what rows. */
export const listTables = {
  'TL-02': [
    {
      says: "the province's share, where the office set one",
      rows: [{ 'Danh hiệu đề nghị': 'CSTĐCS' }, { 'Danh hiệu đề nghị': 'CSTĐCS' }, {}, {}, {}],
      situation: { book: quota },
      expected: ['overQuota warning sheet'],
    },
    { says: 'none by itself', rows: [{ 'Danh hiệu đề nghị': 'CSTĐCS' }, {}], expected: [] },
  ],
  'TD-01': [
    {
      says: 'two forms for one achievement; titles add up',
      rows: [
        { 'Họ và tên': 'Lê Văn Giả', ...paper, 'Thành tích': 'Cứu người đuối nước' },
        { 'Họ và tên': 'Lê Văn Giả', 'Danh hiệu đề nghị': 'BK tỉnh', 'Thành tích': 'Cứu người  đuối nước' },
        { 'Họ và tên': 'Vũ Thị Tạm', 'Danh hiệu đề nghị': 'LĐTT', 'Thành tích': 'Hoàn thành tốt' },
        { 'Họ và tên': 'Vũ Thị Tạm', 'Danh hiệu đề nghị': 'CSTĐCS', 'Thành tích': 'Hoàn thành tốt' },
      ],
      expected: ['severalForms error Danh hiệu đề nghị 2'],
    },
  ],
  'TD-02': [
    {
      says: 'merit that rests on an ad hoc award',
      rows: [
        { ...paper, 'Loại hình khen thưởng': 'Công trạng', 'Thành tích': 'Giấy khen đột xuất năm 2024' },
        { ...paper, 'Loại hình khen thưởng': 'Đột xuất', 'Thành tích': 'Thành tích đột xuất' },
      ],
      expected: ['restsOnAdHoc warning Thành tích 1'],
    },
    {
      says: 'nothing but ad hoc and thematic papers stands behind it; a title or a paper of the year beside them does',
      rows: [
        'Giấy khen đột xuất năm 2024',
        'GK đột xuất năm 2023; GK chuyên đề năm 2024',
        'GK đột xuất năm 2023; LĐTT năm 2024',
        'Giấy khen công trạng năm 2024, giấy khen đột xuất năm 2024',
        'Chưa có',
        null,
      ].map((past) => ({ ...meritOfPast, 'Khen thưởng đã đạt': past })),
      expected: [1, 2].map((row) => `restsOnAdHoc warning Khen thưởng đã đạt ${row}`),
    },
    {
      says: 'an achievement, a rating or another type of commendation: nothing is said of the past',
      rows: [
        { 'Xếp loại': 'HTXSNV' },
        { 'Thành tích': 'Hoàn thành xuất sắc nhiệm vụ năm 2025' },
        { 'Loại hình khen thưởng': 'Đột xuất' },
      ].map((over) => ({ ...meritOfPast, 'Khen thưởng đã đạt': 'Giấy khen đột xuất năm 2024', ...over })),
      expected: [],
    },
  ],
  'TD-03': [
    {
      says: 'by number, by name and unit, the same name elsewhere, a borrowed number',
      rows: [
        { 'Họ và tên': 'Lê Văn Giả', CCCD: '000080123456' },
        { 'Họ và tên': 'Lê Văn Giả', CCCD: '000080123456', 'Đơn vị công tác': 'Trạm Y tế' },
        { 'Họ và tên': 'Hồ Văn Nháp' },
        { 'Họ và tên': 'HỒ VĂN NHÁP' },
        { 'Họ và tên': 'Hồ Văn Nháp', 'Đơn vị công tác': 'Trạm Y tế' },
        { 'Họ và tên': 'Cao Văn Dụ', CCCD: '000080123456' },
      ],
      expected: [
        'sameNumber error CCCD 2',
        'sameNameAndUnit warning Họ và tên 4',
        'numberOfAnother warning CCCD 6',
      ],
    },
    {
      says: 'where no unit is told, the unit is not said to be equal; other births are others',
      rows: [
        { 'Họ và tên': 'Hồ Văn Nháp', 'Đơn vị công tác': '' },
        { 'Họ và tên': 'HỒ VĂN NHÁP', 'Đơn vị công tác': '' },
        { 'Họ và tên': 'Hồ Văn Nháp', 'Đơn vị công tác': 'Trạm Y tế' },
        { 'Họ và tên': 'Vũ Thị Tạm', 'Năm sinh': 1980, 'Đơn vị công tác': '' },
        { 'Họ và tên': 'Vũ Thị Tạm', 'Năm sinh': 1991, 'Đơn vị công tác': '' },
      ],
      expected: ['sameName warning Họ và tên 2'],
    },
    {
      says: 'the same name and year of birth in two units is a question; numbers and days tell apart',
      rows: [
        { 'Họ và tên': 'Hồ Văn Nháp', 'Năm sinh': 1980 },
        { 'Họ và tên': 'Hồ Văn Nháp', 'Năm sinh': 1980, 'Đơn vị công tác': 'Trạm Y tế' },
        { 'Họ và tên': 'Hồ Văn Nháp', 'Năm sinh': 1981, 'Đơn vị công tác': 'Trạm Y tế' },
        { 'Họ và tên': 'Lê Văn Giả', 'Năm sinh': 1980, CCCD: '000080123456' },
        { 'Họ và tên': 'Lê Văn Giả', 'Năm sinh': 1980, CCCD: '000080123457', 'Đơn vị công tác': 'Trạm Y tế' },
        { 'Họ và tên': 'Vũ Thị Tạm', 'Năm sinh': '12/5/1980' },
        { 'Họ và tên': 'Vũ Thị Tạm', 'Năm sinh': '13/5/1980', 'Đơn vị công tác': 'Trạm Y tế' },
      ],
      expected: ['sameNameAndBirth info Họ và tên 2'],
    },
  ],
  'TD-04': [
    {
      says: 'a diploma without an earlier paper is no fault',
      rows: [{ 'Danh hiệu đề nghị': 'BK tỉnh', 'Thành tích các năm': 'Năm 2024: CSTĐCS' }],
      expected: ['lowerAwardNotNeeded info sheet'],
    },
  ],
  'TK-01': [
    {
      says: 'a total row that says another number, and a type for some only',
      rows: [
        { 'Danh hiệu đề nghị': 'Giấy khen', 'Loại hình khen thưởng': 'Công trạng' },
        { 'Danh hiệu đề nghị': 'Giấy khen' },
      ],
      situation: { below: [['', 'Tổng cộng', 5]] },
      expected: ['typesDoNotAddUp info sheet', 'totalRowDiffers warning sheet'],
    },
    {
      says: 'nothing of a title without a type, nor of a class that the list tells of nobody',
      rows: [{ 'Loại hình khen thưởng': 'Công trạng', 'Chức vụ': null }, { 'Chức vụ': null }],
      expected: [],
    },
    {
      says: 'a person without class and post where others have one',
      rows: [{ 'Chức vụ': 'Chuyên viên' }, { 'Chức vụ': null }],
      expected: ['classesDoNotAddUp info sheet'],
    },
    {
      says: 'a nominee who is none of the three kinds',
      rows: ['Nhà in Thử', 'Xưởng Mẫu'].map((name) => ({
        'Tên tập thể/cá nhân/hộ gia đình': name,
        'Phân loại khen thưởng': '?',
        'Danh hiệu đề nghị': 'Giấy khen',
        'Chức vụ': null,
      })),
      situation: { without: ['Họ và tên'] },
      expected: ['kindsDoNotAddUp warning sheet'],
    },
  ],
  'TK-02': [
    {
      says: 'a class that no form has, once for each spelling',
      rows: [
        { 'Phân loại đối tượng': 'Nhóm B' },
        { 'Phân loại đối tượng': 'Nhóm B' },
        { 'Phân loại đối tượng': 'Doanh nhân' },
        { 'Phân loại đối tượng': 'TNXP' },
        { 'Phân loại đối tượng': 'Cựu thanh niên xung phong' },
        { 'Phân loại đối tượng': 'Lực lượng bảo vệ ANTT' },
      ],
      expected: ['unknownClass warning Phân loại đối tượng 1'],
    },
  ],
  'TK-03': [
    {
      says: 'in the weeks before the day',
      rows: [{}],
      situation: { today: '2025-12-01' },
      expected: ['statisticsDue info sheet'],
    },
    { says: 'not in spring', rows: [{}], situation: { today: '2025-03-01' }, expected: [] },
  ],
  'DS-01': [
    {
      says: 'columns that the standards ask for, one remark each',
      rows: [
        { 'Danh hiệu đề nghị': 'Chiến sĩ thi đua cấp tỉnh' },
        { 'Danh hiệu đề nghị': 'Chiến sĩ thi đua cấp tỉnh' },
      ],
      expected: ['missingColumn info sheet', 'missingColumn info sheet'],
    },
    { says: 'nothing is missing for advanced workers', rows: [{}], expected: [] },
  ],
  'DS-02': [
    {
      says: 'a row and a plan of other years',
      rows: [{ Năm: 2025 }, { Năm: 2024 }],
      situation: { plan: samplePlan },
      expected: ['planOfOtherYear warning sheet', 'otherYear warning Năm 2'],
    },
    {
      says: 'the school year that ends in the plan’s year is of that plan',
      rows: [{ Năm: '2025-2026' }, { Năm: '2025-2026' }],
      situation: { plan: samplePlan },
      expected: [],
    },
    {
      says: 'schools among others: the school year that ends in the year, no other one',
      rows: [{ Năm: '2025-2026' }, { Năm: '2024-2025' }],
      situation: { plan: samplePlan, year: 2026 },
      expected: ['otherYear warning Năm 2'],
    },
  ],
  'DS-03': [
    {
      says: 'the digits of the personal number',
      rows: [
        { CCCD: '000180123456', 'Giới tính': 'Nữ', 'Năm sinh': 1980 },
        { CCCD: '000080123457', 'Giới tính': 'Nữ', 'Năm sinh': 1980 },
        { CCCD: '000181123458', 'Giới tính': 'Nữ', 'Năm sinh': 1980 },
        { CCCD: '00018112345', 'Giới tính': 'Nữ', 'Năm sinh': 1980 },
        { CCCD: '123456789', 'Giới tính': 'Nữ', 'Năm sinh': 1980 },
        { CCCD: '000301123459', 'Giới tính': 'Nữ', 'Năm sinh': 2001 },
      ],
      expected: [
        'againstSex warning CCCD 2',
        'againstBirth warning CCCD 3',
        'wrongLength warning CCCD 4',
        'oldNumber info CCCD 5',
      ],
    },
    {
      says: 'a column of old numbers is one finding',
      rows: ['123456789', '123456780', '123456781'].map((number) => ({ CCCD: number })),
      expected: ['mostOldNumbers info sheet'],
    },
  ],
  'DS-04': [
    {
      says: 'a unit that nobody knows, once',
      rows: [
        {},
        { 'Đơn vị công tác': 'Xưởng Thử Nghiệm' },
        { 'Đơn vị công tác': 'Xưởng Thử Nghiệm' },
        { 'Đơn vị công tác': 'Trạm Y tế' },
      ],
      situation: { plan: plan2025 },
      expected: ['unknownUnit info Đơn vị công tác 2'],
    },
  ],
  'DS-05': [
    {
      says: 'a type that no item foresees, and one that has nobody',
      rows: [{ ...paper, 'Loại hình khen thưởng': 'Quá trình cống hiến' }],
      situation: { plan: planWithTypes },
      expected: ['typeNotForeseen warning Loại hình khen thưởng 1', 'nobodyOfType info item II.1'],
    },
  ],
  'DS-06': [
    {
      says: 'handed in after the deadline of the task that asks for it',
      rows: [{ 'Số, ngày tờ trình': '12/TTr-UBND ngày 18/11/2025' }],
      situation: {
        tasks: tasksOn([
          taskRow({ content: 'Nộp danh sách, hồ sơ đề nghị khen thưởng năm 2025', time: '15/11/2025' }),
        ]),
      },
      expected: ['afterTaskDeadline warning Số, ngày tờ trình 1'],
    },
  ],
  'DS-07': [
    {
      says: 'a decree that has ended, and a plan that is not theirs',
      rows: [{}],
      situation: {
        plan: plan2025,
        above: [
          'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025',
          'Thực hiện Nghị định số 98/2023/NĐ-CP và Kế hoạch số 99/KH-UBND ngày 10/01/2025',
        ],
      },
      expected: ['notInForce info sheet', 'otherPlan warning sheet'],
    },
    {
      says: 'the decree of 2023 after its last parts, a law whose successor has ended too, and what is in force',
      rows: [{}],
      situation: {
        today: '2026-01-05',
        above: [
          'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025',
          'Thực hiện Nghị định số 98/2023/NĐ-CP và Nghị định số 152/2025/NĐ-CP',
          'Căn cứ Luật số 77/2015/QH13',
        ],
      },
      expected: ['notInForce warning sheet', 'notInForce warning sheet'],
    },
  ],
  'DS-08': [
    {
      says: 'hidden rows',
      rows: [{}, {}, {}],
      situation: { hidden: [2] },
      expected: ['hiddenRows info sheet'],
    },
  ],
  'DS-10': [
    {
      says: 'rows in TCVN3, the others as they are',
      rows: [
        { 'Họ và tên': 'NguyÔn V¨n Thö', 'Đơn vị': 'V¨n phßng cÊp ñy' },
        { 'Họ và tên': 'TrÇn ThÞ B×nh', 'Đơn vị': 'Tr\u00adêng TiÓu häc' },
        {},
      ],
      expected: [
        'oldFont info Họ và tên 1',
        'oldFont info Đơn vị 1',
        'oldFont info Họ và tên 2',
        'oldFont info Đơn vị 2',
      ],
    },
    {
      says: 'foreign names and one odd word are none',
      rows: [{ 'Họ và tên': 'Jürgen Müller' }, { 'Đơn vị': 'V¨n phòng' }, {}],
      expected: [],
    },
  ],
  'DS-09': [
    {
      says: 'days that do not exist, in columns of days and among words',
      rows: [
        { 'Sáng kiến': 'QĐ số 12/QĐ-UBND ngày 31/02/2025', 'Ngày vào làm': '01/3/2010' },
        { 'Sáng kiến': 'Cải tiến 45/50 quy trình', 'Ngày vào làm': '30/02/2010' },
        { 'Sáng kiến': 'Đạt 31/4 chỉ tiêu', 'Ngày vào làm': '20/01/202' },
        { 'Sáng kiến': 'QĐ số 30/QĐ-UBND ngày 30 tháng 4 năm 2025', 'Ngày vào làm': null },
      ],
      expected: [
        'impossibleDay error Sáng kiến 1',
        'impossibleDay error Ngày vào làm 2',
        'impossibleDay error Ngày vào làm 3',
      ],
    },
    {
      says: 'births that cannot be; the young and the very old of the year are people',
      rows: ['2062', '1890', 2012, '12/5/2011', '15/3/2010', '1920', '31/6/1980', null].map((born) => ({
        'Năm sinh': born,
      })),
      expected: [
        'unlikelyBirth warning Năm sinh 1',
        'unlikelyBirth warning Năm sinh 2',
        'unlikelyBirth warning Năm sinh 3',
        'unlikelyBirth warning Năm sinh 4',
        'impossibleDay error Năm sinh 7',
      ],
    },
    {
      says: 'a child may get a form of reward, not a title for work; an infant neither',
      rows: [2014, 2014, 2024].map((born, index) => ({
        'Năm sinh': born,
        'Danh hiệu đề nghị': index === 0 ? 'LĐTT' : 'Giấy khen của Chủ tịch UBND phường',
      })),
      expected: ['unlikelyBirth warning Năm sinh 1', 'unlikelyBirth warning Năm sinh 3'],
    },
    {
      says: 'the same list a hundred years ago',
      rows: [{ 'Năm sinh': '1980' }, { 'Năm sinh': '1890' }],
      situation: { year: 1996 },
      expected: [],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
