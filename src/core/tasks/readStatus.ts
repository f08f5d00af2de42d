import { foldWithoutDiacritics } from '../text/folding';
import { statusExceptions, statusWords } from '../vocabulary/statusWords';
import type { TaskStatus } from '../vocabulary/taskFields';

/** What a status cell says: 'none' for an empty one, 'unclear' for words that are no known status. */
export function readStatus(text: string): TaskStatus {
  const folded = foldWithoutDiacritics(text).replace(/^[-+*.\s]+/, '');
  if (folded === '') return 'none';
  const begins = (words: readonly string[]) => words.some((word) => beginsWith(folded, word));
  const exception = statusExceptions.find((entry) => begins(entry.words));
  if (exception !== undefined) return exception.status;
  return statusWords.find((entry) => begins(entry.words))?.status ?? readPercent(text) ?? 'unclear';
}

/** True where the text is the word, or goes on behind it with a space or a mark. */
function beginsWith(text: string, word: string): boolean {
  return text.startsWith(word) && /^($|[\s,.;:()/-])/.test(text.slice(word.length));
}

/** A share done as status: "100%" or 1 done, "0%" not started, between them in progress; null where it is no share. */
export function readPercent(text: string): TaskStatus | null {
  const found = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(%?)\s*$/.exec(text);
  if (found === null) return null;
  const number = Number((found[1] ?? '').replace(',', '.'));
  const share = found[2] === '%' || number > 1 ? number / 100 : number;
  if (share > 1) return null;
  if (share === 1) return 'done';
  return share === 0 ? 'notStarted' : 'inProgress';
}
