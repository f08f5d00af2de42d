import type { NomineeJudging } from '../core/office/judgeNominees';
import { judgeNominees } from '../core/office/judgeNominees';
import type { NomineeCheck } from '../core/office/nomineeCheck';
import { chosenLists } from '../core/office/office';
import type { IsoDate } from '../core/time/isoDate';
import { done, failed, type Outcome } from '../core/work/outcome';
import { inSlices } from '../workbook/inSlices';
import { keepChecked } from './running/checkedOffices';
import { officeIsRead, readOffice, type ReadingRequest } from './running/readOffice';
import { watching, type Watched } from './running/watching';

/** A check of the nomination lists as it is asked for. */
export interface NomineeRequest extends ReadingRequest, Watched {
  /** Day of decision; absent: the list's decisions, else its submissions, else today. */
  readonly decisionDate?: IsoDate;
  /** Day on which the dossiers are due; absent: the list's own column. */
  readonly dueDate?: IsoDate;
}

/** Checks the office's nomination lists: two batches to read (three where cells may be merged), nothing is written. */
export async function checkNominees(request: NomineeRequest): Promise<Outcome<NomineeCheck>> {
  const watch = watching(request);
  const read = await readOffice(request, watch, { cells: 'all', merges: ['lists'], alsoMergesOf: [] });
  if (!read.ok) return read;
  const lists = chosenLists(read.value);
  if (!lists.ok) return lists;
  const stage = watch.stage({ from: officeIsRead, to: 1 });
  const judged = await inSlices(judgeNominees(read.value, judgingOf(request)), stage);
  return judged.ok ? done(keepChecked(judged.value, read.value)) : failed(judged.block);
}

/** What a request asks beside the lists themselves. */
export function judgingOf({ today, decisionDate, dueDate }: NomineeRequest): NomineeJudging {
  return { today, decisionDate: decisionDate ?? null, dueDate: dueDate ?? null };
}
