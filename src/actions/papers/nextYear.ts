import { tasksOf } from '../../core/office/judgeTasks';
import { chosenTaskTable, hasLists, type Office } from '../../core/office/office';
import { sheetsBehind } from '../../core/office/restsOn';
import { struckRowsOf, type StruckRows } from '../../core/office/struckRows';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { draftNextYear, type NextYearReport, type NextYearTask } from '../../core/papers/nextYear/nextYear';
import { saidYears, type SaidYears } from '../../core/plan/saidYears';
import { taskYear } from '../../core/tasks/taskYear';
import { yearOf } from '../../core/time/isoDate';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { part, ready, type Work } from '../../core/work/work';
import { nextYear as words } from '../../strings/papers/nextYear';
import type { NomineeRequest } from '../checkNominees';
import type { PaperPlace } from '../running/paperPlace';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import { writePaper, type Accepting } from '../running/writePaper';
import { freeSheet, makeHistory, type MadeHistory } from './awardHistory';

export type { NextYearTask } from '../../core/papers/nextYear/nextYear';

/** What can be carried into the next year. */
export type NextYearPart = 'tasks' | 'history';

/** The next year as it is asked for. */
export interface NextYearRequest extends NomineeRequest {
  /** The year that the tasks stand for now; absent: the plan's, else the one of today. */
  readonly fromYear?: number;
  /** Keys of the tasks to copy; absent: those that are taken by themselves. */
  readonly tasks?: readonly string[];
  /** Absent: both, where the workbook holds something of them. */
  readonly parts?: readonly NextYearPart[];
  /** True: identity numbers on the sheet of awards as well. */
  readonly withPersonal?: boolean;
}

/** The next year, not yet written. */
export interface MadeYear {
  readonly year: number;
  /** null: no tasks, or not asked for. */
  readonly tasks: CopiedTasks | null;
  /** null: no lists, or not asked for. */
  readonly history: MadeHistory | null;
}

interface CopiedTasks {
  /** The sheet that the tasks stand on now. */
  readonly from: string;
  readonly sheet: string;
  readonly struck: readonly StruckRows[];
  readonly report: NextYearReport;
}

/** The sheet of awards as it would be written. */
export interface HistoryPreview {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Rows on it afterwards, and how many of them are new. */
  readonly rows: number;
  readonly added: number;
  /** Rows that only say that an award was asked for: no award yet. */
  readonly nominations: number;
  /** Names that stand for several persons of the same unit: only identity numbers tell them apart. */
  readonly sameNames: readonly string[];
}

/** What starting the next year would write. */
export interface NextYearPreview extends PaperPlace {
  /** For `accepted` of the write, whichever tasks are chosen. */
  readonly key: string;
  readonly year: number;
  /** All tasks of this year; empty: none are copied. */
  readonly tasks: readonly NextYearTask[];
  /** Struck rows of which nobody has said anything yet: they are not copied by themselves. */
  readonly struck: readonly StruckRows[];
  /** null: no lists, or not asked for. */
  readonly history: HistoryPreview | null;
}

/** What starting the next year wrote. */
export interface StartedYear {
  readonly year: number;
  /** "" where no tasks were copied. */
  readonly sheet: string;
  readonly tasks: number;
  /** Tasks that were not copied. */
  readonly leftOut: readonly NextYearTask[];
  /** Copied tasks that are to be read over. */
  readonly toReadOver: readonly NextYearTask[];
  /** The sheet of awards; null: none was asked for, or there are no lists. */
  readonly history: { readonly sheet: string; readonly rows: number } | null;
  readonly undoId: string | null;
}

/**
 * The year's tasks on a new sheet, moved on by a year, and the awards of all years on a sheet of ours; no sheet of
 * theirs is written, nor a sheet of tasks that was begun earlier.
 */
const nextYearPaper: Paper<NextYearRequest, MadeYear> = {
  action: 'startNextYear',
  reads: 'cells',
  matters: ['tasks', 'lists'],
  plan: planNextYear,
};

