import type { CellInput, ListColumn, ListRow, ListSheet } from './listModel';

/** The list of a made-up commune for the year 2023, judged by the Law of 2003 with its amendments. */
export const communeToday = '2023-12-20';
export const communeYear = 2023;

const office = 'Văn phòng - Thống kê';
const land = 'Địa chính - Nông nghiệp - Xây dựng';
const school = 'Trường Tiểu học Mộc Khê';
const commune = 'Chủ tịch UBND xã';
const district = 'Chủ tịch UBND huyện';
const minutes = '07/BB-HĐTĐKT ngày 05/12/2023';
const submission = '98/TTr-UBND ngày 15/12/2023';
const certificate = '45/QĐ-HĐSK ngày 20/11/2023';

const columns: readonly ListColumn[] = [
  { id: 'stt', header: 'TT', width: 5 },
  { id: 'name', header: 'Tên tập thể, cá nhân, hộ gia đình', width: 38 },
  { id: 'sex', header: 'Giới tính', width: 7, centred: true },
  { id: 'born', header: 'Năm sinh', width: 8, centred: true },
  { id: 'post', header: 'Chức vụ', width: 18 },
  { id: 'unit', header: 'Đơn vị công tác', width: 26 },
  { id: 'rating', above: 'Kết quả năm 2023', header: 'Xếp loại', width: 10, centred: true },
  { id: 'same', above: 'Kết quả năm 2023', header: 'Đạt LĐTT', width: 7, centred: true },
  { id: 'discipline', above: 'Kết quả năm 2023', header: 'Kỷ luật', width: 10, centred: true },
  { id: 'initiative', header: 'Tên sáng kiến, đề tài', width: 22 },
  { id: 'certificate', header: 'QĐ công nhận sáng kiến', width: 18 },
  { id: 'hired', header: 'Ngày bắt đầu làm việc', width: 12, isDay: true, centred: true },
  { id: 'h2021', above: 'Danh hiệu các năm', header: '2021', width: 9, centred: true },
  { id: 'h2022', above: 'Danh hiệu các năm', header: '2022', width: 9, centred: true },
  { id: 'head', above: 'Đối với tập thể', header: 'Tổng số người', width: 8, centred: true },
  { id: 'advanced', above: 'Đối với tập thể', header: 'Số LĐTT', width: 8, centred: true },
  { id: 'disciplined', above: 'Đối với tập thể', header: 'Số bị kỷ luật', width: 8, centred: true },
  { id: 'summary', header: 'Tóm tắt thành tích', width: 40 },
  { id: 'submission', header: 'Số, ngày tờ trình', width: 18 },
  { id: 'report', header: 'Báo cáo thành tích', width: 9, centred: true },
  { id: 'minutes', header: 'Số, ngày biên bản', width: 18 },
  { id: 'authority', header: 'Cấp quyết định', width: 16 },
];

const signed = { submission, report: 'x', minutes } as const;
const rated = { rating: 'HTTNV', discipline: 'Không', h2021: 'LĐTT', h2022: 'LĐTT' } as const;
const worked = 'Hoàn thành tốt nhiệm vụ; tham gia đầy đủ phong trào của cơ quan';

function row(id: string, cells: Readonly<Record<string, CellInput>>): ListRow {
  return { id, cells: { ...signed, ...cells } };
}

interface Worker {
  readonly id: string;
  readonly name: string;
  readonly born: number;
  readonly post: string;
  readonly unit: string;
  readonly hired: string;
}

