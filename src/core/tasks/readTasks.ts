import { collapseSpaces } from '../text/folding';
import { memoized } from '../text/memoized';
import type { TimeReading } from '../time/timeReading';
import type { Plan } from '../plan/plan';
import { workWhileSame } from '../work/whileSame';
import { mapWork, part, type Work } from '../work/work';
import { cellOfPlace, type Field, type FieldPlace } from '../sheets/field';
import { enterGroup, type GroupTrail } from '../sheets/groupTrail';
import { groupWords } from '../sheets/groupWords';
import { isDitto } from '../sheets/dittoMarks';
import {
  hasDitto,
  noText,
  recordCells,
  rowsOfOthers,
  textAt,
  textOf,
  type RecordCells,
} from '../sheets/recordCells';
import { answersByRow } from '../sheets/rowAnswers';
import type { MappedColumn, Table, TableRow } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';
import { columnsOf } from '../sheets/tableColumns';
import type { BodyDictionary } from '../bodies/bodyDictionary';
import { readBodies } from '../bodies/readBodies';
import { standingNames } from '../bodies/standingNames';
import { readPercent, readStatus } from './readStatus';
import { itemIndex, resolveGroupRow, resolveItemCell, type ItemIndex } from './resolveItem';
import { isSupporterByAside, splitAssignment, type Assignment } from './splitAssignment';
import { groupOf, type GroupRow } from './taskGroup';
import { withKeysAndLinks, type TaskLink, type Unkeyed } from './keyedTasks';
import { timeInPlan } from './timeInPlan';
import { isMarkedDone, periodWords, timeWords } from './timeColumns';
import { readFurther } from './furtherColumns';
import type { Task } from './task';
import type { NamedBody } from '../bodies/namedBody';

/** What tasks are read with, beside their table. */
interface TaskSource {
  readonly plan: Plan | null;
  readonly dictionary: BodyDictionary;
  readonly links: readonly TaskLink[];
  /** Year that a time without one belongs to where the plan names none; usually the year of today. */
  readonly fallbackYear: number | null;
}

/** What the tables of one sheet are read with together. */
interface SharedReading extends TaskSource {
  /** The dictionary with the names that stand alone in the tables' own cells. */
  readonly grown: BodyDictionary;
  readonly items: ItemIndex | null;
  /** What was already read, by the cell's words: sheets repeat them row after row. */
  readonly bodiesOf: (text: string) => readonly NamedBody[];
  readonly assignmentOf: (text: string) => Assignment | null;
  readonly timeOf: (text: string) => TimeReading;
}

interface Reader extends SharedReading {
  readonly cells: RecordCells<TaskField>;
  readonly results: readonly number[];
  readonly supports: readonly number[];
  readonly times: readonly MappedColumn<TaskField>[];
}

/**
 * The tasks of a table and of those alongside it, one per record row, in sheet order. The plan item comes from the item
 * column, else from the group row above, else from a confirmed link. Lower parts of merged cells take the merged
 * value; "nt" and the like take the value above. Never throws; linear in rows.
 */
export function* readTasks(table: Table<TaskField>, source: TaskSource): Work<readonly Task[]> {
  const tables = [table, ...table.alongside].sort((one, other) => one.headerFirstRow - other.headerFirstRow);
  const assignmentOf = memoized(splitAssignment);
  // ditto marks repeat what was read above, not the words: an assignment may have been taken apart
  const opened = tables.map((one) => recordCells(one, () => false));
  const dictionary = yield* part(bodiesOfTables(opened, { ...source, assignmentOf }), 0, 0.1);
  const shared: SharedReading = {
    ...source,
    grown: dictionary,
    items: itemIndex(source.plan),
    bodiesOf: memoized((text) => readBodies(text, dictionary)),
    assignmentOf,
    timeOf: memoized(timeInPlan(source.plan, source.fallbackYear)),
  };
  const codes = new Map<Unkeyed, string>();
  const read: Unkeyed[] = [];
  for (const [at, cells] of opened.entries()) {
    const reader = readerOf(cells, shared);
    const from = 0.1 + (0.6 * at) / opened.length;
    const tasks = yield* part(rowsOf(reader), from, from + 0.6 / opened.length);
    for (const task of tasks) {
      read.push(task);
      const code = collapseSpaces(fieldText(reader, task.row, 'code').value);
      if (code !== '') codes.set(task, code);
    }
  }
  return yield* part(withKeysAndLinks(read, { codes, links: shared.links, items: shared.items }), 0.7, 1);
}

