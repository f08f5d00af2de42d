import type { Work } from '../work/work';
import type { Office } from './office';

/** Work on an office as it was read, with one more question. */
type OfficeWork<Asked, Value> = (office: Office, asked: Asked) => Work<Value>;

/** Answers of all such work. */
const kept: { readonly delete: (office: Office) => boolean }[] = [];

/**
 * Lets go of all that was worked out from an office once its papers are planned: records of a hundred thousand rows need
 * not stand beside the cells that are being written. Whoever asks again has it worked out again.
 */
export function forgetAnswers(office: Office): void {
  for (const answers of kept) answers.delete(office);
}

/**
 * The same work, done once for each office and question: several papers of one run ask for the same check. Nothing is
 * kept longer than the office itself.
 * @param keyOf tells questions apart
 */
export function oncePerOffice<Asked, Value>(
  work: OfficeWork<Asked, Value>,
  keyOf: (asked: Asked) => string,
): OfficeWork<Asked, Value> {
  const answers = new WeakMap<Office, Map<string, Value>>();
  kept.push(answers);
  return function* (office, asked) {
    const known = answers.get(office) ?? new Map<string, Value>();
    answers.set(office, known);
    const key = keyOf(asked);
    const answer = known.get(key) ?? (yield* work(office, asked));
    known.set(key, answer);
    return answer;
  };
}
