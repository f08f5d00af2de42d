import { writtenSheet } from '../lawCases/model';
import type { CleanList } from './model';
import { birthday, people, type Person } from './people';

const header =
  'STT|Họ và tên|Ngày sinh|Giới tính|Chức vụ, nghề nghiệp|Đơn vị, nơi ở|Nhóm đối tượng|Ngày tuyển dụng|Ngày về đơn vị|Nhận xét của đơn vị cũ|Thời gian nghỉ, lý do|Kỷ luật|Đơn thư, đang xem xét kỷ luật|Xếp loại năm 2026|Danh hiệu, hình thức đề nghị|Loại hình khen thưởng|Thành tích|Ngày nhận hồ sơ';

/** What stands between the person and the day of receipt. */
interface Kind {
  readonly post: string;
  readonly unit: string;
  readonly group: string;
  readonly hired: string;
  readonly arrived: string;
  readonly opinion: string;
  readonly leave: string;
  readonly rating: string;
  readonly award: string;
  readonly type: string;
  readonly deed: string;
  readonly received: string;
}

const official: Kind = {
  post: 'Chuyên viên',
  unit: 'Văn phòng HĐND và UBND',
  group: 'Công chức',
  hired: '01/10/2012',
  arrived: '01/07/2025',
  opinion: '',
  leave: '',
  rating: 'Hoàn thành tốt nhiệm vụ',
  award: 'LĐTT',
  type: 'Công trạng',
  deed: 'Hoàn thành tốt nhiệm vụ năm 2026',
  received: '26/11/2026',
};
const best: Partial<Kind> = {
  rating: 'Hoàn thành xuất sắc nhiệm vụ',
  award: 'LĐTT, CSTĐCS',
  deed: 'Hoàn thành xuất sắc nhiệm vụ năm 2026',
};
const farmer: Kind = {
  ...official,
  post: 'Nông dân',
  unit: 'Thôn Gò Vải',
  group: 'Nông dân',
  hired: '',
  arrived: '',
  rating: '',
  deed: 'Sản xuất giỏi, giúp hộ khác về vốn và giống năm 2026',
  received: '02/12/2026',
};
const resident: Kind = {
  ...farmer,
  post: 'Trưởng thôn',
  group: 'Người hoạt động không chuyên trách',
  award: 'Giấy khen',
  type: 'Chuyên đề',
  deed: 'Phong trào dồn điền, làm thủy lợi năm 2026',
  received: '22/09/2026',
};

const kinds: readonly Kind[] = [
  { ...official, ...best, post: 'Chánh Văn phòng' },
  ...Array.from({ length: 6 }, () => official),
  { ...official, ...best, post: 'Trưởng phòng', unit: 'Phòng Kinh tế' },
  ...Array.from({ length: 5 }, () => ({ ...official, unit: 'Phòng Kinh tế', received: '24/11/2026' })),
  { ...official, unit: 'Phòng Kinh tế', arrived: '17/08/2026', opinion: 'Có' },
  { ...official, unit: 'Phòng Văn hóa - Xã hội', arrived: '05/10/2026', opinion: 'Có' },
  { ...official, unit: 'Phòng Văn hóa - Xã hội', leave: 'Nghỉ thai sản từ 01/02/2026 đến 31/7/2026' },
  ...Array.from({ length: 4 }, () => ({
    ...official,
    unit: 'Phòng Văn hóa - Xã hội',
    arrived: '01/07/2025',
  })),
  { ...official, post: 'Chỉ huy trưởng Ban CHQS xã', unit: 'Ban Chỉ huy Quân sự xã' },
  { ...official, post: 'Phó Chỉ huy trưởng Ban CHQS xã', unit: 'Ban Chỉ huy Quân sự xã' },
  ...['Thôn Gò Vải', 'Thôn Bến Cũ', 'Thôn Đồng Mới', 'Thôn Xuôi'].map((unit) => ({ ...farmer, unit })),
  ...['Thôn Gò Vải', 'Thôn Bến Cũ', 'Thôn Đồng Mới', 'Thôn Xuôi', 'Thôn Ngược', 'Thôn Ao Sen'].map(
    (unit) => ({ ...resident, unit }),
  ),
  ...['Thôn Gò Vải', 'Thôn Bến Cũ', 'Thôn Đồng Mới'].map((unit) => ({
    ...resident,
    unit,
    post: 'Bí thư chi bộ',
    received: '30/09/2026',
  })),
  ...['Thôn Xuôi', 'Thôn Ngược', 'Thôn Ao Sen'].map((unit) => ({
    ...resident,
    unit,
    post: 'Trưởng Ban Công tác Mặt trận',
    deed: 'Phong trào toàn dân đoàn kết xây dựng đời sống văn hóa năm 2026',
    received: '01/10/2026',
  })),
  { ...official, unit: 'Đảng ủy xã', received: '27/11/2026' },
  { ...official, unit: 'Đảng ủy xã', received: '27/11/2026' },
];

function row(person: Person, index: number): string {
  const kind = { ...official, ...kinds[index] };
  const { post, unit, group, hired, arrived, opinion, leave, rating, award, type, deed, received } = kind;
  const sex = person.isWoman ? 'Nữ' : 'Nam';
  const start = `${index + 1}|${person.name}|${birthday(person)}|${sex}|${post}|${unit}|${group}`;
  return `${start}|${hired}|${arrived}|${opinion}|${leave}|Không|Không|${rating}|${award}|${type}|${deed}|${received}`;
}

// The maternity leave and the two commanders want a woman and men; the others may be either.
function inOrder(all: readonly Person[]): readonly Person[] {
  const isOf = (isWoman: boolean) => all.filter((person) => person.isWoman === isWoman);
  const [women, men] = [isOf(true), isOf(false)];
  const taken = [women[0], men[0], men[1]];
  const others = all.filter((person) => !taken.includes(person));
  const [mother, ...commanders] = taken;
  const placed = [
    ...others.slice(0, 15),
    mother,
    ...others.slice(15, 19),
    ...commanders,
    ...others.slice(19),
  ];
  return placed.filter((person) => person !== undefined);
}

/** December 2026: received on both sides of 01/10/2026, people who moved, leave, farmers, a commander. */
const december: CleanList = {
  id: '10-december-2026',
  style: 'December 2026, received before and after 01/10/2026',
  today: '2026-12-09',
  sheets: [
    writtenSheet({
      name: 'DS cuối năm 2026',
      above: ['ỦY BAN NHÂN DÂN XÃ THẠCH BÀN ĐOÀI', 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
      header,
      rows: inOrder(people(40, 10)).map(row),
    }),
  ],
};

export const decemberLists: readonly CleanList[] = [december];
