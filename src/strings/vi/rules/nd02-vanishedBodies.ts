import { said, type WordsOf } from './ruleWords';

export const nd02: WordsOf<'ND-02'> = {
  title: 'Cơ quan cấp huyện không còn từ 01/7/2025',
  why: 'Từ 01/7/2025 chính quyền địa phương còn hai cấp tỉnh và xã (Luật Tổ chức chính quyền địa phương 72/2025/QH15). Việc của huyện nay thuộc tỉnh hoặc xã, tùy việc; chỗ kể chuyện cũ thì giữ nguyên và bấm Bỏ qua.',
  messages: {
    vanished: (data) =>
      `“${said(data, 'body')}” không còn vào ngày ban hành kế hoạch: “${said(data, 'text')}”. Xem lại nơi nhận việc này.`,
  },
};
