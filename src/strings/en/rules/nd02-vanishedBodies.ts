import { said, type WordsOf } from './ruleWords';

export const nd02: WordsOf<'ND-02'> = {
  title: 'A district body, which no longer exists since 01/07/2025',
  why: 'Since 01/07/2025 local government has two levels, province and commune (Law 72/2025/QH15 on the organisation of local government). District duties now belong to the province or the commune, depending on the duty; where the text only tells of the past, leave it and press Ignore.',
  messages: {
    vanished: (data) =>
      `“${said(data, 'body')}” no longer exists on the day the plan is issued: “${said(data, 'text')}”. Check who takes on this duty.`,
  },
};