const workers: readonly Worker[] = [
  {
    id: 'l1',
    name: 'Ông NGUYỄN VĂN MẪU',
    born: 1976,
    post: 'Phó Chủ tịch HĐND',
    unit: 'HĐND xã',
    hired: '2010-03-01',
  },
  {
    id: 'l2',
    name: 'Bà TRẦN THỊ THỬ',
    born: 1984,
    post: 'Công chức Văn phòng - Thống kê',
    unit: office,
    hired: '2012-09-03',
  },
  {
    id: 'l3',
    name: 'Ông LÊ VĂN GIẢ',
    born: 1988,
    post: 'Công chức Văn phòng - Thống kê',
    unit: 'nt',
    hired: '2015-01-05',
  },
  {
    id: 'l4',
    name: 'Ông HOÀNG VĂN NHÁP',
    born: 1990,
    post: 'Công chức Địa chính',
    unit: land,
    hired: '2016-07-01',
  },
  {
    id: 'l5',
    name: 'Bà VŨ THỊ TẠM',
    born: 1992,
    post: 'Công chức Địa chính',
    unit: '-nt-',
    hired: '2018-02-12',
  },
  { id: 'l6', name: 'Bà PHẠM THỊ VÍ DỤ', born: 1981, post: 'Hiệu trưởng', unit: school, hired: '2003-08-15' },
  { id: 'l7', name: 'Bà BÙI THỊ MINH HỌA', born: 1986, post: 'Giáo viên', unit: '"', hired: '2009-08-17' },
  { id: 'l8', name: 'Ông ĐỖ VĂN PHỎNG', born: 1993, post: 'Giáo viên', unit: '"', hired: '2017-08-21' },
];

const list: ListSheet = {
  name: 'DS khen thưởng 2023',
  startsAt: { row: 2, column: 1 },
  titles: [
    'ỦY BAN NHÂN DÂN XÃ TÂN MỘC KHÊ',
    'DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023',
    '(Kèm theo Tờ trình số 98/TTr-UBND ngày 15/12/2023 của UBND xã Tân Mộc Khê)',
    '',
  ],
  columns,
  entries: [
    { words: 'A. DANH HIỆU THI ĐUA', look: 'group' },
    { words: 'I. Tập thể lao động tiên tiến', look: 'group' },
    row('t1', {
      name: school,
      head: 5,
      advanced: 3,
      disciplined: 0,
      rating: 'HTTNV',
      summary: 'Dẫn đầu phong trào trường xanh - sạch - đẹp',
      authority: district,
    }),
    { words: 'II. Chiến sĩ thi đua cơ sở', look: 'group' },
    row('f1', {
      ...rated,
      name: 'Bà PHẠM THỊ VÍ DỤ',
      sex: 'Nữ',
      born: 1981,
      post: 'Hiệu trưởng',
      unit: school,
      rating: 'HTXSNV',
      same: 'x',
      initiative: 'Tủ sách lớp học',
      certificate,
      hired: '2003-08-15',
      summary: 'Hoàn thành xuất sắc nhiệm vụ; có sáng kiến được công nhận',
      authority: district,
    }),
    { words: 'III. Lao động tiên tiến', look: 'group' },
    ...workers.map(({ id, name, born, post, unit, hired }) =>
      row(id, {
        ...rated,
        name,
        sex: name.startsWith('Ông') ? 'Nam' : 'Nữ',
        born,
        post,
        unit,
        hired,
        summary: worked,
        authority: commune,
      }),
    ),
    { words: 'B. GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ', look: 'group' },
    { words: 'I. Chuyên đề xây dựng nông thôn mới', look: 'group' },
    row('g1', {
      name: 'Thôn Khê Hạ',
      unit: 'Thôn Khê Hạ',
      summary: 'Bê tông hóa 1,2 km đường thôn',
      authority: commune,
    }),
    row('g2', {
      name: 'Ông Ngô Văn Hư Cấu - Trưởng thôn thôn Khê Hạ',
      sex: 'Nam',
      born: 1970,
      summary: 'Vận động làm đường thôn',
      authority: commune,
    }),
    row('g3', {
      name: 'Gia đình ông Đinh Văn Tạm Ghi – thôn Mộc Đình',
      summary: 'Hiến 150 m2 đất làm đường',
      authority: commune,
    }),
    { words: 'II. Đột xuất', look: 'group' },
    { words: '(Không có)', look: 'note' },
    { words: 'Tổng cộng', look: 'total', count: 13 },
  ],
  signatures: ['NGƯỜI LẬP', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
};

export const communeLists: readonly ListSheet[] = [list];
