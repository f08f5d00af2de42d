import { fictitiousNumber } from './listModel';
import type { CellInput, ListColumn, ListRow, ListSheet } from './listModel';

/** The lists of a made-up ward for the year 2025, judged by the Law of 2022 (decision due after 01/7/2025). */
export const wardToday = '2025-12-10';
export const wardYear = 2025;

const office = 'Văn phòng HĐND và UBND';
const economy = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const culture = 'Phòng Văn hóa - Xã hội';
const service = 'Trung tâm Phục vụ hành chính công';
const ward = 'Chủ tịch UBND phường';
const province = 'Chủ tịch UBND tỉnh';
const leader = 'Các cấp lãnh đạo từ phó phòng trở lên';
const direct = 'Người trực tiếp công tác, lao động, học tập, chiến đấu';
const submission = '125/TTr-VHXH ngày 05/12/2025';
const minutes = '12/BB-HĐTĐKT ngày 28/11/2025';
const certificate = '318/QĐ-UBND ngày 20/11/2025';

const papers: readonly ListColumn[] = [
  { id: 'submission', above: 'Hồ sơ', header: 'Tờ trình', width: 18 },
  { id: 'report', above: 'Hồ sơ', header: 'Báo cáo thành tích', width: 10, centred: true },
  { id: 'minutes', above: 'Hồ sơ', header: 'Biên bản', width: 18 },
  { id: 'authority', header: 'Cấp quyết định', width: 16 },
];
const signed = { submission, report: 'x', minutes } as const;

interface Person {
  readonly id: string;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly born: string;
  readonly post: string;
  readonly unit: string;
  readonly award: string;
  readonly rating: string;
  readonly more?: Readonly<Record<string, CellInput>>;
}

const fighter = {
  same: 'x',
  initiative: 'Sổ tay tra cứu thủ tục',
  certificate,
  scope: 'Cơ sở',
  members: 15,
  inFavour: 14,
} as const;

const people: readonly Person[] = [
  {
    id: 'p1',
    name: 'Nguyễn Văn Mẫu',
    sex: 'male',
    born: '1978-04-12',
    post: 'Chánh Văn phòng',
    unit: office,
    award: 'CSTĐCS',
    rating: 'HTXSNV',
    more: { ...fighter, class: leader },
  },
  {
    id: 'p2',
    name: 'Trần Thị Thử',
    sex: 'female',
    born: '1985-09-03',
    post: 'Chuyên viên',
    unit: office,
    award: 'LĐTT',
    rating: 'HTTNV',
  },
  {
    id: 'p3',
    name: 'Lê Văn Giả',
    sex: 'male',
    born: '1990-01-25',
    post: 'Chuyên viên',
    unit: 'nt',
    award: 'LĐTT',
    rating: 'HTTNV',
  },
  {
    id: 'p4',
    name: 'Phạm Thị Ví Dụ',
    sex: 'female',
    born: '1992-07-30',
    post: 'Văn thư',
    unit: office,
    award: 'LĐTT',
    rating: 'HTTNV',
    more: { leave: 'Nghỉ thai sản từ 02/5/2025' },
  },
  {
    id: 'p5',
    name: 'Hoàng Văn Nháp',
    sex: 'male',
    born: '1981-11-19',
    post: 'Trưởng phòng',
    unit: economy,
    award: 'CSTĐCS',
    rating: 'HTTNV',
    more: { ...fighter, initiative: 'Bản đồ số các tuyến cống', class: leader },
  },
  {
    id: 'p6',
    name: 'Vũ Thị Tạm',
    sex: 'female',
    born: '1988-02-14',
    post: 'Chuyên viên',
    unit: economy,
    award: 'LĐTT',
    rating: 'HTTNV',
  },
  {
    id: 'p7',
    name: 'Đỗ Văn Phỏng',
    sex: 'male',
    born: '1994-06-28',
    post: 'Chuyên viên',
    unit: economy,
    award: 'LĐTT',
    rating: 'HTXSNV',
  },
  {
    id: 'p8',
    name: 'Bùi Thị Minh Họa',
    sex: 'female',
    born: '1983-12-01',
    post: 'Phó Trưởng phòng',
    unit: culture,
    award: 'CSTĐ cấp tỉnh',
    rating: 'HTXSNV',
    more: {
      ...fighter,
      initiative: 'Phiếu tự kiểm tra hồ sơ người có công',
      scope: 'Tỉnh',
      certificate: '1502/QĐ-UBND ngày 14/11/2025',
      authority: province,
      class: leader,
    },
  },
  {
    id: 'p9',
    name: 'Ngô Văn Hư Cấu',
    sex: 'male',
    born: '1987-05-22',
    post: 'Chuyên viên',
    unit: culture,
    award: 'LĐTT',
    rating: 'HTTNV',
  },
  {
    id: 'p10',
    name: 'Đặng Thị Thí Dụ',
    sex: 'female',
    born: '1991-03-17',
    post: 'Chuyên viên',
    unit: culture,
    award: 'LĐTT',
    rating: 'HTTNV',
  },
  {
    id: 'p11',
    name: 'Phan Văn Giả Định',
    sex: 'male',
    born: '1979-08-09',
    post: 'Giám đốc',
    unit: service,
    award: 'LĐTT',
    rating: 'HTTNV',
    more: { class: leader },
  },
  {
    id: 'p12',
    name: 'Hồ Thị Mô Phỏng',
    sex: 'female',
    born: '1996-10-28',
    post: 'Chuyên viên',
    unit: service,
    award: 'LĐTT',
    rating: 'HTTNV',
    more: { started: '2024-03-01' },
  },
];

