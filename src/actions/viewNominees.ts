import { inSlices } from '../workbook/inSlices';
import { readWholeOffice, type NomineeRequest } from './checkNominees';
import { standingSlip } from './papers/checkSlips';
import { foundList } from '../core/office/judgeNominees';
import { understandListsInSteps, type NomineeReading } from '../core/office/nomineeReading';
import type { NomineeView } from '../core/office/nomineeReports';
import { done, failed, type Outcome } from '../core/work/outcome';
import { tableSummary } from './viewOffice';
import { watching } from './running/watching';

/** Share of the work at which the workbook is read and the lists are to be found. */
const workbookIsRead = 0.5;

/** Which lists stand in the workbook, and how the check slip stands to them. Two batches, nothing is written. */
export async function viewNominees(request: NomineeRequest): Promise<Outcome<NomineeView>> {
  const watch = watching(request);
  const office = await readWholeOffice(request, watch);
  if (!office.ok) return office;
  const found = await inSlices(
    understandListsInSteps(office.value, { today: request.today, year: request.year ?? null }),
    watch.stage({ from: workbookIsRead, to: 1 }),
  );
  return found.ok ? done(viewOf(found.value)) : failed(found.block);
}

function viewOf(reading: NomineeReading): NomineeView {
  const { office, lists, otherYears, historyTables, unlikely, year } = reading;
  const { settings, isReadOnly, grids } = office.snapshot;
  return {
    lists: lists.map((table) => foundList(table, settings)),
    otherYears: otherYears.map(tableSummary),
    historySheets: historyTables.map(tableSummary),
    unlikely: unlikely.map((table) => foundList(table, settings)),
    year,
    slip: standingSlip(office, reading),
    isReadOnly,
    isEmpty: grids.length === 0,
  };
}
