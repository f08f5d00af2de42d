import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tt07: WordsOf<'TT-07'> = {
  title: 'A collective or unit that ended when units were merged',
  why: 'Offices, organisations and units that were dissolved when units were merged are not commended (Circular 15/2025/TT-BNV). The old name of the unit of a person only gives a remark.',
  messages: {
    dissolvedCollective: (data) =>
      onNominee(data, `“${said(data, 'body')}” has not existed since 01/07/2025.`),
    dissolvedUnit: (data) =>
      onNominee(
        data,
        `the unit “${said(data, 'body')}” has not existed since 01/07/2025; write the unit of today.`,
      ),
  },
};
