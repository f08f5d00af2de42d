import { said, type WordsOf } from './ruleWords';

export const vb07: WordsOf<'VB-07'> = {
  title: 'Thể thức ký',
  why: 'Ủy ban nhân dân làm việc theo chế độ tập thể: ký “TM. ỦY BAN NHÂN DÂN”, cấp phó ghi thêm “KT. CHỦ TỊCH”; trước họ tên không ghi học hàm, học vị (Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7).',
  messages: {
    notOnBehalf: (data) => `Chức vụ ký “${said(data, 'role')}” nhưng chưa có “TM. ỦY BAN NHÂN DÂN”.`,
    deputyWithoutFor: (data) => `“${said(data, 'role')}” ký thay thì cần “KT. CHỦ TỊCH”.`,
    degreeBeforeName: (data) => `Họ tên người ký ghi “${said(data, 'name')}”; bỏ học hàm, học vị.`,
  },
};
