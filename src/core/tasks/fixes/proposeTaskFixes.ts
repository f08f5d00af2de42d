import { bodyNames, type BodyDictionary, type OfficeBody } from '../../bodies/bodyDictionary';
import { readBodies } from '../../bodies/readBodies';
import type { Plan } from '../../plan/plan';
import { filledCellsOf, oneAnswer, writingFix } from '../../sheets/cellFix';
import { isDitto } from '../../sheets/dittoMarks';
import { cellValue, isDateCell } from '../../sheets/gridCells';
import { mergedDown } from '../../sheets/mergedCells';
import { answersByRow } from '../../sheets/rowAnswers';
import type { Table, TableRow } from '../../sheets/table';
import { foldWithoutDiacritics } from '../../text/folding';
import { memoized } from '../../text/memoized';
import { differsByOneSlip } from '../../text/slip';
import { dayFirst, hasDayFirst } from '../../time/monthFirst';
import type { TaskField } from '../../vocabulary/taskFields';
import { mapWork, part, rowsPerPause, type Work } from '../../work/work';
import type { Task } from '../task';
import { timeInPlan } from '../timeInPlan';
import { bodyNameFix, leadTwiceFix, ownSpellings, type BodiesKnown } from './bodyFix';
import type { ProposedTaskFixes, TaskCell, TaskFix, TaskProposal, TaskQuestion } from './taskFix';
import { timeFields, timeFix, type TimeKnown } from './timeFix';

/** What the cells of tasks are looked at by. */
export interface TaskFixSource {
  readonly tasks: readonly Task[];
  readonly plan: Plan | null;
  /** The year that days without one belong to. */
  readonly year: number | null;
  readonly dictionary: BodyDictionary;
  /** The office's own list of bodies. */
  readonly officeBodies: readonly OfficeBody[];
}

/**
 * What could be mended in the cells of tasks, of the table and of those alongside it: at most one proposal per cell.
 * Group rows, totals, formulas, ditto marks, errors and cells in an old font are left alone, and so are the words of a
 * time that names no day in figures. Linear in cells.
 */
export function* proposeTaskFixes(table: Table<TaskField>, source: TaskFixSource): Work<ProposedTaskFixes> {
  const fixes: TaskFix[] = [];
  const questions: TaskQuestion[] = [];
  const tasks = new Map(source.tasks.map((task) => [task.row, task]));
  const bodies = bodiesKnown(source);
  const timeOf = timeInPlan(source.plan, source.year);
  const officeBodies = JSON.stringify(source.officeBodies);
  let seen = 0;
  for (const one of [table, ...table.alongside]) {
    const monthFirst = yield* part(columnsWithMonthFirst(one), 0, 0.3);
    const look: Look = {
      table: one,
      bodies,
      taskOf: (row) => tasks.get(row),
      isShared: sharedSupporters(one),
      time: (column) => ({ year: source.year, timeOf, isBesideMonthFirst: monthFirst.has(column) }),
      tidy: new Map(),
    };
    const { columns, grid } = one;
    const told = JSON.stringify([
      columns.map(({ column, field }) => [column, field]),
      [...monthFirst].sort(),
    ]);
    const answers = proposalsOfRows(grid, [told, source.dictionary, source.plan, source.year, officeBodies]);
    for (const { row, kind } of one.rows) {
      if (kind !== 'record') continue;
      const more = [tasks.get(row), look.isShared(row)];
      const proposals = answers(row, more, () => proposalsFor([...filledCellsOf(one, row)], look));
      for (const proposal of proposals) {
        if (proposal?.kind === 'fix') fixes.push(proposal.fix);
        else if (proposal?.kind === 'question') questions.push(proposal.question);
      }
      seen += 1;
      if (seen % rowsPerPause === 0) yield 0.5;
    }
  }
  return { fixes, questions };
}

const proposalsOfRows = answersByRow<readonly TaskProposal[]>();

/** What is proposed of the cells of a row; of most nothing. */
function proposalsFor(cells: readonly TaskCell[], look: Look): readonly TaskProposal[] {
  return cells.map((own) => proposalFor(own, look)).filter((proposal) => proposal !== null);
}

interface Look {
  readonly table: Table<TaskField>;
  readonly bodies: BodiesKnown;
  readonly taskOf: (row: number) => Task | undefined;
  /** Whether another row's supporters are told by this row's cell. */
  readonly isShared: (row: number) => boolean;
  readonly time: (column: number) => TimeKnown;
  /** By column, words of which nothing is proposed wherever they stand in it: sheets say them row after row. */
  readonly tidy: Map<number, Set<string>>;
}

