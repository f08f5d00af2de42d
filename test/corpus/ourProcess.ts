import { readFileSync, writeFileSync } from 'node:fs';
import { judgedWord } from './judgedWord';
import { judgedWorkbook } from './judgedWorkbook';
import { answerLines } from './readers/answering';

/**
 * The process that does with a file what this project can do with it: {path, edited} in, out what came of it. The edited
 * file is left under the path `edited` for other readers.
 */
answerLines('src/xlsx', async (asked) => {
  const { path, edited } = asked as { readonly path: string; readonly edited: string };
  const file = new Uint8Array(readFileSync(path));
  if (/\.docx$/i.test(path)) return judgedWord(file);
  return judgedWorkbook(file, (bytes) => writeFileSync(edited, bytes));
});
