import { dutyNames } from './dutyNames';

const count = new Intl.NumberFormat('vi-VN');

/** What the view "Kế hoạch" says of what is wrong with the plan, and of the duties that are asked of it. */
export const planFindings = {
  title: 'Điểm cần xem lại của kế hoạch',
  checking: 'Đang kiểm tra kế hoạch…',
  clean: (rules: number) => `Không thấy lỗi. Đã kiểm tra theo ${count.format(rules)} quy tắc.`,
  summary: (rules: number) => `Đã kiểm tra kế hoạch theo ${count.format(rules)} quy tắc.`,
  notWritten: 'Ghi vào trang Kế hoạch rồi thì từng điều dẫn đến đúng ô.',
  duties: {
    title: 'Việc thường có trong kế hoạch năm',
    hint: 'Kế hoạch năm chưa nói tới việc nào được chọn ở đây thì có một lưu ý. Bỏ chọn việc cơ quan không cần.',
    names: dutyNames,
    ownTitle: 'Việc của cơ quan',
    remove: 'Bỏ',
    removeOf: (name: string) => `Bỏ việc “${name}”`,
    addLabel: 'Thêm việc',
    wordsLabel: 'Nhận ra bằng các từ khác (cách nhau bằng dấu chấm phẩy)',
    add: 'Thêm',
    back: 'Về danh sách ban đầu',
    kept: 'Đã giữ trong sổ.',
    alsoBy: (words: readonly string[]) => `cũng nhận ra bằng: ${words.join('; ')}`,
  },
};