/** Those who are proposed for more than the advanced worker's title are advanced workers too. */
const alsoAdvanced = people.filter(({ award }) => award !== 'LĐTT');

const personColumns: readonly ListColumn[] = [
  { id: 'stt', header: 'STT', width: 5 },
  { id: 'salutation', header: 'Ông/Bà', width: 7, centred: true },
  { id: 'name', header: 'Họ và tên', width: 22 },
  { id: 'male', above: 'Ngày sinh', header: 'Nam', width: 12, isDay: true, centred: true },
  { id: 'female', above: 'Ngày sinh', header: 'Nữ', width: 12, isDay: true, centred: true },
  { id: 'cccd', header: 'Số CCCD', width: 15 },
  { id: 'post', header: 'Chức vụ', width: 16 },
  { id: 'unit', header: 'Đơn vị công tác', width: 22 },
  { id: 'class', header: 'Nhóm đối tượng', width: 20 },
  { id: 'award', header: 'Danh hiệu đề nghị', width: 14 },
  { id: 'rating', header: 'Xếp loại năm 2025', width: 11, centred: true },
  { id: 'same', header: 'Đạt LĐTT', width: 7, centred: true },
  { id: 'initiative', above: 'Sáng kiến', header: 'Tên sáng kiến', width: 20 },
  { id: 'certificate', above: 'Sáng kiến', header: 'QĐ công nhận sáng kiến', width: 18 },
  { id: 'scope', above: 'Sáng kiến', header: 'Cấp công nhận', width: 9 },
  { id: 'discipline', header: 'Hình thức kỷ luật', width: 11 },
  { id: 'review', header: 'Đang xem xét kỷ luật, đơn thư', width: 11, centred: true },
  { id: 'started', header: 'Ngày về đơn vị', width: 12, isDay: true, centred: true },
  { id: 'leave', header: 'Lý do nghỉ', width: 14 },
  { id: 'members', above: 'Hội đồng', header: 'Tổng số thành viên', width: 8, centred: true },
  { id: 'inFavour', above: 'Hội đồng', header: 'Số phiếu đồng ý', width: 8, centred: true },
  ...papers,
  { id: 'note', header: 'Ghi chú', width: 10 },
];

