import { said, type WordsOf } from '../ruleWords';
import { list, onNominee } from './nomineeWords';

export const ds03: WordsOf<'DS-03'> = {
  title: 'Số định danh không khớp giới tính, năm sinh',
  why: 'Số định danh có 12 chữ số: chữ số thứ tư cho biết thế kỷ sinh và giới tính, hai chữ số tiếp theo là hai số cuối của năm sinh (Nghị định 137/2015/NĐ-CP).',
  messages: {
    wrongLength: (data) => onNominee(data, `số định danh có ${said(data, 'length')} ký tự, cần 12 chữ số.`),
    oldNumber: (data) => onNominee(data, `số có 9 chữ số là chứng minh nhân dân cũ.`),
    mostOldNumbers: (data) =>
      `${list(data)} còn ghi số chứng minh nhân dân cũ 9 chữ số ở ${said(data, 'count')} dòng.`,
    againstSex: (data) =>
      onNominee(
        data,
        `chữ số thứ tư của số định danh không khớp giới tính ${said(data, 'sex') === 'male' ? 'nam' : 'nữ'}.`,
      ),
    againstBirth: (data) =>
      onNominee(
        data,
        `số định danh cho năm sinh ${said(data, 'byNumber')}, danh sách ghi ${said(data, 'born')}.`,
      ),
  },
};
