import { writtenSheet } from '../lawCases/model';
import { withMergedUnits, type CleanList } from './model';
import { people } from './people';

const groups = [
  'Tổ Ngữ văn - Lịch sử - Địa lí',
  'Tổ Toán - Tin học',
  'Tổ Khoa học tự nhiên',
  'Tổ Ngoại ngữ - Nghệ thuật - Thể chất',
  'Tổ Văn phòng',
];
const ideas = [
  'Nhật ký đọc sách trong giờ Ngữ văn 7',
  'Bản đồ tư duy cho bài ôn tập Lịch sử và Địa lí 8',
  'Dùng bảng tính để dạy thống kê ở lớp 9',
  'Ngân hàng câu hỏi ngắn cho Toán 6',
  'Vườn thực nghiệm nhỏ trong môn Khoa học tự nhiên',
  'Góc nói tiếng Anh mười phút đầu buổi',
  'Thư viện mở ở hành lang',
];

/** A school by its school year, with the decisions on its initiatives. */
const schoolYear: CleanList = {
  id: '02-school-year',
  style: 'a school, by school year, with decisions on initiatives',
  today: '2026-05-28',
  sheets: [
    writtenSheet({
      name: 'DS TĐ 25-26',
      above: [
        'UBND XÃ LONG KHÊ',
        'TRƯỜNG TRUNG HỌC CƠ SỞ LONG KHÊ',
        'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA NĂM HỌC 2025 - 2026',
        '(Kèm theo Tờ trình số 26/TTr-THCS ngày 27/5/2026 của Trường THCS Long Khê)',
      ],
      header:
        'TT|Họ và tên|Năm sinh|Nữ|Chức vụ|Tổ chuyên môn|Mức độ HTNV năm học 2025-2026|Danh hiệu đề nghị|Tên SKKN|Số QĐ công nhận SKKN|Ngày QĐ SKKN|Ghi chú',
      rows: people(40, 2).map((person, index) => {
        const idea = index % 6 === 0 ? ideas[index / 6] : undefined;
        const isExcellent = index % 6 === 0 && index < 36;
        const post =
          index === 0
            ? 'Hiệu trưởng'
            : index === 1
              ? 'Phó Hiệu trưởng'
              : index % 8 === 2
                ? 'Tổ trưởng'
                : index > 35
                  ? 'Nhân viên'
                  : 'Giáo viên';
        return [
          index + 1,
          person.name,
          person.born.year,
          person.isWoman ? 'x' : '',
          post,
          groups[Math.floor(index / 8)],
          isExcellent ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ',
          idea === undefined ? 'LĐTT' : 'LĐTT; CSTĐCS',
          idea ?? '',
          idea === undefined ? '' : '97/QĐ-UBND',
          idea === undefined ? '' : '14/05/2026',
          '',
        ].join('|');
      }),
      below: ['Danh sách gồm 40 người, trong đó 07 người đề nghị CSTĐCS./.'],
    }),
  ],
};

const excellent = 'Tập thể Lao động xuất sắc';
const advanced = 'Tập thể Lao động tiên tiến';

/** Total, advanced workers, fighters of the four groups of a school. */
const schools: readonly (readonly [string, readonly (readonly [string, number, number, number])[]])[] = [
  [
    'Trường Mầm non Sao Khuê',
    [
      ['Tổ Nhà trẻ', 9, 8, 1],
      ['Tổ Mẫu giáo bé', 10, 7, 1],
      ['Tổ Mẫu giáo lớn', 11, 10, 2],
      ['Tổ Nuôi dưỡng', 6, 5, 0],
    ],
  ],
  [
    'Trường Mầm non Long Khê',
    [
      ['Tổ Nhà trẻ', 8, 6, 0],
      ['Tổ Mẫu giáo bé', 9, 8, 1],
      ['Tổ Mẫu giáo lớn', 10, 9, 1],
      ['Tổ Văn phòng', 5, 4, 1],
    ],
  ],
  [
    'Trường Tiểu học Long Khê A',
    [
      ['Tổ 1', 9, 8, 1],
      ['Tổ 2, 3', 12, 11, 2],
      ['Tổ 4, 5', 13, 11, 1],
      ['Tổ Văn phòng', 6, 5, 1],
    ],
  ],
  [
    'Trường Tiểu học Long Khê B',
    [
      ['Tổ 1', 7, 5, 0],
      ['Tổ 2, 3', 10, 7, 1],
      ['Tổ 4, 5', 10, 9, 1],
      ['Tổ Văn phòng', 5, 5, 1],
    ],
  ],
  [
    'Trường Tiểu học Khê Hồi',
    [
      ['Tổ 1', 8, 7, 1],
      ['Tổ 2, 3', 9, 8, 1],
      ['Tổ 4, 5', 9, 7, 0],
      ['Tổ Văn phòng', 5, 4, 0],
    ],
  ],
  [
    'Trường THCS Long Khê',
    [
      ['Tổ Xã hội', 14, 12, 2],
      ['Tổ Tự nhiên', 15, 13, 2],
      ['Tổ Năng khiếu', 9, 8, 1],
      ['Tổ Văn phòng', 6, 5, 1],
    ],
  ],
  [
    'Trường THCS Khê Hồi',
    [
      ['Tổ Xã hội', 10, 8, 1],
      ['Tổ Tự nhiên', 10, 7, 0],
      ['Tổ Năng khiếu', 7, 6, 1],
      ['Tổ Văn phòng', 5, 4, 1],
    ],
  ],
  [
    'Trường TH và THCS Sao Khuê',
    [
      ['Tổ Tiểu học', 16, 14, 2],
      ['Tổ Xã hội', 8, 7, 1],
      ['Tổ Tự nhiên', 8, 6, 1],
      ['Tổ Văn phòng', 6, 5, 0],
    ],
  ],
];

/** Collectives with what their award is counted from; the school's counts are those of its groups together. */
const collectives: CleanList = {
  id: '06-collectives',
  style: 'collectives with counts',
  today: '2026-06-10',
  sheets: [
    withMergedUnits(
      {
        name: 'Tập thể 25-26',
        above: ['UBND XÃ LONG KHÊ', 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2025 - 2026'],
        header:
          'STT|Trường|Tên tập thể|Tổng số|Số hoàn thành nhiệm vụ trở lên|Số LĐTT|Số CSTĐCS|Số bị kỷ luật từ cảnh cáo trở lên|Xếp loại tập thể|Danh hiệu đề nghị|Cấp quyết định',
        rows: schools.flatMap(([school, parts], which) => {
          const sum = (at: 1 | 2 | 3) => parts.reduce((total, part) => total + part[at], 0);
          const whole = [school, sum(1), sum(2), sum(3)] as const;
          return [whole, ...parts].map(([name, all, workers, fighters], index) => {
            const isExcellent = index === 0 && which % 2 === 0;
            return [
              which * 5 + index + 1,
              index === 0 ? school : '',
              index === 0 ? school : `${name}`,
              all,
              all,
              workers,
              fighters,
              index % 2 === 0 ? 0 : 'Không',
              isExcellent ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ',
              isExcellent ? excellent : advanced,
              isExcellent ? 'Chủ tịch UBND tỉnh' : 'Chủ tịch UBND xã',
            ].join('|');
          });
        }),
      },
      1,
    ),
  ],
};

export const schoolLists: readonly CleanList[] = [schoolYear, collectives];
