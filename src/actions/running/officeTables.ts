import { readNomineesInSteps } from '../../core/nominees/readNominees';
import type { Nominee } from '../../core/nominees/nominee';
import { caseDays } from '../../core/rules/nominees/evidence/caseDays';
import type { DecisionDay } from '../../core/rules/nomineeInputs';
import type { Grid } from '../../core/sheets/grid';
import { mapInSteps, part, type Steps } from '../../core/work/work';
import { collectiveTwins } from '../../core/counting/collectiveTwins';
import { looksLikeSummary } from '../../core/counting/officeTables/looksLikeSummary';
import { ownTablesInSteps, type OwnTable } from '../../core/counting/officeTables/officeTable';
import {
  asksForMoney,
  ownTableReportInSteps,
  wantsMerges,
} from '../../core/counting/officeTables/officeTableChanges';
import type { MoneyDay, OwnTableReport } from '../../core/counting/officeTables/officeTableReport';
import { moneyOfEach } from '../../core/counting/rewardMoney';
import { nomineeFacts, taskFacts, type CountedRecord } from '../../core/counting/summaryFacts';
import { labelReader } from '../../core/counting/officeTables/summaryLabel';
import { scopeOf, type TableScope } from '../../core/counting/officeTables/tableScope';
import { taskYear } from '../../core/tasks/taskYear';
import type { NomineeRequest } from '../checkNominees';
import { officeLaw, type NomineeReading } from '../../core/office/nomineeReading';
import { theirGrids, type OfficeReading } from '../../core/office/officeReading';
import { tasksInSteps } from '../../core/office/judgeTasks';
import { chosenTable } from '../../core/office/taskTable';

/** What the office's own tables are filled from. */
export interface OwnTableSource {
  readonly office: OfficeReading;
  readonly lists: NomineeReading | null;
}

/** The tables, and what they need beside what was read. */
export interface FoundOwnTables {
  readonly tables: readonly OwnTableReport[];
  /** Sheets whose merged areas must be known first: headings may be merged across their tables. */
  readonly mergesOf: readonly string[];
}

interface Records {
  readonly records: readonly CountedRecord[];
  /** null: there are none. */
  readonly year: number | null;
  /** In the order of the records; none for tasks. */
  readonly nominees: readonly Nominee[];
}

interface FoundTable {
  readonly table: OwnTable;
  readonly scope: TableScope;
}

/** Finds the office's own summary tables and counts what belongs into their cells, bit by bit. */
export function* ownTablesOf(source: OwnTableSource, request: NomineeRequest): Steps<FoundOwnTables> {
  const { office, lists } = source;
  const { book } = officeLaw(office);
  const tasks = yield* part(taskRecords(office, request), 0, 0.2);
  const nominees = yield* part(nomineeRecords(source), 0.2, 0.5);
  const isOneYear = tasks.year === null || nominees.year === null || tasks.year === nominees.year;
  const read = labelReader({
    plan: office.plan,
    dictionary: office.dictionary,
    book,
    bodies: new Set([...tasks.records, ...nominees.records].flatMap(({ facts }) => facts.body ?? [])),
    year: isOneYear ? (tasks.year ?? nominees.year) : null,
  });
  const scopeSource = {
    years: { tasks: tasks.year, nominees: nominees.year },
    read,
    awardsIn: (text: string) => book.awardFromText(text),
  };
  const found: (FoundTable | OwnTableReport)[] = [];
  for (const grid of summaryGrids(office, lists)) {
    yield 0.5;
    const tables = yield* part(ownTablesInSteps(grid, read), 0.5, 0.6);
    found.push(...tables.map((table) => ({ table, scope: scopeOf(table, scopeSource) })));
    if (tables.length === 0) found.push(...unknownSummary(grid));
  }
  const fillable = found.flatMap((one) => ('table' in one && one.scope.left === null ? [one.table] : []));
  const paid = fillable.some(asksForMoney)
    ? yield* part(withMoney(nominees, source, request), 0.6, 0.7)
    : null;
  const moneyDay = paid?.moneyDay ?? null;
  const recordsOf = { tasks: tasks.records, nominees: paid?.records ?? nominees.records };
  const twins = collectiveTwins(book);
  const reports: OwnTableReport[] = [];
  for (const one of found) {
    if (!('table' in one)) {
      reports.push(one);
      continue;
    }
    const counted = { records: recordsOf[one.scope.subject ?? 'tasks'], twins, moneyDay };
    const share = 0.7 + (0.3 * reports.length) / found.length;
    reports.push(yield* part(ownTableReportInSteps(one.table, one.scope, counted), share, share));
  }
  const mergesOf = fillable.filter(wantsMerges).map(({ sheet }) => sheet);
  return { tables: reports, mergesOf: [...new Set(mergesOf)] };
}

