import { fieldName, said, type WordsOf } from './ruleWords';

export const sheet04: WordsOf<'SHEET-04'> = {
  title: 'An untidy cell with a clear way to fix it',
  why: 'The add-in understands the cell as it is. Written alike everywhere, it can be found, filtered and sorted in Excel, and prints better. If you agree, only the way it is written changes, not what it means.',
  messages: {
    spaces: (data) => `The cell “${fieldName(data)}” has extra spaces; take them out, no letter changes.`,
    composition: (data) =>
      `The cell “${fieldName(data)}” has letters and marks typed apart (combining Unicode), so a search does not find it; join them, it looks the same.`,
    otherCapitals: (data) =>
      `The cell “${fieldName(data)}” says “${said(data, 'shownFrom')}”, which differs from your names of bodies in capital letters or spaces; write “${said(data, 'shownTo')}”.`,
    dayInOtherForm: (data) =>
      `The cell “${fieldName(data)}” gives the day as “${said(data, 'shownFrom')}”; write “${said(data, 'shownTo')}”.`,
    whichDay: (data) =>
      `The cell “${fieldName(data)}” says “${said(data, 'shownFrom')}”, and this column has cells with the month before the day. If the whole column is so, this day is “${said(data, 'shownTo')}”; if not, press Ignore.`,
  },
};
