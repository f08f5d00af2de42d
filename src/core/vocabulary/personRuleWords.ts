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
  /\d\s*%|\b(?:dong tac gia|tac gia chinh|dong chu nhiem|chu nhiem|thanh vien|ty le dong gop)\b|(?:^|; )(?:tac gia|chu tri|tham gia|cong su)(?:;|$)/;

/** A cell of discipline that names a sanction, or says that there was one. */
export const sanctionToldWords = /\b(?:bi|co|da|qd|quyet dinh|dang) ky luat\b|^ky luat\b/;

/** A sanction that goes on. */
export const stillUnderSanction =
  /\bdang (?:trong (?:thoi (?:gian|han) )?)?(?:chap hanh|thi hanh|bi|chiu)\b|\bchua (?:het|chap hanh xong)\b/;

/** An ad hoc achievement that is the work of the year (decree 152/2025, art. 3.3): duties, plans, many years. */
export const routineWorkWords =
  /\bnhiem vu(?: (?:cong tac|cong viec|chuyen mon|chinh tri|duoc giao|duoc phan cong|cua don vi|cua co quan|trong)){0,3} (?:nam (?:hoc )?\d{4}|quy (?:i{1,3}|iv|[1-4])|(?:6|9|sau|chin) thang(?: (?:dau|cuoi) nam)?|(?:ca|trong) nam(?: qua)?)\b|\bke hoach (?:(?:[a-z]+ ){0,6}nam (?:hoc )?\d{4}|nam)\b|\bthanh tich (?:xuat sac )?trong (?:cong tac|lao dong|san xuat|hoc tap) nam (?:hoc )?\d{4}\b|\bnhieu nam (?:lien|lien tuc|qua|cong tac|hoan thanh)\b|\btrong nhieu nam\b|\bnhiem vu (?:duoc giao )?(?:hang nam|thuong xuyen)\b|\btong ket (?:cong tac )?nam (?:hoc )?\d{4}\b/;

/** Deeds outside any plan, whatever else the words name. */
export const adHocDeedWords =
  /\bdot xuat\b|\bcuu\b|\bdung cam\b|\bbat (?:cuop|trom|giu|doi tuong)\b|\bphong chong (?:bao|lut|lu|dich|chay|thien tai)\b|\bchua chay\b|\b(?:dat|doat) (?:giai|huy chuong)\b|\bbao so \d/;

/** Somebody retired, left, died or moved away: cells of remarks, posts, moves and leaves. */
export const goneWords =
  /\bnghi (?:huu|cho huu|huong (?:che do )?huu tri|huong luong huu|che do (?:tu|huu|theo)|thoi viec|viec (?:tu|theo|ke tu|huong)|cong tac (?:tu|cho|huong)|theo (?:nghi dinh|nd) ?(?:so )?178)\b|\bve huu\b|\bhuu tri tu\b|\bda nghi (?:tu|lam|cong tac)\b|\bthoi viec\b|\bcham dut (?:hop dong|hdld|hd lao dong)\b|\b(?:da )?chuyen (?:cong tac )?di(?! hoc)\b|\bchuyen (?:cong tac )?(?:sang|ve|den) (?!(?:phong|bo phan|to|vi tri|nhiem vu|cong viec|linh vuc) )(?:[a-z]+ ){1,4}khac\b|\bda chuyen cong tac(?! (?:tu (?!\d|ngay|thang)|ve|den|sang))|\bdieu dong di\b|\bda mat(?! (?:kha nang|suc|con|vo|chong|cha|me|bo))\b|\b(?:tu tran|qua doi)\b/;
/** Behind such words: the post ended, and the person stays in another. */
export const staysWords =
  /\b(?:chuyen|tuyen dung|tiep nhan|bo tri|xep)(?: [a-z]+){0,2} (?:sang|vao|lam|thanh)(?: ngach)? (?:cong chuc|vien chuc|chuc danh|vi tri|can bo)\b/;
/** Moved to another commune or body above it, by its name; the name's first words are caught. */
export const movedToWords =
  /\b(?:da )?chuyen (?:cong tac )?sang (?:(?:ubnd|dang uy|hdnd|ubmttq|mttq|cong an|tram y te) )?((?:xa|phuong|dac khu|tinh|so) (?!(?:tu|ngay|thang|nam|nay|moi|ke|theo|de|va|lam)\b)[a-z]+(?: [a-z]+)?)/;
/** Before such words: it has not happened, or is somebody else's. */
export const notGoneWords =
  /\b(?:chua|khong|khong co|sap|chuan bi|du kien|se|truoc khi|can bo|cong chuc|vien chuc|nguoi|doi tuong|giai quyet|che do|phu trach|theo doi)(?: (?:xin|duoc|da))? $/;

/** Prizes by their place: two of them are two achievements, however alike the words are. */
export const prizeWords = /\b(?:nhat|nhi|ba|khuyen khich|vang|bac|dong)\b/g;

/** Headers of ratings that the Party gives its members. */
export const partyWords = /\b(?:dang vien|dang|chi bo)\b/;
