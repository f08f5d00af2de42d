import { split } from './splitWords';

/** Administrative units and levels behind a name; a proper name may follow. */
export const unitsBehind: readonly string[] = split(
  'xã|phường|thị trấn|đặc khu|tỉnh|thành phố|tp|huyện|quận|thị xã|trung ương|khu vực|liên xã|các cấp|' +
    'cùng cấp|cấp trên|cấp dưới|cấp xã|cấp tỉnh|xã phường|các xã|các phường|các xã phường|các thôn|' +
    'các tổ dân phố|các khu phố|các bản|các lớp|cơ sở|địa phương|trường|thôn|bản|xóm|ấp|buôn|làng|khu phố|' +
    'tổ dân phố|khu dân cư',
);

/** Words that lead from a name to where or whose it is. */
export const belongsBehind: readonly string[] = split(
  'thuộc|trực thuộc|của|tại|ở|trên|trong|trên địa bàn|trong địa bàn|đóng trên địa bàn|' +
    'đứng chân trên địa bàn|hoạt động trên địa bàn|thành viên|là thành viên|cấp|toàn|' +
    'thuộc thẩm quyền quản lý của',
);

/** Of these, what may end a name itself. */
export const placesBehind: readonly string[] = split(
  'trên địa bàn|trong địa bàn|đóng trên địa bàn|đứng chân trên địa bàn|hoạt động trên địa bàn|' +
    'trực thuộc|thành viên',
);

/** Other words in small letters that belong to the name before them. */
export const wordsBehind: readonly string[] = split(
  'liên quan|có liên quan|khác|khác có liên quan|chuyên môn|nêu trên|việt nam|đảng|đoàn thể|' +
    'ngoài công lập|ngoài nhà nước|công lập|tham mưu giúp việc|chính quyền|nhà nước|trong và ngoài xã|' +
    'toàn xã|toàn phường|toàn trường|nhà trường|cơ sở đảng|bán chuyên trách|không chuyên trách|' +
    'hoạt động không chuyên trách|sự nghiệp|sự nghiệp công lập|trường học|được phân công phụ trách|' +
    'đặc thù|quần chúng|chức năng|vũ trang|địa bàn|phụ trách địa bàn|phụ trách thôn|phụ trách các thôn|phụ trách chi bộ|phụ trách các chi bộ',
);

/** Behind a post: what it is in charge of, up to a verb or a mark. */
export const chargeWords: readonly string[] = split('phụ trách|được phân công phụ trách');

/** Between the last two of a list of names. */
export const andWord = 'và';

/** Before a number that is part of a name: "Trường THCS số 2". */
export const numberedWord = 'số';
