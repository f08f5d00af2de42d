import { done, failed, type Outcome } from '../core/work/outcome';
import { cleanJournal } from '../workbook/journal/cleanUp';

/**
 * Takes out of the workbook what must not travel with it when it is handed up: the journal with the old contents of
 * cells, and the persons that were remembered by name. Reasons given for findings stay: the check slip rests on them.
 * Earlier steps can no longer be taken back.
 */
export async function cleanBeforeSending(): Promise<Outcome<null>> {
  const block = await cleanJournal((settings) => ({
    ...settings,
    differentPersons: [],
    withoutPosition: [],
  }));
  return block === null ? done(null) : failed(block);
}