function readerOf(cells: RecordCells<TaskField>, shared: SharedReading): Reader {
  return {
    ...shared,
    cells,
    results: columnsOf(cells.table, 'result'),
    supports: columnsOf(cells.table, 'support'),
    times: cells.table.columns.filter((column) => column.field === 'time'),
  };
}

/** The dictionary with the names that stand alone in the tables' own cells of bodies. */
function* bodiesOfTables(
  opened: readonly RecordCells<TaskField>[],
  known: Pick<Reader, 'dictionary' | 'assignmentOf'>,
): Work<BodyDictionary> {
  const texts = new Set<string>();
  const columns = ['lead', 'support', 'assignment'] as const;
  for (const cells of opened) {
    const records = cells.table.rows.filter(({ kind }) => kind === 'record');
    const addTexts = ({ row }: TableRow): void => {
      for (const field of columns) texts.add(textOf(cells, row, field).value);
    };
    yield* part(mapWork(records, addTexts), 0, 0.5);
  }
  const apart = [...texts].flatMap((text) => {
    const assignment = known.assignmentOf(text);
    return assignment === null ? [text] : [assignment.lead, assignment.support];
  });
  const growing = () => standingNames(known.dictionary, apart);
  return yield* part(grownDictionaries(known.dictionary, apart, growing), 0.5, 1);
}

/** The same for the same cells: what was read with it need not be read again. */
const grownDictionaries = workWhileSame<BodyDictionary, BodyDictionary>();

/** The tasks of one table, in sheet order. */
function* rowsOf(reader: Reader): Work<readonly Unkeyed[]> {
  let trail: GroupTrail<GroupRow> = [];
  let above: Unkeyed | null = null;
  let column: GroupRow | null = null;
  const read: Unkeyed[] = [];
  const readOne = rowReader(reader);
  const readNext = ({ row, kind }: TableRow): void => {
    if (kind === 'group') {
      trail = enterGroup(trail, groupRow(reader, row));
      column = null;
    }
    if (kind !== 'record' && kind !== 'struck') return;
    column = groupInColumn({ field: fieldText(reader, row, 'group'), row }, column, reader.items);
    above = readOne(row, { group: bestGroup(column, groupOf(trail)), above });
    // one that was taken out is read for the ditto marks below it
    if (kind === 'record') read.push(above);
  };
  yield* mapWork(reader.cells.table.rows, readNext);
  return read;
}

const tasksOfRows = answersByRow<Unkeyed>();

/** How the rows of a table are read, each once for as long as its cells and all that is known from elsewhere are the same. */
function rowReader(reader: Reader): (row: number, around: Surroundings) => Unkeyed {
  const { cells, grown, plan, fallbackYear } = reader;
  const { grid, columns } = cells.table;
  const told = columns.map(({ column, field, header }) => [column, field, header]);
  const answers = tasksOfRows(grid, [grown, plan, fallbackYear, JSON.stringify(told)]);
  const ofOthers = rowsOfOthers(cells);
  return (row, around) => {
    const work = (): Unkeyed => readRow(reader, row, around);
    // merged cells and ditto marks say what stands in other rows
    if (ofOthers.has(row) || hasDitto(grid, row)) return work();
    return answers(row, [around.group === null ? '' : JSON.stringify(around.group)], work);
  };
}

