import { testCases, type RowOver } from './nomineeSheet';

const people: readonly RowOver[] = [{}, {}, {}];
const withoutUnit = ['Đơn vị công tác'];

const research = (initiative: string, paper: string): RowOver => ({
  'Danh hiệu đề nghị': 'CSTĐCS',
  'Sáng kiến': initiative,
  'Số QĐ công nhận sáng kiến': paper,
});

const registrations = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ['DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025'],
  ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đăng ký'],
  ...rows.map(([name = '', unit = ''], index) => [`${index + 1}`, name, unit, 'Lao động tiên tiến']),
];

// What lists leave out or write their own way, and what is no fault of theirs.
testCases({
  'HS-09': [
    {
      says: 'without a column of units, under a heading that names the body of them all',
      rows: people,
      situation: { without: withoutUnit, above: ['UBND XÃ THỬ', 'TRƯỜNG MẦM NON HOA THỬ', 'DANH SÁCH'] },
      expected: [],
    },
    {
      says: 'under the heading of a station',
      rows: people,
      situation: { without: withoutUnit, above: ['TRẠM Y TẾ XÃ THỬ', 'DANH SÁCH'] },
      expected: [],
    },
    {
      says: 'a heading of a commune or of hamlet heads names no such body: a remark',
      rows: people,
      situation: {
        without: withoutUnit,
        above: ['UBND XÃ THỬ', 'TRƯỞNG THÔN ĐỀ NGHỊ KHEN THƯỞNG'],
      },
      expected: ['noColumn info sheet'],
    },
    {
      says: 'a column of units that nobody filled',
      rows: people.map(() => ({ 'Đơn vị công tác': null })),
      expected: ['noColumn warning sheet'],
    },
  ],
  'HS-02': [
    {
      says: 'the acceptance of research needs no number; of an initiative it is no recognition',
      rows: [
        research('Đề tài nuôi cá lồng', 'Biên bản nghiệm thu ngày 12/10/2025'),
        research('Nghiên cứu giống lúa chịu hạn', 'Nghiệm thu ngày 12/10/2025'),
        research('Sổ tay một cửa', 'Biên bản nghiệm thu ngày 12/10/2025'),
        research('Đề tài nuôi cá lồng', 'Biên bản nghiệm thu'),
      ],
      expected: [3, 4].map((row) => `incompleteCertificate warning Số QĐ công nhận sáng kiến ${row}`),
    },
  ],
  'TG-07': [
    {
      says: 'another post in the same place; another commune by its name; the own commune by its new name',
      rows: [
        { 'Ghi chú': 'Thôi việc Phó CT Hội, được tuyển dụng vào công chức 01/9/2025' },
        { 'Ghi chú': 'Đã chuyển sang Đảng ủy xã Bên Kia từ 01/10/2025' },
        { 'Ghi chú': 'Chuyển sang Sở Tài chính tháng 8/2025' },
        { 'Ghi chú': 'Đã chuyển sang UBND phường từ 01/7/2025' },
        { 'Ghi chú': 'Đã chuyển sang UBND phường Nháp Thử từ 01/7/2025' },
        { 'Ghi chú': 'Sẽ chuyển sang UBND xã Bên Kia' },
        { 'Ghi chú': 'Thôi việc từ 01/9/2025' },
      ],
      situation: { above: ['UBND PHƯỜNG NHÁP THỬ'] },
      expected: [2, 3, 7].map((row) => `goneBeforeEnd warning Ghi chú ${row}`),
    },
  ],
  'DK-01': [
    {
      says: 'registered under another spelling of the unit',
      rows: [
        { 'Đơn vị công tác': 'P. Nội vụ' },
        { 'Đơn vị công tác': 'Phòng Văn hóa - Xã hội' },
        { 'Đơn vị công tác': 'Tr. Mầm non Nháp' },
      ],
      situation: {
        registered: registrations([
          ['Trần Thị Thử', 'Phòng Nội vụ'],
          ['Lê Văn Giả', 'P.VHXH'],
          ['Hồ Văn Nháp', 'Trường Mầm non Nháp'],
        ]),
      },
      expected: [],
    },
    {
      says: 'the same name in another unit',
      rows: [{ 'Đơn vị công tác': 'P. Nội vụ' }, { 'Đơn vị công tác': 'Thôn 3' }],
      situation: {
        registered: registrations([
          ['Trần Thị Thử', 'Phòng Kinh tế'],
          ['Lê Văn Giả', 'Thôn 5'],
        ]),
      },
      expected: ['notRegistered info sheet'],
    },
  ],
});
