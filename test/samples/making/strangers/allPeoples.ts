import type { MessyCell } from '../messy/model';
import type { StrangerWorkbook } from './model';
import { leftOut } from './model';

const good = 'Hoàn thành tốt nhiệm vụ';
const best = 'Hoàn thành xuất sắc nhiệm vụ';
const advanced = 'Lao động tiên tiến';
const paper = 'Giấy khen của Chủ tịch UBND xã';

/** name | sex | born | people | post | hired on | rating; an asterisk: Giấy khen instead. */
const office = `
K'Rênh | Nam | 12/3/1981 | Cơ Ho | Chủ tịch UBND xã | 01/8/2005 | ${best}
H'Hen Niê Kđăm | Nữ | 04/7/1990 | Ê Đê | Phó Chủ tịch UBND xã | 15/9/2013 | ${good}
Y Bhăm Êban | Nam | 20/11/1986 | Ê Đê | Trưởng phòng Kinh tế | 01/4/2010 | ${good}
Ka Thủy | Nữ | 08/02/1993 | Mạ | Công chức Phòng Kinh tế | 31/11/2019 | ${good}
Nguyễn Hoàng Bảo Ngọc Anh | Nữ | 17/6/1995 | Kinh | Công chức Phòng Văn hóa - Xã hội | 02/01/2020 | ${good}
Rơ Châm H'Yéo | Nữ | 29/02/1988 | Gia Rai | Công chức Phòng Văn hóa - Xã hội | 01/10/2012 | ${good}
Điểu K'Ré | Nam | 31/02/1985 | M'Nông | Công chức Văn phòng HĐND và UBND | 01/6/2009 | ${good}
Bơ Nướch Thị Xoan | Nữ | 11/9/1991 | Cơ Tu | Văn thư | 01/3/2016 | ${good}
A Viết | Nam | 05/5/1984 | Xơ Đăng | Chỉ huy trưởng Ban CHQS xã | 01/11/2007 | ${good}
Y Thuyên Ksơr | Nam | 22/12/1979 | Ê Đê | Phó Trưởng Công an xã | 15/3/2002 | ${good}
Siu Blơi | Nữ | 1889 | Gia Rai | Viên chức Trung tâm Phục vụ hành chính công | 01/7/2015 | ${good}
Liêng Jrang Ha Chú | Nam | 14/10/1987 | Cơ Ho | Giám đốc Trung tâm Phục vụ hành chính công | 01/9/2011 | ${good}
Thạch Sô Phi | Nam | 03/3/1992 | Khmer | Công chức Phòng Kinh tế | 01/12/2017 | ${good}
Lý Seo Vần | Nam | 1990 | Mông | Công chức địa chính | 01/02/2014 | ${good}
`;

const villages = `
Hơ Ngoan | Nữ | 1971 | Ba Na | Chi hội trưởng Phụ nữ buôn Kuôp Dlei
Y Mơi | Nam | 1965 | Ê Đê | Già làng buôn Kuôp Dlei
K'Brẻ | Nữ | 1982 | Cơ Ho | Trưởng thôn Đạ Krông Nhỏ
Bríu | Nam | 1958 | Cơ Tu | Người có uy tín
Tou Prong Nai Hiệp | Nam | 1976 | Chu Ru | Trưởng ban Công tác Mặt trận
Đặng Thị Dần | Nữ | 1969 | Dao | Chi hội trưởng Nông dân
H'Linh | Nữ | 1999 | M'Nông | Bí thư Chi đoàn
Quảng Đại Cẩn | Nam | 1973 | Chăm | Thành viên tổ hòa giải
Nay H'Nan | Nữ | 1985 | Gia Rai | Cô nuôi trẻ
Trần Lê Quỳnh Như Ý | Nữ | 1996 | Kinh | Tình nguyện viên
`;

function split(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** "17/6/1995" as a real date, a year as a number; what is no date stays text. */
function born(text: string): MessyCell {
  if (/^\d{4}$/u.test(text)) return Number(text);
  const [day = '', month = '', year = ''] = text.split('/');
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) ? { day: iso } : text;
}

