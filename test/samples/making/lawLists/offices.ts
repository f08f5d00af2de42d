import { writtenSheet } from '../lawCases/model';
import { withMergedUnits, withSecondHeaderRow, type CleanList } from './model';
import { birthday, people } from './people';

const units = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
  'Đảng ủy xã',
  'Ủy ban MTTQ Việt Nam xã',
  'Ban Chỉ huy Quân sự xã',
  'Trung tâm Cung ứng dịch vụ công',
] as const;

const posts = ['Trưởng phòng', 'Phó Trưởng phòng', 'Chuyên viên', 'Chuyên viên', 'Văn thư'] as const;
const postsByUnit: Readonly<Record<string, readonly string[]>> = {
  'Văn phòng HĐND và UBND': ['Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Chuyên viên', 'Kế toán', 'Văn thư'],
  'Trung tâm Phục vụ hành chính công': [
    'Giám đốc',
    'Phó Giám đốc',
    'Chuyên viên',
    'Chuyên viên',
    'Nhân viên',
  ],
  'Đảng ủy xã': [
    'Phó Bí thư Thường trực',
    'Chánh Văn phòng Đảng ủy',
    'Trưởng Ban Xây dựng Đảng',
    'Chuyên viên',
    'Chuyên viên',
  ],
  'Ủy ban MTTQ Việt Nam xã': [
    'Chủ tịch Ủy ban MTTQ',
    'Chủ tịch Hội Nông dân',
    'Phó Chủ tịch Ủy ban MTTQ',
    'Bí thư Đoàn xã',
    'Chủ tịch Hội Cựu chiến binh',
  ],
  'Ban Chỉ huy Quân sự xã': [
    'Chỉ huy trưởng',
    'Phó Chỉ huy trưởng',
    'Phó Chỉ huy trưởng',
    'Chuyên viên',
    'Văn thư',
  ],
  'Trung tâm Cung ứng dịch vụ công': ['Giám đốc', 'Viên chức', 'Viên chức', 'Viên chức', 'Viên chức'],
};

const excellent = new Set([0, 5, 10, 15, 20, 25]);
const initiatives: Readonly<Record<number, string>> = {
  11: 'Bản đồ số các điểm thu gom rác thải',
  27: 'Sổ tay điện tử cho Ban Công tác Mặt trận ở thôn',
};

/** Everything in one sheet: a commune's office in December 2025. */
const oneSheet: CleanList = {
  id: '01-commune-office',
  style: "a commune's office, one sheet with all columns",
  today: '2025-12-12',
  sheets: [
    writtenSheet({
      name: 'DS thi đua 2025',
      above: [
        'ỦY BAN NHÂN DÂN XÃ TÂN GIANG THƯỢNG',
        'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025',
        '(Kèm theo Tờ trình số 87/TTr-VHXH ngày 09/12/2025 của Phòng Văn hóa - Xã hội)',
      ],
      header:
        'STT|Họ và tên|Giới tính|Ngày sinh|Số CCCD|Chức vụ|Đơn vị công tác|Nhóm đối tượng|Ngày tuyển dụng|Mức độ hoàn thành nhiệm vụ năm 2025|Danh hiệu thi đua đề nghị|Tên sáng kiến|QĐ công nhận sáng kiến|Hình thức kỷ luật|Biên bản họp Hội đồng|Tờ trình|Báo cáo thành tích|Cấp quyết định',
      rows: people(40, 1).map((person, index) => {
        const unit = units[Math.floor(index / 5)] ?? units[0];
        const post = (postsByUnit[unit] ?? posts)[index % 5] ?? 'Chuyên viên';
        const isFighter = excellent.has(index) || initiatives[index] !== undefined;
        const initiative = initiatives[index];
        const group = unit.startsWith('Trung tâm Cung ứng')
          ? 'Viên chức'
          : unit.includes('MTTQ')
            ? 'Cán bộ'
            : 'Công chức';
        return [
          index + 1,
          person.name,
          person.isWoman ? 'Nữ' : 'Nam',
          birthday(person),
          `'${person.personalNumber}`,
          post,
          unit,
          group,
          `0${1 + (index % 9)}/0${1 + (index % 8)}/${person.born.year + 24}`,
          excellent.has(index) ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ',
          isFighter ? 'LĐTT, CSTĐCS' : 'LĐTT',
          initiative ?? '',
          initiative === undefined ? '' : '163/QĐ-UBND ngày 25/11/2025',
          'Không',
          '15/BB-HĐTĐKT ngày 04/12/2025',
          '87/TTr-VHXH ngày 09/12/2025',
          'x',
          'Chủ tịch UBND xã',
        ].join('|');
      }),
      below: ['Tổng số: 40 người'],
    }),
  ],
};

