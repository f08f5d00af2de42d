import { flatMapWork, type Work } from '../../work/work';
import type { Plan, PlanYears } from '../../plan/plan';
import { fixAt } from '../../sheets/cellFix';
import type { CellRef } from '../../sheets/cellRef';
import { cellText } from '../../sheets/gridCells';
import type { Task } from '../../tasks/task';
import { tableOfTask } from '../../tasks/tableOfTask';
import { isClockTime } from '../../tasks/timeColumns';
import { foldText } from '../../text/folding';
import { formatVietnamese, yearOf, type IsoDate } from '../../time/isoDate';
import { dayFirst } from '../../time/monthFirst';
import { readTime } from '../../time/readTime';
import type { TimeReading } from '../../time/timeReading';
import { monthBefore } from '../../vocabulary/timeWords';
import type { Finding } from '../finding';
import { cellOrRow, shortened } from '../places';
import { taskRule } from '../makeRule';
import type { TaskRuleInput } from '../ruleInputs';
import { isMostOfColumn } from '../mostOfColumn';
import { timeAsWritten } from './timeAsWritten';

type Doubt =
  | { readonly messageId: 'unclear' | 'ambiguous'; readonly severity: 'info' }
  | {
      readonly messageId: 'outsideYear' | 'unlikelyYear' | 'beforePlan' | 'assignedAfterDeadline';
      readonly severity: 'warning';
    };

/**
 * Times that cannot be relied on (vague, a year guessed from two figures), or that do not fit the plan's year and day, or
 * the day on which the task was given.
 * Month before day is said of each cell, with its fix; a doubt that most of the column shares is said once for it.
 */
export const nv09 = taskRule(
  {
    id: 'NV-09',
    severity: 'warning',
    source: 'the plan in hand, part II',
    confidence: 'H',
    messages: [
      'unclear',
      'ambiguous',
      'outsideYear',
      'unlikelyYear',
      'beforePlan',
      'assignedAfterDeadline',
      'monthFirst',
      'mostOfColumn',
    ],
    needsPlan: false,
  },
  function* (input) {
    return [...(yield* doubts(input)), ...monthFirst(input)];
  },
);

function* doubts(input: TaskRuleInput): Work<readonly Finding[]> {
  const { plan, tasks, table } = input;
  const doubted = yield* flatMapWork(tasks, (task) => {
    const doubt = /[\p{L}\p{N}]/u.test(task.time.text) ? doubtOf(task, input) : null;
    return doubt === null ? [] : [{ task, doubt }];
  });
  const date = plan?.document.date ?? null;
  const ofPlan = {
    year: plan === null ? '' : yearsOf(plan),
    planDate: date === null ? '' : formatVietnamese(date),
  };
  const kinds = new Set(doubted.map(({ doubt }) => doubt.messageId));
  return [...kinds].flatMap((kind): readonly Finding[] => {
    const alike = doubted.filter(({ doubt }) => doubt.messageId === kind);
    const [first] = alike;
    // an unlikely year is a slip of one cell, wherever it stands
    if (
      first !== undefined &&
      kind !== 'unlikelyYear' &&
      isMostOfColumn({ found: alike.length, all: tasks.length })
    ) {
      const shownText = timeAsWritten(first.task, table);
      const data = { ...ofPlan, doubt: kind, count: alike.length, shownText };
      const where = { kind: 'sheet', sheet: table.sheet } as const;
      const { severity } = first.doubt;
      return [{ rule: 'NV-09', messageId: 'mostOfColumn', severity, where, field: 'time', data }];
    }
    return alike.map(({ task, doubt }) => {
      const { assignedOn } = task.further;
      const shownText = timeAsWritten(task, table);
      const meant = meaningOf(task.time);
      if (doubt.messageId === 'assignedAfterDeadline') {
        const where = cellOrRow(task, assignedOn.cell);
        const { value } = assignedOn;
        const day = value.type === 'date' ? formatVietnamese(value.date) : shortened(assignedOn.text);
        const data = { shownText, meant, shownAssignedOn: day, given: dayAssigned(assignedOn) ?? '' };
        return { rule: 'NV-09', ...doubt, where, field: 'assignedOn', data };
      }
      const where = cellOrRow(task, task.time.cell);
      return { rule: 'NV-09', ...doubt, where, field: 'time', data: { ...ofPlan, shownText, meant } };
    });
  });
}

function doubtOf({ time: said, further }: Task, { plan, today }: TaskRuleInput): Doubt | null {
  const { value: time, text } = said;
  if (time.kind === 'impossible' || time.kind === 'blank') return null;
  const { year, years, date } = plan?.document ?? { year: null, years: unknownYears, date: null };
  if (isUnlikely(time, text, { from: years.from ?? yearOf(today), to: years.to ?? year ?? yearOf(today) }))
    return { messageId: 'unlikelyYear', severity: 'warning' };
  if (!time.saysOtherYear && isOutside(time, { from: years.from, to: latest(years.to, date) })) {
    return { messageId: 'outsideYear', severity: 'warning' };
  }
  if (date !== null && isOver(time, date)) return { messageId: 'beforePlan', severity: 'warning' };
  if (time.isAmbiguous && !time.isMonthFirst) return { messageId: 'ambiguous', severity: 'info' };
  if (isOverBefore(time, dayAssigned(further.assignedOn))) {
    return { messageId: 'assignedAfterDeadline', severity: 'warning' };
  }
  // the time of a day's programme: its title says which day
  if (time.kind === 'unclear' && isClockTime(text)) return null;
  return time.kind === 'unclear' ? { messageId: 'unclear', severity: 'info' } : null;
}

