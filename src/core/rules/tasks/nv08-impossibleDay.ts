import { flatMapWork } from '../../work/work';
import { cellOfPlace } from '../../sheets/field';
import { cellText } from '../../sheets/gridCells';
import { answersByRow } from '../../sheets/rowAnswers';
import type { MappedColumn, Table } from '../../sheets/table';
import { tableOfTask } from '../../tasks/tableOfTask';
import type { Task } from '../../tasks/task';
import { asksForDay, impossibleDaysIn } from '../../time/impossibleDays';
import type { TaskField } from '../../vocabulary/taskFields';
import type { Finding } from '../finding';
import { cellOrRow, shortened } from '../places';
import { taskRule } from '../makeRule';
import type { TaskRuleInput } from '../ruleInputs';
import { timeAsWritten } from './timeAsWritten';

/**
 * A day that the calendar does not have (31/4, 30/02), in a time, under any other header of days, or among the words of
 * a cell; and a period that ends before it begins.
 */
export const nv08 = taskRule(
  {
    id: 'NV-08',
    severity: 'error',
    source: 'logic',
    confidence: 'H',
    messages: ['impossibleDay', 'endsBeforeStart', 'impossibleDayIn'],
    needsPlan: false,
  },
  function* ({ tasks, table: chosen }) {
    const answersOf = new Map(
      [chosen, ...chosen.alongside].map((table) => [table, saidOfRows(table.grid, [columnsKey(table)])]),
    );
    return yield* flatMapWork(tasks, (task) => {
      const table = tableOfTask(chosen, task);
      const say = (): readonly Finding[] => [...inTime(task, table), ...inOtherCells(task, table)];
      return answersOf.get(table)?.(task.row, [task], say) ?? say();
    });
  },
);

/** What is said of a row rests on its task, its cells and the columns. */
const saidOfRows = answersByRow<readonly Finding[]>();

function columnsKey({ columns }: Table<TaskField>): string {
  return columns
    .map(({ column, field, header }) => `${column}\u0001${field ?? ''}\u0001${header}`)
    .join('\n');
}

const base = { rule: 'NV-08', severity: 'error' } as const;

function inTime(task: Task, table: TaskRuleInput['table']): readonly Finding[] {
  const { value, text, cell } = task.time;
  if (value.impossibleBy === null) return [];
  const column = columnOfDay(task, table, value.impossiblePart ?? '');
  const place = column === undefined || cell === null ? cell : { ...cell, column };
  const messageId = value.impossibleBy === 'noSuchDay' ? 'impossibleDay' : 'endsBeforeStart';
  const part = shortened(value.impossiblePart ?? text);
  // a day stands in one cell, a period perhaps in two
  const shownPart =
    messageId === 'impossibleDay' || (value.impossiblePart !== null && column !== undefined)
      ? part
      : timeAsWritten(task, table);
  const data = { part, text: shortened(text), shownPart };
  return [{ ...base, messageId, where: cellOrRow(task, place), field: 'time', data }];
}

const timeFields: readonly (TaskField | null)[] = ['time', 'start', 'end'];

/** Of a beginning and an end in cells of their own, the one that says the day. */
function columnOfDay(
  task: Task,
  { columns, grid }: TaskRuleInput['table'],
  part: string,
): number | undefined {
  return columns.find(
    ({ field, column }) => timeFields.includes(field) && cellText(grid, task.row, column).includes(part),
  )?.column;
}

function inOtherCells(task: Task, { columns, grid }: TaskRuleInput['table']): readonly Finding[] {
  const told = cellOfPlace(task.time.cell, task.row)?.column;
  return columns.flatMap((mapped): readonly Finding[] => {
    const { column, header, field } = mapped;
    const isTold = task.time.value.impossibleBy !== null && (timeFields.includes(field) || column === told);
    const text = isTold ? '' : cellText(grid, task.row, column);
    const [part] = impossibleDaysIn(text, placeOf(mapped));
    if (part === undefined) return [];
    const cell = { sheet: task.sheet, row: task.row, column };
    const data = { part: shortened(part), text: shortened(text), header: shortened(header) };
    return [{ ...base, messageId: 'impossibleDayIn', where: { kind: 'cell', cell }, field, data }];
  });
}

function placeOf({ field, header }: MappedColumn<TaskField>): 'dayColumn' | 'words' {
  return timeFields.includes(field) || asksForDay(header) ? 'dayColumn' : 'words';
}
