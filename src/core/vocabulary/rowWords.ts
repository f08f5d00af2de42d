/**
 * How rows of a sheet that are no records begin. All patterns are for folded text: lower case, without diacritics,
 * punctuation kept.
 */

/** "Tổng cộng", "Cộng: 12", "Tổng số nhiệm vụ"; but never "Tổng kết phong trào", "Cộng tác viên". */
export const totalRow =
  /^(tong cong|tong so( nhiem vu| cong viec)?|cong nhom|cong muc|cong( phan)? [ivx]+|cong|tong)\s*([:.(\d]|$)/;

/** Who prepared, who signs, for whom. */
export const signatureRow =
  /^(nguoi lap( bieu| bang)?|nguoi tong hop|lap bieu|tm\.|tm |kt\.|tl\.|tuq\.|t\/m|chu tich\b|pho chu tich\b|chanh van phong$|truong phong$|thu truong|nguoi phu trach|phe duyet$|duyet$|lanh dao duyet|ke toan$|can bo tong hop$|van thu$|giam doc$|hieu truong$|truong (cong an|ban|thon|khoi|tram|doan|dai)\b|(doi|tram|chi huy|to|thon|cum) truong\b|bi thu\b|xac nhan cua|\(?ky,? (va )?ghi ro|\(?ky ten|da ky|noi nhan\s*:|uy ban nhan dan( xa| phuong|$))/;

/** "Minh An, ngày … tháng … năm 2026" at a table's foot, or the day alone. */
export const placeAndDate =
  /^[^,]{1,40},? ngay\s*[\d.…_ ]*\s*thang\s*[\d.…_ ]*\s*nam|^ngay\s*[\d.…_ ]*\s*thang\s*[\d.…_ ]*\s*nam\s*[\d.…_ ]*$/;

/** Remarks under a table, and what stands in a section without records: "(Không có)". */
export const noteRow =
  /^\(\*+\)|^(ghi chu|luu y|chu thich|nguon|chu y)\s*[:.]|^\(?\s*khong( co)?( (ca nhan|tap the|ho gia dinh|truong hop|nhiem vu)( nao)?)?\s*\)?[.\s]*$|^(an dinh )?danh sach (nay )?(co|gom)\b/;

/** Words that stand for "the same as above". */
export const dittoMarks: ReadonlySet<string> = new Set([
  'nt',
  '-nt-',
  '//',
  '-//-',
  '″',
  '"',
  "''",
  '〃',
  '-"-',
  '""',
  '- nt -',
]);

/** The first words of the title block over a finished appendix (NĐ 30/2020, annex I, III.1). */
export const appendixTitle = /^phu luc\b/;
export const appendixNote = /^\(?\s*(ban hanh )?kem theo (ke hoach|quyet dinh|cong van)/;

/** "Mục 1", "Phần II": words before the number of an item. */
export const itemPrefix = /^(thuoc )?(muc|phan|noi dung|nhiem vu|nhom)\s*(so)?\s*(?=[\divx])/;

/** "Mục 1 phần II": item number before the part. */
export const itemOfPart =
  /^(?:muc |khoan |diem )?(\d{1,2})[,;]?\s*(?:,|thuoc|cua|-|\/)?\s*(?:phan|muc)\s*([ivx]+)\.?$/;

/** "I", "II.", "II.1", "A", "B)", "Phần I", "Mục 2" and nothing else: what numbers a group, never a task. As printed. */
export const groupNumber =
  /^(?:(?:(?:[Pp]hần|PHẦN|[Mm]ục|MỤC|[Nn]hóm|NHÓM)\s+(?:[IVX]{1,5}|[A-HĐ]|\d{1,2})(?:\.\d{1,2})?)|(?:[IVX]{1,5}|[A-HĐ])(?:\.\d{1,2})?)\s*[.)\-:]?$/u;

/** The same, with the group's words behind it on one line. */
export const groupNumberThenWords =
  /^(?:(?:[Pp]hần|PHẦN|[Mm]ục|MỤC|[Nn]hóm|NHÓM)\s+(?:[IVX]{1,5}|[A-HĐ]|\d{1,2})(?:\.\d{1,2})?\s*[.)\-:]?\s+\S|[IVX]{1,5}(?:\.\d{1,2})?(?:\s*[.)\-:]\s*|\s+)\S|[A-HĐ](?:\.\d{1,2})?\s*[.)\-:]\s*\S)/u;

/** Line 1 of an appendix: "Phụ lục", with a Roman number where there are several; folded. */
export const appendixTitleLine = /^phụ lục( [ivx]+)?$/;

/** Words of a group's title that name no subject; folded, without diacritics. */
export const wordsWithoutSubject: ReadonlySet<string> = new Set([
  'cong',
  'tac',
  've',
  'cac',
  'viec',
  'thuc',
  'hien',
  'nhiem',
  'vu',
  'hoat',
  'dong',
  'va',
  'noi',
  'dung',
]);