const officeRows = split(office).map(
  ([name = '', sex = '', day = '', people = '', post = '', hired = '', rating = ''], index): MessyCell[] => [
    ...[index + 1, name, sex, born(day), people, post, hired, rating, advanced],
  ],
);
const villageRows = split(villages).map(
  ([name = '', sex = '', day = '', people = '', post = ''], index): MessyCell[] => [
    ...[
      index + 1,
      name,
      sex,
      born(day),
      people,
      post,
      null,
      null,
      paper,
      'Vận động bà con hiến đất, giữ rừng',
    ],
  ],
);

/** Names of all peoples: with apostrophes, of one word, of five; two impossible dates and a year of birth that cannot be. */
export const allPeoples: StrangerWorkbook = {
  id: '12-all-peoples',
  paper: 'names of all peoples',
  today: '2026-11-25',
  remarks: [
    "Danh sách của một xã Tây Nguyên: K'Rênh, H'Hen Niê Kđăm, Y Bhăm Êban, Bríu, tên năm chữ đều là tên người.",
    'Tiêu đề hai dòng, dòng nhóm ngay dưới tiêu đề. Cột "Dân tộc" không phải đơn vị.',
    '31/02/1985 và 31/11/2019 không có thật; năm sinh 1889 không thể có. 29/02/1988 là ngày có thật.',
    'Trang "Phan mem" là bảng lạ, không thuộc loại nào.',
  ],
  sheets: [
    {
      name: 'KT 2026',
      look: 'boxed',
      start: 'A2',
      widths: [6, 28, 10, 14, 12, 40, 14, 26, 30, 34],
      boldRows: [2, 4, 5, 7, 8, 9, 24],
      merges: [
        ...[
          'A2:C2',
          'A4:J4',
          'A5:J5',
          'A7:A8',
          'B7:B8',
          'C7:E7',
          'F7:G7',
          'H7:H8',
          'I7:I8',
          'J7:J8',
          'A9:J9',
          'A24:J24',
        ],
      ],
      rows: [
        ['UBND XÃ ĐẠ KRÔNG NHỎ'],
        [],
        ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
        ['(Kèm theo Tờ trình số 140/TTr-HĐ ngày 23/11/2026)'],
        [],
        [
          'TT',
          'Họ và tên',
          'Thông tin cá nhân',
          null,
          null,
          'Công tác',
          null,
          'Mức độ hoàn thành nhiệm vụ',
          'Danh hiệu, hình thức đề nghị',
          'Tóm tắt thành tích',
        ],
        [
          null,
          null,
          'Giới tính',
          'Ngày, tháng, năm sinh',
          'Dân tộc',
          'Chức vụ, nơi công tác',
          'Ngày tuyển dụng',
        ],
        ['I. CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC'],
        ...officeRows,
        ['II. CÁ NHÂN Ở THÔN, BUÔN'],
        ...villageRows,
        [],
        ['Tổng số: 24 người'],
      ],
      blocks: [
        {
          kind: 'nominees',
          headerRows: [7, 8],
          recordRows: [10, 34],
          records: 24,
          groups: 2,
          columns: 'ordinal=A name=B sex=C born=D position|unit=F hired=G rating=H award=I summary=J',
          findings: [
            ['any', 'D16', 'Không có ngày 31/02/1985'],
            ['any', 'G13', 'Không có ngày 31/11/2019'],
            ['any', 'D20', 'Năm sinh 1889 không thể có'],
          ],
          quiet: 'HS-08 HS-09 TD-01 TD-03 DS-03 TG-01 CN-01',
        },
      ],
    },
    {
      name: 'Phan mem',
      look: 'plain',
      rows: [
        ['Phiên bản', 'Thư mục', 'Dung lượng (MB)'],
        ['2.1', 'D:\\HoSo\\2025', 412],
        ['2.2', 'D:\\HoSo\\2026', 388],
      ],
      blocks: leftOut('other'),
    },
  ],
};
