import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const ds09: WordsOf<'DS-09'> = {
  title: 'Ngày không có thật, năm sinh khó tin',
  why: 'Ngày không có trong lịch (như 31/02) và năm sinh của người chưa đến 15 tuổi (hình thức khen cho trẻ em: 6 tuổi) hoặc quá 110 tuổi trong năm xét thường do gõ nhầm.',
  messages: {
    impossibleDay: (data) =>
      onNominee(
        data,
        `ô “${said(data, 'header')}” ghi “${said(data, 'part')}”, ngày không có thật trong lịch.`,
      ),
    unlikelyBirth: (data) =>
      onNominee(
        data,
        `năm sinh ${said(data, 'born')} khó tin với năm xét ${said(data, 'year')}; hãy kiểm tra.`,
      ),
  },
};