function personRow(person: Person, serial: number): ListRow {
  const { id, name, sex, born, post, unit, award, rating } = person;
  return {
    id,
    cells: {
      salutation: sex === 'male' ? 'Ông' : 'Bà',
      name,
      [sex]: born,
      cccd: fictitiousNumber({ sex, born: Number(born.slice(0, 4)), serial }),
      post,
      unit,
      class: direct,
      award,
      rating,
      discipline: 'Không',
      review: 'Không',
      started: '2025-07-01',
      authority: ward,
      ...signed,
      ...person.more,
    },
  };
}

function unitOf(person: Person): string {
  return person.unit === 'nt' ? office : person.unit;
}

const persons: ListSheet = {
  name: 'Cá nhân',
  titles: [
    'ỦY BAN NHÂN DÂN PHƯỜNG LIỄU KHÊ ĐÔNG',
    'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025',
    '(Kèm theo Tờ trình số 125/TTr-VHXH ngày 05/12/2025 của Phòng Văn hóa - Xã hội)',
  ],
  columns: personColumns,
  entries: [
    { words: 'I. CHIẾN SĨ THI ĐUA', look: 'group' },
    ...alsoAdvanced.map((person) =>
      personRow({ ...person, id: `${person.id}-cstd`, unit: unitOf(person) }, people.indexOf(person) + 1),
    ),
    { words: 'II. LAO ĐỘNG TIÊN TIẾN', look: 'group' },
    ...people.map((person, index) =>
      personRow(
        person.award === 'LĐTT'
          ? person
          : {
              ...person,
              award: 'LĐTT',
              more: {
                ...person.more,
                same: null,
                initiative: null,
                certificate: null,
                scope: null,
                members: null,
                inFavour: null,
                authority: ward,
              },
            },
        index + 1,
      ),
    ),
    { words: 'III. CHIẾN SĨ TIÊN TIẾN', look: 'group' },
    { words: '(Không có)', look: 'note' },
    { words: 'Tổng cộng: 15', look: 'total' },
  ],
  signatures: ['NGƯỜI LẬP BIỂU', 'TRƯỞNG PHÒNG'],
  formulaRows: 25,
};

const collectiveColumns: readonly ListColumn[] = [
  { id: 'stt', header: 'TT', width: 5 },
  { id: 'name', header: 'Tên tập thể', width: 32 },
  { id: 'head', above: 'Số liệu năm 2025', header: 'Tổng số người', width: 8, centred: true },
  { id: 'completed', above: 'Số liệu năm 2025', header: 'Số người HTNV', width: 8, centred: true },
  { id: 'advanced', above: 'Số liệu năm 2025', header: 'Số LĐTT', width: 8, centred: true },
  { id: 'fighters', above: 'Số liệu năm 2025', header: 'Số CSTĐCS', width: 8, centred: true },
  { id: 'disciplined', above: 'Số liệu năm 2025', header: 'Số bị kỷ luật', width: 8, centred: true },
  { id: 'rating', header: 'Xếp loại', width: 11, centred: true },
  { id: 'award', header: 'Danh hiệu thi đua', width: 14 },
  ...papers,
];

const collectives: ListSheet = {
  name: 'Tập thể',
  titles: [
    'ỦY BAN NHÂN DÂN PHƯỜNG LIỄU KHÊ ĐÔNG',
    'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025',
  ],
  columns: collectiveColumns,
  entries: [
    {
      id: 't1',
      cells: {
        name: office,
        head: 5,
        completed: 5,
        advanced: 4,
        fighters: 1,
        disciplined: 0,
        rating: 'HTXSNV',
        award: 'TTLĐXS',
        ...signed,
        authority: province,
      },
    },
    {
      id: 't2',
      cells: {
        name: economy,
        head: 4,
        completed: 4,
        advanced: 3,
        fighters: 1,
        disciplined: 0,
        rating: 'HTTNV',
        award: 'TTLĐTT',
        ...signed,
        authority: ward,
      },
    },
    {
      id: 't3',
      cells: {
        name: culture,
        head: 4,
        completed: 4,
        advanced: 3,
        fighters: 0,
        disciplined: 0,
        rating: 'HTTNV',
        award: 'TTLĐTT',
        ...signed,
        authority: ward,
      },
    },
    { words: 'Cộng: 3 tập thể', look: 'total' },
  ],
  signatures: ['NGƯỜI LẬP BIỂU', 'TRƯỞNG PHÒNG'],
};

