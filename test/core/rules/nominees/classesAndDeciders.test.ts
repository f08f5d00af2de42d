import { testCases, type RowOver } from './nomineeSheet';

const said = (decides: string, over: RowOver = {}): RowOver => ({ ...over, 'Cấp quyết định': decides });
const paper: RowOver = { 'Danh hiệu đề nghị': 'Giấy khen' };
const now = { today: '2025-12-01' } as const;

// Who is of army and police (art. 24.1 and 24.2), and who decides (art. 76 to 80): what a commune's lists say of both.
testCases({
  'CN-01': [
    {
      says: 'soldiers and police have a title of their own: certain by a rank, else to be asked',
      rows: [
        { 'Chức vụ': 'Thiếu tá, Phó Trưởng Công an xã', 'Đơn vị công tác': 'Công an xã' },
        { 'Chức vụ': 'Cán bộ', 'Đơn vị công tác': 'Công an phường' },
        { 'Phân loại đối tượng': 'Quân nhân chuyên nghiệp', 'Chức vụ': 'Nhân viên' },
        { 'Phân loại đối tượng': 'Dân quân thường trực', 'Chức vụ': 'Tiểu đội trưởng' },
      ],
      expected: [
        'needNotMet error Chức vụ 1',
        'needNotMet warning Đơn vị công tác 2',
        'needNotMet error Phân loại đối tượng 3',
        'needNotMet error Phân loại đối tượng 4',
      ],
    },
    {
      says: 'posts that only sound like army or police',
      rows: [
        { 'Chức vụ': 'Chỉ huy trưởng Ban CHQS xã', 'Đơn vị công tác': 'Ban CHQS xã' },
        { 'Chức vụ': 'Phó Chỉ huy trưởng Ban Chỉ huy quân sự phường', 'Phân loại đối tượng': 'LLVT' },
        { 'Chức vụ': 'Chỉ huy phó Quân sự xã' },
        { 'Chức vụ': 'Công an viên thôn 5', 'Xếp loại': null },
        { 'Chức vụ': 'Tổ viên Tổ bảo vệ an ninh, trật tự', 'Xếp loại': null },
        { 'Chức vụ': 'Thôn đội trưởng', 'Phân loại đối tượng': 'Dân quân tại chỗ', 'Xếp loại': null },
        { 'Chức vụ': 'Chuyên viên', 'Đơn vị công tác': 'Ban CHQS xã' },
        { 'Chức vụ': 'Công chức', 'Đơn vị công tác': 'Công an xã' },
      ],
      expected: [],
    },
    {
      says: 'former soldiers, ranks in proper names of units, and commands of communes without the commune',
      rows: [
        { 'Chức vụ': 'Nguyên Thiếu tá, Phó Chủ tịch Hội CCB', 'Đơn vị công tác': 'Hội CCB xã' },
        { 'Chức vụ': 'Phó Bí thư Chi bộ (nguyên Đại úy biên phòng)' },
        { 'Chức vụ': 'Hạ sĩ xuất ngũ, Trưởng thôn', 'Xếp loại': null },
        { 'Chức vụ': 'Giáo viên', 'Đơn vị công tác': 'Trường TH Trần Trung Tá' },
        { 'Chức vụ': 'Chỉ huy trưởng Ban Chỉ huy quân sự', 'Đơn vị công tác': 'UBND phường' },
        { 'Chức vụ': 'Phó CHT', 'Đơn vị công tác': 'Ban CHQS' },
      ],
      expected: [],
    },
    {
      says: 'soldiers still: of a command above the commune, by a rank beside what one was',
      rows: [
        { 'Chức vụ': 'Chỉ huy trưởng', 'Đơn vị công tác': 'Ban CHQS khu vực 2' },
        { 'Chức vụ': 'Thượng úy, nguyên Trưởng thôn', 'Đơn vị công tác': 'Tổ công tác' },
        { 'Chức vụ': 'Viên chức quốc phòng', 'Đơn vị công tác': 'Kho K8' },
      ],
      expected: [
        'needNotMet warning Đơn vị công tác 1',
        'needNotMet error Chức vụ 2',
        'needNotMet error Chức vụ 3',
      ],
    },
    {
      says: 'such an official is judged by the rating like every other',
      rows: [{ 'Chức vụ': 'Chỉ huy trưởng Ban CHQS xã', 'Xếp loại': 'HTNV' }],
      expected: ['needNotMet error Xếp loại 1'],
    },
    {
      says: 'not under the old law',
      rows: [{ 'Chức vụ': 'Đại úy', 'Đơn vị công tác': 'Công an xã' }],
      situation: { year: 2023, today: '2023-12-01' },
      expected: [],
    },
  ],
  'CN-03': [
    {
      says: 'an advanced soldier of the police, and a guard of a hamlet who is none',
      rows: [
        { 'Danh hiệu đề nghị': 'CSTT', 'Chức vụ': 'Đại úy', 'Đơn vị công tác': 'Công an xã' },
        { 'Danh hiệu đề nghị': 'CSTT', 'Chức vụ': 'Công an viên thôn 2' },
      ],
      expected: ['needNotMet error Chức vụ 2'],
    },
    {
      says: 'a rating alone tells no class: nothing is quoted from a blank cell',
      rows: [{ 'Danh hiệu đề nghị': 'CSTT', 'Chức vụ': null, 'Đơn vị công tác': 'Tổ công tác' }],
      expected: [],
    },
  ],
  'CN-10': [
    {
      says: "a farmer has a way of his own to the Prime Minister's diploma (art. 73.2)",
      rows: [
        {
          'Danh hiệu đề nghị': 'Bằng khen của Thủ tướng Chính phủ',
          'Loại hình khen thưởng': 'Công trạng',
          'Phân loại đối tượng': 'Nông dân',
          'Chức vụ': null,
          'Xếp loại': null,
          'Thành tích các năm': 'Năm 2023: Giấy khen của UBND xã; năm 2024: Giấy khen của UBND xã',
        },
        {
          'Danh hiệu đề nghị': 'Bằng khen của Thủ tướng Chính phủ',
          'Loại hình khen thưởng': 'Công trạng',
          'Thành tích các năm':
            'Năm 2021: LĐTT; năm 2022: LĐTT; năm 2023: Bằng khen của UBND tỉnh; năm 2024: CSTĐCS',
        },
      ],
      expected: ['needNotMet warning row 2'],
    },
  ],
  'TQ-02': [
    {
      says: 'bodies that give papers of their own, and whoever decides a paper that names nobody',
      rows: [
        said('Ban Thường vụ Đảng ủy xã', { 'Danh hiệu đề nghị': 'Giấy khen của Đảng ủy' }),
        said('Ban Chấp hành Hội LHPN xã', { 'Danh hiệu đề nghị': 'Giấy khen của Hội LHPN xã' }),
        said('Công đoàn xã', { 'Danh hiệu đề nghị': 'Giấy khen của Công đoàn' }),
        said('Đoàn TNCS Hồ Chí Minh xã', paper),
        said('Giám đốc HTX Nông nghiệp', paper),
        said('Hiệu trưởng', paper),
        said('Cấp xã', { 'Danh hiệu đề nghị': 'Giấy khen của Hội Nông dân xã' }),
        said('Trưởng Công an xã', { 'Danh hiệu đề nghị': 'CSTT', 'Đơn vị công tác': 'Công an xã' }),
        said('BTV Đảng ủy xã', { 'Danh hiệu đề nghị': 'Giấy khen của BTV Đảng ủy xã' }),
        said('BCH Đoàn phường', { 'Danh hiệu đề nghị': 'Giấy khen của BCH Đoàn phường' }),
        said('LĐLĐ tỉnh', { 'Danh hiệu đề nghị': 'Bằng khen của LĐLĐ tỉnh' }),
      ],
      situation: now,
      expected: [],
    },
    {
      says: 'a paper that names another giver, and levels that no such paper has',
      rows: [
        said('Chủ tịch UBND xã', { 'Danh hiệu đề nghị': 'Giấy khen của Đảng ủy xã' }),
        said('Đảng ủy xã', { 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND xã' }),
        said('Chủ tịch UBND tỉnh', paper),
        said('BTV Đảng ủy xã', { 'Danh hiệu đề nghị': 'Giấy khen của UBND phường' }),
      ],
      situation: now,
      expected: [1, 2, 3, 4].map((row) => `wrongAuthority error Cấp quyết định ${row}`),
    },
    {
      says: 'heads: of enterprises and agencies for their own people, of a commune school not',
      rows: [
        said('Giám đốc Công ty'),
        said('Giám đốc HTX'),
        said('Hiệu trưởng trường Tiểu học', { 'Đơn vị công tác': 'Trường Tiểu học' }),
        said('Hiệu trưởng Trường Đại học'),
        said('Hiệu trưởng', { 'Danh hiệu đề nghị': 'CSTĐCS' }),
      ],
      situation: now,
      expected: ['wrongAuthority error Cấp quyết định 3', 'wrongAuthority error Cấp quyết định 5'],
    },
    {
      says: 'papers of army, police, tax, treasury and courts by their own heads',
      rows: [
        said('Giám đốc Công an tỉnh', { 'Danh hiệu đề nghị': 'Giấy khen của Giám đốc Công an tỉnh' }),
        said('Trưởng Thuế tỉnh', { 'Danh hiệu đề nghị': 'Giấy khen của Trưởng Thuế tỉnh' }),
        said('Chánh án TAND tỉnh', { 'Danh hiệu đề nghị': 'Giấy khen của Chánh án Tòa án nhân dân tỉnh' }),
        said('BCH BĐBP tỉnh', { 'Danh hiệu đề nghị': 'Giấy khen của Bộ đội Biên phòng tỉnh' }),
        said('Giám đốc KBNN khu vực', paper),
        said('Chỉ huy trưởng Bộ CHQS tỉnh', { 'Danh hiệu đề nghị': 'Giấy khen của Bộ CHQS tỉnh' }),
      ],
      situation: now,
      expected: [],
    },
    {
      says: "the commune's paper by such a head, and a head's paper by the province's chairman",
      rows: [
        said('Giám đốc Công an tỉnh', { 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND xã' }),
        said('Trưởng Thuế tỉnh', { 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND xã' }),
        said('Chủ tịch UBND tỉnh', { 'Danh hiệu đề nghị': 'Giấy khen của Trưởng Thuế tỉnh' }),
      ],
      situation: now,
      expected: [1, 2, 3].map((row) => `wrongAuthority error Cấp quyết định ${row}`),
    },
    {
      says: "the Government's flag, decided by the Prime Minister for it",
      rows: ['Thủ tướng Chính phủ', 'Chính phủ', 'Chủ tịch UBND tỉnh'].map((decides) =>
        said(decides, {
          'Phân loại khen thưởng': 'Tập thể',
          'Danh hiệu đề nghị': 'Cờ thi đua của Chính phủ',
          'Chức vụ': null,
        }),
      ),
      situation: now,
      expected: ['wrongAuthority error Cấp quyết định 3'],
    },
  ],
  'TQ-01': [
    {
      says: 'while there were districts their papers too, and headmasters',
      rows: [
        said('Chủ tịch UBND huyện', paper),
        said('Hiệu trưởng'),
        said('Huyện ủy', { 'Danh hiệu đề nghị': 'Giấy khen của Huyện ủy' }),
        said('Chủ tịch UBND huyện', { 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND xã' }),
      ],
      situation: { year: 2024, today: '2025-06-30' },
      expected: ['wrongAuthority error Cấp quyết định 4'],
    },
  ],
  'TQ-03': [
    {
      says: "a military region's own diploma, and the province's that such a commander does not decide",
      rows: [
        said('Tư lệnh Quân khu 5', { 'Danh hiệu đề nghị': 'Bằng khen của Tư lệnh Quân khu 5' }),
        said('Tư lệnh Quân khu 5', { 'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh' }),
      ],
      situation: now,
      expected: ['wrongAuthority error Cấp quyết định 2'],
    },
    {
      says: "the province's party committee for its own diploma",
      rows: [
        said('Ban Thường vụ Tỉnh ủy', { 'Danh hiệu đề nghị': 'Bằng khen của Tỉnh ủy' }),
        said('Ban Thường vụ Tỉnh ủy', { 'Danh hiệu đề nghị': 'Bằng khen' }),
        said('Giám đốc Sở', { 'Danh hiệu đề nghị': 'Bằng khen' }),
      ],
      situation: now,
      expected: ['wrongAuthority error Cấp quyết định 3'],
    },
  ],
});
