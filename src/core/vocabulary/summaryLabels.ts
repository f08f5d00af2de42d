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

/** "Tổng cộng", "Cộng", "Tổng số nhiệm vụ", "Số lượt đề nghị": everything that the other axis asks for. */
export const totalLabel =
  /^(tong( so| cong)?|cong|so luong|so luot)( (nhiem vu|viec|cong viec|luot|de nghi|luot de nghi|luot khen|khen thuong|truong hop))*$|^so nhiem vu$/;

/** "Trong đó" before a label, or alone over the labels that follow. */
export const withinLabel = /^(trong do|gom|bao gom|chia theo( doi tuong| phuong thuc| loai hinh)?)\b\s*/;

/** Columns that number the rows: neither filled nor listed. */
export const numberingLabel = /^(stt|tt|so tt|so thu tu)$/;

export const statusLabels: LabelWords<'done' | 'inProgress' | 'late' | 'notStarted' | 'cancelled'> = [
  [/^(so )?(nhiem vu )?(da )?(hoan thanh|thuc hien xong|xong)$/, 'done'],
  [/^(so )?(nhiem vu )?dang (thuc hien|trien khai|tien hanh)$/, 'inProgress'],
  [/^(so )?(nhiem vu )?(cham|tre|cham tien do|tre han|qua han|cham qua han)$/, 'late'],
  [/^(so )?(nhiem vu )?chua (thuc hien|trien khai|bat dau)$/, 'notStarted'],
  [/^(so )?(nhiem vu )?(da )?(huy|dung|dung huy|khong thuc hien)$/, 'cancelled'],
];

export const quarterLabels: LabelWords<'quarter1' | 'quarter2' | 'quarter3' | 'quarter4'> = [
  [/^quy (1|i)$/, 'quarter1'],
  [/^quy (2|ii)$/, 'quarter2'],
  [/^quy (3|iii)$/, 'quarter3'],
  [/^quy (4|iv)$/, 'quarter4'],
];

export const kindLabels: LabelWords<'collective' | 'household' | 'individual'> = [
  [/^(so )?tap the$/, 'collective'],
  [/^(so )?(ho|ho gia dinh|gia dinh)$/, 'household'],
  [/^(so )?ca nhan$/, 'individual'],
];

export const typeLabels: LabelWords<
  'merit' | 'adHoc' | 'thematic' | 'devotion' | 'tenure' | 'external' | 'resistance'
> = [
  [/^(khen thuong )?(cong trang|thuong xuyen|thanh tich thuong xuyen|cong trang thuong xuyen)$/, 'merit'],
  [/^(khen thuong )?(thanh tich )?dot xuat$/, 'adHoc'],
  [/^(khen thuong )?(theo )?(chuyen de|phong trao|dot chuyen de)$/, 'thematic'],
  [/^(khen thuong )?(qua trinh )?cong hien$/, 'devotion'],
  [/^(khen thuong )?(theo )?nien han$/, 'tenure'],
  [/^(khen thuong )?doi ngoai$/, 'external'],
  [/^(khen thuong )?(thanh tich )?khang chien$/, 'resistance'],
];

export const classLabels: LabelWords<
  'ministryLeaders' | 'departmentLeaders' | 'businessPeople' | 'otherLeaders' | 'directWorkers'
> = [
  [/^lanh dao cap (bo|tinh)\b/, 'ministryLeaders'],
  [/^lanh dao cap (vu|so)\b/, 'departmentLeaders'],
  [/^doanh nhan$/, 'businessPeople'],
  [/^(cac )?cap lanh dao khac\b/, 'otherLeaders'],
  [/^nguoi (lao dong )?truc tiep\b/, 'directWorkers'],
];
