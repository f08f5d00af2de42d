import { foldText, foldWithoutDiacritics } from '../text/folding';
import {
  doneAfterAll,
  lateAlone,
  lateWords,
  onTimeWords,
  statusExceptions,
  statusWords,
} from '../vocabulary/statusWords';
import type { TaskStatus } from '../vocabulary/taskFields';

/** What a status cell says: 'none' for an empty one, 'unclear' for words that are no known status. */
export function readStatus(text: string): TaskStatus {
  const folded = foldWithoutDiacritics(text).replace(/^[-+*.\s]+/, '');
  if (folded === '') return 'none';
  const status = statusInWords(folded) ?? readPercent(text) ?? 'unclear';
  // "Đang thực hiện (quá hạn)": what is open and said to be late is late
  if (status === 'late' && doneAfterAll.test(folded)) return 'done';
  const isOpen = status === 'inProgress' || status === 'notStarted';
  return isOpen && readLateness(text) === 'late' ? 'late' : status;
}

function statusInWords(folded: string): TaskStatus | undefined {
  const begins = (words: readonly string[]) => words.some((word) => beginsWith(folded, word));
  const exception = statusExceptions.find((entry) => begins(entry.words));
  return (exception ?? statusWords.find((entry) => begins(entry.words)))?.status;
}

/** True where the text is the word, or goes on behind it with a space or a mark. */
function beginsWith(text: string, word: string): boolean {
  return text.startsWith(word) && /^($|[\s,.;:()/-])/.test(text.slice(word.length));
}

/** Whether the words of a state say that it was in time ("Hoàn thành đúng hạn"); null where they say nothing of it. */
export function readLateness(text: string): 'onTime' | 'late' | null {
  const folded = foldWithoutDiacritics(text);
  if (onTimeWords.test(folded)) return 'onTime';
  return lateWords.test(folded) || lateAlone.test(foldText(text)) ? 'late' : null;
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
