import { currentLawBook } from '../../../../src/core/law/currentBook';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import {
  joinRows,
  type JoinedRows,
  type JoinedYear,
} from '../../../../src/core/papers/joinedList/joinedRows';
import {
  nothingAnswered,
  type JoinAnswers,
  type ListSource,
} from '../../../../src/core/papers/joinedList/listSource';
import type { JoinedColumn } from '../../../../src/core/papers/joinedList/joinedColumns';
import type { CellValue, MergedArea } from '../../../../src/core/sheets/grid';
import { atOnce } from '../../../../src/core/work/work';
import { joinedList as words } from '../../../../src/strings/papers/joinedList';
import { gridOf } from '../../sheets/gridOf';

const book = currentLawBook();

/** A list as a unit sends it; cells parted by "|", trimmed, whole numbers as numbers. */
export interface UnitFile {
  readonly name: string;
  readonly rows: readonly string[];
  /** Merged cells as "row,column,rows,columns", counted from 0. */
  readonly merges?: readonly string[];
}

/** The cells of a file's rows. */
export function cellsOf({ rows }: UnitFile): readonly (readonly CellValue[])[] {
  return rows.map((row) =>
    row.split('|').map((cell) => (/^[1-9]\d{0,3}$/.test(cell.trim()) ? Number(cell) : cell.trim())),
  );
}

/** Its lists as they are found in a file. */
export function sourceOf(file: UnitFile): ListSource {
  const merges = (file.merges ?? []).map((area): MergedArea => {
    const [row = 0, column = 0, rowCount = 1, columnCount = 1] = area.split(',').map(Number);
    return { row, column, rowCount, columnCount };
  });
  const grid = gridOf(cellsOf(file), { sheet: 'Trang1', merges });
  const { tables, unlikely } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
  const found = tables.length > 0 ? tables : unlikely;
  return { name: file.name, isSheet: false, tables: found.map((table) => ({ table, rowsAbove: 0 })) };
}

/** Joins lists; `taken`: a person saw the proposed units and let them stand. */
export const taken: JoinAnswers = { ...nothingAnswered, proposals: 'taken' };

export function joinSources(
  sources: readonly ListSource[],
  given: {
    readonly answers?: JoinAnswers;
    readonly knownUnits?: readonly string[];
    readonly standing?: { readonly columns: readonly JoinedColumn[]; readonly year: JoinedYear | null };
  } = {},
): JoinedRows {
  return atOnce(
    joinRows(sources, {
      reading: { year: null, book },
      words,
      answers: given.answers ?? taken,
      knownUnits: given.knownUnits ?? [],
      standing: given.standing ?? { columns: [], year: null },
    }),
  );
}

/** The joined list as lines: headings, then each row's cells, blank ones as "-". */
export function linesOf({ columns, rows }: JoinedRows): readonly string[] {
  const text = (row: JoinedRows['rows'][number], id: string): string => {
    const value = row.values.get(id);
    switch (value?.type) {
      case 'text':
        return value.text;
      case 'number':
        return String(value.number);
      case 'date':
        return value.date;
      default:
        return '-';
    }
  };
  return [
    columns.map(({ header }) => header).join(' | '),
    ...rows.map((row) => columns.map(({ id }) => text(row, id)).join(' | ')),
  ];
}

