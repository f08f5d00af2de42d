import type { Table } from '../core/sheets/table';
import type { TaskField } from '../core/vocabulary/taskFields';
import { readWorkbook } from '../workbook/read/readWorkbook';
import { inSlices } from '../workbook/inSlices';
import { understandInSteps, type OfficeReading } from '../core/office/officeReading';
import { done, failed, type Outcome } from '../core/work/outcome';
import type { OfficeView, TableSummary } from '../core/office/taskReports';

/** Below this a table is not offered as a task sheet; it can still be pointed at. */
const leastLikelihood = 0.4;

/** What stands in the workbook and what is understood of it. Two batches, nothing is written. */
export async function viewOffice(): Promise<Outcome<OfficeView>> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) return failed(read.block);
  const reading = await inSlices(understandInSteps(read.value, null));
  return reading.ok ? done(officeView(reading.value)) : failed(reading.block);
}

/** The reading as the pane shows it. */
export function officeView(reading: OfficeReading): OfficeView {
  const { snapshot, choice } = reading;
  const table = choice.kind === 'one' || choice.kind === 'best' ? choice.table : null;
  const likely = reading.tables.filter(({ likelihood }) => likelihood >= leastLikelihood);
  return {
    plan: reading.plan,
    planSheet: reading.planSheet,
    taskTables: [...likely].sort((a, b) => b.likelihood - a.likelihood).map(tableSummary),
    taskTable: table,
    isConfirmed: table !== null && isConfirmed(table, reading),
    tie: choice.kind === 'tie' ? choice.tables.map(({ sheet }) => sheet) : [],
    appendixSheet: reading.appendixSheet,
    theirSheets: snapshot.sheets
      .filter((sheet) => sheet.own === null && sheet.isVisible)
      .map(({ name }) => name),
    isReadOnly: snapshot.isReadOnly,
    isEmpty: snapshot.grids.length === 0,
    appendix: snapshot.settings.appendix,
  };
}

/** A table in short; rows counted from 1. */
export function tableSummary(table: Table): TableSummary {
  return {
    sheet: table.sheet,
    headerRow: table.headerLastRow + 1,
    records: table.rows.filter(({ kind }) => kind === 'record').length,
    likelihood: table.likelihood,
  };
}

function isConfirmed(table: Table<TaskField>, { snapshot }: OfficeReading): boolean {
  return snapshot.settings.mappings.some(
    (mapping) => mapping.sheet === table.sheet && mapping.headerKey === table.headerKey,
  );
}
