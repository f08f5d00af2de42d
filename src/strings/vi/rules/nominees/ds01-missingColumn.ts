import { said, type WordsOf } from '../ruleWords';
import { list, named, nomineeFieldNames } from './nomineeWords';

export const ds01: WordsOf<'DS-01'> = {
  title: 'Danh sách thiếu cột để kiểm tra',
  why: 'Những điều kiện mà danh sách không có cột thể hiện thì không kiểm tra được, và không bị coi là lỗi.',
  messages: {
    missingColumn: (data) =>
      `${list(data)} không có cột ${named(nomineeFieldNames, data, 'field')}, nên chưa đối chiếu được tiêu chuẩn của ${said(data, 'awards')}.`,
  },
};
