import { foundList } from '../core/office/judgeNominees';
import type { NomineeView } from '../core/office/nomineeCheck';
import type { Office } from '../core/office/office';
import { begunSheet } from '../core/office/begunSheet';
import { struckRowsOf } from '../core/office/struckRows';
import { tableSummary } from '../core/office/tableSummary';
import { done, type Outcome } from '../core/work/outcome';
import type { NomineeRequest } from './checkNominees';
import { existingSlip } from './papers/checkSlip';
import { readOffice } from './running/readOffice';
import { watching } from './running/watching';

/** Which lists stand in the workbook, and how the check slip stands to them. Two batches, nothing is written. */
export async function viewNominees(request: NomineeRequest): Promise<Outcome<NomineeView>> {
  const office = await readOffice(request, watching(request), { cells: 'all', merges: [], alsoMergesOf: [] });
  return office.ok ? done(viewOf(office.value)) : office;
}

function viewOf(office: Office): NomineeView {
  const { ofYear, otherYears, historyTables, registrations, unlikely, year } = office.lists;
  const { isReadOnly, grids } = office.snapshot;
  return {
    lists: ofYear.map((table) => foundList(office, table)),
    otherYears: otherYears.map((table) => tableSummary(office, table)),
    historySheets: historyTables.map((table) => tableSummary(office, table)),
    registrationSheets: registrations.map((table) => tableSummary(office, table)),
    unlikely: unlikely.map((table) => foundList(office, table)),
    year,
    slip: existingSlip(office),
    struck: struckRowsOf(office, ['lists']),
    isReadOnly,
    isEmpty: grids.length === 0,
    begun: begunSheet(office, 'listTemplate'),
  };
}
