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
const bodyPrefixes: readonly string[] = [
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
  'chi huy truong',
  'chu tich',
  'pho chu tich',
  'bi thu',
  'pho bi thu',
  'giam doc',
  'pho giam doc',
  'dai dien',
  'dai dien lanh dao',
];

/** Words that name a post alone: what stands on the next line says where. Folded. */
export const postWords: readonly string[] = [
  ...bodyPrefixes,
  'hieu truong',
  'to truong',
  'doi truong',
  'tram truong',
  'truong ban',
  'truong phong',
  'vien truong',
  'chanh van phong',
];

/** A commune's kind, which may follow a body's name, with or without the commune's own name. Folded. */
export const unitSuffixes: readonly string[] = ['xa', 'phuong', 'thi tran', 'dac khu'];

/** The same in one word, as names end in it. With diacritics: "xã" is none of "xa". */
export const communeWords: readonly string[] = ['xã', 'phường'];

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
  'truc tiep',
  'theo doi',
  'tong hop',
  'bao cao',
  'don doc',
  'lam dau moi',
];

/** Words behind a name that say to whom the body belongs. Folded. */
export const belongingWords: readonly string[] = ['thuoc', 'truc thuoc', 'cua'];

/**
 * First words of bodies' names: what begins with one, in a capital letter, is a name by its form. With diacritics, since
 * "Sở" is a body and "Số" is none.
 */
export const nameHeads: readonly string[] = [
  'phòng',
  'ban',
  'hội',
  'hội đồng',
  'đoàn',
  'trung tâm',
  'trạm',
  'trường',
  'công an',
  'công đoàn',
  'văn phòng',
  'ubnd',
  'hđnd',
  'ubmttq',
  'mttq',
  'ủy ban',
  'tổ',
  'đài',
  'chi bộ',
  'đảng ủy',
  'đảng bộ',
  'sở',
  'bộ',
  'cục',
  'vụ',
  'viện',
  'thanh tra',
  'chi hội',
  'chi đoàn',
  'chi cục',
  'thôn',
  'xóm',
  'ấp',
  'khu phố',
  'mặt trận',
  'hợp tác xã',
  'htx',
  'liên đoàn',
  'đội',
  'kho bạc',
  'ngân hàng',
  'bảo hiểm xã hội',
  'công ty',
  'bưu điện',
  'bệnh viện',
  'tòa án',
  'viện kiểm sát',
  'thư viện',
  'điện lực',
  'hạt kiểm lâm',
  'đồn biên phòng',
  'câu lạc bộ',
  'nhà trường',
];

/** Beginnings that look like a head of a name and are none. With diacritics. */
export const notNameHeads: readonly string[] = [
  'hội nhập',
  'hội nghị',
  'hội thảo',
  'hội thi',
  'phòng chống',
  'phòng ngừa',
  'phòng cháy',
  'phòng thủ',
  'phòng giao dịch',
  'tổ chức',
  'ban hành',
  'đoàn kết',
  'đoàn thể',
  'đội ngũ',
  'trường hợp',
  'sở hữu',
  'vụ việc',
  'viện trợ',
];

/** Kinds of bodies and people: many are meant where one follows "các" or a number. Folded. */
export const kindNouns: readonly string[] = [
  'so',
  'ban',
  'nganh',
  'bo',
  'cuc',
  'vu',
  'vien',
  'doan the',
  'phong',
  'hoi',
  'xa',
  'phuong',
  'thi tran',
  'dac khu',
  'thon',
  'xom',
  'ap',
  'buon',
  'lang',
  'khom',
  'khu',
  'khu pho',
  'khu dan cu',
  'to',
  'to dan pho',
  'tdp',
  'to hoi',
  'to dang',
  'chi hoi',
  'chi doan',
  'chi bo',
  'chi uy',
  'dang bo',
  'cap uy',
  'truong',
  'truong hoc',
  'nha truong',
  'lop',
  'khoi',
  'cum',
  'don vi',
  'co quan',
  'bo phan',
  'to chuc',
  'doanh nghiep',
  'hop tac xa',
  'htx',
  'trung tam',
  'tram',
  'cong ty',
  'co so',
  'dia phuong',
  'huyen',
  'tinh',
  'thanh pho',
  'quan',
  'cap',
  'thanh vien',
  'ca nhan',
  'tap the',
  'can bo',
  'cong chuc',
  'vien chuc',
  'nguoi lao dong',
  'dang vien',
  'hoi vien',
  'doan vien',
  'giao vien',
  'hoc sinh',
  'ho dan',
  'ho gia dinh',
  'clb',
  'cau lac bo',
  'doi',
  'ban ctmt',
  'khoa',
  'phong ban',
  'ho',
  'chuc sac',
  'phu huynh',
];

