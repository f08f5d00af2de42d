import type { Plan } from '../core/plan/plan';
import type { IsoDate } from '../core/time/isoDate';
import { readWorkbook } from '../workbook/readWorkbook';
import { judgeNominees, type NomineeJudging } from './judgeNominees';
import { understandLists, type NomineeReading } from './nomineeReading';
import type { NomineeCheck } from './nomineeReports';
import { understandOffice, type OfficeReading } from './officeReading';
import { done, failed, type Outcome } from './outcome';

/** A check of the nomination lists as it is asked for. */
export interface NomineeRequest {
  readonly today: IsoDate;
  /** Wins over the plan sheet of ours. */
  readonly plan?: Plan;
  /** Year under review; absent: the list's title, its column of years, the plan, today. */
  readonly year?: number;
  /** Day of decision; absent: the list's decisions, else its submissions, else today. */
  readonly decisionDate?: IsoDate;
  /** Day on which the dossiers are due; absent: the list's own column. */
  readonly dueDate?: IsoDate;
}

/** Checks the office's nomination lists: two batches to read, the rules, nothing is written. */
export async function checkNominees(request: NomineeRequest): Promise<Outcome<NomineeCheck>> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) return failed(read.block);
  const lists = chosenLists(understandOffice(read.value, request.plan ?? null), request);
  return lists.ok ? done(judgeNominees(lists.value, judgingOf(request))) : lists;
}

/** The lists to check, or why there are none. */
export function chosenLists(office: OfficeReading, request: NomineeRequest): Outcome<NomineeReading> {
  const reading = understandLists(office, { today: request.today, year: request.year ?? null });
  if (reading.lists.length > 0) return done(reading);
  return failed({ reason: office.snapshot.grids.length === 0 ? 'emptyWorkbook' : 'noNomineeList' });
}

/** What a request asks beside the lists themselves. */
export function judgingOf(request: NomineeRequest): NomineeJudging {
  return {
    today: request.today,
    decisionDate: request.decisionDate ?? null,
    dueDate: request.dueDate ?? null,
  };
}
