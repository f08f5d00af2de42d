import { said, type WordsOf } from './ruleWords';

export const sheet02: WordsOf<'SHEET-02'> = {
  title: 'Several tables that look like task tables',
  why: 'Tables on one sheet are read together; of several sheets the one that looks most like a task sheet is taken. If that is wrong, point at another sheet.',
  messages: {
    bestOfSeveral: (data) =>
      `The tasks were read from the sheet “${said(data, 'sheet')}”; others look like task sheets too: ${said(data, 'others')}. If that is wrong, choose another sheet.`,
    readTogether: (data) =>
      `The sheet “${said(data, 'sheet')}” has several task tables (headers in rows ${said(data, 'headerRows')}); all of them were read and compared.`,
  },
};
