import { said, type WordsOf } from './ruleWords';

export const vb03: WordsOf<'VB-03'> = {
  title: 'Địa danh trước ngày ban hành',
  why: 'Địa danh là tên đơn vị hành chính nơi cơ quan đóng trụ sở, đứng trước ngày và có dấu phẩy (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.a).',
  messages: {
    noPlace: (data) =>
      `Chưa thấy địa danh trước “${said(data, 'printed')}”. Thêm tên xã, phường và dấu phẩy trước ngày.`,
    otherPlace: (data) =>
      `Địa danh ghi “${said(data, 'place')}”, cơ quan ban hành là “${said(data, 'issuer')}”. Xem lại tên đơn vị.`,
  },
};
