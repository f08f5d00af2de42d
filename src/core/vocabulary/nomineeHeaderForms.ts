import type { NomineeField } from './nomineeFields';
import { foldText, foldWithoutDiacritics } from '../text/folding';
import { schoolYearWord } from './schoolYearWords';

/** Headers that fold alike without diacritics: "Nam" (male) and "Năm" (year). */
const toldByDiacritics: ReadonlyMap<string, NomineeField> = new Map([
  ['nam', 'bornMale'],
  ['năm', 'year'],
]);

/** One column for post and unit: its cells are taken apart where they are read. */
const postAndUnit =
  /^(chuc vu|chuc danh)\b.{0,20}\b(don vi|co quan|noi cong tac|dia chi|noi o|noi cu tru|thon|khu dan cu)\b/;

/**
 * "Họ tên, chức vụ", "Họ và tên – Năm sinh – Đơn vị công tác": the name with more of the person in one column, and nothing
 * else; "Họ tên, chức vụ người ký" is somebody else's. Cells are taken apart where they are read.
 */
const nameAndMore =
  /^ho(?:,| va)? ten(?: ca nhan| nguoi duoc de nghi)?(?:[\W_]+(?:va )?(?:chuc vu|chuc danh|cap bac|nghe nghiep|nam sinh|ngay(?:,? thang,? nam)? sinh|gioi tinh|don vi(?: cong tac)?|co quan(?: cong tac)?|noi (?:cong tac|o|cu tru)|dia chi))+[\W_]*$/;

/** "Cấp bậc, chức vụ": the post is told with the rank before it. */
const rankAndPost = /^(?:cap bac|quan ham|cap ham)\b.{0,8}\bchuc (?:vu|danh)\b/;

/** "Số, ngày QĐ sáng kiến", "QĐ công nhận đề tài, SKKN": the initiative's paper, and not its day alone. */
const initiativePaper =
  /^(?:so\b.{0,20}\b)?(?:qd|quyet dinh|giay (?:chung nhan|xac nhan|cong nhan)|van ban xac nhan|xac nhan)\b.{0,30}\b(?:sang kien|skkn|de tai|nckh)\b|^so\W{1,3}(?:va )?ngay (?:thang )?(?:qd )?cong nhan(?: (?:sang kien|skkn|de tai|nckh)\b|$)/;

const yearAlone = /^(?:nam(?: hoc)?\s*)?((?:19|20)\d{2})(?:\s*[-–]\s*(?:20)?\d{2})?$/;
const yearInHeader = /(?:^|[^\d])((?:19|20)\d{2})(?!\d)/;
/** "năm N-1", "năm (N – 2)", "năm trước", "năm liền trước" on folded text. */
const yearsBefore = /\bn\s*-\s*(\d)\b/;
const yearBefore = /\bnam (hoc )?(lien )?(truoc|ke truoc|lien ke)\b/;
const ratingWords = /xep loai|danh gia|muc do|hoan thanh|htnv|\bmuc ht|chat luong/;
const awardWords =
  /danh hieu|hinh thuc|khen|thanh tich|ldtt|lao dong tien tien|cstd|chien si|chien sy|cstt|ttld|dat duoc|(?<!phong trao |dot )thi dua/;
/** What is asked for now, not what was. */
const askedNow =
  /^so |de nghi|dang ky|xet tang|tong so|so nguoi|so luong|ty le|sang kien|ky luat|tom tat|to trinh|bien ban|bao cao/;
/** Several years under one header: the cells tell which. */
const severalYears = /\d{4}\s*(-|den|,|va)\s*(nam )?\d{4}/;

/** Awards of other days than the list's: "đã được tặng", "trước đây", "các năm"; on folded text. */
const earlierAwards =
  /\b(?:da|tung) (?:duoc )?(?:tang|khen|dat|nhan|cong nhan|trao|co)\b|\btruoc day\b|\bcac nam\b|\bgan (?:nhat|day)\b|\blan truoc\b|\bnam (?:hoc )?truoc\b/;
const earlierAwardWords = /\b(?:gk|bk|huan chuong|huy chuong|ky niem chuong)\b/;
/** "Đã đạt LĐTT" stands behind what is asked for in the same year, and "đã đạt trong năm" as well. */
const ofTheSameYear =
  /\bda (?:duoc )?(?:dat|cong nhan) (?:danh hieu )?(?:ldtt|lao dong tien tien|cstt)\b|\btrong nam\b|\bnam nay\b/;
