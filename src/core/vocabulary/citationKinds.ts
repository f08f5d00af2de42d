/** Kinds of papers that plans cite; the longest that fits counts. */
export const citationKinds: readonly string[] = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị định',
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Thông tư liên tịch',
  'Thông tư',
  'Quyết định',
  'Chỉ thị',
  'Chỉ lệnh',
  'Kế hoạch liên tịch',
  'Kế hoạch',
  'Công văn',
  'Công điện',
  'Văn bản hợp nhất',
  'Văn bản',
  'Hướng dẫn',
  'Kết luận',
  'Quy định',
  'Quy chế',
  'Chương trình',
  'Thông báo',
  'Thông tri',
  'Đề án',
  'Báo cáo',
  'Tờ trình',
  'Lệnh',
  'Phương án',
  'Giấy mời',
  'Biên bản',
];
/** Kinds in short, where a number follows at once ("NĐ số 98/2023/NĐ-CP"), with what they are short for. */
export const shortKinds: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
  CT: 'Chỉ thị',
  KH: 'Kế hoạch',
  CV: 'Công văn',
  HD: 'Hướng dẫn',
  KL: 'Kết luận',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  CTr: 'Chương trình',
};
/** First letters of a paper's symbol and the kinds that bear them: "19/CT-TTg" is no resolution. */
export const symbolsOfKinds: Readonly<Record<string, readonly string[]>> = {
  NĐ: ['Nghị định'],
  NQ: ['Nghị quyết'],
  NQLT: ['Nghị quyết liên tịch'],
  QĐ: ['Quyết định', 'Quy định', 'Quy chế'],
  QyĐ: ['Quy định'],
  TT: ['Thông tư', 'Tờ trình', 'Thông tri'],
  TTLT: ['Thông tư liên tịch'],
  CT: ['Chỉ thị', 'Chương trình', 'Công điện'],
  CTr: ['Chương trình'],
  CTR: ['Chương trình'],
  KH: ['Kế hoạch', 'Kế hoạch liên tịch'],
  KHLT: ['Kế hoạch liên tịch', 'Kế hoạch'],
  HD: ['Hướng dẫn'],
  KL: ['Kết luận'],
  TB: ['Thông báo'],
  BC: ['Báo cáo'],
  TTr: ['Tờ trình'],
  TTR: ['Tờ trình'],
  PA: ['Phương án'],
  ĐA: ['Đề án'],
  BB: ['Biên bản'],
  GM: ['Giấy mời'],
  QC: ['Quy chế'],
  CĐ: ['Công điện'],
  CV: ['Công văn'],
  VBHN: ['Văn bản hợp nhất'],
};
/** Kinds whose papers bear any symbol. */
export const kindsOfAnySymbol: readonly string[] = ['Văn bản', 'Công văn'];
/** Kinds that are often cited by name alone. */
export const citedByName: readonly string[] = ['Bộ luật', 'Luật', 'Pháp lệnh', 'Hiến pháp'];
export const citationWords = {
  number: 'số',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  of: 'của',
  issued: 'ban hành',
  and: 'và',
  same: 'cùng',
} as const;

/** More kinds of papers that cells name with a number ("Giấy mời số 3"), short forms among them. */
export const kindsInCells: readonly string[] = [
  'Giấy triệu tập',
  'Quy trình',
  'Hợp đồng',
  'QĐ',
  'NĐ',
  'NQ',
  'TT',
  'CV',
  'KH',
  'TB',
  'CT',
  'HD',
  'BC',
  'TTr',
  'VB',
];
/** Words that are work as well as papers: "báo cáo 15/11" is a day, "Báo cáo số 15" a paper. */
export const kindsThatAreWork: readonly string[] = [
  'Báo cáo',
  'Kế hoạch',
  'Thông báo',
  'Tờ trình',
  'Chương trình',
  'Hướng dẫn',
  'Quy định',
  'KH',
  'TT',
  'HD',
  'BC',
  'CT',
  'TB',
];
/** Letters behind a paper's number, where a cell writes them small ("12/qđ-ubnd"); folded, without diacritics. */
export const numberLetters =
  'qd|kh|cv|bc|tb|ttr|nq|nd|tt|ct|hd|ctr|kl|qc|bb|gm|da|pa|ttg|cp|ubnd|hdnd|tw|tu|du|vpcp|vp|vx|nv|bnv|btc';
/** "Điều 17", "khoản 2", "Phụ lục I": places in a paper; folded, without diacritics. */
export const placesInPapers = 'diem|khoan|dieu|chuong|phu luc|bieu|muc';
/** Words that lead to a paper without a number ("theo Quyết định ngày …"); folded, without diacritics. */
export const leadsToPaper = 'theo|tai|can cu|thuc hien';
/** What a deadline begins with, so that it is no part of the paper before it; folded, without diacritics. */
export const deadlineBegins = 'truoc|den|het|han|cham nhat|tu|xong|hoan thanh|trong|gui|nop|bao cao';
