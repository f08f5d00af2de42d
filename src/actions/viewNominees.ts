import { readWorkbook } from '../workbook/readWorkbook';
import type { NomineeRequest } from './checkNominees';
import { slipStateOf } from './checkSlips';
import { foundList } from './judgeNominees';
import { understandLists } from './nomineeReading';
import type { NomineeView } from './nomineeReports';
import { understandOffice } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import { tableSummary } from './viewOffice';

/** Which lists stand in the workbook, and how the check slip stands to them. Two batches, nothing is written. */
export async function viewNominees(request: NomineeRequest): Promise<Outcome<NomineeView>> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) return failed(read.block);
  const office = understandOffice(read.value, request.plan ?? null);
  const { lists, otherYears, historyTables, unlikely, year } = understandLists(office, {
    today: request.today,
    year: request.year ?? null,
  });
  const { settings } = office.snapshot;
  return done({
    lists: lists.map((table) => foundList(table, settings)),
    otherYears: otherYears.map(tableSummary),
    historySheets: historyTables.map(tableSummary),
    unlikely: unlikely.map((table) => foundList(table, settings)),
    year,
    slip: slipStateOf(office, request),
    isReadOnly: office.snapshot.isReadOnly,
    isEmpty: office.snapshot.grids.length === 0,
  });
}
