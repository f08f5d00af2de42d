import { bodyNames, type OfficeBody } from '../bodies/bodyDictionary';
import type { AppendixSettings } from '../plan/appendixSettings';
import type { Plan } from '../plan/plan';
import type { Table } from '../sheets/table';
import { furtherColumnsOf } from '../tasks/furtherColumns';
import type { FurtherField, TaskField } from '../vocabulary/taskFields';
import { begunSheet } from './begunSheet';
import type { Office } from './office';
import type { LeftOutSheet } from './otherSheets';
import { sampleSheets, type SampleSheet } from './sampleSheets';
import { struckRowsOf, type StruckRows } from './struckRows';
import { tableCertainty } from './tableCertainty';
import { tableSummary, type TableSummary } from './tableSummary';

/** What stands in the workbook and what the add-in understands of it; shown when the pane opens. */
export interface OfficeView {
  readonly plan: Plan | null;
  readonly planSheet: string | null;
  /** Sheets that list tasks, best first. */
  readonly taskTables: readonly TableSummary[];
  /** The table that will be used, with its columns to confirm; null: none, or a tie. */
  readonly taskTable: Table<TaskField> | null;
  /** True where the person has confirmed the columns and the header is still the same. */
  readonly isConfirmed: boolean;
  /** How sure it is that the table lists tasks, 0 … 1; 0 without one. */
  readonly certainty: number;
  /** Sheets that nothing is read from, each with what it is. */
  readonly leftOut: readonly LeftOutSheet[];
  /** A blank sheet of tasks that was made to begin with and is not written on; null: none. */
  readonly begun: string | null;
  /** Two sheets that could be it, equally likely. */
  readonly tie: readonly string[];
  readonly appendixSheet: string | null;
  /** Visible sheets that are the office's own, for pointing at one. */
  readonly theirSheets: readonly string[];
  readonly isReadOnly: boolean;
  /** True where a step of the add-in stopped half-way: `findStopped` says which. */
  readonly hasStopped: boolean;
  /** Groups of sheets that carry one mark of ours: a copy by hand. The person says which is the add-in's. */
  readonly twins: readonly (readonly string[])[];
  readonly isEmpty: boolean;
  /** Sheets that say what we invented, to be named before anything is handed up. */
  readonly sample: readonly SampleSheet[];
  /** How the office wants its appendix. */
  readonly appendix: AppendixSettings;
  /** Columns of the task sheet that its appendix can show beside the usual ones. */
  readonly furtherColumns: readonly FurtherField[];
  readonly bodies: BodiesView;
  /** Rows of the task sheet that are struck through. */
  readonly struck: readonly StruckRows[];
}

/** The bodies that the workbook knows, for choosing from and for changing what was chosen. */
export interface BodiesView {
  /** Names to choose from, the office's own first. */
  readonly choices: readonly string[];
  /** What the office put into its list. */
  readonly own: readonly OfficeBody[];
  /** What its sheets of bodies say. */
  readonly onSheets: readonly OfficeBody[];
}

/** Below this a table is not offered as a task sheet; it can still be pointed at. */
const leastLikelihood = 0.4;

/** The office as the pane shows it. */
export function officeView(office: Office): OfficeView {
  const { snapshot, plan, own, tasks, leftOut, bodies, dictionary } = office;
  const { choice, tables } = tasks;
  const table = choice.kind === 'one' || choice.kind === 'best' ? choice.table : null;
  const likely = tables.filter(({ likelihood }) => likelihood >= leastLikelihood);
  return {
    plan,
    planSheet: own.planSheet,
    taskTables: [...likely]
      .sort((a, b) => b.likelihood - a.likelihood)
      .map((one) => tableSummary(office, one)),
    taskTable: table,
    isConfirmed: table !== null && isConfirmed(table, snapshot),
    certainty: table === null ? 0 : tableCertainty(office, table),
    leftOut,
    begun: begunSheet(office, 'taskTemplate'),
    tie: choice.kind === 'tie' ? choice.tables.map(({ sheet }) => sheet) : [],
    appendixSheet: own.appendixSheet,
    theirSheets: snapshot.sheets
      .filter((sheet) => sheet.own === null && sheet.twin === null && sheet.isVisible)
      .map(({ name }) => name),
    isReadOnly: snapshot.isReadOnly,
    hasStopped: snapshot.hasStopped,
    twins: snapshot.twins,
    isEmpty: snapshot.grids.length === 0,
    sample: sampleSheets(snapshot),
    appendix: snapshot.settings.appendix,
    furtherColumns: table === null ? [] : furtherColumnsOf(table),
    struck: struckRowsOf(office, ['tasks']),
    bodies: {
      choices: bodyNames(dictionary),
      own: snapshot.settings.bodies,
      onSheets: bodies.filter((entry) => !snapshot.settings.bodies.includes(entry)),
    },
  };
}

/** True where a person has confirmed what the table's columns mean, and its header is still the same. */
export function isConfirmed(table: Table<TaskField>, { settings }: Office['snapshot']): boolean {
  return settings.mappings.some(
    (mapping) => mapping.sheet === table.sheet && mapping.headerKey === table.headerKey,
  );
}