const themes: ListSheet = {
  name: 'Đột xuất, chuyên đề',
  titles: ['DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2025'],
  columns: [
    { id: 'stt', header: 'STT', width: 5 },
    { id: 'name', header: 'Tên tập thể/cá nhân/hộ gia đình', width: 36 },
    { id: 'post', header: 'Chức vụ', width: 16 },
    { id: 'unit', header: 'Đơn vị công tác/Địa chỉ', width: 22 },
    { id: 'kind', header: 'Phân loại khen thưởng', width: 14 },
    { id: 'award', header: 'Hình thức khen thưởng', width: 24 },
    { id: 'type', header: 'Loại hình khen thưởng', width: 14 },
    { id: 'achievement', header: 'Nội dung khen thưởng', width: 34 },
    ...papers,
  ],
  entries: [
    { words: 'A. Khen thưởng chuyên đề chỉnh trang đô thị', look: 'group' },
    {
      id: 'c1',
      cells: {
        name: 'Tổ dân phố Liễu Hạ',
        unit: 'Tổ dân phố Liễu Hạ',
        kind: 'Tập thể',
        award: 'Giấy khen',
        type: 'Chuyên đề',
        achievement: 'Chỉnh trang 12 ngõ của tổ dân phố',
        ...signed,
        authority: ward,
      },
    },
    {
      id: 'c2',
      cells: {
        name: 'Ông Dương Văn Bản Nháp',
        post: 'Tổ trưởng TDP',
        unit: 'Tổ dân phố Liễu Hạ',
        kind: 'Cá nhân',
        award: 'Giấy khen',
        type: 'Chuyên đề',
        achievement: 'Vận động 40 hộ chỉnh trang ngõ',
        ...signed,
        authority: ward,
      },
    },
    {
      id: 'c3',
      cells: {
        name: 'Gia đình ông Lý Văn Ướm',
        unit: 'Tổ dân phố Khê Thượng',
        kind: 'Hộ gia đình',
        award: 'Giấy khen',
        type: 'Chuyên đề',
        achievement: 'Hiến 35 m2 đất mở ngõ',
        ...signed,
        authority: ward,
      },
    },
    {
      id: 'c4',
      cells: {
        name: 'Gia đình bà Mai Thị Tưởng Tượng',
        unit: 'Tổ dân phố Khê Thượng',
        kind: 'Hộ gia đình',
        award: 'Giấy khen',
        type: 'Chuyên đề',
        achievement: 'Tháo dỡ tường rào mở rộng ngõ',
        ...signed,
        authority: ward,
      },
    },
    { words: 'B. Khen thưởng đột xuất', look: 'group' },
    {
      id: 'c5',
      cells: {
        name: 'Bà Trịnh Thị Đặt',
        post: 'Nông dân',
        unit: 'Tổ dân phố Liễu Hạ',
        kind: 'Cá nhân',
        award: 'Giấy khen',
        type: 'Đột xuất',
        achievement: 'Cứu hai cháu nhỏ bị nước cuốn ngày 14/9/2025',
        ...signed,
        authority: ward,
      },
    },
  ],
  signatures: ['NGƯỜI LẬP', 'TRƯỞNG PHÒNG'],
};

