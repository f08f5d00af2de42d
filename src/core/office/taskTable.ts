import type { Table } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';
import type { OfficeReading } from './officeReading';
import { done, failed, type Outcome } from '../work/outcome';

/** The workbook and its task table. */
export interface TaskTableReading {
  readonly reading: OfficeReading;
  readonly table: Table<TaskField>;
}

/** The task table that was chosen, or why there is none. */
export function chosenTable(reading: OfficeReading): Outcome<TaskTableReading> {
  const { choice, snapshot } = reading;
  if (choice.kind === 'tie') {
    return failed({ reason: 'severalTaskSheets', sheets: choice.tables.map(({ sheet }) => sheet) });
  }
  if (choice.kind === 'none') {
    return failed({ reason: snapshot.grids.length === 0 ? 'emptyWorkbook' : 'noTaskSheet' });
  }
  const { table } = choice;
  const hasTasks = table.rows.some(({ kind }) => kind === 'record');
  return hasTasks ? done({ reading, table }) : failed({ reason: 'noTasks', sheet: table.sheet });
}
