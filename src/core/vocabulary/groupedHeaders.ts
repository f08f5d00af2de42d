import type { NomineeField } from './nomineeFields';
import type { TaskField } from './taskFields';

/** What a column is under a group header; the first line whose two patterns fit holds. Folded, no diacritics, no marks. */
export type GroupedHeaders<Field extends string> = readonly {
  /** The words of all rows above the column's own. */
  readonly groups: RegExp;
  /** The column's own words. */
  readonly own: RegExp;
  /** null: none of the fields, whatever the words alone would say. */
  readonly field: Field | null;
}[];

export const taskGroupedHeaders: GroupedHeaders<TaskField> = [
  {
    groups: /\b(thoi gian|thoi han|tien do|ke hoach)\b/,
    own: /^(bat dau|tu|tu ngay|khoi dong|ngay bat dau)$/,
    field: 'start',
  },
  {
    groups: /\b(thoi gian|thoi han|tien do|ke hoach)\b/,
    own: /^(hoan thanh|ket thuc|den|den ngay|xong|han|ngay hoan thanh|ngay ket thuc)$/,
    field: 'end',
  },
  {
    groups: /\b(phan cong|trach nhiem|to chuc thuc hien|don vi|co quan|bo phan)\b/,
    own: /^(chinh|chu tri|dau moi|thuc hien)$/,
    field: 'lead',
  },
  {
    groups: /\b(phan cong|trach nhiem|to chuc thuc hien|don vi|co quan|bo phan)\b/,
    own: /^(phu|phoi hop|ho tro|tham gia)$/,
    field: 'support',
  },
  { groups: /\b(theo doi|don doc|giam sat)\b/, own: /^(don vi|co quan|bo phan|nguoi)$/, field: 'followUp' },
  { groups: /\b(ket qua|thuc hien)\b/, own: /^(san pham|dau ra)$/, field: 'product' },
  {
    groups: /\b(kinh phi|du toan|nguon luc)\b/,
    own: /\b(tong|tong so|tong cong|cong|du kien|so tien)\b/,
    field: 'budget',
  },
  { groups: /\b(kinh phi|du toan|nguon luc)\b/, own: /./, field: null },
];

/** A share of people, never their number. Folded; "%" is read as a word. */
const shareAlone = /^(ty le|ti le|tyle|tile|phan_tram)\b/;
/** A number of people that only its group names. */
const numberAlone = /^(so|tong so|so nguoi|so luong|so luong nguoi|sl|so ca nhan|nguoi)( nguoi)?$/;
/** Groups of one kind of people; those of earlier years are another matter. */
const earlierYears = '(?!.*\\b(nam truoc|cac nam|lien ke|da dat)\\b)';
const ofPeople = /\b(ldtt|lao dong tien tien|cstt|cstd\w*|chien si thi dua|ht\w*nv|hoan thanh|ky luat)\b/;
/** More than one kind under one group: nobody knows whose number it is. */
const advancedAlone = new RegExp(
  `^${earlierYears}(?!.*\\b(cstd|chien si thi dua|tap the|ky luat))(?=.*\\b(ldtt|lao dong tien tien)\\b)`,
);
const fightersAlone = new RegExp(
  `^${earlierYears}(?!.*\\b(ldtt|lao dong|cap tinh|toan quoc|ky luat))(?=.*\\b(cstd|cstdcs|cstd cs|chien si thi dua)\\b)`,
);
/** A level alone ("HTNV" beside "HTTNV") is no number of all who completed theirs. */
const completedOrBetter = new RegExp(`^${earlierYears}(?=.*\\b(htnv|hoan thanh nhiem vu)\\b.*\\btro len\\b)`);
const disciplinedAlone = new RegExp(`^${earlierYears}(?=.*\\bky luat\\b)`);

