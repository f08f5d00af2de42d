import {
  chooseWithMerges,
  findingLists,
  judgeInSlices,
  readWholeOffice,
  type NomineeRequest,
} from '../checkNominees';
import type { NomineeReading } from '../../core/office/nomineeReading';
import type { NomineeCheck } from '../../core/office/nomineeReports';
import type { OfficeReading } from '../../core/office/officeReading';
import { done, type Outcome } from '../../core/work/outcome';
import type { Watching } from '../running/watching';

/** What the summaries are made from: the office, and its lists with their check where there are any. */
export interface SummarySource {
  /** Without the lists among its tables. */
  readonly office: OfficeReading;
  readonly lists: { readonly reading: NomineeReading; readonly check: NomineeCheck } | null;
}

/** Share of an action's work after which its source has been read and judged. */
export const sourceIsRead = 0.6;

/** Reads the office and checks its lists: two batches, one more where a list's blanks could be merged cells. */
export async function readSummarySource(
  request: NomineeRequest,
  watch: Watching,
): Promise<Outcome<SummarySource>> {
  const office = await readWholeOffice(request, watch);
  if (!office.ok) return office;
  const lists = await chooseWithMerges(office.value, request, watch.stage(findingLists));
  if (!lists.ok) return done({ office: office.value, lists: null });
  const judged = await judgeInSlices(lists.value, request, watch.stage({ from: 0.3, to: sourceIsRead }));
  if (!judged.ok) return judged;
  return done({ office: lists.value.office, lists: { reading: lists.value, check: judged.value } });
}
