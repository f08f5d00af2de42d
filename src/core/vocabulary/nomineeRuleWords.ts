/*
 * Words by which the cells of a nomination list tell what the rules ask for. All folded, without diacritics, whole
 * words. Order within a list does not matter.
 */

/** Army, police, standing and mobile militia (Law 06/2022/QH15, art. 24.2): classes, ranks, posts, units. */
export const armedForcesWords: readonly string[] = [
  'quan nhan',
  'bo doi',
  'cong an',
  'quan su',
  'dan quan thuong truc',
  'dan quan tu ve co dong',
  'dan quan co dong',
  'si quan',
  'ha si quan',
  'chien si',
  'cong nhan vien quoc phong',
  'cong chuc quoc phong',
  'vien chuc quoc phong',
  'cong nhan quoc phong',
  'thieu uy',
  'trung uy',
  'thuong uy',
  'dai uy',
  'thieu ta',
  'trung ta',
  'thuong ta',
  'dai ta',
  'thuong si',
  'trung si',
  'ha si',
  'bien phong',
  'quan doi',
  'luc luong vu trang',
  'llvt',
  'chqs',
];

/** People without a yearly rating, whose standard the province sets (art. 24.3, 24.6). */
export const workersAndFarmersWords: readonly string[] = [
  'nong dan',
  'cong nhan',
  'ngu dan',
  'xa vien',
  'nguoi dan',
  'nhan dan',
  'lao dong tu do',
  'ho san xuat',
  'ho kinh doanh',
  'chu trang trai',
  'hoi vien',
  'tieu thuong',
  'nghe nhan',
  'quan chung',
];

/** Officials and employees, who are rated every year (art. 24.1). */
export const officialWords: readonly string[] = [
  'can bo',
  'cong chuc',
  'vien chuc',
  'cbcc',
  'cbccvc',
  'nguoi lao dong',
  'lao dong hop dong',
  'hop dong lao dong',
  'giao vien',
  'hieu truong',
  'pho hieu truong',
  'chu tich',
  'pho chu tich',
  'bi thu',
  'pho bi thu',
  'chuyen vien',
  'ke toan',
  'van thu',
  'truong phong',
  'pho truong phong',
  'pho phong',
  'y si',
  'bac si',
  'dieu duong',
  'nu ho sinh',
  'tram truong',
  'giam doc',
  'pho giam doc',
  'chanh van phong',
  'pho chanh van phong',
  'nhan vien',
  'lanh dao',
];

/** Part-time posts of communes and villages, whose holders need not be rated. */
export const partTimeWords: readonly string[] = ['khong chuyen trach', 'ban chuyen trach'];

/** People who work directly, not leaders (statistics class 10 of form 0603, circular 02/2023). */
export const directWorkerWords: readonly string[] = ['truc tiep', 'nong dan', 'cong nhan'];

/** Beginnings of the names of small collectives: teams, groups, branches, villages. */
export const smallCollectiveBeginnings: readonly string[] = [
  'to',
  'nhom',
  'doi',
  'chi hoi',
  'chi doan',
  'chi bo',
  'bo phan',
  'thon',
  'xom',
  'ap',
  'khoi',
  'ban cong tac',
  'lop',
  'phan hoi',
  'tieu doi',
];

/** People of the resistance wars, rewarded by statutes of their own (art. 96). */
export const resistanceClassWords: readonly string[] = [
  'tnxp',
  'thanh nien xung phong',
  'khang chien',
  'nguoi co cong',
  'than nhan liet si',
  'dan cong hoa tuyen',
  'cuu chien binh',
];

