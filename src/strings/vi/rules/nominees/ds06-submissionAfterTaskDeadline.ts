import { said, type WordsOf } from '../ruleWords';

export const ds06: WordsOf<'DS-06'> = {
  title: 'Tờ trình sau hạn của nhiệm vụ',
  why: 'So ngày tờ trình với hạn của nhiệm vụ nộp danh sách, hồ sơ khen thưởng trong bảng nhiệm vụ.',
  messages: {
    afterTaskDeadline: (data) =>
      `Tờ trình ngày ${said(data, 'submission')} sau hạn ${said(data, 'deadline')} của nhiệm vụ ở dòng ${said(data, 'taskRow')}.`,
  },
};
