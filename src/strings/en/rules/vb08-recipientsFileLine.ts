import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const vb08: WordsOf<'VB-08'> = {
  title: 'The line “Lưu” (on file) among the recipients',
  why: `The last line of the recipients is “- Lưu: VT, …” (${decree('30/2020')}, Annex I, section II.9).`,
  messages: {
    noFileLine: () => 'The recipients lack the line “- Lưu: VT, …”.',
    noDrafter: (data) =>
      `The line “${said(data, 'line')}” does not name the drafting unit, in its abbreviation, after “VT,”.`,
  },
};
