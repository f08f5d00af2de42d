import type { Table } from '../../sheets/table';
import type { TaskField } from '../../vocabulary/taskFields';
import type { Task } from '../../tasks/task';
import { isoDateToSerial } from '../../time/excelSerial';
import { makeIsoDate } from '../../time/isoDate';
import { saidColumnOf, taskKeysBy, type TaskTablesRequest } from '../taskTables';
import type { DaySpan } from './explain';
import { liveList, type LiveList } from './liveList';
import { liveSource, type Dimension, type LiveSource } from './liveSource';

/** Columns that may tell when a task is due. */
const timeChains = [['time'], ['end'], ['time', 'end'], ['end', 'start']] as const;

/** Formulas over a task table that stands alone on its sheet: by item, body, quarter and status, from the columns that tell them. */
export function taskSource(
  table: Table<TaskField>,
  request: TaskTablesRequest,
  options: { readonly reachesOut: boolean },
): LiveSource | null {
  // formulas tell words by sheet and column: in two tables one below the other a column is two things
  const list = table.alongside.length > 0 ? null : liveList(table, { mainField: 'content', ...options });
  if (list === null) return null;
  const keys = taskKeysBy(request);
  const days = quartersOf(request.year);
  // what is late is so on the day of counting, in cells of days as in words ("Quý II"): one sheet, one day
  const today = isoDateToSerial(request.today);
  const said = new Map(request.tasks.map((task) => [task.row, saidColumnOf(task)]));
  const dimensions: Record<string, Dimension<Task>> = {
    item: {
      keysOf: keys.item,
      sourcesOf: (of) => ({ chains: chainsOf(of, [['item'], ['group'], ['item', 'group']]) }),
    },
    body: { keysOf: keys.body, sourcesOf: (of) => ({ chains: chainsOf(of, [['lead'], ['assignment']]) }) },
    status: {
      keysOf: keys.status,
      sourcesOf: (of) => ({
        chains: chainsOf(of, [['status'], ['percent'], ['status', 'percent']]),
        parted: {
          ownKeyOf: (row) => said.get(row) ?? '',
          chains: chainsOf(of, timeChains),
          daysOf: (own) => [
            { keys: ['late'], from: null, before: today },
            { keys: [own], from: today, before: null },
          ],
        },
      }),
    },
    quarter: {
      keysOf: keys.quarter,
      sourcesOf: (of) => ({
        chains: chainsOf(of, timeChains),
        days,
      }),
    },
  };
  const records = request.tasks.map((task) => ({ row: task.row, item: task }));
  return liveSource([{ list, records, membership: null }], dimensions);
}

/** Columns of fields, chain by chain; a chain of which the list lacks a field is left out. */
export function chainsOf(
  list: LiveList,
  fields: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  return fields
    .map((chain) => chain.map((field) => list.columnsOf(field)))
    .filter((columns) => columns.every(({ length }) => length > 0))
    .map((columns) => columns.flat());
}

/** The quarters of a year as spans of days, and the days of other years. */
function quartersOf(year: number): readonly DaySpan[] {
  const firstOf = (month: number, ofYear: number): number | null => {
    const day = makeIsoDate({ year: ofYear, month, day: 1 });
    return day === null ? null : isoDateToSerial(day);
  };
  const starts = [1, 4, 7, 10].map((month) => firstOf(month, year));
  const next = firstOf(1, year + 1);
  return [
    { keys: ['otherYear'], from: null, before: starts[0] ?? null },
    ...starts.map((from, index) => ({
      keys: [`quarter${index + 1}`],
      from,
      before: starts[index + 1] ?? next,
    })),
    { keys: ['otherYear'], from: next, before: null },
  ];
}
