import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { type RowOver, type RuleCase } from './nomineeSheet';

const collective: RowOver = {
  'Họ và tên': 'Trường Mầm non Hoa Thử',
  'Chức vụ': null,
  'Phân loại khen thưởng': 'Tập thể',
  'Danh hiệu đề nghị': 'Tập thể lao động tiên tiến',
};
const household: RowOver = {
  'Chức vụ': null,
  'Phân loại khen thưởng': 'Hộ gia đình',
  'Danh hiệu đề nghị': 'Gia đình văn hóa',
};
const people = (count: number): readonly RowOver[] => Array.from({ length: count }, () => ({}));
const differs = ['totalDiffers warning sheet'];

/** A sheet of registrations: name, unit, what is registered for. */
const registered = (year: string, rows: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  [`DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM ${year}`],
  ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đăng ký'],
  ...rows.map((row, index) => [`${index + 1}`, ...row]),
];

/** What rules find in names, and in what a list states of itself above, beside and below its rows. */
export const statedTables = {
  'HS-10': [
    {
      says: 'names without a capital; names of all peoples with theirs are in order',
      rows: [
        'nguyễn văn an',
        "h'hen niê",
        'Trần thị Thử',
        "Đinh Thị H'Mai",
        'Y Bhăm Êban',
        'HỒ VĂN NHÁP',
        'K’Rênh',
      ].map((name) => ({ 'Họ và tên': name })),
      expected: ['smallLetters info Họ và tên 1', 'smallLetters info Họ và tên 2'],
    },
    {
      says: 'a column of them is one finding',
      rows: ['nguyễn văn an', 'lò văn én', 'đinh thị thử'].map((name) => ({ 'Họ và tên': name })),
      expected: ['mostSmallLetters info sheet'],
    },
  ],
  'TK-04': [
    {
      says: 'below: persons and collectives, each against its own',
      rows: [...people(2), collective],
      situation: { below: [['', 'Ấn định danh sách có 02 (hai) cá nhân và 03 tập thể']] },
      expected: differs,
    },
    {
      says: 'label and number in two cells',
      rows: people(3),
      situation: { below: [['Tổng cộng:', '05 người']] },
      expected: differs,
    },
    {
      says: 'above, and of households',
      rows: [household, { ...household, 'Họ và tên': 'Lê Văn Giả' }],
      situation: { above: ['Danh sách này gồm 07 hộ gia đình'] },
      expected: differs,
    },
    {
      says: 'the word before the number; digits and words that disagree',
      rows: people(4),
      situation: { below: [['', 'Tổng số cá nhân: 04 (mười bốn)']] },
      expected: ['wordsDiffer warning sheet'],
    },
    {
      says: 'a number of twenty and more in words; who stands twice is one person, or two rows',
      rows: [...people(2), { 'Họ và tên': 'Trần Thị Thử', 'Danh hiệu đề nghị': 'CSTĐCS' }],
      situation: { below: [['', 'Tổng số: 02 (hai) người, trong đó 21 (hai mươi mốt) lượt người']] },
      expected: [],
    },
    {
      says: 'right ones, without a doubt',
      rows: [...people(3), collective],
      situation: {
        below: [
          ['', 'Tổng cộng: 4 (03 cá nhân, 01 tập thể)'],
          ['', 'Danh sách có 04 trường hợp./.'],
        ],
      },
      expected: [],
    },
    ...['06 tập thể, hộ gia đình', '6 tập thể và hộ gia đình', '06 tập thể/hộ gia đình'].map((said) => ({
      says: `${said}: one number for two kinds is their sum`,
      rows: [collective, household],
      situation: { below: [['', `Tổng cộng: ${said}`]] },
      expected: differs,
    })),
    {
      says: 'the right sum, and a number of its own behind the comma',
      rows: [collective, household, { ...household, 'Họ và tên': 'Lê Văn Giả' }, ...people(1)],
      situation: {
        above: ['Danh sách gồm 01 tập thể, 02 hộ gia đình'],
        below: [['', 'Tổng cộng: 03 tập thể, hộ gia đình']],
      },
      expected: [],
    },
    {
      says: 'no totals of the list: money, votes, members, staff, one of two totals, a plan before it',
      rows: people(3),
      situation: {
        above: ['Tổng số phiếu: 15', 'Tổng số cán bộ, công chức: 40 người'],
        below: [
          ['', 'Tổng số tiền: 5.000.000 đồng'],
          ['', 'Tổng số thành viên Hội đồng: 15 người'],
          ['', 'Cộng: 2 người'],
          ['', 'Cộng: 5 người'],
          ['', 'Tổng kết phong trào có 12 người dự'],
        ],
      },
      expected: [],
    },
    {
      says: 'nothing of persons where nobody says what the rows are',
      rows: ['Nhà in Thử', 'Xưởng Mẫu'].map((name) => ({
        'Tên tập thể/cá nhân/hộ gia đình': name,
        'Phân loại khen thưởng': '?',
        'Danh hiệu đề nghị': 'Giấy khen',
        'Chức vụ': null,
      })),
      situation: { without: ['Họ và tên'], below: [['', 'Tổng số: 05 tập thể']] },
      expected: [],
    },
  ],
  'DS-14': [
    {
      says: 'on a list of the end of 2026',
      rows: people(1),
      situation: {
        year: 2026,
        today: '2026-11-20',
        above: ['Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022'],
      },
      expected: ['withoutAmendment info sheet'],
    },
    {
      says: 'not with the amendment beside it',
      rows: people(1),
      situation: {
        year: 2026,
        today: '2026-11-20',
        above: [
          'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 được sửa đổi, bổ sung bởi Luật số 06/2026/QH16',
        ],
      },
      expected: [],
    },
    {
      says: 'not before its day',
      rows: people(1),
      situation: { year: 2026, today: '2026-09-30', above: ['Căn cứ Luật số 06/2022/QH15'] },
      expected: [],
    },
    {
      says: 'not where all dossiers were received before',
      rows: [{ 'Ngày nhận hồ sơ': '20/9/2026' }],
      situation: { year: 2026, today: '2026-11-20', above: ['Căn cứ Luật số 06/2022/QH15'] },
      expected: [],
    },
    {
      says: 'not of another law',
      rows: people(1),
      situation: { year: 2026, today: '2026-11-20', above: ['Căn cứ Luật số 72/2025/QH15'] },
      expected: [],
    },
  ],
  'DK-01': [
    {
      says: 'not on the list of registrations, or for another title; a higher one holds the lower',
      rows: [
        {},
        { 'Danh hiệu đề nghị': 'CSTĐCS' },
        { 'Danh hiệu đề nghị': 'CSTĐCS' },
        { 'Danh hiệu đề nghị': 'LĐTT' },
        { 'Danh hiệu đề nghị': 'LĐTT', 'Đơn vị công tác': 'Trạm Y tế' },
      ],
      situation: {
        registered: registered('2025', [
          ['Lê Văn Giả', 'Phòng Kinh tế', 'Chiến sĩ thi đua cơ sở'],
          ['HỒ VĂN NHÁP', 'Phòng  kinh tế', 'Lao động tiên tiến'],
          ['Vũ Thị Tạm', '', 'Chiến sĩ thi đua cơ sở'],
          ['Đỗ Văn Mẫu', 'Phòng Kinh tế', 'Lao động tiên tiến'],
        ]),
      },
      expected: ['notRegistered info sheet', 'registeredForOther info Họ và tên 3'],
    },
    {
      says: 'one row that is not on the list of registrations is said at that row',
      rows: [{ 'Họ và tên': 'Vũ Thị Tạm' }, { 'Họ và tên': 'Ngô Thị Ví' }],
      situation: { registered: registered('2025', [['Vũ Thị Tạm', 'Phòng Kinh tế', 'LĐTT']]) },
      expected: ['notRegistered info Họ và tên 2'],
    },
    {
      says: 'one row with two awards is one row, and everybody registered is nothing',
      rows: [
        { 'Họ và tên': 'Vũ Thị Tạm', 'Danh hiệu đề nghị': 'LĐTT; CSTĐCS' },
        { 'Họ và tên': 'Ngô Thị Ví' },
      ],
      situation: { registered: registered('2025', [['Ngô Thị Ví', 'Phòng Kinh tế', 'LĐTT']]) },
      expected: ['notRegistered info Họ và tên 1'],
    },
    {
      says: 'nothing of forms, of kinds of whom none registered, of registrations of another year',
      rows: [
        { 'Danh hiệu đề nghị': 'Giấy khen' },
        { 'Danh hiệu đề nghị': 'BK tỉnh' },
        collective,
        { 'Họ và tên': 'Vũ Thị Tạm', 'Danh hiệu đề nghị': 'LĐTT' },
      ],
      situation: { registered: registered('2025', [['Vũ Thị Tạm', 'Phòng Kinh tế', 'LĐTT']]) },
      expected: [],
    },
    {
      says: 'nothing from registrations of another year',
      rows: people(2),
      situation: { registered: registered('2026', [['Ngô Thị Ví', 'Phòng Kinh tế', 'LĐTT']]) },
      expected: [],
    },
  ],
  'DS-15': [
    {
      says: 'blank where most of its kind are filled: one finding for the list',
      rows: [
        'Sửa đường thôn',
        'Dạy tốt',
        null,
        'Tham mưu kịp thời',
        'Cải tiến hồ sơ',
        'Vận động tốt',
        null,
        'A',
      ].map((summary) => ({ 'Tóm tắt thành tích': summary })),
      expected: ['blankAchievement warning Tóm tắt thành tích 3'],
    },
    {
      says: 'not where half are blank, nor of collectives of which none has one',
      rows: [
        ...['Sửa đường thôn', 'Dạy tốt', 'Tham mưu kịp thời'].map((summary) => ({
          'Tóm tắt thành tích': summary,
        })),
        { ...collective, 'Tóm tắt thành tích': null },
        { ...collective, 'Họ và tên': 'Trạm Y tế Thử', 'Tóm tắt thành tích': null },
      ],
      expected: [],
    },
    {
      says: 'not where most are blank, or the column is not there',
      rows: [{ 'Tóm tắt thành tích': 'Dạy tốt' }, {}, {}, {}, {}],
      expected: [],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