/** Classes of the provincial systems and of form 0603 (circular 02/2023): beginnings of their names. */
export const objectClassBeginnings: readonly string[] = [
  'lanh dao cap bo',
  'lanh dao cap tinh',
  'lanh dao cap vu',
  'doanh nhan',
  'cac cap lanh dao',
  'lanh dao',
  'cap lanh dao',
  'nguoi truc tiep',
  'truc tiep',
  'co quan dang',
  'to chuc chinh tri',
  'co quan tw',
  'co quan trung uong',
  'co quan hanh chinh',
  'don vi su nghiep',
  'su nghiep',
  'doanh nghiep',
  'htx',
  'hop tac xa',
  'ho gia dinh',
  'tap the',
  'ca nhan',
  'khac',
  'doi tuong khac',
  'can bo khong chuyen trach',
  'nguoi hoat dong khong chuyen trach',
  'hoc sinh',
  'nguoi cao tuoi',
  'can bo huu tri',
  'huu tri',
  'to chuc xa hoi',
  'doan the',
  'mttq',
  'thon',
  'to dan pho',
  'truong hoc',
];

/** Sanctions from the mildest; the second list is "warning or graver". */
/**
 * Words that say of a person that there is a complaint, an examination or a sanction, on folded text; complaints that the
 * person's work settles ("giải quyết khiếu nại, tố cáo") and the names of sheets and bodies are none.
 */
export const delicateWords =
  /\bbi (?:to cao|khieu nai|ky luat|khoi to|truy to|dieu tra|tam giam|bat giam|kiem diem)\b|\bdang bi (?:xem xet|xu ly|kiem tra|thanh tra)\b|\bco don(?: [a-z]+)? (?:to cao|khieu nai)\b|\b(?:khien trach|canh cao|cach chuc|giang chuc|ha bac luong|buoc thoi viec)\b/;

export const reprimandWords: readonly string[] = ['khien trach'];
export const warningOrGraverWords: readonly string[] = [
  'canh cao',
  'ha bac luong',
  'giang chuc',
  'cach chuc',
  'bai nhiem',
  'buoc thoi viec',
  'khai tru',
  'sa thai',
];
/** Milder than any form of discipline of the State (reprimand, warning …) or of the Party. */
export const milderThanDisciplineWords: readonly string[] = [
  'nhac nho',
  'gop y',
  'phe binh',
  'rut kinh nghiem',
];
/** Leaves that count as time at work: maternity, training, treatment of an injury. */
export const countedLeaveWords: readonly string[] = [
  'thai san',
  'nghi sinh',
  'dao tao',
  'boi duong',
  'dieu tri',
  'dieu duong',
  'hoc tap',
];
/** A written confirmation of an initiative in the place of a decision (form 13 of Decree 152/2025). */
export const confirmationWords: readonly string[] = ['xac nhan', 'mau 13', 'mau so 13'];
export const acceptanceWords: readonly string[] = ['nghiem thu'];
export const researchWords: readonly string[] = ['de tai', 'nghien cuu', 'nckh'];
/** People who were recruited only now, as class or post says it. */
export const newHireWords: readonly string[] = ['moi tuyen dung', 'moi tuyen', 'tap su', 'thu viec'];
/** A header that asks when somebody came to the unit, and not when work began; folded. */
export const arrivalHeader = /\bve\b|\bchuyen den\b|\bnhan cong tac\b|\bcong tac tai\b/;
/** A row that says, in any cell, that somebody was moved here, or had worked under a contract before. */
export const moveWords: readonly string[] = [
  'chuyen cong tac',
  'chuyen den',
  'chuyen tu',
  'chuyen ve',
  'chuyen sang',
  'thuyen chuyen',
  'dieu dong',
  'dieu chuyen',
  'luan chuyen',
  'biet phai',
  'tang cuong',
  'tiep nhan',
  'sap xep',
  'sap nhap',
  'hop nhat',
  'don vi cu',
  'truoc day',
  'ky hop dong',
  'hop dong tu',
];
/** A header that asks where somebody was before; folded. */
export const formerPlaceHeader =
  /\b(?:cong tac|don vi|co quan|noi) truoc\b|\btruoc (?:khi|day)\b|\b(?:noi|don vi|co quan) cu\b|\bchuyen (?:den|tu)\b/;
