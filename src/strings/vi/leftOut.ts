import type { OtherSign } from '../../core/sheets/otherSheets/otherKind';
import type { OtherKind } from '../../core/vocabulary/otherKinds';

/** What a sheet is called that lists neither tasks nor nominations. */
const kinds: Readonly<Record<OtherKind, string>> = {
  codeList: 'bảng mã',
  guide: 'trang hướng dẫn',
  members: 'danh sách thành viên',
  contacts: 'danh bạ',
  calendar: 'lịch công tác',
  statistics: 'bảng thống kê',
  report: 'báo cáo tổng hợp',
  bodies: 'danh mục đơn vị',
  payments: 'bảng dự toán, chi tiền',
  opinions: 'bảng ý kiến góp ý',
  documents: 'sổ theo dõi văn bản',
  emptyForm: 'mẫu chưa có dòng nào',
  blank: 'trang trống',
  other: 'trang khác',
};

const signs: Readonly<Record<OtherSign, string>> = {
  name: 'theo tên trang',
  title: 'theo tiêu đề',
  headers: 'theo tên các cột',
  contents: 'theo nội dung trong ô',
  nothing: '',
};

/** Words on sheets that are left out. */
export const leftOutWords = {
  /** "Sheet3 (trang trống)"; of a sheet that nothing is known of its name alone. */
  named: (sheet: string, kind: OtherKind): string => (kind === 'other' ? sheet : `${sheet} (${kinds[kind]})`),
  /** "danh bạ, theo tên các cột". */
  why: (kind: OtherKind, sign: OtherSign): string => {
    if (kind === 'other') return 'không giống bảng nhiệm vụ, cũng không giống danh sách đề nghị';
    return sign === 'nothing' ? kinds[kind] : `${kinds[kind]}, ${signs[sign]}`;
  },
};