/** Six sets of files as unlike units send them; all people are made up. */
export const sets: Readonly<Record<string, readonly UnitFile[]>> = {
  'award under three names, post under two': [
    {
      name: 'THCS Minh Hoa.xlsx',
      rows: [
        'TRƯỜNG THCS MINH HÒA',
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
        'STT|Họ và tên|Chức vụ|Danh hiệu đề nghị|Mã số',
        '1|Nguyễn Văn Ảo|Giáo viên|Lao động tiên tiến|M1',
        '2|Lê Thị Nháp|Kế toán|Chiến sĩ thi đua cơ sở|M2',
        '|Cộng: 2|||',
      ],
    },
    {
      name: 'Hoi PN.xlsx',
      rows: [
        'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN',
        'Của: Hội Liên hiệp Phụ nữ',
        'TT|Họ tên|CV|Hình thức',
        '1|Phạm Thị Thử|Chi hội trưởng|Giấy khen',
        '2|Lê Thị Nháp|Hội viên|Giấy khen',
      ],
    },
    {
      name: 'thon 4.xlsx',
      rows: [
        'DANH SÁCH KHEN THƯỞNG NĂM 2026',
        'TT|Họ và tên|Đơn vị|Đề nghị|Ghi chú',
        '1|Đỗ Văn Mẫu|Thôn Bốn|GK|hộ nghèo',
        '2|Trần Văn Giả||LĐTT|',
      ],
    },
  ],
  'marks under names of awards, name in two columns': [
    {
      name: 'DS TH Bac Son nam hoc 2025-2026.xlsx',
      rows: [
        'Đơn vị: TRƯỜNG TIỂU HỌC BẮC SƠN',
        'DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU NĂM HỌC 2025-2026',
        'TT|Họ đệm|Tên|Chức vụ|Tổ chuyên môn|LĐTT|CSTĐCS',
        '1|Nguyễn Thị|Ảo|Giáo viên|Tổ 1|x|',
        '2|Lê Văn|Nháp|Phó Hiệu trưởng|Văn phòng|x|x',
      ],
    },
    {
      name: 'MN Hoa Mai.xlsx',
      rows: [
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
        'TT|Họ và tên||Chức danh|Danh hiệu|',
        '||||LĐTT|CSTĐCS',
        '1|Trần Thị|Mẫu|Giáo viên|x|',
        '2|Phạm Thu|Giả|Cấp dưỡng||x',
      ],
      merges: ['1,0,2,1', '1,1,2,2', '1,3,2,1', '1,4,1,2'],
    },
  ],
  'titles and forms side by side': [
    {
      name: 'cong an.xlsx',
      rows: [
        'CÔNG AN XÃ TÂN MẪU',
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
        'TT|Họ và tên|Cấp bậc|Chức vụ|Danh hiệu thi đua|Hình thức khen thưởng',
        '1|Vũ Văn Thử|Đại úy|Phó Trưởng Công an|Chiến sĩ tiên tiến|Giấy khen của Chủ tịch UBND xã',
        '2|Bùi Thị Nháp|Thượng úy|Cán bộ|Chiến sĩ tiên tiến|',
      ],
    },
    {
      name: 'htx.xlsx',
      rows: [
        'HTX: Nông nghiệp Tân Mẫu',
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
        'TT|Họ và tên|Chức vụ|Đề nghị khen thưởng|Lý do khen thưởng',
        '1|Hoàng Văn Ảo|Giám đốc|Giấy khen|Dồn điền đổi thửa',
        '2|Hoàng Thị Mẫu|Xã viên|Lao động tiên tiến|Sản xuất giỏi',
      ],
    },
  ],
  'earlier years': [
    {
      name: 'a.xlsx',
      rows: [
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
        'TT|Họ và tên|Đơn vị|Xếp loại năm 2025|Danh hiệu năm 2025|Xếp loại 2024|Đề nghị',
        '1|Nguyễn Văn Ảo|Văn phòng|HTXSNV|LĐTT|HTTNV|CSTĐCS',
      ],
    },
    {
      name: 'b.xlsx',
      rows: [
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
        'TT|Họ và tên|Đơn vị|Danh hiệu đạt được năm trước|Mức xếp loại 2025|Đề nghị',
        '1|Trần Thị Mẫu|Phòng Kinh tế|LĐTT|HTTNV|LĐTT',
      ],
    },
  ],
  'groups, merged cells and totals': [
    {
      name: 'Thon Dong.xlsx',
      rows: [
        'ỦY BAN NHÂN DÂN XÃ MẪU',
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
        'TT|Họ và tên|Địa chỉ|Thành tích|Ghi chú',
        'I|Giấy khen của Chủ tịch UBND xã|||',
        '1|Ông Đỗ Văn Thử|Xóm 1|Hiến đất làm đường|',
        '2|Bà Lê Thị Ảo||Bảo vệ môi trường|',
        '|Tổng cộng: 2 người|||',
      ],
    },
    {
      name: 'Tap the.xlsx',
      rows: [
        'DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
        'TT|Tên tập thể|Đề nghị|Thành tích|Ghi chú|Ghi chú khác',
        '1|Chi hội Nông dân thôn Đông|Giấy khen|Phong trào|đã họp|lần đầu',
        '2|Ban Công tác Mặt trận thôn Đông|Giấy khen|||',
      ],
    },
  ],
  'two header rows, sexes apart, a column of nobody knows what': [
    {
      name: 'Trạm Y tế.xlsx',
      rows: [
        'SỞ Y TẾ TỈNH MẪU|||||||',
        'TRẠM Y TẾ XÃ TÂN MẪU|||||||',
        'DANH SÁCH TRÍCH NGANG ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
        'TT|Họ và tên|Năm sinh||Chức vụ|Hình thức khen|Ký hiệu',
        '||Nam|Nữ|||',
        '1|Ngô Văn Thử|1980||Y sĩ|Giấy khen|K1',
        '2|Ngô Thị Ảo||1985|Điều dưỡng|Giấy khen|K2',
      ],
      merges: ['3,0,2,1', '3,1,2,1', '3,2,1,2', '3,4,2,1', '3,5,2,1', '3,6,2,1'],
    },
    {
      name: 'VP.xlsx',
      rows: [
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
        'TT|Họ và tên|Năm sinh|Giới tính|Phòng/ban|Đề nghị|Ký hiệu',
        '1|Ngô Thị Ảo|1985|Nữ|Văn phòng|LĐTT|V9',
      ],
    },
  ],
};
