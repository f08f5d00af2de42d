import { said, type WordsOf } from '../../ruleWords';
import { onNominee } from '../nomineeWords';

export const cn12: WordsOf<'CN-12'> = {
  title: 'Khen thưởng niên hạn chỉ cho quân đội, công an',
  why: 'Khen thưởng theo niên hạn chỉ dành cho cá nhân thuộc Quân đội nhân dân và Công an nhân dân (khoản 5 Điều 8 Luật năm 2022).',
  messages: {
    notArmedForces: (data) =>
      said(data, 'found') === ''
        ? onNominee(data, `niên hạn chỉ khen cá nhân thuộc quân đội, công an.`)
        : onNominee(data, `“${said(data, 'found')}” không thuộc quân đội, công an nên không khen niên hạn.`),
  },
};
