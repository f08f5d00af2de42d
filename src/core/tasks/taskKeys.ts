import { fingerprint } from '../text/fingerprint';
import { mapWork, type Work } from '../work/work';
import { foldText } from '../text/folding';

/** What a task is known by: its code on the sheet, and the words that a fingerprint is made of. */
interface KeySource {
  readonly code: string;
  readonly content: string;
  /** Plan item's id, or the words of its item column or group row. */
  readonly item: string;
}

/**
 * One key per task, in order: the sheet's own code where no other task has it, else a fingerprint of folded content
 * and item; exact repeats are told apart by a count ("…-2"). Keys are unique within one reading. Bit by bit.
 */
export function* taskKeys(sources: readonly KeySource[]): Work<readonly string[]> {
  const codes = new Map<string, number>();
  for (const { code } of sources) codes.set(code, (codes.get(code) ?? 0) + 1);
  const used = new Map<string, number>();
  const taken = new Set<string>();
  return yield* mapWork(sources, (source) => {
    const base = source.code !== '' && codes.get(source.code) === 1 ? source.code : contentKey(source);
    let count = (used.get(base) ?? 0) + 1;
    let key = count === 1 ? base : `${base}-${count}`;
    // a code that looks like another task's counted key
    while (taken.has(key)) {
      count += 1;
      key = `${base}-${count}`;
    }
    used.set(base, count);
    taken.add(key);
    return key;
  });
}

function contentKey(source: KeySource): string {
  const content = foldText(source.content, { stripPunctuation: true });
  return fingerprint(`${content}\u0001${foldText(source.item, { stripPunctuation: true })}`);
}
