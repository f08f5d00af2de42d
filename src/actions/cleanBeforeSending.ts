import { done, failed, type Outcome } from '../core/work/outcome';
import { reasonLeftOut } from '../strings/papers/reasonLeftOut';
import { cleanJournal } from '../workbook/journal/cleanUp';

/** What becomes of the words that people gave as reasons: they may name persons, and the check slip rests on them. */
export type GivenReasons = 'stay' | 'go';

/**
 * Takes out of the workbook what must not travel with it when it is handed up: the journal with the old contents of
 * cells, and the persons that were remembered by name. What was set aside or left out of the quota stays so; of its
 * reasons only that there was one stays where they go. Earlier steps can no longer be taken back. Sheets are not touched.
 */
export async function cleanBeforeSending(choice: { readonly reasons: GivenReasons }): Promise<Outcome<null>> {
  const worded = <Item extends { readonly reason: string }>(item: Item): Item =>
    choice.reasons === 'go' ? { ...item, reason: reasonLeftOut } : item;
  const block = await cleanJournal((settings) => ({
    ...settings,
    differentPersons: [],
    withoutPosition: [],
    ignored: settings.ignored.map(worded),
    quotaExempt: settings.quotaExempt.map(worded),
  }));
  return block === null ? done(null) : failed(block);
}
