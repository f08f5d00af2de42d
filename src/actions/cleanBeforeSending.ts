import { emptyJournal } from '../workbook/journal/cleanUp';
import { changeSettings } from './running/changeSettings';
import { done, failed, type Outcome } from '../core/work/outcome';

/**
 * Takes out of the workbook what must not travel with it when it is handed up: the journal with the old contents of
 * cells, and the persons that were remembered by name. Reasons given for findings stay: the check slip rests on them.
 * Earlier steps can no longer be taken back.
 */
export async function cleanBeforeSending(): Promise<Outcome<null>> {
  const forgotten = await changeSettings('cleanBeforeSending', (settings) => ({
    ...settings,
    differentPersons: [],
    withoutPosition: [],
  }));
  if (!forgotten.ok) return forgotten;
  const block = await emptyJournal();
  return block === null ? done(null) : failed(block);
}
