import type { AwardType, NomineeKind, Rating } from './awardTerms';
import type { InitiativeScope } from './awardTerms';

/** All patterns are for folded text without diacritics; the first that fits holds. */
export type WordTable<Value> = readonly (readonly [RegExp, Value])[];

/** Ratings of officials and workers, long and short ("HTXSNV", "Hoàn thành tốt nhiệm vụ", "HTT", "KHTNV"). */
export const ratingWords: WordTable<Rating> = [
  [/khong (hoan thanh|ht)|chua hoan thanh|\bkht(nv)?\b|\bkhong ht/, 'notCompleted'],
  [
    /hoan thanh xuat sac|ht xuat sac|\bhtxs(nv)?\b|^(nv )?xuat sac$|\b(?:hoan thanh nhiem vu|htnv),? (?:o )?(?:muc )?(?:do )?xuat sac\b/,
    'excellent',
  ],
  [
    /hoan thanh tot|ht tot|\bhtt(nv)?\b|^tot$|\b(?:hoan thanh nhiem vu|htnv),? (?:o )?(?:muc )?(?:do )?tot\b(?! nghiep)/,
    'good',
  ],
  [/hoan thanh( nhiem vu|$)|\bhtnv\b|^ht$/, 'completed'],
  [
    /\b(khong|chua) (duoc |tham gia |co |du dieu kien )?(xep loai|danh gia|phan loai$|ket qua xep loai)|^kxl$/,
    'notRated',
  ],
];

/** A rating that is still to come, which is not the same as none; folded. */
export const notYetRated = /^chua\b/;

/** The kind of a nominee, as a column or a group row says it (without its number). */
export const kindWords: WordTable<NomineeKind> = [
  [/\bho gia dinh\b|^(cac )?gia dinh\b|hogiadinh|\bchu ho\b|^(cac )?ho$/, 'household'],
  [/\btap the\b|^tapthe|^(cac )?(don vi|dv|tt)$/, 'collective'],
  [/\bca nhan\b|^canhan|^cn$|\bho (va )?ten\b(?! chu ho)/, 'individual'],
];

/** Types of commendation, as columns and group rows name them. */
export const awardTypeWords: WordTable<AwardType> = [
  [/dot xuat/, 'adHoc'],
  [/chuyen de|theo dot|phong trao|theo chuyen/, 'thematic'],
  [/cong hien/, 'devotion'],
  [/nien han/, 'tenure'],
  [/doi ngoai/, 'external'],
  [/khang chien|thanh nien xung phong|\btnxp\b/, 'resistance'],
  [/cong trang|thuong xuyen|thanh tich va cong|hang nam/, 'merit'],
];

/** "x", "v", "có" … in a column of marks; "không", "0" and the like say no. Whole folded text. */
export const yesWords = /^(x|xx|v|co|dung|dat|yes|true|1|da co|du|day du|da dat|da nop|✓|✔|☑|√|●|•|\+)$/;
export const noWords =
  /^(khong|khong co|chua|chua co|thieu|ko|k|0|no|false|-|--|khong dat|chua dat|chua nop|khong bi|\/)$/;
/** In a column that asks for trouble ("đang xem xét kỷ luật"): something is going on; diacritics kept, since "đảng" is no "đang". */
export const goingOnWords =
  /(?<!không |không còn |hết )(?<!\p{L})(?:đang|dang)(?!\p{L})(?! (?:công tác|làm việc(?! với)|học|nghỉ|đi học|uy|vien))/u;
/** It is not settled yet, or somebody is accused, suspended or prosecuted; folded. */
export const unsettledWords =
  /\bchua (?:[a-z]+ ){0,4}xong\b|\bchua (?:co )?(?:ket luan|ket qua)\b|\bchua (?:giai quyet|xac minh|lam ro)\b|\bcho (?:ket luan|ket qua|giai quyet|xac minh|xu ly|xem xet|ky luat)\b/;
/** It is settled, came to nothing, or is as usual; folded. */
export const settledWords =
  /(?<!\b(?:chua|khong) )\bda (?:co |duoc )?(?:ket luan|giai quyet|xac minh|xem xet|xu ly|kiem tra|thanh tra|lam ro|xong)\b|\bxong\b|\b(?:to cao|don|noi dung) (?:sai|khong dung)\b|\bkhong (?:co )?(?:vi pham|co so|xem xet|thu ly|dau hieu)\b|^binh thuong\b|^(?:da )?het\b|\brut don\b/;
/** What was settled went against the person: such a cell proves neither; folded. */
export const foundGuiltyWords =
  /(?<!\bkhong )\b(?:co|da) (?:vi pham|sai pham|khuyet diem|dau hieu)\b|(?<!\bkhong )\bbi ky luat\b/;
/** Somebody is accused; folded. */
export const accusedWords =
  /^(?:dang )?co\b|(?<!\b(?:khong|chua) )\bco (?:\d+ )?don\b|(?<!\b(?:khong|chua) )\bbi (?:to cao|khoi to|dieu tra|tam giam|(?:tam )?dinh chi)\b/;
