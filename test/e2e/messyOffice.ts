import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { docxOf, p } from '../xlsx/docx/docxOf';

/**
 * What an office that nobody prepared for us has: its plan, and a workbook as it grew over the year. All of it is made up.
 * Put in on purpose: titles over tables, merged headers, groups, a row struck through, dates written in many ways,
 * shorthand of bodies, a name in two columns, notes and signatures at the foot, a table for the chairman, a hidden sheet.
 */
export const planText = `ỦY BAN NHÂN DÂN
XÃ SUỐI LỤA
Số: 15/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Lụa, ngày 09 tháng 01 năm 2026
KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026
Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Ủy ban nhân dân xã Suối Lụa ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Động viên các tập thể, cá nhân hoàn thành nhiệm vụ năm 2026.
2. Yêu cầu
- Khen thưởng đúng người, đúng việc, kịp thời.
II. NỘI DUNG
1. Tổ chức phong trào thi đua
- Phát động thi đua đầu năm; đăng ký thi đua trong quý I.
2. Tuyên truyền gương điển hình tiên tiến
- Mỗi tháng có ít nhất một bài viết về gương người tốt, việc tốt.
3. Kiểm tra, sơ kết, tổng kết phong trào thi đua
- Kiểm tra hai đơn vị; sơ kết sáu tháng, tổng kết năm; báo cáo cấp trên.
4. Xét khen thưởng cuối năm
- Các đơn vị gửi hồ sơ đề nghị khen thưởng trước ngày 15 tháng 12 năm 2026.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã
- Tham mưu tổ chức thực hiện Kế hoạch này; theo dõi nhiệm vụ tại Phụ lục nhiệm vụ cụ thể kèm theo Kế hoạch.
2. Phòng Văn hóa - Xã hội
- Chủ trì công tác tuyên truyền.
3. Phòng Kinh tế
- Phối hợp tổ chức phong trào thi đua.
Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026./.
Nơi nhận:
- Các đơn vị thuộc xã;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Đinh Văn Giả
`;

type Row = readonly (string | Date | number | null)[];

const tasks: readonly Row[] = [
  ['1. Tổ chức phong trào thi đua'],
  [
    1,
    'Phát động phong trào thi đua đầu năm',
    'VP HĐND&UBND',
    'P.VH-XH',
    '30/01/2026',
    'Kế hoạch phát động',
    'xong',
  ],
  [
    2,
    'Tổng hợp đăng ký thi đua của các đơn vị',
    'VP HĐND và UBND',
    null,
    'trước 31-3-26',
    'Bảng tổng hợp',
    'xong',
  ],
  [3, 'Mở đợt thi đua chuyển đổi số', 'P.KT', 'VP', '9/18/2026', 'Kế hoạch', 'đang làm'],
  [4, 'Hội thi cán bộ giỏi (bỏ, gộp vào việc trên)', 'VP', null, 'Quý II', 'Báo cáo', null],
  ['2. Tuyên truyền gương điển hình tiên tiến'],
  [5, 'Viết bài về gương người tốt, việc tốt', 'P.VH-XH', 'VP', 'Hàng tháng', '12 bài viết', 'đang làm'],
  [6, 'Phát thanh chuyên mục mỗi tuần một gương sáng', null, 'P.VH-XH', 'T6/2026', 'Chuyên mục', null],
  ['3. Kiểm tra, sơ kết, tổng kết phong trào thi đua'],
  [
    7,
    'Kiểm tra phong trào thi đua tại hai đơn vị',
    'VP HĐND và UBND',
    'P.KT',
    '31/04/2026',
    'Biên bản',
    null,
  ],
  [8, 'Sơ kết phong trào thi đua 6T đầu năm', 'VP', 'VP, P.KT', '30/06/2026', 'Báo cáo sơ kết', 'xong'],
  [9, 'Tổng kết công tác thi đua, khen thưởng', 'VP HĐND và UBND', 'P.VH-XH', '10/12/2026', 'Báo cáo', null],
  ['4. Xét khen thưởng cuối năm'],
  [10, 'Thẩm định hồ sơ các đơn vị gửi về', 'VP HĐND và UBND', null, '10.12.2026', 'Biên bản', null],
  [11, 'Trình Chủ tịch quyết định khen thưởng', 'VP HĐND và UBND', null, '15/12/2026', 'Tờ trình', null],
  [],
  ['Ghi chú: VP là Văn phòng HĐND và UBND; P.KT là Phòng Kinh tế.'],
  [null, null, null, null, 'Suối Lụa, ngày 09 tháng 01 năm 2026'],
  [null, 'NGƯỜI LẬP', null, null, 'CHÁNH VĂN PHÒNG'],
];

