/** "năm 2025", "tháng 9/2025", "… nhiệm vụ 2025" in a title over a list, no law's year; folded. */
export const yearInTitle =
  /(?:\bnam (?:hoc )?|\b(?:thang|quy) ?[\divx]{1,4} ?[/-] ?|^(?!.*\b(?:luat|nghi dinh|thong tu|quyet dinh|so)\b).*[a-z] (?=20\d\d\)?$))((?:19|20)\d{2})\b/;

/** The year of a paper's day in a title: "ngày 10/02/2026", "ngày 10 tháng 2 năm 2026"; folded. */
export const dayOfPaper =
  /\bngay [\d .…_]{0,6}(?:\/|-|\.| thang )[\d .…_]{0,6}(?:\/|-|\.| nam )((?:19|20)\d{2})\b/g;
