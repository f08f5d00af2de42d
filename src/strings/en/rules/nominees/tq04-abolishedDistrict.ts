import { many, said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tq04: WordsOf<'TQ-04'> = {
  title: 'Still names the district after 01/07/2025',
  why: 'Since 01/07/2025 local government has two levels: documents and lists no longer go to the district or its “Phòng Nội vụ” (home affairs office).',
  messages: {
    abolishedInTitle: (data) =>
      `Sheet “${said(data, 'sheet')}”: the head of the list still names “${said(data, 'body')}”; the districts ended on 01/07/2025.`,
    abolishedAuthority: (data) =>
      `“${said(data, 'body')}” is named as the authority in ${many(data, 'count', 'row')}; the districts ended on 01/07/2025.`,
    abolishedAward: (data) => onNominee(data, `“${said(data, 'found')}” has not existed since 01/07/2025.`),
    abolishedRecipient: (data) => `The recipients of the plan still include “${said(data, 'recipient')}”.`,
  },
};
