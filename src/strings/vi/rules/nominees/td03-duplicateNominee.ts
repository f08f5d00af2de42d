import { said, type WordsOf } from '../ruleWords';
import { nomineeDoes } from './nomineeWords';

export const td03: WordsOf<'TD-03'> = {
  title: 'Một người có hai dòng đề nghị giống nhau',
  why: 'So sánh bằng số định danh, rồi bằng họ tên và đơn vị sau khi bỏ khác biệt về dấu cách, bộ gõ, chữ hoa. Cùng tên ở đơn vị khác không phải là trùng; cùng cả năm sinh thì hỏi lại; bấm “Khác người” một lần nếu đúng là hai người.',
  messages: {
    sameNumber: (data) =>
      nomineeDoes(
        data,
        `trùng với dòng ${said(data, 'otherRow')} trang “${said(data, 'otherSheet')}”: cùng số định danh, cùng đề nghị.`,
      ),
    sameNameAndUnit: (data) =>
      nomineeDoes(
        data,
        `cùng tên, cùng đơn vị, cùng đề nghị với dòng ${said(data, 'otherRow')} trang “${said(data, 'otherSheet')}”; bỏ một dòng, hoặc xác nhận là khác người.`,
      ),
    sameName: (data) =>
      nomineeDoes(
        data,
        `cùng tên, cùng đề nghị với dòng ${said(data, 'otherRow')} trang “${said(data, 'otherSheet')}”, chưa ghi đơn vị; ghi đơn vị để phân biệt, bỏ một dòng, hoặc xác nhận là khác người.`,
      ),
    sameNameAndBirth: (data) =>
      nomineeDoes(
        data,
        `cùng tên, cùng năm sinh, cùng đề nghị với dòng ${said(data, 'otherRow')} trang “${said(data, 'otherSheet')}” dù khác đơn vị; có phải một người không?`,
      ),
    numberOfAnother: (data) =>
      nomineeDoes(data, `có số định danh giống ${said(data, 'otherName')} ở dòng ${said(data, 'otherRow')}.`),
  },
};
