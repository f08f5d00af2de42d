/**
 * What stands over the office’s own summary tables. All patterns are for folded text without diacritics.
 */

/** Words in a total or a title that say what is counted. */
export const countsTasks = /\b(nhiem vu|cong viec|so viec|tien do)\b/;
export const countsNominations =
  /\b(khen|khen thuong|thi dua|danh hieu|de nghi|bang khen|giay khen|tdkt|tien thuong)\b/;

/** A title that counts only a part of the year or of the awards, so that its table asks for less than its labels say. */
export const partOfYear =
  /\b(quy ([1-4]|i{1,3}|iv)|(6|sau|9|chin|3|ba) thang|thang \d{1,2}|(dau|giua|cuoi) nam|dot ([1-9]|i{1,3}|iv)|tuan \d)\b/;
export const partOfTypes = /\b(dot xuat|chuyen de|nien han|cong hien|khang chien|doi ngoai)\b/;
/** The days and numbers of papers in a line. */
export const paperDays =
  /ngay[\s\d.…_]*thang[\s\d.…_]*nam[\s\d.…_]*|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d+\/(19|20)\d{2}\/\S+|\d+\/\S*-\S+/g;
/** Kinds of nominees: a title that names one of them counts it alone. */
export const titleKinds = [/\btap the\b/, /\b(ho gia dinh|gia dinh)\b/, /\bca nhan\b/] as const;
/** A line that names one unit over a table. */
export const oneUnitLine =
  /^(don vi|co quan|truong|thon|to dan pho|phong|chi bo|ten don vi)\s*:\s*(?!.*\b(ubnd|uy ban nhan dan|dong|vnd|nguoi|luot)\b)\S/;
/** A title that asks for what goes to a higher level alone. */
export const oneLevel =
  /\b(cap tren|cap tinh|cap nha nuoc|cap bo|thuoc tham quyen|trinh (ubnd |chu tich ubnd |chu tich )?tinh)\b/;
/**
 * A title of what was promised, planned, guessed, spent or scored, of other years together, of other places or other
 * people: other things than those that stand in the lists.
 */
export const otherMatter =
  /\b(da (duoc )?khen|dang ky|giao uoc|chi tieu|dinh muc|du kien|du bao|uoc|nhu cau|can bo cong chuc vien chuc lao dong|bien che|dan so|ngan sach|thu chi|dang vien|hoi vien|hoc sinh|cham diem|xep hang|xep loai|du tru|mua sam|phoi|vat tu|quyet toan|thuc chi|da chi|tam ung|luy ke|nhiem ky|giai doan|cum thi dua|khoi thi dua|toan tinh|cac xa)\b|(?<!thoi |dac |quan |trong )\bdiem\b/;

/** Titles of tables that sum something up. */
export const summaryTitle = /\b(tong hop|thong ke|bieu( so)?|bang so lieu|so lieu)\b/;
/** "(Kèm theo Báo cáo số … ngày …)": which paper a table goes with. */
export const attachedTo = /^\(?\s*(kem theo|ban hanh kem theo)\b/;
/** Lines above a table that are no title: letterhead and the motto. */
export const letterheadLine =
  /^(uy ban nhan dan|ubnd|hoi dong nhan dan|cong hoa xa hoi|doc lap|mau so \S+$|bieu so \S+$|so\s*:)/;

/** "Đơn vị tính: nghìn đồng", on a line of its own over a table. */
export const unitLine =
  /^\(?\s*(don vi tinh|dvt|don vi)\s*:\s*(?=.*\b(dong|vnd|nguoi|luot|nhiem vu|tap the|ca nhan)\b)/;

/** Words alone over a table that are its title or a remark, not a label over its columns. */
export const headRemark =
  /\b(bieu|bang|tong hop|thong ke|ket qua|tinh den|so lieu|bao cao|ke hoach|khen thuong|thi dua|nhiem vu|nam \d{4})\b|^\(/;

/** Titles that speak of one status, or of women or men alone. */
export const oneStatus =
  /\b(qua han|cham tien do|tre han|da hoan thanh|chua hoan thanh|chua thuc hien|dang thuc hien)\b/;
export const oneSex = /\b(nu|can bo nu|nam gioi|nu gioi)\b/;
/** Titles of the plan that tasks belong to. */
export const namesThePlan = /\bke hoach\b/;
