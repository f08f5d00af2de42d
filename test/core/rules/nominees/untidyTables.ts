import type { RuleCase } from './nomineeSheet';

const units = (...texts: readonly string[]) => texts.map((text) => ({ 'Đơn vị công tác': text }));

/** Cells that are written otherwise than they should be, and cells that only look so. */
export const untidyTables = {
  'DS-16': [
    {
      says: 'spaces and marks typed apart, in any column that is read; capitals and line breaks are left alone',
      rows: [
        { 'Họ và tên': 'TRẦN THỊ THỬ' },
        { 'Họ và tên': 'Lê Văn Giả  ' },
        { 'Chức vụ': 'Phó trưởng phòng'.normalize('NFD') },
        { 'Đơn vị công tác': 'Phòng Kinh tế', 'Chức vụ': ' Chuyên\u00a0viên' },
        { 'Chức vụ': 'Chuyên viên\nKế toán' },
        { 'Chức vụ': 'Chuyên\u00a0viên' },
      ],
      expected: ['spaces info Họ và tên 2', 'composition info Chức vụ 3', 'spaces info Chức vụ 4'],
    },
    {
      says: 'a spelling that few rows use; as many of each: which one; other bodies are other names',
      rows: units(
        'Phòng Kinh tế',
        'Phòng Kinh tế',
        'phòng kinh tế',
        'VP HĐND & UBND',
        'VP HĐND và UBND',
        'Phòng Y tế',
      ),
      expected: ['alias info Đơn vị công tác 3', 'whichSpelling info Đơn vị công tác 5'],
    },
    {
      says: "an award's name with wrong marks; an alias stands; what is in no catalogue is another rule's",
      rows: ['Lao động tiến tiến', 'Chiến sĩ thi đua sơ sở', 'Giấy khen', 'Người tốt nhất phường'].map(
        (award) => ({
          'Danh hiệu đề nghị': award,
        }),
      ),
      expected: ['slip info Danh hiệu đề nghị 1'],
    },
    {
      says: 'a wrong spelling is no majority: the right name is what the others are measured by',
      rows: ['Lao động tiến tiến', 'Lao động tiến tiến', 'Lao động tiên tiến', 'LĐTT'].map((award) => ({
        'Danh hiệu đề nghị': award,
      })),
      expected: [
        'slip info Danh hiệu đề nghị 1',
        'slip info Danh hiệu đề nghị 2',
        'alias info Danh hiệu đề nghị 4',
      ],
    },
    {
      says: 'days in another form, and years of two digits; a year alone and a day that does not exist are left alone',
      rows: ['18.09.1980', '05/03/80', 1980, '30/02/1980', '05/03/1980'].map((born) => ({
        'Ngày sinh': born,
      })),
      expected: ['date info Ngày sinh 1', 'whichCentury info Ngày sinh 2'],
    },
    {
      says: 'zeros that a number cell lost for certain; where it is not certain DS-03 asks',
      rows: [80_123_456, 185_123_456, '001080123456', '123456789'].map((cccd) => ({
        'Số CCCD': cccd,
        'Giới tính': 'Nam',
        'Ngày sinh': '05/03/1980',
      })),
      expected: ['lostZero info Số CCCD 1'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly RuleCase[]>>;