function unknownSummary(grid: Grid): readonly OwnTableReport[] {
  const found = looksLikeSummary(grid);
  if (found === null) return [];
  const nothing = {
    changes: [],
    same: 0,
    formulas: [],
    words: [],
    leftCells: [],
    unknown: [],
    doNotAddUp: [],
  };
  const left = { reason: 'notUnderstood' } as const;
  return [{ key: `${found.sheet}!${found.address}`, ...found, subject: null, left, ...nothing, money: null }];
}

function* taskRecords(office: OfficeReading, { today }: NomineeRequest): Steps<Records> {
  const chosen = chosenTable(office);
  if (!chosen.ok) return { records: [], year: null, nominees: [] };
  const tasks = yield* tasksInSteps(office, chosen.value.table, today);
  const year = taskYear(chosen.value.table, { plan: office.plan, today });
  const factsOf = taskFacts({ dictionary: office.dictionary, year });
  const records = yield* mapInSteps(tasks, (task) => ({ facts: factsOf(task), money: null }));
  return { records, year, nominees: [] };
}

function* nomineeRecords({ office, lists }: OwnTableSource): Steps<Records> {
  if (lists === null) return { records: [], year: null, nominees: [] };
  const { law, year, historyTables } = lists;
  const from = { year: year.year, book: law.book, historyTables };
  const { nominees } = yield* readNomineesInSteps(lists.lists, from);
  const factsOf = nomineeFacts(office.dictionary);
  const records = yield* mapInSteps(nominees, (nominee) => ({ facts: factsOf(nominee), money: null }));
  return { records, year: year.year, nominees };
}

/** The same records with their money, and the day by which it was counted. */
function* withMoney(
  { records, nominees }: Records,
  { lists }: OwnTableSource,
  request: NomineeRequest,
): Steps<{ readonly records: readonly CountedRecord[]; readonly moneyDay: MoneyDay | null }> {
  if (lists === null) return { records, moneyDay: null };
  const day = decisionDayOf(nominees, lists, request);
  yield 0.1;
  const moneyOf = moneyOfEach({ nominees, book: lists.law.book, decisionDate: day.date });
  yield 0.5;
  const money = yield* mapInSteps(nominees, moneyOf);
  return {
    records: records.map(({ facts }, index) => ({ facts, money: money[index]?.amount ?? null })),
    moneyDay: { ...day, unverified: money.some(({ unverified }) => unverified) },
  };
}

function decisionDayOf(
  nominees: readonly Nominee[],
  { law, year }: NomineeReading,
  { today, decisionDate }: NomineeRequest,
): DecisionDay {
  if (decisionDate !== undefined) return { date: decisionDate, which: 'decision' };
  return caseDays({ year: year.year, nominees, book: law.book, today }).decisionDay;
}

/** The office's sheets that hold neither its tasks nor its lists. */
function summaryGrids(office: OfficeReading, lists: NomineeReading | null): readonly Grid[] {
  const chosen = chosenTable(office);
  const tied = office.choice.kind === 'tie' ? office.choice.tables : [];
  const taken = new Set(
    [
      ...(chosen.ok ? [chosen.value.table] : []),
      ...tied,
      ...(lists === null ? [] : [...lists.lists, ...lists.otherYears, ...lists.historyTables]),
    ].map(({ sheet }) => sheet),
  );
  return theirGrids(office.snapshot).filter(({ sheet, isVisible }) => isVisible && !taken.has(sheet));
}

/** Sheets that the figures rest on: those of tasks, lists and history, and the plan's. */
export function sheetsBehind({ office, lists }: OwnTableSource): readonly string[] {
  const chosen = chosenTable(office);
  const tables = lists === null ? [] : [...lists.lists, ...lists.historyTables];
  return [
    ...new Set([
      ...(chosen.ok ? [chosen.value.table.sheet] : []),
      ...tables.map(({ sheet }) => sheet),
      ...(office.planSheet === null ? [] : [office.planSheet]),
    ]),
  ];
}
