import type { NomineeJudging } from '../core/office/judgeNominees';
import { judgeNominees } from '../core/office/judgeNominees';
import type { NomineeCheck } from '../core/office/nomineeCheck';
import { chosenLists, type Office } from '../core/office/office';
import type { IsoDate } from '../core/time/isoDate';
import { done, failed, type Outcome } from '../core/work/outcome';
import type { Watch } from '../core/work/watch';
import { inSlices } from '../workbook/inSlices';
import { keepChecked } from './running/checkedOffices';
import { changesTold, handOver } from './running/followed';
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
  const before = changesTold();
  const read = await readOffice(request, watch, { cells: 'all', merges: ['lists'], alsoMergesOf: [] });
  if (!read.ok) return read;
  handOver(read.value, ['lists'], before);
  const checked = await checkedNominees(read.value, request, watch.stage({ from: officeIsRead, to: 1 }));
  return checked.ok ? done(keepChecked(checked.value, read.value)) : checked;
}

/** The check of an office that was read; or why there is nothing to check. */
export async function checkedNominees(
  office: Office,
  request: NomineeRequest,
  watch: Watch,
): Promise<Outcome<NomineeCheck>> {
  const lists = chosenLists(office);
  if (!lists.ok) return lists;
  const judged = await inSlices(judgeNominees(office, judgingOf(request)), watch);
  return judged.ok ? done(judged.value) : failed(judged.block);
}

/** What a request asks beside the lists themselves. */
export function judgingOf({ today, decisionDate, dueDate }: NomineeRequest): NomineeJudging {
  return { today, decisionDate: decisionDate ?? null, dueDate: dueDate ?? null };
}