/** Words that say there is none ("chưa rõ" says nothing); folded. */
export const noTroubleWords =
  /^(?:khong(?! ro)|ko|k|0|no|false|chua (?:bi|co|he|tung|phat|vi pham|nhan|ghi nhan))\b/;

/** Male and female, as sheets write them: compared with diacritics ("nam" is no year). */
export const sexWords: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['nam', 'male'],
  ['nữ', 'female'],
  ['nu', 'female'],
  ['m', 'male'],
  ['f', 'female'],
]);

/** Salutations before a name, on composed text in small letters, diacritics kept ("Hồ" is a surname). */
export const salutationBefore =
  /^(?:(?:hộ gia đình|gia đình|hộ)(?:\s+(?:ông\/bà|ông|bà|anh|chị))?|ông\/bà|ông|bà|anh|chị|đồng chí|đ\/c|cô|thầy|linh mục|hòa thượng|thượng tọa|đại đức|sư cô|ni sư)(?:\s*[:.]\s*|\s+)(?=\S)/;
export const householdSalutation = /^(hộ gia đình|gia đình|hộ)(?!\p{L})/u;
export const personalSalutation =
  /^(ông|bà|anh|chị|đồng chí|đ\/c|cô|thầy|linh mục|hòa thượng|thượng tọa|đại đức|sư cô|ni sư)(?!\p{L})/u;
/** How names of collectives begin; diacritics matter ("Tổ" and the surname "Tô"). */
export const collectiveBeginnings: readonly string[] = [
  'tập thể',
  'nhân dân',
  'cán bộ',
  'chi bộ',
  'đảng bộ',
  'đảng ủy',
  'trường',
  'trạm',
  'thôn',
  'tổ dân phố',
  'TDP',
  'xóm',
  'ấp',
  'bản',
  'ban',
  'khu phố',
  'khu dân cư',
  'làng',
  'phòng',
  'văn phòng',
  'trung tâm',
  'công an',
  'hội',
  'đoàn thanh niên',
  'đoàn TN',
  'đoàn xã',
  'đoàn phường',
  'đoàn thể',
  'ủy ban',
  'UBND',
  'HĐND',
  'UBMTTQ',
  'MTTQ',
  'mặt trận',
  'hợp tác xã',
  'HTX',
  'công ty',
  'doanh nghiệp',
  'tổ',
  'đội',
  'chi hội',
  'chi đoàn',
  'CLB',
  'câu lạc bộ',
  'liên đoàn',
  'công đoàn',
  'đài truyền thanh',
  'xã',
  'phường',
  'cơ quan',
  'đơn vị',
  'quỹ',
  'nhóm',
  'khối',
  'lớp',
];

/** Posts, at the tail of a name cell ("Bà X - Trưởng thôn Y"); folded. */
export const positionBefore =
  /^(truong|pho|bi thu|btcb|chu tich|giam doc|pgd|hieu truong|chi hoi|to truong|uy vien|cong chuc|chuyen vien|can bo|ke toan|giao vien|nhan vien|chi huy|chanh|thu ky|doi truong|tram truong|bac si|y si|dan quan|hoi vien|cong an vien|thon doi|nguyen|xa doi|dai bieu)\b/;

/** People of a place without a post, at the tail of a name cell ("Ông X – người dân thôn Y"); folded. */
export const residentBefore = /^(?:la )?(nguoi dan|nhan dan|cong dan|cu dan|nong dan|ngu dan)\b/;

/** Places and bodies, at the tail of a name cell ("Bà X – thôn Y"); folded. */
export const placeBefore =
  /^(thon|to dan pho|tdp|xom|ap|ban|khu pho|khu|khom|lang|to|chi bo|truong (mam non|mn|tieu hoc|th|thcs|thpt)|tram y te|phong|van phong|xa|phuong|htx|hoi|cong ty|doan|tieu khu|buon)\b/;

/** How far an initiative was recognised; folded. */
export const scopeWords: WordTable<InitiativeScope> = [
  [/toan quoc|ca nuoc|trung uong|nha nuoc|cap bo\b/, 'nation'],
  [/cap tinh|\btinh\b|thanh pho truc thuoc|ubnd thanh pho|so khoa hoc|\bskhcn\b/, 'province'],
  [/co so|cap xa|cap huyen|\bxa\b|\bphuong\b|\bhuyen\b|thi xa|don vi|co quan|truong|quan/, 'base'],
];

/** In a register, the state of an award that was asked for and not given yet; folded. */
export const proposedState = /^(?:de nghi|dang (?:trinh|de nghi)|cho quyet dinh)\b/;

/** Titles over a list, on folded text: what speaks for a nomination list and for a register of earlier awards. */
export const nominationTitle =
  /de nghi|khen thuong|danh hieu|thi dua|tang thuong|giay khen|bang khen|trich ngang|khang chien|gia dinh van hoa|bieu duong/;
/** A title that asks for something to be given. */
export const askingTitle = /de nghi|tang thuong|xet (tang|khen)|tang (giay|bang)/;
/** A title of a list of the year's registrations, and the header of what is registered for; folded. */
export const registrationTitle =
  /(?<!\b(?:theo|da|so voi) )\bdang ky\b[^\n]{0,30}\b(?:thi dua|danh hieu|khen thuong)\b|\b(?:thi dua|danh hieu)\b[^\n]{0,20}(?<!\b(?:theo|da|so voi) )\bdang ky\b/;