const unknownYears: PlanYears = { from: null, to: null };

/** The plan's years as the finding names them: "2026", "2026 - 2030"; "" where unknown. */
function yearsOf({ document: { years, year } }: Plan): number | string {
  const { from, to } = years;
  return from === to || from === null || to === null ? (from ?? to ?? year ?? '') : `${from} - ${to}`;
}

/** A paper on the year before ("khắc phục hạn chế năm 2025", of 02/2026) gives work to do in its own. */
function latest(to: number | null, date: IsoDate | null): number | null {
  return to === null || date === null ? to : Math.max(to, yearOf(date));
}

/** Years ahead in which no task of a yearly plan ends. */
const unlikelyAhead = 5;
/** Years behind in which none begins. */
const unlikelyBehind = 50;

/** A day far off the year of the sheet ("10/12/2062"); years alone may be far ahead ("tầm nhìn 2045"). */
function isUnlikely(
  time: TimeReading,
  text: string,
  years: { readonly from: number; readonly to: number },
): boolean {
  const bounds = [time, ...time.milestones].flatMap(({ start, end }) => [start, end]);
  return bounds.some((day) => {
    if (day === null) return false;
    const named = yearOf(day);
    if (named < years.from - unlikelyBehind) return true;
    return named > years.to + unlikelyAhead && isExact(text, named);
  });
}

/** True where the year stands behind a day, a month or a quarter: "10/12/2062", "quý I/2062", "tháng 3 năm 2062". */
function isExact(text: string, year: number): boolean {
  const shown = String(year);
  const at = text.indexOf(shown);
  // a serial number shows no year: its cell is a day
  if (at < 0) return true;
  return monthBefore.test(text.slice(0, at));
}

/** Over before the plan's day; "thường xuyên" and the like never are. */
function isOver(time: TimeReading, date: string): boolean {
  return time.kind !== 'recurring' && time.end !== null && time.end < date;
}

function isOverBefore(time: TimeReading, day: IsoDate | null): boolean {
  return day !== null && isOver(time, day);
}

/** The first day on which the task can have been given; null where its words name no year of their own. */
function dayAssigned({ value, text }: Task['further']['assignedOn']): IsoDate | null {
  if (value.type === 'date') return value.date;
  if (!/\d{4}/.test(text)) return null;
  const { start, end, isAmbiguous } = readTime(text, { planYear: null });
  return isAmbiguous ? null : (start ?? end);
}

/**
 * A deadline outside the plan's years. A range or school year that only reaches over New Year is in order: a false
 * alarm costs more than a miss.
 */
function isOutside(time: TimeReading, years: PlanYears): boolean {
  if (time.kind === 'several') return time.milestones.some((milestone) => allOutside(milestone, years));
  return allOutside(time, years);
}

function allOutside(span: Pick<TimeReading, 'start' | 'end'>, { from, to }: PlanYears): boolean {
  const last = span.end ?? span.start;
  const first = span.start ?? span.end;
  if (first === null || last === null) return false;
  return (from !== null && yearOf(last) < from) || (to !== null && yearOf(first) > to);
}

/** One finding for each cell that can only be month/day, with its fix where it can be changed. */
function monthFirst({ tasks, table, fixes }: TaskRuleInput): readonly Finding[] {
  const fixOf = fixAt(fixes.filter(({ kind }) => kind === 'monthFirst'));
  return tasks.flatMap((task): readonly Finding[] => {
    if (!task.time.value.isMonthFirst) return [];
    return cellsOfTime(task, table).map(({ cell, text, field }): Finding => {
      const fix = fixOf(cell);
      const data = { shownText: shortened(text), shownTo: shortened(String(fix?.to ?? dayFirst(text))) };
      const said = { rule: 'NV-09', messageId: 'monthFirst', severity: 'info', field, data } as const;
      const where = { kind: 'cell', cell } as const;
      return fix === null ? { ...said, where } : { ...said, where, fix, fixKind: 'monthFirst' as const };
    });
  });
}

/** The task's own cells that say month before day: not those that a merge or a ditto mark repeats. */
function cellsOfTime(
  task: Task,
  chosen: TaskRuleInput['table'],
): readonly { readonly cell: CellRef; readonly text: string; readonly field: string }[] {
  const { grid, columns, sheet } = tableOfTask(chosen, task);
  return columns.flatMap(({ column, field }) => {
    if (field !== 'time' && field !== 'start' && field !== 'end') return [];
    const text = cellText(grid, task.row, column);
    return dayFirst(text) === text ? [] : [{ cell: { sheet, row: task.row, column }, text, field }];
  });
}

/** What a time comes to, however it is written: its last day, or its words where it names none. */
function meaningOf({ value, text }: Task['time']): string {
  return value.end ?? value.start ?? foldText(text);
}