/** The former unit's opinion is told of. */
export const opinionWords: readonly string[] = ['nhan xet', 'xac nhan', 'y kien'];
/** A month's word after its number: "8 tháng". */
export const monthWord = 'thang';

/** Achievements that no higher merit award may rest on. */
export const adHocWords: readonly string[] = ['dot xuat', 'chuyen de'];

/** In the column of types: what the head of a body discovered (art. 85.1.c). */
export const discoveryWords: readonly string[] = ['phat hien'];
/** The same in the words of an achievement, where discovering alone says nothing ("phát hiện tội phạm"). */
export const headDiscoveryWords: readonly string[] = [
  'nguoi dung dau phat hien',
  'nguoi dung dau co quan phat hien',
  'nguoi dung dau don vi phat hien',
  'nguoi dung dau co quan don vi phat hien',
  'nguoi dung dau co quan to chuc don vi phat hien',
  'do thu truong phat hien',
];

/** Salutations that tell the sex. */
export const maleSalutations: readonly string[] = ['ong', 'anh'];
export const femaleSalutations: readonly string[] = ['ba', 'chi', 'co'];

/** A province and nothing below it; "thành phố" may be either. */
export const provinceAloneWords: readonly string[] = ['tinh', 'cap tinh'];
/** Headers of columns that tell who hands the list up. */
export const handingUpWords: readonly string[] = ['trinh'];

/** Kinds of resistance service. */
export const frenchResistanceWords: readonly string[] = ['chong phap', 'khang chien chong phap'];
export const martyrWords: readonly string[] = ['liet si', 'liet sy', 'hy sinh', 'hi sinh'];
export const relativeWords: readonly string[] = [
  'than nhan',
  'dai dien gia dinh',
  'con de',
  'vo',
  'chong',
  'con',
];
export const formOfRelatives: readonly string[] = ['mau 02', 'mau so 02', 'mau 2'];

/** What the items of a plan say of types of commendation. */
export const planTypeWords = {
  adHoc: ['dot xuat'],
  thematic: ['chuyen de', 'theo dot', 'phong trao thi dua'],
  devotion: ['cong hien'],
  tenure: ['nien han'],
  external: ['doi ngoai'],
  resistance: ['khang chien', 'thanh nien xung phong'],
} as const;
/** Words of a plan's item on commendation at all. */
export const commendationWords: readonly string[] = [
  'khen thuong',
  'bieu duong',
  'ton vinh',
  'xet tang',
  'de nghi tang',
];

/** The task that asks for the list: a verb of handing in, and what is handed in. */
export const handInWords: readonly string[] = [
  'nop',
  'gui',
  'trinh',
  'hoan thien',
  'lap',
  'tong hop',
  'de nghi',
];
export const listWords: readonly string[] = ['danh sach', 'ho so', 'to trinh'];

/** "Kế hoạch": the kind of the plan itself, folded. */
export const planKind = 'ke hoach';

/** Villages and quarters as units: whoever belongs to one needs no position. */
export const villageBeginnings: readonly string[] = [
  'thon',
  'xom',
  'ap',
  'ban',
  'to dan pho',
  'tdp',
  'khu pho',
  'khu dan cu',
  'khom',
  'buon',
];
/** Posts of villages and associations: their holders are no people of the army or the police. */
export const civilPostWords: readonly string[] = [
  'truong thon',
  'pho thon',
  'truong xom',
  'truong ap',
  'truong ban cong tac',
  'to truong to dan pho',
  'to truong tdp',
  'to pho to dan pho',
  'chi hoi truong',
  'chi hoi pho',
  'bi thu chi bo',
];
/** Beginnings of a total row that counts the whole list. */
export const grandTotalBeginnings: readonly string[] = ['tong cong', 'tong so', 'cong'];