export const registrationHeader = /\bdang ky\b/;
/** A header of what is asked for. */
export const proposalHeader = /\b(?:de nghi|xet tang|de xuat)\b/;
export const historyTitle =
  /lich su|qua trinh|cac nam truoc|da (duoc )?(khen|tang|dat)|khen thuong cac nam|thanh tich cac nam|theo doi (khen|danh hieu)|danh hieu cac nam|nhung nam truoc|\b20\d\d\s*[-–]\s*20\d\d\b/;
/** Titles of lists that nobody is nominated in; a line above the list, or the sheet's name. */
export const otherListTitle = /danh ba|chi thuong|chi tien|nhan tien|ky nhan|diem danh|khach moi|cham cong/;
/** The same of pay: never the word alone, which is a part of many names of places; folded, one line. */
export const payTitle =
  /(?<!\b(?:xa|phuong|thon|lang|xom|ap|ban|truong) )\b(?:bang|tien|tinh|tra|linh|nhan|quy|bac|ngach|he so|thanh toan|danh sach) luong\b|\b(?:xet|de nghi|danh sach|duoc) nang luong\b|^luong(?:$|[ _.-]*(?:thang|t)?[ _.-]*\d)/;

/** Where a title over a list names the submission that it goes with; folded. */
export const submissionInTitle = /\b(?:to trinh|ttr|(?:kem theo|kem)(?: cac)? cong van)\b/;
/** Behind such words in the same sentence another paper's number and day are told. */
export const behindSubmission = /[;)\]]|\b(?:quyet dinh|qd) so\b|\bbien ban\b/;
/** Where a heading names the minutes of the meeting that the list goes back to; folded. */
export const minutesInTitle = /\bbien ban\b/;

/** Where a title over a list names the decision that it goes with; folded. */
export const decisionInTitle =
  /\b(?:kem theo|theo|kem)(?: cac)? (?:(?:to trinh|ttr|bien ban)\b[^()]{0,120}?(?:[;,]| va) )?(?:quyet dinh|qd)\b(?! thong ke)/g;
/** Whose decision it is, as far as the words name the body; folded. */
export const giverOfDecision = /\bcua ((?:(?! ve viec\b| ve\b| tang\b| v\/v\b)[^;,().\n]){3,80})/;
/** Before such words: the decision is cited as a basis or a standard, and the list does not go with it. */
export const citedBefore =
  /\b(?:can cu|thuc hien|quy dinh|quy che|tieu chuan|tieu chi|dinh muc|huong dan|thanh lap|phan cong)[^;)]{0,60}$/;
/** Behind such words: what the decision issues is no award. */
export const issuesRules =
  /\b(?:ban hanh|ve) (?:viec )?(?:ban hanh )?(?:quy dinh|tieu chuan|tieu chi|ke hoach|dinh muc)\b|\b(?:quy che|phe duyet|kien toan|thanh lap)\b/;
/** Where the words on one paper end in a title: at another paper, or where the sentence does. */
export const otherPaperInTitle =
  /[;)\]]|\b(?:to trinh|ttr|bien ban|ke hoach|can cu|thong bao|cong van|thong tu|nghi dinh|luat|danh sach)\b/;

/** A header of names of villages: who lives there, or the village itself where nobody else is named; folded. */
export const villageNameHeader = /^ten (?:thon|to dan pho|tdp|khu dan cu|khu pho|xom|ap)\b/;

/** A header that asks for post and unit, or post and place, in one cell; folded. */
export const unitInHeader = /\b(?:don vi|co quan|noi cong tac|dia chi|noi o|noi cu tru|thon|khu dan cu)\b/;

/** Words that alone in a row head a section by kind, even an empty one; folded. */
export const kindHeading = /^(?:cac )?(?:tap the|ca nhan|ho gia dinh|gia dinh)(?: ca nhan)?\s*:?$/;

/** Words by which a list, or a row of it, says that it is of pupils; folded. */
export const pupilWords = /\b(hoc sinh|thieu nhi|thieu nien|doi vien|lop)\b/;

/** "Tập thể" before the name of a body, as written. */
export const collectiveBefore = /^(tập thể\s+)?(.*)$/isu;
/** "Ngày sinh", "Năm sinh" over "Nam" and "Nữ"; folded. */
export const birthAbove = /\bsinh\b/;
/** A second column of units, beside "Nơi công tác"; folded. */
export const secondUnitHeader = /^(?:ten )?(?:don vi|thon|to dan pho|thon, tdp|don vi, thon)$/;

/** A line above a list that names the one body that all of it is of: a school, a station; folded. */
export const bodyHeading =
  /^(?:truong (?:mam non|mau giao|mn|mg|tieu hoc|th|thcs|thpt|pho thong|ptdt|pt|trung hoc|cao dang|dai hoc)|tram y te|trung tam|benh vien|hop tac xa|htx|cong ty)\b/;