function* planNextYear(office: Office, request: NextYearRequest): Work<Outcome<PlannedPaper<MadeYear>>> {
  const chosen = chosenTaskTable(office);
  const wantsTasks = wants(request, 'tasks');
  const wantsHistory = wants(request, 'history') && hasLists(office);
  if (!(chosen.ok && wantsTasks) && !wantsHistory) {
    return chosen.ok || !wantsTasks ? failed({ reason: 'noNomineeList' }) : chosen;
  }
  const tasks = wantsTasks ? yield* part(copyTasks(office, request), 0, 0.4) : null;
  const asked = { today: request.today, withPersonal: request.withPersonal === true };
  const history = wantsHistory ? yield* part(makeHistory(office, asked), 0.4, 1) : null;
  const historyDrafts = history === null ? [] : [history.report.draft];
  return done({
    drafts: [...(tasks === null ? [] : [tasks.report.draft]), ...historyDrafts],
    restsOn: sheetsBehind(office, [
      ...(tasks === null ? [] : (['tasks'] as const)),
      ...(history === null ? [] : (['lists'] as const)),
    ]),
    // this year's checks go on with this year's sheet until the person points at the new one
    settings:
      tasks === null
        ? null
        : (current) => (current.taskSheet === null ? { ...current, taskSheet: tasks.from } : current),
    // which of the tasks are copied may still be chosen after the look
    agreedOn: { drafts: historyDrafts, shown: tasks?.report.tasks ?? null },
    made: {
      year: tasks === null && hasLists(office) ? office.lists.year.year + 1 : fromYearOf(office, request) + 1,
      tasks,
      history,
    },
  });
}

function wants({ parts }: NextYearRequest, one: NextYearPart): boolean {
  return parts?.includes(one) ?? true;
}

function fromYearOf(office: Office, { fromYear, today }: NextYearRequest): number {
  if (fromYear !== undefined) return fromYear;
  const { plan } = office;
  const chosen = chosenTaskTable(office);
  return chosen.ok ? taskYear(chosen.value, { plan, today }) : (plan?.document.year ?? yearOf(today));
}

/** A school year is followed by the next one; a plan of several years has one more year of work before it. */
function nextYearsOf({ plan }: Office, fromYear: number): SaidYears {
  const said = saidYears(plan, fromYear);
  if (said.kind !== 'schoolYear') return { kind: 'year', year: fromYear + 1 };
  return { kind: 'schoolYear', from: said.from + 1, to: said.to + 1 };
}

function* copyTasks(office: Office, request: NextYearRequest): Work<CopiedTasks | null> {
  const chosen = chosenTaskTable(office);
  if (!chosen.ok) return null;
  const table = chosen.value;
  const fromYear = fromYearOf(office, request);
  const sheet = freeSheet(words.sheetName(fromYear + 1), office.snapshot);
  const tasks = yield* part(tasksOf(office, table, request.today), 0, 0.4);
  const struck = struckRowsOf(office, ['tasks']).filter(({ answer }) => answer === null);
  const copying = draftNextYear({
    table,
    tasks,
    struck: struck.some((one) => one.sheet === table.sheet) ? 'notAsked' : 'kept',
    fromYear,
    nextYears: nextYearsOf(office, fromYear),
    chosen: request.tasks === undefined ? null : new Set(request.tasks),
    words,
    sheetName: sheet,
  });
  return { from: table.sheet, sheet, struck, report: yield* part(copying, 0.4, 1) };
}

/** What starting the next year would write: two batches (three where cells may be merged); nothing is written. */
export function previewNextYear(request: NextYearRequest): Promise<Outcome<NextYearPreview>> {
  return previewPaper(nextYearPaper, request, showNextYear);
}

function showNextYear({ planned, key }: LookedAt<MadeYear>): Work<NextYearPreview> {
  const { year, tasks, history } = planned.made;
  return ready({
    // its name is free: a sheet of tasks that was begun is never written again
    sheet: tasks?.sheet ?? history?.sheet ?? '',
    isNew: tasks !== null || history?.isNew === true,
    nameOnOffer: null,
    key,
    year,
    tasks: tasks?.report.tasks ?? [],
    struck: tasks?.struck ?? [],
    history: history === null ? null : showHistory(history),
  });
}

function showHistory({ sheet, isNew, report, sameNames }: MadeHistory): HistoryPreview {
  const { rows, added, nominations } = report;
  return { sheet, isNew, rows, added, nominations, sameNames };
}

/** Starts the next year: two batches to read, two to guard and to write. */
export async function startNextYear(request: NextYearRequest & Accepting): Promise<Outcome<StartedYear>> {
  const written = await writePaper(nextYearPaper, request);
  if (!written.ok) return written;
  const { undoId, made } = written.value;
  const { year, tasks, history } = made;
  return done({
    year,
    sheet: tasks?.sheet ?? '',
    tasks: tasks?.report.taskCount ?? 0,
    leftOut: tasks?.report.leftOut ?? [],
    toReadOver: tasks?.report.toReadOver ?? [],
    history: history === null ? null : { sheet: history.sheet, rows: history.report.rows },
    undoId,
  });
}
