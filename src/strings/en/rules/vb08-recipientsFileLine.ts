import { decree } from '../citation';
import type { WordsOf } from './ruleWords';

export const vb08: WordsOf<'VB-08'> = {
  title: 'The recipients lack the line “Lưu” (on file)',
  why: `The last line of the recipients is “- Lưu: VT, …” (${decree('30/2020')}, Annex I, section II.9).`,
  messages: {
    noFileLine: () => 'The recipients lack the line “- Lưu: VT, …”.',
  },
};
