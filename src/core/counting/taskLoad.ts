import { cellOfPlace } from '../sheets/field';
import type { CellRef } from '../sheets/cellRef';
import { compareDue, dueOf, type DueStep } from '../tasks/dueStep';
import type { Task } from '../tasks/task';
import type { IsoDate } from '../time/isoDate';
import { flatMapWork, mapWork, part, type Work } from '../work/work';
import type { RowName } from './summaryTable';
import { leadRows } from './taskTables';

/** A task that is overdue or due within a week. */
export interface DueTask {
  readonly task: Task;
  /** Where its time stands, or where its words do. */
  readonly cell: CellRef;
  readonly step: DueStep;
  /** Days overdue, or days left; 0 where the sheet says late and no day is past. */
  readonly days: number;
  readonly deadline: IsoDate | null;
}

/** Open tasks, and those of them that are overdue. */
export interface OpenTasks {
  readonly open: number;
  readonly overdue: number;
}

/** The open tasks of one body, in all and by the month of their last day. */
export interface BodyLoad extends RowName, OpenTasks {
  /** As many as there are months, in their order. */
  readonly months: readonly OpenTasks[];
}

/** What is still to be done, by how near it is, by body and by month. */
export interface TaskLoad {
  /** The worst first. */
  readonly due: readonly DueTask[];
  /** Open tasks that are further ahead, or of which no day says how near they are. */
  readonly later: number;
  /** Months ("2026-09") in which an open task has its last day, in order; null at the end: tasks without a last day. */
  readonly months: readonly (string | null)[];
  /** One for each lead; a task with two leads is counted with both. The most overdue first, then the most open. */
  readonly bodies: readonly BodyLoad[];
  /** Each task once. */
  readonly total: BodyLoad;
}

/**
 * The load of a day: open tasks by how near their last day is, by body and by month. Late is what `progressOf` calls late,
 * as in tables, charts and findings. Linear in tasks, but for sorting the near ones. Bit
 * by bit.
 */
export function* taskLoad(tasks: readonly Task[], today: IsoDate): Work<TaskLoad> {
  const opening = flatMapWork(tasks, (task) => {
    const due = dueOf(task, today);
    return due === null ? [] : [{ task, ...due, month: due.deadline?.slice(0, 7) ?? null }];
  });
  const open = yield* part(opening, 0, 0.6);
  const due = open.flatMap(({ task, step, days, deadline }): readonly DueTask[] =>
    step === null ? [] : [{ task, cell: cellOfTask(task), step, days, deadline }],
  );
  const named = new Set(open.flatMap(({ month }) => month ?? []));
  const hasUndated = open.some(({ month }) => month === null);
  const months = [...[...named].sort(), ...(hasUndated ? [null] : [])];
  const places = new Map(months.map((month, index) => [month, index]));
  const total = emptyLoad({ key: '', label: null }, months.length);
  const bodies = new Map<string, CountedLoad>();
  const countOne = ({ task, step, month }: (typeof open)[number]): void => {
    const place = places.get(month) ?? 0;
    const isLate = step === 'overdue';
    count(total, place, isLate);
    for (const name of leadRows(task)) {
      const body = bodies.get(name.key) ?? emptyLoad(name, months.length);
      bodies.set(name.key, body);
      count(body, place, isLate);
    }
  };
  yield* part(mapWork(open, countOne), 0.6, 1);
  return {
    due: due.sort(compareDue),
    later: open.length - due.length,
    months,
    bodies: [...bodies.values()].sort((one, other) => other.overdue - one.overdue || other.open - one.open),
    total,
  };
}

interface Counted {
  open: number;
  overdue: number;
}

interface CountedLoad extends RowName, Counted {
  readonly months: readonly Counted[];
}

function emptyLoad({ key, label }: RowName, months: number): CountedLoad {
  const none = (): Counted => ({ open: 0, overdue: 0 });
  return { key, label, ...none(), months: Array.from({ length: months }, none) };
}

function count(load: CountedLoad, place: number, isLate: boolean): void {
  for (const one of [load, load.months[place]]) {
    if (one === undefined) continue;
    one.open += 1;
    if (isLate) one.overdue += 1;
  }
}

function cellOfTask({ time, content, sheet, row }: Task): CellRef {
  return cellOfPlace(time.cell ?? content.cell, row) ?? { sheet, row, column: 0 };
}
