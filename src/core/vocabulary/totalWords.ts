/** How lists say in words how many stand on them. All patterns are for folded text without diacritics. */

/** What a total counts. `any`: whoever stands on the list. */
export type CountedKind = 'individual' | 'collective' | 'household' | 'any';

/**
 * Beginnings of a line that counts the whole list: "Tổng cộng:", "Tổng số người được đề nghị:", "Danh sách này gồm";
 * never "Tổng số tiền", "Tổng số phiếu", "Tổng số cán bộ": behind the words a number has to stand.
 */
export const totalBeginning =
  /^(?:\(?(?:tong cong|tong so|tong|cong)(?: (?:nguoi|ca nhan|tap the|ho gia dinh|truong hop))?(?: duoc)?(?: de nghi)?(?: (?:khen thuong|tang thuong|xet tang))?(?: (?:co|gom|la))?|(?:tong cong |tong so )?\(?(?:an dinh )?(?:tong so )?danh sach(?: nay| tren| co ten tren| de nghi| khen thuong| tang thuong)*(?: (?:co|gom|bao gom|la))+(?: tat ca| tong cong| tong so)?)\s*[:.…-]*\s*(?=\(?\d)/;

/** The words by which a line names what it counts, longest first. */
export const countedWords: readonly (readonly [string, CountedKind])[] = [
  ['ho gia dinh', 'household'],
  ['gia dinh', 'household'],
  ['truong hop', 'any'],
  ['dong chi', 'individual'],
  ['ca nhan', 'individual'],
  ['tap the', 'collective'],
  ['nguoi', 'individual'],
  ['ho', 'household'],
];

/** Behind these words a line tells parts of what it has counted. */
export const partsOfTotal = /\btrong do\b|\btrong so do\b|\bgom co nam\b/;

/** Numbers in words, up to ninety-nine. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['khong', 0],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
  ['tu', 4],
  ['nam', 5],
  ['lam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
]);
export const tenWords: ReadonlySet<string> = new Set(['muoi', 'chuc']);
/** The tens of "hai mươi mốt" and of "mười một" are one word without diacritics. */
export const fillerOfNumbers: ReadonlySet<string> = new Set(['le', 'linh']);