/** A column of groups says a group's words once, or again in every row: blanks and repeats stay in the group. */
function groupInColumn(
  { field, row }: { readonly field: Field<string>; readonly row: number },
  before: GroupRow | null,
  items: ItemIndex | null,
): GroupRow | null {
  const text = collapseSpaces(field.value);
  if (field.cell === null || text === '' || text === before?.text) return before;
  const cell = cellOfPlace(field.cell, row);
  return { text, cell, itemId: items === null ? null : resolveGroupRow(text, items) };
}

/** A group that stands for a plan item goes before one that does not; a group's column before a group row. */
function bestGroup(column: GroupRow | null, row: GroupRow | null): GroupRow | null {
  if (column?.itemId === null && row !== null && row.itemId !== null) return row;
  return column ?? row;
}

interface Surroundings {
  readonly group: GroupRow | null;
  readonly above: Unkeyed | null;
}

/** A group row with the plan item that it stands for. */
function groupRow(reader: Reader, row: number): { readonly text: string; readonly group: GroupRow } {
  const { text, cell } = groupWords(reader.cells.table, row);
  const itemId = reader.items === null ? null : resolveGroupRow(text, reader.items);
  return { text, group: { text, cell, itemId } };
}

function readRow(reader: Reader, row: number, around: Surroundings): Unkeyed {
  const { table } = reader.cells;
  const text = (field: TaskField) => fieldText(reader, row, field);
  const { leads, supporters } = readRoles(reader, row, around.above);
  return {
    sheet: table.sheet,
    row,
    ordinal: text('ordinal'),
    content: text('content'),
    item: readItem(reader, row, around.group),
    leads,
    supporters,
    time: readTimeField(reader, row, around.above),
    product: ditto(text('product'), around.above?.product),
    status: readStatusField(reader, row),
    result: readResult(reader, row),
    note: text('note'),
    further: readFurther(reader.cells, row, around.above?.further ?? null),
    isHidden: table.grid.hiddenRows.has(row),
  };
}

/** A field's words; the lower part of a merged cell says what the merged cell says, but keeps its own place. */
function fieldText(reader: Reader, row: number, field: TaskField): Field<string> {
  const column = reader.cells.columns.get(field);
  return column === undefined ? noText : columnText(reader, row, column);
}

function columnText(reader: Reader, row: number, column: number): Field<string> {
  const field = textAt(reader.cells, row, column);
  // an error of a formula is read as blank, and never printed
  return field.text === field.value ? field : { ...field, text: field.value };
}

/** "nt", "-//-": as above. */
function ditto<Value>(field: Field<Value>, above: Field<Value> | undefined): Field<Value> {
  if (above === undefined || !isDitto(field.text)) return field;
  return { ...above, cell: field.cell };
}

function readItem(reader: Reader, row: number, group: GroupRow | null): Task['item'] {
  const column = fieldText(reader, row, 'item');
  const inColumn = itemFrom(column, reader.items);
  if (inColumn !== null) return inColumn;
  if (group !== null) return { text: group.text, id: group.itemId, source: 'group', cell: group.cell };
  return { text: '', id: null, source: 'none', cell: column.cell };
}

function itemFrom(field: Field<string>, items: ItemIndex | null): Task['item'] | null {
  const text = collapseSpaces(field.value);
  if (text === '') return null;
  const id = items === null ? null : resolveItemCell(text, items);
  return { text, id, source: 'column', cell: field.cell };
}

