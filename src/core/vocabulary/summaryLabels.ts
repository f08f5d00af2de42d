/** Classes of individuals in forms 0602, 0603 (rows 06 to 10), as lists name them: folded, the first that fits holds. */
export const statisticsClassWords = [
  [/\blanh dao cap (bo|tinh)\b|\blanh dao (bo|tinh)\b/, 'ministryLeaders'],
  [/\blanh dao cap (vu|so)\b|\blanh dao (vu|so)\b/, 'departmentLeaders'],
  [/\bdoanh nhan\b/, 'businessPeople'],
  [/\b(cac )?cap lanh dao\b|^lanh dao\b|\bpho phong tro len\b/, 'otherLeaders'],
  [/\btruc tiep\b|\bnong dan\b|\bcong nhan\b|^nguoi lao dong\b|\bnguoi dan\b|\bnhan dan\b/, 'directWorkers'],
] as const;

/** Posts that stand at deputy head of a division or above; heads of hamlets and branches do not. Folded. */
export const leadingPosts =
  /^(pho )?(truong phong|chu tich (ubnd|hdnd|uy ban|hoi dong|ubmttq|mttq|hoi)|bi thu dang|chanh van phong|giam doc|hieu truong|truong cong an|chi huy truong|tram truong)\b|^pho phong\b|^chi huy pho\b/;

/** Collectives that are enterprises (form 0603, row 03). Folded. */
export const enterpriseWords = /\b(doanh nghiep|cong ty|dntn)\b/;

/** What labels of the office's own summary tables say, as whole labels. Folded, without diacritics and punctuation. */
type LabelWords<Value> = readonly (readonly [RegExp, Value])[];

/** "Tổng cộng", "Tổng số nhiệm vụ", "Số lượt đề nghị": everything that the other axis asks for. */
export const grandTotalLabel =
  /^(tong( so| cong)?|so luong|so luot)( (nhiem vu|viec|cong viec|luot|de nghi|luot de nghi|luot khen|khen thuong|truong hop))*$|^(tong )?so (nhiem vu|viec|cong viec)( duoc giao| da giao| phai thuc hien)?$|^(so )?de nghi( khen thuong| khen)?$|^toan (xa|phuong|don vi)$|^(tong )?cong( [ivxabc\d]{1,4}){2,}$/;

/** "Cộng", "Cộng nhóm": everything, or the rows of the group above it. */
export const groupTotalLabel = /^cong( (nhom|muc|phan))?( [ivx]{1,4}| [a-h]| \d{1,2})?$/;

/** "Trong đó" before a label, or alone over the labels that follow: a part of what stands before it. */
export const withinLabel = /^(trong do|trong so do|gom|bao gom)\b\s*/;

/** "Chia theo đối tượng", "Chia ra": the same things counted once more in another way. */
export const dividedLabel =
  /^(chia ra|phan ra|chia theo( (doi tuong|phuong thuc|loai hinh|danh hieu|hinh thuc|don vi|quy|muc|trang thai|gioi tinh))?)$/;
/** The same before a label on one line. */
export const dividedPrefix = /^(chia ra|chia theo( doi tuong| phuong thuc| loai hinh)?)\b\s*/;

/** Words that may mean a mass organization or the people in it: which, no table says. */
export const peopleOrBody =
  /^(nong dan|cong nhan|phu nu|thanh nien|cuu chien binh|nguoi cao tuoi|doan vien|hoi vien|hoc sinh|can bo|cong chuc|vien chuc)$/;

/** Columns that number the rows, remarks, codes and units of measure: neither filled nor listed. */
export const numberingLabel =
  /^(stt|tt|so tt|so thu tu|ghi chu|ma so|ma|don vi tinh|dvt|muc ke hoach|can cu)$/;

