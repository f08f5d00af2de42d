import { partSaid } from './instrumentPart';
import { said, type WordsOf } from './ruleWords';

export const cc02: WordsOf<'CC-02'> = {
  title: 'Dẫn Nghị định 98/2023, Thông tư 01/2024 đã được thay thế',
  why: 'Nghị định 152/2025/NĐ-CP thay Nghị định 98/2023/NĐ-CP từ 01/7/2025; Thông tư 15/2025/TT-BNV thay Thông tư 01/2024/TT-BNV từ 05/8/2025.',
  messages: {
    replacedInPart: (data) =>
      `“${said(data, 'cited')}” đã được thay thế, dẫn ${said(data, 'instead')}; ${partSaid(data)}.`,
    replaced: (data) => `“${said(data, 'cited')}” đã được thay thế; dẫn ${said(data, 'instead')}.`,
  },
};