const volunteers: ListSheet = {
  name: 'Hồ sơ TNXP',
  titles: ['DANH SÁCH HỒ SƠ ĐỀ NGHỊ TẶNG HUY CHƯƠNG THANH NIÊN XUNG PHONG VẺ VANG NĂM 2025'],
  columns: [
    { id: 'stt', header: 'STT', width: 5 },
    { id: 'name', header: 'Họ và tên', width: 24 },
    { id: 'born', header: 'Năm sinh', width: 9, centred: true },
    { id: 'address', header: 'Nơi ở', width: 22 },
    { id: 'kind', header: 'Loại hồ sơ', width: 12 },
    { id: 'from', header: 'Tham gia từ', width: 12, isDay: true, centred: true },
    { id: 'until', header: 'Tham gia đến', width: 12, isDay: true, centred: true },
    { id: 'months', header: 'Số tháng tại ngũ', width: 9, centred: true },
    { id: 'award', header: 'Hình thức khen thưởng', width: 22 },
    { id: 'declaration', header: 'Bản khai', width: 12 },
    { id: 'proof', header: 'Giấy tờ chứng minh', width: 18 },
    {
      id: 'postedFrom',
      above: 'Niêm yết',
      header: 'Niêm yết từ ngày',
      width: 12,
      isDay: true,
      centred: true,
    },
    {
      id: 'postedUntil',
      above: 'Niêm yết',
      header: 'Niêm yết đến ngày',
      width: 12,
      isDay: true,
      centred: true,
    },
    { id: 'submission', header: 'Tờ trình', width: 18 },
    { id: 'minutes', header: 'Biên bản', width: 18 },
  ],
  entries: (
    [
      ['k1', 'Võ Thị Làm Thử', 1950, '1968-02-01', '1971-03-01', 37],
      ['k2', 'Đinh Văn Tạm Ghi', 1948, '1966-05-10', '1969-06-10', 37],
      ['k3', 'Cao Thị Dựng Sẵn', 1953, '1971-08-15', '1973-09-15', 25],
    ] as const
  ).map(([id, name, born, from, until, months]) => ({
    id,
    cells: {
      name,
      born,
      address: 'Tổ dân phố Liễu Hạ',
      kind: 'TNXP',
      from,
      until,
      months,
      award: 'Huy chương TNXP vẻ vang',
      declaration: 'Mẫu 01',
      proof: 'Lý lịch Đảng viên',
      postedFrom: '2025-11-03',
      postedUntil: '2025-11-12',
      submission,
      minutes,
    },
  })),
  signatures: ['NGƯỜI LẬP', 'CHỦ TỊCH'],
};

const register: ListSheet = {
  name: 'Lịch sử khen thưởng',
  titles: ['THEO DÕI KHEN THƯỞNG CÁC NĂM TRƯỚC'],
  columns: [
    { id: 'stt', header: 'STT', width: 5 },
    { id: 'name', header: 'Họ và tên', width: 24 },
    { id: 'unit', header: 'Đơn vị', width: 26 },
    { id: 'year', header: 'Năm', width: 8, centred: true },
    { id: 'title', header: 'Danh hiệu', width: 14 },
    { id: 'rating', header: 'Xếp loại', width: 11 },
    { id: 'decision', header: 'Số quyết định', width: 18 },
  ],
  entries: people.flatMap((person) =>
    [2022, 2023, 2024].map((year): ListRow => ({
      id: `${person.id}-${year}`,
      cells: {
        name: person.name,
        unit: unitOf(person),
        year,
        title: person.id === 'p8' ? 'CSTĐCS' : 'LĐTT',
        rating: person.id === 'p8' ? 'HTXSNV' : 'HTTNV',
        decision: `${400 + year - 2022}/QĐ-UBND`,
      },
    })),
  ),
  signatures: ['', ''],
};

export const wardLists: readonly ListSheet[] = [collectives, persons, themes, volunteers, register];
