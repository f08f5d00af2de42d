/** The name of the Law on Emulation and Commendation; folded, without punctuation. */
export const lawOnEmulationWords = 'thi dua khen thuong';

/** "Số: 08/KH-UBND" as the decree on papers has it: two figures at least, no spaces (annex I, part I, II.3). */
export const planNumberPattern = /^(?:0[1-9]|[1-9]\d+)\/KH-UBND$/;

/** "ngày 05 tháng 01 năm 2026": days below ten and the months 1 and 2 with a zero, the months 3 to 9 without. */
export const printedDatePattern = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

/** Words in the names of issuers that write papers as the Party, the Front or a union does, not as the state. */
export const notUnderDecree: readonly string[] = [
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'chi ủy',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'ủy ban kiểm tra',
  'xây dựng đảng',
  'mttq',
  'ubmttq',
  'mặt trận tổ quốc',
  'công tác mặt trận',
  'đoàn tncs',
  'đoàn thanh niên',
  'đoàn xã',
  'đoàn phường',
  'xã đoàn',
  'chi đoàn',
  'hội đồng đội',
  'liên hiệp phụ nữ',
  'lhpn',
  'hội phụ nữ',
  'hội nông dân',
  'hội cựu chiến binh',
  'hội ccb',
  'công đoàn',
  'liên đoàn lao động',
  'lđlđ',
];
/** "32-KH/ĐU": a dash before the kind and a stroke behind it, as the Party and unions number papers; folded. */
export const partyNumber = /^\d*\s?-\s?[a-z]+\s?\//;
/** Names of people's committees. */
export const committeeNames: readonly string[] = ['ủy ban nhân dân', 'ubnd'];

/** The last recipient line, "- Lưu: VT"; folded. */
export const keepOnFile = /^-?\s*luu(?![a-z])/;
/** Who signs, folded. */
export const chairmanRole = /^chu tich/;
export const deputyRole = /^pho chu tich/;
/** Academic ranks and degrees, which do not stand before a signer's name; folded. */
export const degrees = /^(ths|ts|pgs|gs|cn|ks|thac si|tien si|cu nhan|ky su|bs|luat su)[.\s]/;

/** Dates in the words of a cited paper: "ngày 14 tháng 6 năm 2025", "ngày 14/6/2025". */
export const citedDatePatterns: readonly RegExp[] = [
  /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu,
  /ngày\s+(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/giu,
];
/** The year in a number such as "152/2025/NĐ-CP"; "12/KH-UBND" has none. */
export const yearInNumberPattern = /^\s*\d+[a-z]?\s*\/\s*((?:19|20)\d{2})\s*\//i;
/** The name of a commune, ward or town in its committee's name; folded, without punctuation. */
export const unitOfIssuer =
  /(?:uy ban nhan dan|ubnd) (?:xa|phuong|thi tran|dac khu) (.+?)(?: (?:huyen|thi xa|quan|thanh pho|tinh) .+)?$/;

/** The mark that ends a paper's text, "./."; without its last point ("./") it is not the decree's. */
export const endMark = /\.\s*\/\s*\.\s*$/;
