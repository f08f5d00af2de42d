import { lawInUse } from '../../../src/actions/running/lawInUse';
import { ownSheetWords } from '../../../src/actions/running/ownSheetWords';
import { judgeNominees } from '../../../src/core/office/judgeNominees';
import { hasLists, type Office } from '../../../src/core/office/office';
import type { SheetInfo, WorkbookSnapshot } from '../../../src/core/office/snapshot';
import { taskCheck } from '../../../src/core/office/taskCheck';
import { understandOffice } from '../../../src/core/office/understandOffice';
import type { Plan } from '../../../src/core/plan/plan';
import type { Finding } from '../../../src/core/rules/finding';
import { cellAddress, columnLetters } from '../../../src/core/sheets/cellRef';
import type { Grid } from '../../../src/core/sheets/grid';
import type { Table } from '../../../src/core/sheets/table';
import { parseIsoDate, type IsoDate } from '../../../src/core/time/isoDate';
import type { TaskField } from '../../../src/core/vocabulary/taskFields';
import { atOnce } from '../../../src/core/work/work';
import { defaultSettings } from '../../../src/workbook/ownSheets/settings';
import { gridsOfFile } from '../../fixtures/gridsOfFile';

/** A table that the add-in takes from the workbook without asking; rows counted from 1. */
export interface SeenTable {
  readonly kind: 'tasks' | 'nominees' | 'history';
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly records: readonly number[];
  readonly groups: readonly number[];
  /** Column letter → field. */
  readonly columns: ReadonlyMap<string, string>;
}

/** A finding with its place: "C5" for a cell, "5" for a row, "" for a whole sheet. */
export interface SeenFinding {
  readonly rule: string;
  /** null: of no sheet. */
  readonly sheet: string | null;
  readonly address: string;
  readonly messageId: string;
}

export interface Seen {
  readonly tables: readonly SeenTable[];
  readonly findings: readonly SeenFinding[];
  /** Sheet → why it was left out, where the add-in says so. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/** The workbook as the add-in's own code understands it, with the plan handed in, if any. */
export function officeOf(path: string, today: IsoDate, plan: Plan | null): Office {
  const asked = { plan, planSide: null, today, year: null, law: lawInUse(), say: ownSheetWords };
  return atOnce(understandOffice(snapshotOf(gridsOfFile(path)), asked));
}

/** What the add-in makes of a workbook without a plan: the tables that it takes, and all that it says of them. */
export function readingOf(path: string, today: string): Seen {
  const day = parseIsoDate(today);
  if (day === null) throw new Error(`${path}: no day`);
  return seenIn(officeOf(path, day, null), day);
}

/** The same of an office that was read. */
export function seenIn(office: Office, today: IsoDate): Seen {
  const { ofYear, otherYears, historyTables } = office.lists;
  return {
    tables: [
      ...takenTaskTables(office).map((table) => seen('tasks', table)),
      ...[...ofYear, ...otherYears].map((table) => seen('nominees', table)),
      ...historyTables.map((table) => seen('history', table)),
    ],
    findings: [...taskFindings(office, today), ...listFindings(office, today)].map(seenFinding),
    leftOut: new Map(office.leftOut.map(({ sheet, kind }) => [sheet, kind])),
  };
}

/** A workbook as the add-in finds it that was never used there. */
export function snapshotOf(grids: readonly Grid[]): WorkbookSnapshot {
  return {
    sheets: grids.map(({ sheet, isVisible, isProtected }): SheetInfo => ({
      id: sheet,
      name: sheet,
      isVisible,
      isProtected,
      own: null,
      twin: null,
    })),
    grids,
    settings: defaultSettings,
    droppedSettings: [],
    isReadOnly: false,
    hasStopped: false,
    lastWrites: new Map(),
    twins: [],
    tooLarge: [],
    unreadMerges: [],
  };
}

/** The chosen table, and those that it was chosen among. */
function takenTaskTables({ tasks: { choice } }: Office): readonly Table<TaskField>[] {
  switch (choice.kind) {
    case 'none':
      return [];
    case 'one':
      return [choice.table, ...choice.table.alongside];
    case 'best':
      return [choice.table, ...choice.table.alongside, ...choice.others];
    case 'tie':
      return choice.tables;
  }
}

function taskFindings(office: Office, today: IsoDate): readonly Finding[] {
  const { choice } = office.tasks;
  const judged = choice.kind === 'none' ? [] : choice.kind === 'tie' ? choice.tables : [choice.table];
  return judged.flatMap((table) => atOnce(taskCheck(office, table, today)).findings);
}

function listFindings(office: Office, today: IsoDate): readonly Finding[] {
  if (!hasLists(office)) return [];
  return atOnce(judgeNominees(office, { today, decisionDate: null, dueDate: null })).findings;
}

function seen(kind: SeenTable['kind'], table: Table): SeenTable {
  const rowsOf = (wanted: string) =>
    table.rows.filter((row) => row.kind === wanted).map(({ row }) => row + 1);
  const fields = table.columns.flatMap(({ column, field }) =>
    field === null ? [] : [[columnLetters(column), field] as const],
  );
  return {
    kind,
    sheet: table.sheet,
    headerRows: [table.headerFirstRow + 1, table.headerLastRow + 1],
    records: rowsOf('record'),
    groups: rowsOf('group'),
    columns: new Map(fields),
  };
}

function seenFinding({ rule, where, messageId }: Finding): SeenFinding {
  switch (where.kind) {
    case 'cell':
      return { rule, messageId, sheet: where.cell.sheet, address: cellAddress(where.cell) };
    case 'row':
      return { rule, messageId, sheet: where.sheet, address: String(where.row + 1) };
    case 'sheet':
      return { rule, messageId, sheet: where.sheet, address: '' };
    default:
      return { rule, messageId, sheet: null, address: '' };
  }
}