/** "Đạt LĐTT năm 2025", "Được công nhận LĐTT": somebody has it already. Folded. */
export const attainedHeader = /\b(?:dat|cong nhan)\b/;
/** "Khen cao nhất đã nhận", "BK, GK đã có": what is not named there may have been got all the same. Folded. */
export const tellsOneAwardOnly = /\b(?:cao|gan) nhat\b|^(?:cac )?(?:bk|gk|bang khen|giay khen)\b/;
/** "Số quyết định", "Quyết định số", "Ngày QĐ": whose decision it is the columns beside it tell. Folded. */
export const nakedDecision =
  /^(?:so\W{0,3}(?:ngay )?(?:quyet dinh|qd)|(?:quyet dinh|qd) so|quyet dinh|qd|ngay(?: ky)? (?:quyet dinh|qd))\W*$/;
/** Words of initiatives and research, folded. */
export const ofInitiatives = /\b(?:sang kien|skkn|de tai|nckh)\b/;

/** A school year is one year, known by the one in which it begins. */
const schoolYear = /((?:19|20)\d{2})\s*[-–/]\s*((?:20)?\d{2})(?!\d)/g;

/** Ratings of two years that follow each other are those of a school year, also without the word. */
function foldedWithOneYear(header: string): string {
  const folded = foldWithoutDiacritics(header);
  if (/\bcac nam\b/.test(folded)) return folded;
  const isOfSchool = schoolYearWord.test(folded);
  if (!isOfSchool && !ratingWords.test(folded)) return folded;
  return folded.replace(schoolYear, (words, first: string, last: string) =>
    isOfSchool || Number(last.slice(-2)) === (Number(first) + 1) % 100 ? first : words,
  );
}

/** What a header says by its form: its field, or null where it has none of these forms. */
export function headerByForm(header: string): NomineeField | null {
  const plain = toldByDiacritics.get(foldText(header, { stripPunctuation: true }));
  if (plain !== undefined) return plain;
  const words = foldWithoutDiacritics(header);
  if (nameAndMore.test(words)) return 'name';
  if (postAndUnit.test(words) || rankAndPost.test(words)) return 'position';
  if (initiativePaper.test(words)) return 'initiativeDecision';
  const folded = foldedWithOneYear(header);
  if (askedNow.test(folded)) return null;
  const isOfYear = yearInHeader.test(folded) || yearsBefore.test(folded) || yearBefore.test(folded);
  const isRating = ratingWords.test(folded);
  const isAward = awardWords.test(folded.replace(/danh gia/g, ''));
  if (!isOfYear) return isRating ? null : ofEarlierAwards(folded, isAward);
  if (!isRating && !isAward) return null;
  if (severalYears.test(folded)) return 'history';
  return isRating ? 'historyRating' : 'historyAward';
}

/** A column that tells what somebody got before is no column of what is asked for, whatever else its header names. */
function ofEarlierAwards(folded: string, isAward: boolean): NomineeField | null {
  if (!isAward && !earlierAwardWords.test(folded)) return null;
  const isEarlier = earlierAwards.test(folded) && !ofInitiatives.test(folded);
  return isEarlier && !ofTheSameYear.test(folded) ? 'history' : null;
}

/** The year that a header says and nothing else ("Năm 2024", "Năm học 2024-2025", "2024"); null for other headers. */
export function yearAsHeader(header: string): number | null {
  const match = yearAlone.exec(foldWithoutDiacritics(header.split(' / ').at(-1) ?? header).trim());
  return match === null ? null : Number(match[1]);
}

/** The year that a header names; null where it names none. `reviewYear` answers for "N-1" and the year before. */
export function yearOfHeader(header: string, reviewYear: number | null): number | null {
  const folded = foldedWithOneYear(header);
  const named = yearInHeader.exec(folded)?.[1];
  if (named !== undefined) return Number(named);
  if (reviewYear === null) return null;
  const before = yearsBefore.exec(folded)?.[1];
  if (before !== undefined) return reviewYear - Number(before);
  return yearBefore.test(folded) ? reviewYear - 1 : null;
}