const wardUnits = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
];
const wardPosts = ['Chuyên viên', 'Chuyên viên', 'Nhân viên', 'Phó Trưởng phòng', 'Trưởng phòng', 'Cán sự'];

/** Awards under marks: a ward with residents below its officials. */
const marks: CleanList = {
  id: '03-award-marks',
  style: 'a ward, awards as marks in columns',
  today: '2025-12-18',
  sheets: [
    withSecondHeaderRow(
      {
        name: 'Tổng hợp',
        above: ['UBND PHƯỜNG AN THỚI ĐÔNG', 'TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
        header:
          'TT|Họ và tên|Năm sinh||Chức vụ|Đơn vị|Xếp loại năm 2025|Danh hiệu, hình thức đề nghị|||Thành tích',
        rows: people(40, 3).map((person, index) => {
          const born = person.isWoman ? `|${person.born.year}` : `${person.born.year}|`;
          if (index < 28) {
            const isFighter = index % 7 === 0;
            const rating = isFighter ? 'HTXSNV' : 'HTTNV';
            return `${index + 1}|${person.name}|${born}|${wardPosts[index % 6]}|${wardUnits[Math.floor(index / 7)]}|${rating}|x|${isFighter ? 'x' : ''}||Hoàn thành ${isFighter ? 'xuất sắc' : 'tốt'} nhiệm vụ năm 2025`;
          }
          const post = [
            'Tổ trưởng',
            'Trưởng Ban Công tác Mặt trận',
            'Chi hội trưởng Chi hội Phụ nữ',
            'Người dân',
          ][index % 4];
          const deed = [
            'Vận động chỉnh trang 4 ngõ',
            'Xây dựng quỹ khuyến học của tổ',
            'Thu gom rác tái chế gây quỹ',
            'Hiến 35 m² đất mở ngõ',
          ][index % 4];
          return `${index + 1}|${person.name}|${born}|${post}|Tổ dân phố ${index - 26}||||x|${deed}`;
        }),
      },
      '||Nam|Nữ||||LĐTT|CSTĐCS|Giấy khen|',
    ),
  ],
};

/** Three sheets by unit, the unit's cell merged over its rows. */
function unitSheet(name: string, title: string, seed: number, sizes: readonly (readonly [string, number])[]) {
  const all = people(
    sizes.reduce((sum, [, size]) => sum + size, 0),
    seed,
  );
  let next = 0;
  const rows = sizes.flatMap(([unit, size]) =>
    Array.from({ length: size }, (_, index) => {
      const person = all[next];
      next += 1;
      const post = index === 0 ? 'Trưởng đơn vị' : index === 1 ? 'Cấp phó' : 'Chuyên viên';
      const rating = index === 0 && size > 5 ? 'HTXSNV' : 'HTTNV';
      return `${next}|${index === 0 ? unit : ''}|${person?.name ?? ''}|${person?.born.year ?? ''}|${post}|${rating}|${rating === 'HTXSNV' ? 'LĐTT; CSTĐCS' : 'LĐTT'}|Chủ tịch UBND xã`;
    }),
  );
  return withMergedUnits(
    {
      name,
      above: ['UBND XÃ HÒA SƠN ĐOÀI', title, 'Năm 2025'],
      header:
        'STT|Cơ quan, đơn vị|Họ và tên|Năm sinh|Chức vụ|Mức xếp loại chất lượng|Danh hiệu đề nghị|Thẩm quyền quyết định',
      rows,
    },
    1,
  );
}

const bySheets: CleanList = {
  id: '04-sheets-by-unit',
  style: 'three sheets, units in merged cells',
  today: '2025-12-15',
  sheets: [
    unitSheet('Khối Đảng, MTTQ', 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA - KHỐI ĐẢNG, MẶT TRẬN', 41, [
      ['Văn phòng Đảng ủy', 6],
      ['Ban Xây dựng Đảng', 4],
      ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 4],
    ]),
    unitSheet('Khối chính quyền', 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA - KHỐI CHÍNH QUYỀN', 42, [
      ['Văn phòng HĐND và UBND', 7],
      ['Phòng Kinh tế', 4],
      ['Phòng Văn hóa - Xã hội', 4],
    ]),
    unitSheet('Khối sự nghiệp', 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA - KHỐI SỰ NGHIỆP', 43, [
      ['Trạm Y tế xã', 7],
      ['Trung tâm Cung ứng dịch vụ công', 4],
    ]),
  ],
};

