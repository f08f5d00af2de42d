import { said, type WordsOf } from './ruleWords';

export const sheet01: WordsOf<'SHEET-01'> = {
  title: 'Có dòng hoặc cột đang ẩn',
  why: 'Dòng bị ẩn hoặc bị lọc vẫn là nhiệm vụ: được đọc, được kiểm tra và có trong phụ lục.',
  messages: {
    hiddenRows: (data) =>
      `Trang “${said(data, 'sheet')}” có ${said(data, 'count')} nhiệm vụ ở dòng đang ẩn hoặc bị lọc; vẫn được đọc và tính trong tổng số ${said(data, 'total')} nhiệm vụ.`,
    hiddenColumns: (data) =>
      `Trang “${said(data, 'sheet')}” có cột đang ẩn vẫn được đọc: ${said(data, 'headers')}.`,
  },
};