/** Heads of lists of people, of tasks, of papers: what stands under them is no summary. */
export const listHead =
  /^(ho va ten|ho ten|ten ca nhan|ten tap the|ten don vi de nghi|nguoi duoc de nghi|ngay sinh|nam sinh|ngay thang nam sinh|chuc vu|cccd|so cccd|noi dung (nhiem vu|cong viec)|ten nhiem vu|nhiem vu cu the|don vi chu tri|co quan chu tri|don vi phoi hop|san pham|thoi han|han hoan thanh|thoi gian (thuc hien|hoan thanh)|tom tat thanh tich|so quyet dinh|sang kien|don gia|diem|so diem|xep hang)$/;

/** Heads of lists that also name the rows of a summary by body. */
export const leadHead = /^(don vi|co quan) chu tri$/;

/** Labels over others that only name what tells them apart: "Đối tượng", "Hình thức khen thưởng", "Trạng thái". */
export const axisNameLabel =
  /^((theo )?(doi tuong|danh hieu|danh hieu thi dua|hinh thuc|hinh thuc khen thuong|danh hieu hinh thuc|danh hieu thi dua hinh thuc khen thuong|loai hinh|loai hinh khen thuong|phuong thuc|trang thai|tinh trang|tien do|tien do thuc hien|ket qua|ket qua thuc hien|quy|thoi gian|gioi tinh|nhom doi tuong|phan loai|don vi))( (khen thuong|thuc hien|hoan thanh))?$/;

/** "Tiền thưởng", "Thành tiền", "Kinh phí khen thưởng", "Số tiền": sums of reward money; the unit in brackets is read apart. */
export const moneyLabel =
  /^((tong )?(tien thuong|so tien thuong|kinh phi khen thuong|kinh phi thuong|tien khen thuong|kinh phi chi thuong)|thanh tien|(tong )?so tien)( kem theo| du kien)?$/;
/** The unit in which money is said. */
export const thousandsUnit = /\b(nghin dong|ngan dong|1 000 ?d(ong)?|1000 ?d(ong)?|nghin d|ngan d)\b/;
export const millionsUnit = /\b(trieu dong|tr dong|1 000 000 ?d(ong)?|trieu d|trd)\b/;
export const dongUnit = /\b(dong|vnd|d)\b/;
/** Share of tasks done, of all tasks of the row. */
export const doneShareLabel =
  /^ty le( nhiem vu| cong viec)?( da)? hoan thanh( nhiem vu| cong viec)?( ?phan tram)?$/;

/** "Năm 2025" as a whole label. */
export const yearLabel = /^(nam )?((19|20)\d{2})$/;

/** States of tasks; `openInTime`: not done, and its day not past; `doneOnTime`, `doneLate`: done, and when. */
export const statusLabels: LabelWords<
  'done' | 'inProgress' | 'late' | 'notStarted' | 'cancelled' | 'openInTime' | 'doneOnTime' | 'doneLate'
> = [
  [
    /^(so )?(nhiem vu )?(da )?(hoan thanh |xong )?(truoc( han)?( va)? )?dung (thoi )?han$|^(so )?(nhiem vu )?(da )?hoan thanh trong han$/,
    'doneOnTime',
  ],
  [
    /^(so )?(nhiem vu )?(da )?(hoan thanh|xong) (qua|tre|cham|sau) (thoi )?han$|^(so )?(nhiem vu )?(da )?hoan thanh cham$/,
    'doneLate',
  ],
  [
    /^(so )?(nhiem vu )?(dang (thuc hien|xu ly|trien khai) |chua (hoan thanh|thuc hien|xong) )?(con )?(trong (thoi )?han|chua (den|toi|qua) han|con han)$/,
    'openInTime',
  ],
  [
    /^(so )?(nhiem vu )?(dang (thuc hien|xu ly|trien khai)|chua (hoan thanh|thuc hien|xong)) (da )?(qua|tre|cham) (thoi )?han$/,
    'late',
  ],
  [/^(so )?(nhiem vu )?(da )?(hoan thanh|thuc hien xong|xong)$/, 'done'],
  [/^(so )?(nhiem vu )?dang (thuc hien|trien khai|tien hanh|xu ly|lam)$/, 'inProgress'],
  [/^(so )?(nhiem vu )?(da )?(cham|tre|cham tien do|tre han|qua han|qua thoi han|cham qua han)$/, 'late'],
  [/^(so )?(nhiem vu )?chua (thuc hien|trien khai|bat dau|lam)$/, 'notStarted'],
  [
    /^(so )?(nhiem vu )?(da )?(bi )?(huy|huy bo|dung|tam dung|dung huy|tam dung huy|khong thuc hien)$/,
    'cancelled',
  ],
];