const orders = people(40, 9);

/** Years of titles for papers of the province. */
const history: CleanList = {
  id: '09-years-before',
  style: "columns of years before for the province's papers",
  today: '2025-12-22',
  sheets: [
    withSecondHeaderRow(
      {
        name: 'Trinh tinh',
        above: [
          'UBND XÃ ĐẠI LỘC HẠ',
          'DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG DANH HIỆU, HÌNH THỨC KHEN THƯỞNG NĂM 2025',
          '(Kèm theo Tờ trình số 140/TTr-UBND ngày 19/12/2025 của UBND xã Đại Lộc Hạ)',
        ],
        header:
          'STT|Họ và tên|Chức vụ|Đơn vị công tác|Nhóm đối tượng|Danh hiệu thi đua đã đạt các năm|||||Xếp loại năm 2025|Danh hiệu, hình thức đề nghị|Loại hình khen thưởng|Tên sáng kiến|QĐ công nhận sáng kiến|Phạm vi công nhận|Cấp quyết định',
        rows: orders.map((person, index) => {
          const unit = units[index % 6] ?? units[0];
          const start = `${index + 1}|${person.name}|${(postsByUnit[unit] ?? posts)[Math.floor(index / 6) % 5]}|${unit}|Công chức`;
          if (index < 8) {
            return `${start}|LĐTT|CSTĐCS|CSTĐCS|CSTĐCS|CSTĐCS|HTXSNV|Chiến sĩ thi đua cấp tỉnh|Công trạng|Giải pháp số ${index + 1} rút ngắn thời gian giải quyết hồ sơ ở ${unit}|28${10 + index}/QĐ-UBND ngày 21/11/2025|Cấp tỉnh|Chủ tịch UBND tỉnh`;
          }
          const years =
            index % 3 === 0
              ? 'LĐTT|LĐTT|CSTĐCS|CSTĐCS|CSTĐCS'
              : index % 3 === 1
                ? '|LĐTT|LĐTT|CSTĐCS|CSTĐCS'
                : 'CSTĐCS|CSTĐCS|CSTĐCS|CSTĐCS|CSTĐCS';
          return `${start}|${years}|${index % 6 === 0 ? 'HTXSNV' : 'HTTNV'}|Bằng khen của Chủ tịch UBND tỉnh|Công trạng||||Chủ tịch UBND tỉnh`;
        }),
      },
      '|||||Năm 2021|Năm 2022|Năm 2023|Năm 2024|Năm 2025|||||||',
    ),
  ],
};

export const officeLists: readonly CleanList[] = [oneSheet, marks, bySheets, history];
