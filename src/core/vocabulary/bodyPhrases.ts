/** First words of phrases for many bodies at once; folded, without diacritics. */
export const collectiveBeginnings: readonly string[] = [
  'cac nganh',
  'cac ban',
  'cac bo phan',
  'cac don vi',
  'cac co quan',
  'cac doan the',
  'cac to chuc',
  'cac phong',
  'cac hoi',
  'cac cong chuc',
  'cac can bo',
  'cac thanh vien',
  'cac ca nhan',
  'cac tap the',
  'cac khoi',
  'cac cum',
  'ban nganh',
  'ban, nganh',
  'cac ban, nganh',
  'nganh, doan the',
  'doan the',
  'don vi lien quan',
  'co quan lien quan',
  'bo phan lien quan',
  'cac co lien quan',
  'can bo, cong chuc',
  'can bo cong chuc',
  'toan the',
  'toan bo',
  'tat ca',
  'nhan dan',
  'moi ca nhan',
  'cac ban nganh',
  'mttq va cac',
  'tap the, ca nhan',
  'cap uy, chinh quyen',
  'cap uy',
  'chinh quyen',
];

/** Words anywhere in a phrase that make it collective; folded, without diacritics. */
export const collectiveWords: readonly string[] = ['lien quan'];

/** Words that may stand before a body's name and say who in it. Folded, without diacritics. */
export const bodyPrefixes: readonly string[] = [
  'giao cho',
  'giao',
  'de nghi',
  'lanh dao',
  'thuong truc',
  'truong',
  'pho truong',
  'chanh',
  'bo phan',
  'can bo',
  'chuyen vien',
  'cong chuc',
  'cc',
  'dong chi',
  'thu truong',
  'chi huy',
];

/** A commune's kind, which may follow a body's name, with or without the commune's own name. Folded. */
export const unitSuffixes: readonly string[] = ['xa', 'phuong', 'thi tran', 'dac khu'];

/** Levels above the commune: with one of these behind the name it is another body. Folded. */
export const higherLevels: readonly string[] = [
  'tinh',
  'huyen',
  'thanh pho',
  'thi xa',
  'quan',
  'trung uong',
  'khu vuc',
  'tp',
];

/** Words behind a name that say what the body does, not what it is called. Folded. */
export const roleSuffixes: readonly string[] = [
  'chu tri',
  'phoi hop',
  'tham muu',
  'thuc hien',
  'phu trach',
  'la dau moi',
  'dau moi',
  'chiu trach nhiem',
  'co quan thuong truc',
  'chu tri tham muu',
];

/** First words of bodies' names: where one follows "và" or a comma, a new body begins. Folded. */
export const bodyHeads: readonly string[] = [
  'phong',
  'ban',
  'hoi',
  'doan',
  'trung tam',
  'tram',
  'truong',
  'cong an',
  'cong chuc',
  'cong doan',
  'van phong',
  'ubnd',
  'hdnd',
  'uy ban',
  'to',
  'dai',
  'chi bo',
  'dang uy',
  'thuong truc',
  'cac',
  'can bo',
  'so',
  'bo',
  'chi hoi',
  'thon',
  'xom',
  'mttq',
  'mat tran',
  'hop tac xa',
  'htx',
  'lien doan',
  'doi',
  'chi cuc',
  'kho bac',
  'ngan hang',
  'bao hiem',
  'cong ty',
];

/** "Chủ trì: …" and "Phối hợp: …" inside one cell; folded text with its punctuation. */
export const leadLabel =
  /(?:don vi |co quan |bo phan |co quan, don vi )?chu tri(?: thuc hien| tham muu)?\s*:/g;
export const supportLabel = /(?:don vi |co quan |bo phan |co quan, don vi )?phoi hop(?: thuc hien)?\s*:/g;
/** "X chủ trì, phối hợp với Y". */
export const leadsWith = /\s*chu tri\s*[,;]?\s*(?:va )?phoi hop(?: voi| cung)?\s*/;

/** "Đ/c Nguyễn Văn A", "Ông …": a person where a body is expected. Folded. */
export const personBeginning = /^(d\/c|dong chi|ong|ba|anh|chi)\b[ .]/;

/** "Tổ 5", "Khu số 3": dwelling groups known by their number. Folded. */
export const numberedGroup = /^(to|khu|doi|cum)( so)? \d{1,3}\b/;

/** How a person is named before the name itself: comrade, salutation, rank; folded. */
export const personBefore =
  /^(dong chi|d\/c|dc\.?|ong|ba|anh|chi|thay|co|(thieu|trung|thuong|dai) (uy|ta|si)|ha si|binh (nhat|nhi))[ :.]+\p{L}/u;