const direct = 'Người trực tiếp công tác, lao động';
const leads = 'Lãnh đạo từ phó phòng trở lên';
const people: readonly Row[] = [
  ['I. Văn phòng HĐND và UBND'],
  [
    1,
    'Nguyễn Văn',
    'Mẫu',
    'Nam',
    '12/04/1978',
    'Chánh Văn phòng',
    'VP HĐND và UBND',
    leads,
    'HTXSNV',
    'CSTĐCS',
  ],
  [2, 'Trần Thị', 'Thử', 'Nữ', '3.9.1985', 'Chuyên viên', 'VP HĐND và UBND', direct, 'HTTNV', 'LĐTT'],
  [3, 'Lê  Văn', 'Nháp', 'Nam', '25/01/1990', 'Văn thư', 'VP HĐND và UBND', direct, 'HTTNV', 'LĐTT'],
  ['II. Phòng Văn hóa - Xã hội'],
  [4, 'Phạm Thị', 'Tạm', 'Nữ', '30/02/1992', 'Chuyên viên', 'P.VH-XH', direct, 'KHTNV', 'LĐTT'],
  [5, 'Hoàng Văn', 'Giả', 'Nam', '19/11/1981', 'Trưởng phòng', 'P.VH-XH', leads, 'HTTNV', 'LĐTT'],
  ['III. Phòng Kinh tế'],
  [6, 'Đỗ Văn', 'Ví', 'Nam', '28/06/1994', 'Chuyên viên', 'P.KT', direct, 'HTTNV', 'LĐTT'],
  [7, 'Bùi Thị', 'Dụ', 'Nữ', '01/12/1983', 'Phó Trưởng phòng', 'P.KT', leads, 'HTTNV', 'LĐTT'],
  [],
  ['* Danh sách có thể thay đổi sau khi họp Hội đồng.'],
];

/** Writes rows below each other, group lines merged across. */
function put(sheet: ExcelJS.Worksheet, from: number, rows: readonly Row[], width: number): void {
  rows.forEach((row, at) => {
    const line = sheet.getRow(from + at);
    line.values = [...row];
    if (row.length === 1) {
      sheet.mergeCells(from + at, 1, from + at, width);
      line.font = { bold: true };
    } else if (row.length === width) {
      for (let column = 1; column <= width; column += 1)
        line.getCell(column).border = {
          top: { style: 'thin' },
          bottom: { style: 'thin' },
          left: { style: 'thin' },
          right: { style: 'thin' },
        };
    }
  });
}

function title(sheet: ExcelJS.Worksheet, words: string, width: number): void {
  sheet.getCell('A1').value = 'UBND XÃ SUỐI LỤA';
  sheet.getCell('A3').value = words;
  sheet.mergeCells(3, 1, 3, width);
  sheet.getCell('A3').font = { bold: true, size: 14 };
  sheet.getCell('A3').alignment = { horizontal: 'center' };
}

function heads(sheet: ExcelJS.Worksheet, upper: Row, lower: Row, merges: readonly string[]): void {
  sheet.getRow(5).values = [...upper];
  sheet.getRow(6).values = [...lower];
  merges.forEach((area) => sheet.mergeCells(area));
  for (const row of [5, 6]) {
    sheet.getRow(row).font = { bold: true };
    sheet.getRow(row).alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  }
}

async function workbookBytes(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const work = book.addWorksheet('NV 2026 (sửa lần 2)');
  title(work, 'BẢNG THEO DÕI NHIỆM VỤ THI ĐUA, KHEN THƯỞNG NĂM 2026', 7);
  heads(
    work,
    ['TT', 'Nội dung công việc', 'Đơn vị', null, 'T.gian', 'KQ phải có', 'Tình trạng'],
    [null, null, 'Chủ trì', 'Phối hợp', null, null, null],
    ['A5:A6', 'B5:B6', 'C5:D5', 'E5:E6', 'F5:F6', 'G5:G6'],
  );
  put(work, 7, tasks, 7);
  const struck = 7 + tasks.findIndex(([ordinal]) => ordinal === 4);
  for (let column = 1; column <= 7; column += 1) work.getCell(struck, column).font = { strike: true };
  [5, 46, 12, 14, 16, 20, 12].forEach((width, at) => (work.getColumn(at + 1).width = width));

  const list = book.addWorksheet('đề nghị');
  title(list, 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2026', 10);
  heads(
    list,
    ['STT', 'Họ và tên', null, 'Giới', 'Ngày sinh', 'CV', 'Đơn vị', 'Nhóm đối tượng', 'Mức HTNV', 'Đề nghị'],
    [null, 'Họ và', 'tên'],
    ['A5:A6', 'B5:C5', 'D5:D6', 'E5:E6', 'F5:F6', 'G5:G6', 'H5:H6', 'I5:I6', 'J5:J6'],
  );
  put(list, 7, people, 10);
  [5, 16, 8, 6, 12, 18, 18, 26, 10, 10].forEach((width, at) => (list.getColumn(at + 1).width = width));

  const forChairman = book.addWorksheet('Biểu TH');
  title(forChairman, 'TỔNG HỢP TIẾN ĐỘ NHIỆM VỤ NĂM 2026', 4);
  forChairman.getRow(5).values = ['TT', 'Đơn vị chủ trì', 'Tổng số nhiệm vụ', 'Hoàn thành'];
  put(
    forChairman,
    6,
    [
      [1, 'Văn phòng HĐND và UBND', null, null],
      [2, 'Phòng Văn hóa - Xã hội', 1, null],
      [3, 'Phòng Kinh tế', null, null],
    ],
    4,
  );
  [5, 30, 12, 12].forEach((width, at) => (forChairman.getColumn(at + 1).width = width));

  const old = book.addWorksheet('nháp cũ');
  old.state = 'hidden';
  old.getCell('A1').value = 'số liệu năm trước, không dùng';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The office's files in a folder of their own: the workbook, and the plan as Word and as text. */
export async function messyOffice(): Promise<{
  readonly workbook: string;
  readonly planDocx: string;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const workbook = join(folder, 'so-theo-doi.xlsx');
  const planDocx = join(folder, 'ke-hoach.docx');
  writeFileSync(workbook, await workbookBytes());
  const body = planText
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => p(line))
    .join('');
  writeFileSync(planDocx, docxOf({ body }));
  return { workbook, planDocx };
}
