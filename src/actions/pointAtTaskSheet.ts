import type { Office } from '../core/office/office';
import { tablesOfLists } from '../core/office/nominationLists';
import { parseIsoDate } from '../core/time/isoDate';
import { failed, type Outcome, type Problem } from '../core/work/outcome';
import { changeFrom, changeSettings } from './running/changeSettings';
import { now } from './running/clock';
import { readOffice } from './running/readOffice';
import { watching } from './running/watching';

/**
 * Remembers the sheet that the person pointed at; null lets the add-in choose again. A sheet on which no table of tasks
 * can be read is refused, and why: two batches to read, three to write.
 */
export async function pointAtTaskSheet(sheet: string | null): Promise<Outcome<null>> {
  if (sheet === null) return changeSettings('pointAtTaskSheet', pointingAt(null));
  const today = parseIsoDate(now().slice(0, 10));
  if (today === null) throw new Error('the clock tells a day');
  const how = { cells: 'all', merges: 'leave', alsoMergesOf: [] } as const;
  const read = await readOffice({ today }, watching({}), how);
  if (!read.ok) return read;
  const refused = refusalOf(read.value, sheet);
  if (refused !== null) return failed(refused);
  return changeFrom(read.value.snapshot, 'pointAtTaskSheet', pointingAt(sheet));
}

function pointingAt(sheet: string | null) {
  return <Settings>(settings: Settings): Settings => ({ ...settings, taskSheet: sheet });
}

/** A sheet that is gone, or known to hold no table of tasks, likely or not; null: it may be used. */
function refusalOf({ tasks, leftOut, lists, snapshot }: Office, sheet: string): Problem | null {
  const found = tasks.candidates.filter((table) => table.sheet === sheet);
  // a table that is rather a list stays one, whoever points at it
  const list = tablesOfLists(lists).find((table) => table.sheet === sheet);
  if (list !== undefined && found.every(({ likelihood }) => list.likelihood >= likelihood)) {
    return { reason: 'notATaskSheet', sheet, why: 'nominees' };
  }
  if (found.some(({ rows }) => rows.some(({ kind }) => kind === 'record'))) return null;
  if (found.length > 0) return { reason: 'noTasks', sheet };
  const left = leftOut.find((one) => one.sheet === sheet);
  if (left !== undefined) {
    return { reason: 'notATaskSheet', sheet, why: left.kind === 'blank' ? 'blank' : 'noTable' };
  }
  return snapshot.sheets.some(({ name }) => name === sheet) ? null : { reason: 'sheetGone', sheet };
}
