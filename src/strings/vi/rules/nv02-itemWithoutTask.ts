import { said, type WordsOf } from './ruleWords';

export const nv02: WordsOf<'NV-02'> = {
  title: 'Mục của kế hoạch chưa có nhiệm vụ',
  why: 'Mỗi mục ở phần nội dung của kế hoạch cần ít nhất một nhiệm vụ có người chủ trì và thời gian, nếu không mục đó dễ bị bỏ quên.',
  messages: {
    itemWithoutTask: (data) =>
      `Mục ${said(data, 'itemId')} “${said(data, 'title')}” của kế hoạch chưa có nhiệm vụ nào; hãy thêm nhiệm vụ hoặc kiểm tra lại cột mục.`,
  },
};
