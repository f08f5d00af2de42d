/*
 * Cells by which a list says that nothing is there ("Không", "không có sáng kiến", "-", "0", "chưa có"). The whole cell
 * must say so: "Không gian số cho thiếu nhi" is the title of an initiative.
 */

const verbs =
  'he|co|bi|duoc|dang ky|viet|nop|lam|ban hanh|ky|cap|cong nhan|xac nhan|de nghi|tham gia|phat sinh|dat|ap dung';
const things =
  'sang kien|kinh nghiem|skkn|sk|de tai|giai phap|nckh|quyet dinh|qd|giay|giay chung nhan|so|ngay|ky luat|hinh thuc|xu ly|vi pham|don thu|danh hieu|thanh tich|khen thuong|khen|bang khen|giay khen|thong tin|du lieu|nao|gi|ca|het|lan';

/** On text folded without diacritics and punctuation: a negation, then at most verbs and the name of what is missing. */
export const absentWords = new RegExp(
  `^(?:khong|khg|ko|kg|k|chua|no|none|false|na|n a|0+)(?: (?:${verbs}|${things}))*$`,
);

/** A paper's cell that begins so says that the paper is missing, whatever number stands behind; folded likewise. */
export const missingPaperWords =
  /^(?:con )?thieu\b|^(?:khong|chua) (?:co|duoc|bi|nop|gui|lam|lap|ky|cap|ban hanh|cong nhan|xac nhan|yeu cau|can|phai|ap dung|dat|du|bo sung|hoan thien|xong)\b/;
/** "Chưa …" with no paper's number behind it. */
export const notYetWords = /^chua\b/;

/** A cell of signs alone, on text with plain dashes; signs that mark ("x", "+", "✓") are none of them. */
export const absentSigns = /^[-_./\\…~=\s]+$/;
