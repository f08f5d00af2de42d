import { said, type WordsOf } from '../ruleWords';

export const cn16: WordsOf<'CN-16'> = {
  title: 'Một sáng kiến của nhiều người, chưa ghi phần của từng người',
  why: 'Luật chỉ định nghĩa sáng kiến (khoản 4 Điều 3 Luật năm 2022), không nêu cách tính khi nhiều người cùng làm. Hội đồng thường hỏi phần đóng góp và quy chế của tỉnh có thể giới hạn số người, nên hãy ghi tỷ lệ hoặc vai trò của từng người.',
  messages: {
    sharedWithoutPart: (data) =>
      `Sáng kiến “${said(data, 'initiative')}” đứng ở ${said(data, 'count')} người (dòng ${said(data, 'rows')}${said(data, 'more') === 'yes' ? ', …' : ''}) mà chưa ghi phần đóng góp của từng người; hãy ghi tỷ lệ hoặc vai trò.`,
  },
};
