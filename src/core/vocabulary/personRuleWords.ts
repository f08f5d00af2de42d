/*
 * Words by which the cells of a person's row tell what the rules on persons ask for: initiatives, discipline, routine
 * work, leaving. All patterns are for folded text without diacritics.
 */

/** Schools work by school years, which begin in the summer before the year that they are named after. */
export const schoolYearWords =
  /\b(?:nam hoc|giao vien|hieu truong|truong (?:mam non|mn|tieu hoc|th|thcs|thpt|pho thong)|mam non)\b/;

/** What a cell says of an initiative without naming it: "Có", "SKKN cấp cơ sở", "Đã được công nhận năm 2025". */
export const unnamedInitiativeWords =
  /\b(?:co so|da|duoc|co|sang kien|kinh nghiem|skkn|sk|de tai|giai phap|cap|xa|phuong|tinh|truong|cong nhan|nam|x|\d+)\b/g;

/** A part of an initiative is told: "60 %", "đồng tác giả", "chủ nhiệm". */
export const partOfInitiative =
  /\d\s*%|\b(?:dong tac gia|tac gia chinh|dong chu nhiem|chu nhiem|thanh vien|ty le dong gop)\b/;