function proposalFor(own: TaskCell, look: Look): TaskProposal {
  const { value, field, cell } = own;
  // who leads and supports is looked at with the task of the row
  if (typeof value !== 'string' || value.length > longestWords || bodyFields.has(field)) {
    return lookedAt(own, look);
  }
  const tidy = look.tidy.get(cell.column) ?? new Set<string>();
  look.tidy.set(cell.column, tidy);
  if (tidy.has(value)) return null;
  const proposal = lookedAt(own, look);
  if (proposal === null && tidy.size < mostTidy) tidy.add(value);
  return proposal;
}

const bodyFields: ReadonlySet<TaskField> = new Set<TaskField>(['lead', 'support']);
/** Longer words are hardly said twice; so many different ones of a column are kept. */
const longestWords = 100;
const mostTidy = 4000;

function lookedAt(own: TaskCell, { table, bodies, taskOf, isShared, time }: Look): TaskProposal {
  const { row, column } = own.cell;
  if (timeFields.has(own.field)) {
    if (isDateCell(table.grid, row, column)) return null;
    return fixFirst(timeFix(own, time(column)), own);
  }
  if (own.field !== 'lead' && own.field !== 'support') return writingFix(own);
  const task = taskOf(row);
  const isSupport = own.field === 'support' && task !== undefined && !isShared(row);
  const twice = isSupport
    ? leadTwiceFix(own, { leads: task.leads.value, supporters: task.supporters.value }, bodies)
    : null;
  if (twice?.kind === 'fix') {
    // one proposal takes up all that is to be mended in the cell
    const left = bodyNameFix({ ...own, value: twice.fix.fix.to }, bodies);
    return left?.kind === 'fix' ? oneAnswer(own, 'leadTwice', left.fix.fix.to) : twice;
  }
  return fixFirst(bodyNameFix(own, bodies), own);
}

/** A question can wait until the cell's spaces and letters are mended: whether it is asked hangs on other cells. */
function fixFirst(proposal: TaskProposal, own: TaskCell): TaskProposal {
  return proposal?.kind === 'fix' ? proposal : (writingFix(own) ?? proposal);
}

/** 0-based columns of times in which some cell can only be month before day, and none can only be day before month. */
function* columnsWithMonthFirst(table: Table<TaskField>): Work<ReadonlySet<number>> {
  const [monthFirst, proven] = [new Set<number>(), new Set<number>()];
  const columns = table.columns.filter(({ field }) => field !== null && timeFields.has(field));
  const lookAt = ({ row, kind }: TableRow): void => {
    if (kind !== 'record') return;
    for (const { cell, value } of filledCellsOf({ ...table, columns }, row)) {
      if (typeof value !== 'string') continue;
      if (dayFirst(value) !== value) monthFirst.add(cell.column);
      if (hasDayFirst(value)) proven.add(cell.column);
    }
  };
  yield* mapWork(table.rows, lookAt);
  return new Set([...monthFirst].filter((column) => !proven.has(column)));
}

/** Rows whose cell of supporters speaks for others too: merged over several rows, or repeated below by a ditto mark. */
function sharedSupporters({ grid, rows, columns }: Table<TaskField>): (row: number) => boolean {
  const [column, second] = columns.filter(({ field }) => field === 'support').map((one) => one.column);
  if (column === undefined || second !== undefined) return () => true;
  const merged = mergedDown(grid);
  const shared = new Set<number>();
  let last: number | null = null;
  for (const { row, kind } of rows) {
    if (kind !== 'record') continue;
    const source = merged.firstRow(row, column);
    if (source !== undefined) shared.add(source);
    const value = cellValue(grid, row, column);
    if (typeof value === 'string' && isDitto(value.trim())) {
      if (last !== null) shared.add(last);
    } else last = row;
  }
  return (row) => shared.has(row);
}

/** Names that are shorter are a slip away from too much. */
const shortestSlip = 8;
/** So many known names may be chosen from; words that are near to more say nothing. */
const mostNames = 3;

function bodiesKnown({ dictionary, officeBodies, plan }: TaskFixSource): BodiesKnown {
  const own = officeBodies.map((entry) => (typeof entry === 'string' ? entry : entry.body));
  const ofPlan = plan?.bodies.map(({ name }) => name) ?? [];
  // made at the first question: most sheets ask none
  let known: readonly { readonly name: string; readonly folded: string }[] | null = null;
  const nearNames = memoized((name: string): readonly string[] => {
    const folded = foldWithoutDiacritics(name, { stripPunctuation: true });
    if (folded.length < shortestSlip) return [];
    known ??= bodyNames(dictionary).map((one) => ({
      name: one,
      folded: foldWithoutDiacritics(one, { stripPunctuation: true }),
    }));
    const near = known.filter((one) => differsByOneSlip(folded, one.folded)).map((one) => one.name);
    return near.length > mostNames ? [] : near;
  });
  return {
    ownSpelling: ownSpellings([...own, ...ofPlan]),
    nearNames,
    bodiesOf: memoized((text) => readBodies(text, dictionary)),
  };
}
