/** Headers that are a period themselves ("Quý I", "Tháng 3", "T3/2026"); a mark below says when. Folded, no diacritics. */
export const periodHeader =
  /^(quy ([ivx]{1,3}|[1-4])|thang \d{1,2}|t ?\d{1,2}|q ?[1-4])( ?(nam|\/|-)? ?20\d\d)?$/;

/** Headers under which a bare number is a month or a quarter; folded, without diacritics. */
export const monthHeader = /^thang( thuc hien| hoan thanh)?$/;
export const quarterHeader = /^quy( thuc hien| hoan thanh)?$/;

/** A time of day, alone or as the beginning of a span ("7h30", "tu 14 gio", "08:00 - 09:00"). Folded. */
export const clockTime = /^(tu |luc |truoc |buoi (sang|chieu)[,:]? (tu )?)?\d{1,2} ?(h|g|gio|:)/;

/** Groups over columns of months and of quarters ("Tháng thực hiện", "Thời gian (tháng)"). Folded. */
export const monthGroup = /(^|[ (])(cac )?thang\b/;
export const quarterGroup = /(^|[ (])(cac )?quy\b/;

/** A header that asks whether it is done, so that a mark below it says yes; folded, without diacritics. */
export const doneHeader = /^(da (xong|hoan thanh)|xong chua)/;

/** A mark in such a column: "x", "v", "+", a tick. Folded. */
export const markInCell = /^[xv+*✓✔√●•]$/;

/** A month or quarter as papers write it. */
export function monthInWords(number: string): string {
  return `Tháng ${number}`;
}
export function quarterInWords(number: string): string {
  return `Quý ${number}`;
}

/** Headers under which days stand ("Ngày chỉ đạo", "Thời hạn", "Hạn xử lý"); folded, without diacritics. */
export const dayHeader =
  /(^|[^a-z])(ngay|thoi gian|thoi diem|thoi han|han( chot| cuoi)?( (cuoi cung|hoan thanh|xu ly|thuc hien|bao cao|nop|gui|giai quyet|tra loi|trinh|xong|den))?$|han (hoan thanh|xu ly|thuc hien|bao cao|nop|gui|giai quyet|tra loi|trinh)|deadline)([^a-z]|$)/;

/** Headers with the same words that count instead: "Số ngày làm việc", "Thời gian công tác", "Ngày công". Folded. */
export const noDayHeader =
  /(quyen|gioi|ky|vo) han|han (muc|che)|thoi han giu|so ngay|so buoi|ngay (cong|nghi|phep)|thoi gian (cong tac|lam viec|giu|tham gia|phuc vu)|so thang|so nam/;

/** A share of the year, counted in months ("6T đầu năm", "9 tháng đầu năm"): nothing begins with it. Folded. */
export const monthsOfYear = /^\d{1,2} ?(t|th|thang) (dau|cuoi) nam/;

/** A period from two columns, as papers write it. */
export function periodInWords(start: string, end: string): string {
  const last = inSentence(end);
  return `${beginningInWords(start)} ${/^(cho )?(đến|tới)\s/u.test(last) ? last : `đến ${last}`}`;
}

/** A period of which only the first day is filled in. */
export function beginningInWords(start: string): string {
  return /^(kể )?từ\s/iu.test(start) ? start : `Từ ${inSentence(start)}`;
}

/** "Tháng 3" → "tháng 3"; "T3" and "Q.I" stay. */
function inSentence(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
