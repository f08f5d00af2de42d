/** Headings of the column of row numbers in a plan's tables; folded, without diacritics. */
export const ordinalHeadings: ReadonlySet<string> = new Set([
  'tt',
  'stt',
  'so tt',
  'so thu tu',
  'tt.',
  'stt.',
]);

/** Words with which headings of columns begin; folded, without diacritics. */
export const columnHeadings =
  /^(?:noi dung|cong viec|nhiem vu|hoat dong|thoi gian|thoi han|han|tien do|ngay|gio|buoi|thu|tuan|thang|quy|tiet|lop|mon|don vi|co quan|bo phan|chu tri|phoi hop|phu trach|nguoi|ho va ten|ho ten|chuc vu|chuc danh|phan cong|trach nhiem|ghi chu|dia diem|so luong|don gia|kinh phi|thanh tien|so tien|du toan|san pham|ket qua|chi tieu|muc tieu|giai phap|han che|ten|loai|muc|giai|tieu chi|diem|to|thon|khu|dien thoai|hinh thuc|doi tuong|danh muc|hang muc|khoan|nguon|viec|nam hoc|linh vuc|chuyen de|chu de|chuong trinh|phong trao|cong tac)(?![a-z])/;

/** How a person's cell begins, which heads no column; folded, without diacritics. */
export const personTitles = /^(?:ong|ba|co|thay|dong chi|d\/c)\s+\S+\s+\S+/;

/** Headings of the columns of bodies and of their duties in a table on who does what; folded, without diacritics. */
export const bodyColumnHeadings =
  /^(?:ten )?(?:don vi|bo phan|co quan|thanh phan|nguoi|can bo|ho va ten|to chuc)(?![a-z])/;
export const dutyColumnHeadings = /^(?:nhiem vu|noi dung|cong viec|trach nhiem|phan cong|viec)(?![a-z])/;
