import type { Nominee } from '../nominees/nominee';
import { caseDays } from '../rules/nominees/evidence/caseDays';
import type { DecisionDay } from '../rules/nomineeInputs';
import type { Grid } from '../sheets/grid';
import { mapWork, part, type Work } from '../work/work';
import { collectiveTwins } from '../counting/collectiveTwins';
import { looksLikeSummary } from '../counting/officeTables/looksLikeSummary';
import { findOfficeTables, type OfficeTable } from '../counting/officeTables/officeTable';
import { asksForMoney, reportOfficeTable, wantsMerges } from '../counting/officeTables/officeTableChanges';
import type { MoneyDay, OfficeTableReport } from '../counting/officeTables/officeTableReport';
import { moneyOfEach } from '../counting/rewardMoney';
import { nomineeFacts, taskFacts, type CountedRecord } from '../counting/summaryFacts';
import { bodyKey, labelReader } from '../counting/officeTables/summaryLabel';
import { scopeOf, type TableScope } from '../counting/officeTables/tableScope';
import { taskYear } from '../tasks/taskYear';
import type { NomineeJudging } from './judgeNominees';
import { tablesOfLists } from './nominationLists';
import { chosenTaskTable, hasLists, type Office } from './office';
import { officeGrids } from './ownSheets';
import { nomineesOf } from './judgeNominees';
import { tasksOf } from './judgeTasks';

/** The tables, and what they need beside what was read. */
export interface FoundOfficeTables {
  readonly tables: readonly OfficeTableReport[];
  /** Sheets whose merged areas must be known first: headings may be merged across their tables. */
  readonly mergesOf: readonly string[];
}

interface Records {
  readonly records: readonly CountedRecord[];
  /** null: there are none. */
  readonly year: number | null;
  /** A name for each key of a body in the records. */
  readonly bodyNames: ReadonlyMap<string, string>;
  /** In the order of the records; none for tasks. */
  readonly nominees: readonly Nominee[];
}

interface FoundTable {
  readonly table: OfficeTable;
  readonly scope: TableScope;
}

/** Finds the office's own summary tables and counts what belongs into their cells, bit by bit. */
export function* officeTablesOf(office: Office, asked: NomineeJudging): Work<FoundOfficeTables> {
  const { book } = office.law;
  const tasks = yield* part(taskRecords(office, asked), 0, 0.2);
  const nominees = yield* part(nomineeRecords(office), 0.2, 0.5);
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
  const found: (FoundTable | OfficeTableReport)[] = [];
  for (const grid of summaryGrids(office)) {
    yield 0.5;
    const tables = yield* part(findOfficeTables(grid, read), 0.5, 0.6);
    found.push(...tables.map((table) => ({ table, scope: scopeOf(table, scopeSource) })));
    if (tables.length === 0) found.push(...unknownSummary(grid));
  }
  const fillable = found.flatMap((one) => ('table' in one && one.scope.left === null ? [one.table] : []));
  const paid = fillable.some(asksForMoney) ? yield* part(withMoney(nominees, office, asked), 0.6, 0.7) : null;
  const moneyDay = paid?.moneyDay ?? null;
  const recordsOf = { tasks: tasks.records, nominees: paid?.records ?? nominees.records };
  const twins = collectiveTwins(book);
  const reports: OfficeTableReport[] = [];
  for (const one of found) {
    if (!('table' in one)) {
      reports.push(one);
      continue;
    }
    const subject = one.scope.subject ?? 'tasks';
    const { bodyNames } = subject === 'tasks' ? tasks : nominees;
    const counted = { records: recordsOf[subject], twins, bodyNames, moneyDay };
    const share = 0.7 + (0.3 * reports.length) / found.length;
    reports.push(yield* part(reportOfficeTable(one.table, one.scope, counted), share, share));
  }
  const mergesOf = fillable.filter(wantsMerges).map(({ sheet }) => sheet);
  return { tables: reports, mergesOf: [...new Set(mergesOf)] };
}

function unknownSummary(grid: Grid): readonly OfficeTableReport[] {
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
    totalApart: null,
  };
  const left = { reason: 'notUnderstood' } as const;
  return [{ key: `${found.sheet}!${found.address}`, ...found, subject: null, left, ...nothing, money: null }];
}

function* taskRecords(office: Office, { today }: NomineeJudging): Work<Records> {
  const chosen = chosenTaskTable(office);
  if (!chosen.ok) return { records: [], year: null, bodyNames: new Map(), nominees: [] };
  const tasks = yield* tasksOf(office, chosen.value, today);
  const year = taskYear(chosen.value, { plan: office.plan, today });
  const factsOf = taskFacts({ dictionary: office.dictionary, year, today });
  const records = yield* mapWork(tasks, (task) => ({ facts: factsOf(task), money: null }));
  const names = new Set(
    tasks.flatMap(({ leads }) => leads.value.map(({ canonical, text }) => canonical ?? text)),
  );
  return { records, year, bodyNames: namesByKey(names, office), nominees: [] };
}

function* nomineeRecords(office: Office): Work<Records> {
  if (!hasLists(office)) return { records: [], year: null, bodyNames: new Map(), nominees: [] };
  const { nominees } = yield* nomineesOf(office);
  const factsOf = nomineeFacts(office.dictionary);
  const records = yield* mapWork(nominees, (nominee) => ({ facts: factsOf(nominee), money: null }));
  const names = new Set(nominees.map(({ unit }) => unit.value));
  return { records, year: office.lists.year.year, bodyNames: namesByKey(names, office), nominees };
}

/** One name for each body, by the key under which it is counted. */
function namesByKey(names: Iterable<string>, { dictionary }: Office): ReadonlyMap<string, string> {
  return new Map([...names].map((name) => [bodyKey(name, dictionary).key, name]));
}

/** The same records with their money, and the day by which it was counted. */
function* withMoney(
  { records, nominees }: Records,
  office: Office,
  asked: NomineeJudging,
): Work<{ readonly records: readonly CountedRecord[]; readonly moneyDay: MoneyDay | null }> {
  if (!hasLists(office)) return { records, moneyDay: null };
  const day = decisionDayOf(nominees, office, asked);
  yield 0.1;
  const moneyOf = moneyOfEach({ nominees, book: office.law.book, decisionDate: day.date });
  yield 0.5;
  const money = yield* mapWork(nominees, moneyOf);
  return {
    records: records.map(({ facts }, index) => ({ facts, money: money[index]?.amount ?? null })),
    moneyDay: { ...day, unverified: money.some(({ unverified }) => unverified) },
  };
}

function decisionDayOf(
  nominees: readonly Nominee[],
  { law, lists }: Office,
  { today, decisionDate }: NomineeJudging,
): DecisionDay {
  if (decisionDate !== null) return { date: decisionDate, which: 'decision' };
  return caseDays({ year: lists.year.year, nominees, book: law.book, today }).decisionDay;
}

/** The office's sheets that hold neither its tasks nor its lists. */
function summaryGrids(office: Office): readonly Grid[] {
  const { choice } = office.tasks;
  const chosen = chosenTaskTable(office);
  const tables = [
    ...(chosen.ok ? [chosen.value] : []),
    ...(choice.kind === 'tie' ? choice.tables : []),
    ...(hasLists(office) ? tablesOfLists(office.lists) : []),
  ];
  const taken = new Set(tables.map(({ sheet }) => sheet));
  return officeGrids(office.snapshot).filter(({ sheet, isVisible }) => isVisible && !taken.has(sheet));
}
