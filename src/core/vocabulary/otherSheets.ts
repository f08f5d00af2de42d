import type { OtherKind } from './otherKinds';

/** Words by which a sheet of some other kind is known. All patterns are for folded text. */
export interface OtherSheetWords {
  readonly kind: OtherKind;
  /** The sheet's name. */
  readonly name: RegExp | null;
  /** One line above the header, or the sheet's first lines. */
  readonly title: RegExp | null;
  /** Single headers; each counts once. */
  readonly headers: readonly RegExp[];
}

/** No word here may be one that task sheets or nomination lists carry as well: it would weigh against them. */
export const otherSheets: readonly OtherSheetWords[] = [
  {
    kind: 'codeList',
    name: /^(dm|danh ?muc|ma|bang ?ma|code|lookup|tham ?so|list|data ?validation|dropdown)\b|^danh ?muc/,
    title: /^(danh muc|bang ma|bang quy uoc|quy uoc)\b/,
    headers: [
      /^ma\b(?!.*nhiem vu)/,
      /^ky hieu$/,
      /^ten (phan loai|danh hieu|hinh thuc|loai|nhom)/,
      /^(gia tri|dien giai)$/,
    ],
  },
  {
    kind: 'guide',
    name: /\b(huong ?dan|hd nhap|luu y|vi du|doc truoc|read ?me|help)\b|^huong ?dan/,
    title: /^(huong dan|luu y|vi du|cach (nhap|ghi|dien)|mau ghi|yeu cau khi nhap)\b/,
    headers: [/^(bat buoc|cach (ghi|nhap)|vi du|giai thich|mo ta|y nghia)\b/],
  },
  {
    kind: 'members',
    name: /^(thanh vien|bvd|bcd|bcs|hoi vien|doan vien|dang vien|ban chap hanh|bch|to giup viec)\b/,
    title:
      /\b(thanh vien|uy vien|dang vien|doan vien|hoi vien|can bo chu chot)\b|\bdanh sach (ban|hoi dong|to|doi|tieu ban|doan)\b|\b(ban van dong|ban chap hanh|ban to chuc|ban chi dao|to giup viec)\b|\btrich ngang (?!thanh tich)/,
    headers: [
      /^(chuc danh|nhiem vu|chuc vu|vai tro) trong\b/,
      /^vai tro$/,
      /^ngay (vao dang|gia nhap|vao doan|ket nap)/,
      /^nhiem vu (phan cong|duoc phan cong)$/,
      /^que quan$/,
      /^trinh do\b/,
    ],
  },
  {
    kind: 'contacts',
    name: /^(danh ?ba|dien ?thoai|sdt|lien ?he|contacts?)\b/,
    title: /\b(danh ba|so dien thoai|dien thoai lien he)\b/,
    headers: [/\b(dien thoai|sdt|so may|di dong|hotline)\b/, /\b(e ?mail|thu dien tu|zalo|fax)\b/],
  },
  {
    kind: 'calendar',
    name: /^lich\b/,
    title: /^lich\b|\blich (cong tac|tuan|truc|lam viec|hop|tiep cong dan|cua)\b/,
    headers: [
      /^(thu|thu ngay|ngay thu|thu ngay thang)$/,
      /^(buoi|buoi gio|gio|ca truc)$/,
      /^(thanh phan|thanh phan (tham )?du|thanh phan tham gia)\b/,
      /^(dia diem|phong hop|noi hop)\b/,
      /\b(truc|thuong truc) (lanh dao|chi huy|ban|ngay|dem)\b|^(nguoi|truc) (truc|ban)/,
    ],
  },
  {
    kind: 'report',
    name: /^(bc|bao ?cao|tong ?hop|th)\b/,
    title: /^(bao cao|tong hop|tinh hinh|ket qua|bieu tong hop|bang tong hop)\b/,
    headers: [
      /^(trong|dung|qua|truoc|tre) han\b|\/ (trong|dung|qua) han\b/,
      /^(tong so|so) (nhiem vu|viec|cong viec)\b/,
      /^(da|chua|dang) (hoan thanh|thuc hien|xong)\b/,
      /^(bi huy|tam dung|ton|con lai)$/,
      /^ty le\b/,
    ],
  },
  {
    kind: 'statistics',
    name: /^(thong ?ke|tk|so ?lieu|co ?cau|bieu)\b/,
    title:
      /\b(thong ke|so lieu|co cau|bieu so|bang so sanh|xep hang|khao sat|ket qua diem)\b|^so (doi|luong|nguoi)\b/,
    headers: [
      /^toan$/,
      /^(ngu )?van$/,
      /^(hoc luc|hanh kiem|ren luyen|diem( tb| trung binh)?)$/,
      /^so (luong|doi|nguoi|ho|lan|vu)\b/,
      /^(tong so|cong|tong|tong cong)$/,
      /^ty le\b/,
      /^(nam|nu)$|^nam 20\d\d$/,
    ],
  },
  {
    kind: 'bodies',
    name: /^(dm|danh ?muc|ds|danh ?sach) ?(don ?vi|dv|co ?quan|phong|to ?chuc)\b/,
    title: /^danh (muc|sach) (cac )?(don vi|co quan|phong ban|to chuc)\b/,
    headers: [
      /^ten (don vi|co quan|phong|to chuc)\b/,
      /^(viet tat|ten (viet tat|tat|ngan)|ky hieu|ten goi tat)\b/,
    ],
  },
  {
    kind: 'payments',
    // "Lương Sơn" is a village
    name: /^(du ?toan|chi|kinh ?phi|chi ?thuong|tien ?thuong|thanh ?toan)\b|^luong(?:$|[ _.-]*(?:thang|t)?[ _.-]*\d)/,
    title: /\b(du toan|chi thuong|chi tien|danh sach chi|ky nhan|thanh toan|bang luong|cham cong|tam ung)\b/,
    headers: [
      /\b(thanh tien|don gia|muc (chi|thuong)|so tien|thuc linh|he so)\b/,
      /\b(ky nhan|so tai khoan|ngan hang)\b/,
      /^(dvt|don vi tinh)$/,
      /^noi dung chi\b/,
    ],
  },
  {
    kind: 'opinions',
    name: /^(gop ?y|y ?kien|tiep ?thu)\b/,
    title: /\b(y kien|gop y|tiep thu,? giai trinh|phieu lay y kien)\b/,
    headers: [/\b(gop y|y kien)\b/, /\b(tiep thu|giai trinh)\b/],
  },
  {
    kind: 'documents',
    name: /^(van ?ban|cong ?van|vb|so ?vb|so ?cong ?van)\b/,
    title: /\b(so (theo doi )?(van ban|cong van)|van ban (den|di)|cong van (den|di))\b/,
    headers: [
      /^trich yeu\b/,
      /^(so|so va|so,) ?(, )?ky hieu\b/,
      /^(noi (gui|nhan)|co quan ban hanh)\b/,
      /^ngay (den|di|ban hanh|van ban)\b/,
    ],
  },
  {
    kind: 'other',
    name: /^(sang kien|skkn)\b/,
    title: /^(danh (sach|muc)|bang|tong hop)( cac)? (sang kien|skkn|de tai)\b/,
    headers: [
      /^ten (sang kien|skkn|de tai)/,
      /^(tac gia|dong tac gia|nhom tac gia)/,
      /\b(cham diem|diem|ket qua cham)\b/,
    ],
  },
];

/** Phrases that tell the reader how a sheet is to be filled in; folded. */
export const fillingPhrases =
  /\b(nhap theo|ghi (ro|day du|theo|dung)|chon (tu|trong|theo)|khong (them|xoa|gop)|bat buoc|dinh dang|dd\/mm\/yyyy|xem trang)\b/;