/** Who may stand before "các": people in posts, of whom each body has one. Folded. */
export const peopleBeforeMany: readonly string[] = [
  ...postWords,
  'giao vien',
  'giao vien chu nhiem',
  'giao vien bo mon',
  'nguoi dung dau',
  'ban giam hieu',
  'ban nhan dan',
  'cap uy',
  'hoc sinh',
  'doan vien',
  'hoi vien',
  'can bo',
];

/** Kinds of one word, which other words begin with too: what follows is their own name, in capitals. Folded. */
export const oneWordKinds: readonly string[] = ['thon', 'xom', 'ap', 'ban', 'lang', 'buon', 'khom'];

/** One commune's, or a level's: "UBND cấp xã" are many. Folded. */
export const levelWord = 'cap';
export const manyWord = 'cac';

/** Short words of which names begin, and what they stand for. Folded. */
export const shortWords: Readonly<Record<string, readonly string[]>> = {
  tt: ['thường trực', 'trung tâm'],
  vp: ['văn phòng'],
  p: ['phòng'],
  btv: ['ban thường vụ'],
  bch: ['ban chấp hành', 'ban chỉ huy'],
  bcđ: ['ban chỉ đạo'],
  bql: ['ban quản lý'],
  hđ: ['hội đồng'],
  ub: ['ủy ban'],
  ct: ['chủ tịch'],
  pct: ['phó chủ tịch'],
  ca: ['công an'],
  bp: ['bộ phận'],
};

/** "Chủ trì: …" and "Phối hợp: …" inside one cell; folded text with its punctuation. */
export const leadLabel =
  /(?:don vi |co quan |bo phan |co quan, don vi |\b(?:cq|dv|bp)\.? )?chu tri(?: thuc hien| tham muu)?\s*:/g;
export const supportLabel =
  /(?:don vi |co quan |bo phan |co quan, don vi |\b(?:cq|dv|bp)\.? )?phoi hop(?: thuc hien)?\s*:/g;
/** "X chủ trì, phối hợp với Y". */
export const leadsWith = /(?<!\s)\s*chu tri\s*[,;]?\s*(?:va )?phoi hop(?: voi| cung)?\s*/;

/** "Đ/c Nguyễn Văn A", "Ông …": a person where a body is expected. Folded. */
export const personBeginning = /^(d\/c|dong chi|ong|ba|anh|chi|thay|co giao)\b[ .]/;

/** "Tổ 5", "Khu số 3": dwelling groups known by their number. Folded. */
export const numberedGroup = /^(to|khu|doi|cum)( so)? \d{1,3}\b/;

/** How a person is named before the name itself: comrade, salutation, rank; folded. */
export const personBefore =
  /^(dong chi|d\/c|dc\.?|ong|ba|anh|chi|thay|co|(thieu|trung|thuong|dai) (uy|ta|si)|ha si|binh (nhat|nhi))[ :.]+\p{L}/u;

/** Words that lead from a body to the paper that names it, up to the paper's kind; folded. */
export const leadsToReference =
  /[\s,.\-–:]*\b(?:(?:theo|tai|can cu|quy dinh|kem theo|duoc giao|da giao|cac moc|phan cong|thanh lap)[\s:]+)+$/;