export const quarterLabels: LabelWords<'quarter1' | 'quarter2' | 'quarter3' | 'quarter4'> = [
  [/^quy (1|i)$/, 'quarter1'],
  [/^quy (2|ii)$/, 'quarter2'],
  [/^quy (3|iii)$/, 'quarter3'],
  [/^quy (4|iv)$/, 'quarter4'],
];

export const kindLabels: LabelWords<'collective' | 'household' | 'individual'> = [
  [/^(tong )?(so )?tap the$/, 'collective'],
  [/^(tong )?(so )?(ho|ho gia dinh|ho gd|gia dinh)$/, 'household'],
  [/^(tong )?(so )?ca nhan$/, 'individual'],
];

export const typeLabels: LabelWords<
  'merit' | 'adHoc' | 'thematic' | 'devotion' | 'tenure' | 'external' | 'resistance'
> = [
  [
    /^(khen )?(thuong )?(theo )?(cong trang|thuong xuyen|thanh tich thuong xuyen|cong trang thuong xuyen|cong trang va thanh tich( dat duoc)?)$/,
    'merit',
  ],
  [/^(khen )?(thuong )?(thanh tich )?dot xuat$/, 'adHoc'],
  [/^(khen )?(thuong )?(theo )?(chuyen de|phong trao|dot chuyen de)$/, 'thematic'],
  [/^(khen thuong )?(qua trinh )?cong hien$/, 'devotion'],
  [/^(khen thuong )?(theo )?nien han$/, 'tenure'],
  [/^(khen thuong )?doi ngoai$/, 'external'],
  [/^(khen thuong )?(thanh tich )?khang chien$/, 'resistance'],
];

/** "Danh hiệu" before a title's name. */
export const titlePrefix = /^danh hieu (?=\S)/;
/** "(lượt)" behind a label: what is counted is proposals. */
export const countedUnit = /\s*\((lượt|lượt khen|nhiệm vụ|lượt đề nghị)\)\s*$/iu;
/** What "Lao động tiên tiến" lacks where collectives are meant. */
export const collectiveWords = 'Tập thể';

export const classLabels: LabelWords<
  'ministryLeaders' | 'departmentLeaders' | 'businessPeople' | 'otherLeaders' | 'directWorkers'
> = [
  [/^lanh dao cap (bo|tinh)\b/, 'ministryLeaders'],
  [/^lanh dao cap (vu|so)\b/, 'departmentLeaders'],
  [/^doanh nhan$/, 'businessPeople'],
  [/^(cac )?cap lanh dao khac\b/, 'otherLeaders'],
  [/^nguoi (lao dong )?truc tiep\b/, 'directWorkers'],
];

/** The number, letter or dash before a label: deep numbers, numbers and letters, dashes. As written. */
export const markInFront =
  /^\s*(?:(\d{1,3}(?:\.\d{1,2}){1,2})(?:\s*[.)/:]\s*|\s+-?\s*)|(\d{1,3}|[IVX]{1,5}|[A-HĐ]|[a-hđ])(?:\s*[.)/:](?!\d)\s*|\s+-\s+)|([-–—+*•])\s*)(?=\S)/u;
/** The same alone in a cell of a number column: numbers, letters, dashes. */
export const loneMarkWords =
  /^(?:(\d{1,3}(?:\.\d{1,2}){0,2})|([IVX]{1,5}|[A-HĐ]|[a-hđ])|([-–—+*•]))\s*[.)/:]?$/u;
/** The number of a plan's item alone in a number column: "II.1". */
export const itemNumber = /^[IVX]{1,5}\.\d{1,2}\.?$/;
/** Letters in the order in which papers count with them. */
export const countedLetters: readonly string[] = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];
