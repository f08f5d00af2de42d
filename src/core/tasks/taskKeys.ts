import { fingerprint } from '../text/fingerprint';
import { mapWork, part, type Work } from '../work/work';
import { foldText } from '../text/folding';

/** What a task is known by: its code on the sheet, and what `contentKey` says of its words; asked where the code does not do. */
interface KeySource<Task> {
  readonly codeOf: (task: Task) => string;
  readonly contentKeyOf: (task: Task) => string;
}

/**
 * One key per task, in order: the sheet's own code where no other task has it, else a fingerprint of folded content
 * and item; exact repeats are told apart by a count ("…-2"). Keys are unique within one reading. Bit by bit.
 */
export function* taskKeys<Task>(
  tasks: readonly Task[],
  { codeOf, contentKeyOf }: KeySource<Task>,
): Work<readonly string[]> {
  const codes = new Map<string, number>();
  const countCode = (task: Task): void => {
    const code = codeOf(task);
    codes.set(code, (codes.get(code) ?? 0) + 1);
  };
  yield* part(mapWork(tasks, countCode), 0, 0.1);
  const taken = new Set<string>();
  // of keys that were taken more than once
  const counts = new Map<string, number>();
  const keyOf = (task: Task): string => {
    const code = codeOf(task);
    const base = code !== '' && codes.get(code) === 1 ? code : contentKeyOf(task);
    let count = (counts.get(base) ?? (taken.has(base) ? 1 : 0)) + 1;
    let key = count === 1 ? base : `${base}-${count}`;
    // a code that looks like another task's counted key
    while (taken.has(key)) {
      count += 1;
      key = `${base}-${count}`;
    }
    if (count > 1) counts.set(base, count);
    taken.add(key);
    return key;
  };
  return yield* part(mapWork(tasks, keyOf), 0.1, 1);
}

/**
 * The fingerprint of a task's words.
 * @param words its content, and the plan item's id or the words of its item column or group row
 */
export function contentKey(words: { readonly content: string; readonly item: string }): string {
  const [content, item] = [words.content, words.item].map((text) =>
    foldText(text, { stripPunctuation: true }),
  );
  return fingerprint(`${content ?? ''}\u0001${item ?? ''}`);
}