function readRoles(
  reader: Reader,
  row: number,
  above: Unkeyed | null,
): { readonly leads: Task['leads']; readonly supporters: Task['supporters'] } {
  const { columns } = reader.cells;
  const leadField = fieldText(reader, row, columns.has('lead') ? 'lead' : 'assignment');
  const supportField = joinedText(reader, row, reader.supports);
  const bodies = (text: string, cell: FieldPlace | null): Field<readonly NamedBody[]> => ({
    value: reader.bodiesOf(text),
    text,
    cell,
  });
  const apart = reader.assignmentOf(leadField.value);
  if (apart === null) {
    const leads = ditto(bodies(leadField.value, leadField.cell), above?.leads);
    const supporters = ditto(bodies(supportField.value, supportField.cell), above?.supporters);
    return columns.has('support') ? { leads, supporters } : byAsides(leads);
  }
  const support = [apart.support, supportField.value].filter((text) => text !== '').join('; ');
  return {
    leads: bodies(apart.lead, leadField.cell),
    supporters: bodies(support, supportField.cell ?? leadField.cell),
  };
}

/** Without a column of supporters, those whose own aside says so: "Công an xã (phối hợp)". */
function byAsides(leads: Task['leads']): {
  readonly leads: Task['leads'];
  readonly supporters: Task['supporters'];
} {
  const supporting = leads.value.filter(isSupporterByAside);
  if (supporting.length === 0) return { leads, supporters: { value: [], text: '', cell: null } };
  const leading = leads.value.filter((body) => !isSupporterByAside(body));
  const asField = (value: readonly NamedBody[]) => ({
    value,
    text: value.map((body) => body.text).join('; '),
    cell: leads.cell,
  });
  return { leads: asField(leading), supporters: asField(supporting) };
}

function readTimeField(reader: Reader, row: number, above: Unkeyed | null): Task['time'] {
  const time = timeInColumns(reader, row);
  if (time.cell !== null && time.text !== '') {
    return ditto({ value: reader.timeOf(time.value), text: time.text, cell: time.cell }, above?.time);
  }
  const start = fieldText(reader, row, 'start');
  const end = fieldText(reader, row, 'end');
  const text = periodWords({ start: start.value, end: end.value }, reader.timeOf);
  const told = [end, start].find((field) => field.value !== '') ?? [time, end, start].find(hasCell);
  return { value: reader.timeOf(text), text, cell: told?.cell ?? null };
}

function hasCell({ cell }: Field<string>): boolean {
  return cell !== null;
}

/** The time column's words, or those of several columns under periods. */
function timeInColumns(reader: Reader, row: number): Field<string> {
  const cells = reader.times.map(({ column, header }) => ({
    header,
    field: columnText(reader, row, column),
  }));
  const text = timeWords(cells.map(({ header, field }) => ({ header, text: field.text })));
  const filled = cells.find(({ field }) => field.text !== '') ?? cells[0];
  return { value: text, text, cell: filled?.field.cell ?? null };
}

function readStatusField(reader: Reader, row: number): Task['status'] {
  const status = fieldText(reader, row, 'status');
  const said = readStatus(status.value);
  if (said !== 'none' && said !== 'unclear') return { ...status, value: said };
  const header = reader.cells.table.columns.find(({ field }) => field === 'status')?.header ?? '';
  if (isMarkedDone(header, status.value)) return { ...status, value: 'done' };
  const percent = fieldText(reader, row, 'percent');
  const share = readPercent(percent.value);
  if (share !== null) return { ...percent, value: share };
  if (status.cell !== null) return { ...status, value: said };
  return percent.cell === null ? noStatus : { ...percent, value: 'none' };
}

/** One for all tasks of a table without such a column. */
const noStatus: Task['status'] = { value: 'none', text: '', cell: null };

/** All columns that tell an outcome, one after the other. */
function readResult(reader: Reader, row: number): Task['result'] {
  return joinedText(reader, row, reader.results);
}

/** The words of several columns, one after the other; those of a single column as they are. */
function joinedText(reader: Reader, row: number, columns: readonly number[]): Field<string> {
  const parts = columns.map((column) => columnText(reader, row, column));
  const [only] = parts;
  if (only === undefined) return noText;
  if (parts.length === 1) return only;
  const filled = parts.filter((part) => part.value !== '');
  const text = filled.map((part) => part.value).join('; ');
  return { value: text, text, cell: filled[0]?.cell ?? only.cell };
}