export const nomineeGroupedHeaders: GroupedHeaders<NomineeField> = [
  { groups: ofPeople, own: shareAlone, field: null },
  { groups: advancedAlone, own: numberAlone, field: 'advancedCount' },
  { groups: fightersAlone, own: numberAlone, field: 'emulationFighterCount' },
  { groups: completedOrBetter, own: numberAlone, field: 'completedCount' },
  { groups: disciplinedAlone, own: /^(so nguoi|so luong|sl|so ca nhan|tong so)$/, field: 'disciplinedCount' },
  { groups: /\b(ht(xs|t)?\s?nv|hoan thanh\b.*\bnhiem vu|htxs)\b/, own: numberAlone, field: null },
  {
    groups: /\b(sang kien|skkn|de tai|nckh)\b/,
    own: /^(ten|ten (sang kien|skkn|de tai)|noi dung|tieu de)( .*)?$/,
    field: 'initiative',
  },
  { groups: /\b(sang kien|skkn|de tai|nckh)\b/, own: /^ngay\b/, field: 'initiativeDate' },
  { groups: /\b(sang kien|skkn|de tai|nckh)\b/, own: /\b(so|qd|quyet dinh)\b/, field: 'initiativeDecision' },
  {
    groups: /\b(sang kien|skkn|de tai|nckh)\b/,
    own: /\b(cap|pham vi|xep loai|don vi cong nhan)\b/,
    field: 'initiativeScope',
  },
  {
    groups: /\bso luong\b|\bso (ca nhan|nguoi|cbcc|giao vien)\b|\btrong do\b|\bco cau\b/,
    own: /\b(cstd|chien si thi dua)/,
    field: 'emulationFighterCount',
  },
  {
    groups: /\bso luong\b|\bso (ca nhan|nguoi|cbcc|giao vien)\b|\btrong do\b/,
    own: /\b(ldtt|lao dong tien tien|cstt)\b/,
    field: 'advancedCount',
  },
  {
    groups: /\bso luong\b|\bso (ca nhan|nguoi|cbcc|giao vien)\b|\btrong do\b/,
    own: /\bky luat\b/,
    field: 'disciplinedCount',
  },
  {
    groups: /\bso luong\b|\bso (ca nhan|nguoi|cbcc|giao vien)\b|\btrong do\b/,
    own: /\b(htnv|hoan thanh nhiem vu)\b.*\btro len\b|^(dat )?(htnv|hoan thanh nhiem vu|ht)$/,
    field: 'completedCount',
  },
  {
    groups: /\bso luong\b|\bso (ca nhan|nguoi|cbcc|giao vien)\b/,
    own: /^(tong so|tong|so nguoi|cbccvc|cbcc)\b/,
    field: 'headcount',
  },
  { groups: /\b(ngay|nam|thang nam) sinh\b|\bgioi tinh\b/, own: /^nam$/, field: 'bornMale' },
  { groups: /\b(ngay|nam|thang nam) sinh\b|\bgioi tinh\b/, own: /^nu$/, field: 'bornFemale' },
  { groups: /\bky luat\b/, own: /^(ngay|thoi gian|han)\b.*\b(het|chap hanh|xong)\b/, field: 'disciplineEnd' },
  { groups: /\bky luat\b/, own: /\b(so|ngay|quyet dinh|qd)\b/, field: null },
  { groups: /\b(hoi dong|bieu quyet|bo phieu|phieu)\b/, own: /^(tong so|tong)\b/, field: 'councilTotal' },
  {
    groups: /\b(hoi dong|bieu quyet|bo phieu|phieu)\b/,
    own: /^(co mat|du hop|phat ra)\b/,
    field: 'councilPresent',
  },
  {
    groups: /\b(hoi dong|bieu quyet|bo phieu|phieu)\b/,
    own: /^(dong y|tan thanh|hop le)\b/,
    field: 'councilFor',
  },
  { groups: /\b(quyet dinh|qd)\b/, own: /^so\b/, field: 'decision' },
  { groups: /\b(quyet dinh|qd)\b/, own: /^ngay\b/, field: 'decisionDate' },
];

/** Groups under which each column is an award of its own, asked for by a mark. Folded. */
export const awardGroup =
  /^(de nghi|danh hieu|hinh thuc|muc khen)\b(?!.*\b(nam truoc|cac nam|da dat|da duoc|nam hoc|20\d\d))/;

/** The field that the words stand for under their groups; null: none; undefined: the groups say nothing. */
export function fieldInGroup<Field extends string>(
  table: GroupedHeaders<Field>,
  groups: string,
  own: string,
): Field | null | undefined {
  return table.find((line) => line.groups.test(groups) && line.own.test(own))?.field;
}

/** Words above or in a header that say in what its figures are counted, and name no column. Folded, no marks. */
export const unitOfFigures =
  /^(don vi( tinh)?|dvt)\b.*\b(dong|trieu|nghin|nguoi|%|phan_tram)|^(trieu dong|nghin dong|dong|nguoi|so luong|tr d|phan_tram|ngay|thang)$/;

/** Of these words those that part two columns of one group. */
export const countOrShare = /^(so luong|phan_tram)$/;
