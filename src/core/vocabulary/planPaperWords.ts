/** The name of the Law on Emulation and Commendation; folded, without punctuation. */
export const lawOnEmulationWords = 'thi dua khen thuong';

/** "Số: 08/KH-UBND" as the decree on papers has it: two figures at least, no spaces (annex I, part I, II.3). */
export const planNumberPattern = /^(?:0[1-9]|[1-9]\d+)\/KH-UBND$/;

/** "ngày 05 tháng 01 năm 2026": days below ten and the months 1 and 2 with a zero, the months 3 to 9 without. */
export const printedDatePattern = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

/** The last recipient line, "- Lưu: VT"; folded. */
export const keepOnFile = /^-?\s*luu\s*:/;
/** Who signs, folded. */
export const chairmanRole = /^chu tich/;
export const deputyRole = /^pho chu tich/;
/** Academic ranks and degrees, which do not stand before a signer's name; folded. */
export const degrees = /^(ths|ts|pgs|gs|cn|ks|thac si|tien si|cu nhan|ky su|bs|luat su)[.\s]/;
