import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const tk01: WordsOf<'TK-01'> = {
  title: 'Số liệu tổng hợp không khớp',
  why: 'Tổng số bằng tập thể cộng hộ gia đình cộng cá nhân, và bằng tổng theo loại hình; số cá nhân bằng tổng các nhóm đối tượng; dòng tổng của danh sách phải bằng số dòng.',
  messages: {
    kindsDoNotAddUp: (data) =>
      `${list(data)}: ${said(data, 'count')}/${said(data, 'total')} đề nghị chưa rõ là cá nhân, tập thể hay hộ gia đình.`,
    typesDoNotAddUp: (data) =>
      `${list(data)}: ${said(data, 'count')}/${said(data, 'total')} đề nghị chưa rõ loại hình khen thưởng.`,
    classesDoNotAddUp: (data) =>
      `${list(data)}: ${said(data, 'count')}/${said(data, 'total')} cá nhân chưa rõ nhóm đối tượng (không ghi nhóm, cũng không ghi chức vụ).`,
    totalRowDiffers: (data) =>
      `${list(data)}: dòng tổng (dòng ${said(data, 'row')}) ghi ${said(data, 'stated')}, danh sách có ${said(data, 'rows')} dòng.`,
  },
};
