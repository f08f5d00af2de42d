import { decree } from '../citation';
import { partSaid } from './instrumentPart';
import { said, type WordsOf } from './ruleWords';

export const cc02: WordsOf<'CC-02'> = {
  title: 'Cites Decree 98/2023 or Circular 01/2024, which were replaced',
  why: `${decree('152/2025')} replaces ${decree('98/2023')} from 01/07/2025; Circular 15/2025/TT-BNV replaces Circular 01/2024/TT-BNV from 05/08/2025.`,
  messages: {
    replacedInPart: (data) =>
      `“${said(data, 'cited')}” has been replaced, cite ${said(data, 'instead')}; ${partSaid(data)}.`,
    replaced: (data) => `“${said(data, 'cited')}” has been replaced; cite ${said(data, 'instead')}.`,
  },
};
