import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tq04: WordsOf<'TQ-04'> = {
  title: 'Còn ghi cấp huyện sau 01/7/2025',
  why: 'Từ 01/7/2025 chính quyền địa phương có hai cấp: văn bản, danh sách không còn trình hoặc gửi cấp huyện, Phòng Nội vụ.',
  messages: {
    abolishedInTitle: (data) =>
      `Trang “${said(data, 'sheet')}”: phần đầu danh sách còn ghi “${said(data, 'body')}”; cấp huyện đã kết thúc hoạt động từ 01/7/2025.`,
    abolishedAuthority: (data) =>
      `Cấp quyết định ghi “${said(data, 'body')}” ở ${said(data, 'count')} dòng; cấp huyện đã kết thúc hoạt động từ 01/7/2025.`,
    abolishedAward: (data) => onNominee(data, `“${said(data, 'found')}” không còn từ 01/7/2025.`),
    abolishedRecipient: (data) => `Nơi nhận của kế hoạch còn ghi “${said(data, 'recipient')}”.`,
  },
};
