import { said, taskNamed, type WordsOf } from './ruleWords';

export const nv01: WordsOf<'NV-01'> = {
  title: 'Nhiệm vụ chưa gắn với mục của kế hoạch',
  why: 'Mỗi nhiệm vụ trong phụ lục cụ thể hóa một mục ở phần nội dung của kế hoạch. Nhiệm vụ chưa gắn mục vẫn có trong phụ lục, xếp cuối, dưới “Nhiệm vụ khác”.',
  messages: {
    noItem: (data) =>
      `Nhiệm vụ ${taskNamed(data)} chưa ghi thuộc mục nào của kế hoạch; hãy ghi mục, ví dụ “II.1”.`,
    itemNotInPlan: (data) =>
      `Kế hoạch không có mục “${said(data, 'item')}” ghi cho nhiệm vụ ${taskNamed(data)}; hãy kiểm tra số mục.`,
    groupNotInPlan: (data) =>
      `Không tìm thấy mục nào của kế hoạch ứng với nhóm “${said(data, 'item')}”; hãy ghi số mục, ví dụ “II.1”, hoặc đúng tên mục.`,
    sheetWithoutItems: (data) =>
      `Trang “${said(data, 'sheet')}” không có cột mục và không có dòng nhóm theo mục, nên ${said(data, 'count')} nhiệm vụ chưa gắn với kế hoạch; hãy thêm cột “Mục KH” hoặc nối từng nhiệm vụ với mục ngay trong tiện ích.`,
  },
};
