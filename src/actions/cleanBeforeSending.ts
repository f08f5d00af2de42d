import { done, failed, type Outcome } from '../core/work/outcome';
import { reasonLeftOut } from '../strings/papers/reasonLeftOut';
import { cleanJournal } from '../workbook/journal/cleanUp';
import { takeOffMarks } from '../workbook/marks/cellMarks';

/** What becomes of the words that people gave as reasons: they may name persons, and the check slip rests on them. */
export type GivenReasons = 'stay' | 'go';

/**
 * Takes out of the workbook what must not travel with it when it is handed up: the journal with the old contents of
 * cells, and the persons that were remembered by name. What was set aside or left out of the quota stays so; of its
 * reasons only that there was one stays where they go. Marks on cells are taken off, before all else: a protected sheet
 * that keeps some is named, and nothing is cleaned. Earlier steps can no longer be taken back. Cells are not touched.
 */
export async function cleanBeforeSending(choice: { readonly reasons: GivenReasons }): Promise<Outcome<null>> {
  const worded = <Item extends { readonly reason: string }>(item: Item): Item =>
    choice.reasons === 'go' ? { ...item, reason: reasonLeftOut } : item;
  const off = await takeOffMarks();
  if (off.kind === 'blocked') return failed(off.block);
  const [closed] = off.left;
  if (closed !== undefined) return failed({ reason: 'sheetProtected', sheet: closed });
  const block = await cleanJournal((settings) => ({
    ...settings,
    differentPersons: [],
    withoutPosition: [],
    ignored: settings.ignored.map(worded),
    quotaExempt: settings.quotaExempt.map(worded),
  }));
  return block === null ? done(null) : failed(block);
}
