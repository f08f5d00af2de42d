import { readNomineesInSteps } from '../core/nominees/readNominees';
import type { Nominee } from '../core/nominees/nominee';
import { caseDays } from '../core/rules/nominees/evidence/caseDays';
import type { DecisionDay } from '../core/rules/nomineeInputs';
import type { Grid } from '../core/sheets/grid';
import { part, type Steps } from '../core/steps';
import { collectiveTwins } from '../core/summaries/collectiveTwins';
import { looksLikeSummary } from '../core/summaries/looksLikeSummary';
import { ownTablesInSteps } from '../core/summaries/ownTable';
import { ownTableReportInSteps, wantsMerges } from '../core/summaries/ownTableChanges';
import type { MoneyDay, OwnTableReport } from '../core/summaries/ownTableReport';
import { moneyOfEach } from '../core/summaries/rewardMoney';
import { nomineeFacts, taskFacts, type CountedRecord, type Subject } from '../core/summaries/summaryFacts';
import { labelReader } from '../core/summaries/summaryLabel';
import { scopeOf } from '../core/summaries/tableScope';
import { yearOf } from '../core/time/isoDate';
import type { NomineeRequest } from './checkNominees';
import { officeLaw, type NomineeReading } from './nomineeReading';
import { theirGrids, type OfficeReading } from './officeReading';
import { tasksInSteps } from './taskFindings';
import { chosenTable } from './taskTable';

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
  readonly moneyDay: MoneyDay | null;
}

/** Finds the office's own summary tables and counts what belongs into their cells, bit by bit. */
export function* ownTablesOf(source: OwnTableSource, request: NomineeRequest): Steps<FoundOwnTables> {
  const { office, lists } = source;
  const { book } = officeLaw(office);
  const bySubject: Readonly<Record<Subject, Records>> = {
    tasks: yield* part(taskRecords(office, request), 0, 0.2),
    nominees: yield* part(nomineeRecords(source, request), 0.2, 0.5),
  };
  const { tasks, nominees } = bySubject;
  const years = { tasks: tasks.year, nominees: nominees.year };
  const isOneYear = tasks.year === null || nominees.year === null || tasks.year === nominees.year;
  const read = labelReader({
    plan: office.plan,
    dictionary: office.dictionary,
    book,
    bodies: new Set([...tasks.records, ...nominees.records].flatMap(({ facts }) => facts.body ?? [])),
    year: isOneYear ? (tasks.year ?? nominees.year) : null,
  });
  const scope = { years, read, awardsIn: (text: string) => book.awardFromText(text) };
  const twins = collectiveTwins(book);
  const reports: OwnTableReport[] = [];
  const mergesOf = new Set<string>();
  const grids = summaryGrids(office, lists);
  for (const [index, grid] of grids.entries()) {
    const [from, to] = [index, index + 1].map((at) => 0.5 + (0.5 * at) / grids.length);
    const found = yield* part(ownTablesInSteps(grid, read), from ?? 0.5, to ?? 1);
    for (const table of found) {
      const scoped = scopeOf(table, scope);
      const counted = bySubject[scoped.subject ?? 'tasks'];
      if (scoped.left === null && wantsMerges(table)) mergesOf.add(grid.sheet);
      reports.push(
        yield* part(ownTableReportInSteps(table, scoped, { ...counted, twins }), to ?? 1, to ?? 1),
      );
    }
    if (found.length === 0) reports.push(...unknownSummary(grid));
  }
  return { tables: reports, mergesOf: [...mergesOf] };
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
  if (!chosen.ok) return { records: [], year: null, moneyDay: null };
  const tasks = yield* tasksInSteps(office, chosen.value.table, today);
  const year = office.plan?.document.year ?? yearOf(today);
  const facts = taskFacts(tasks, { dictionary: office.dictionary, year });
  return { records: facts.map((one) => ({ facts: one, money: null })), year, moneyDay: null };
}

function* nomineeRecords({ office, lists }: OwnTableSource, request: NomineeRequest): Steps<Records> {
  if (lists === null) return { records: [], year: null, moneyDay: null };
  const { law, year, historyTables } = lists;
  const from = { year: year.year, book: law.book, historyTables };
  const { nominees } = yield* readNomineesInSteps(lists.lists, from);
  const day = decisionDayOf(nominees, lists, request);
  const moneyOf = moneyOfEach({ nominees, book: law.book, decisionDate: day.date });
  const facts = nomineeFacts(nominees, office.dictionary);
  const money = nominees.map(moneyOf);
  return {
    records: facts.map((one, index) => ({ facts: one, money: money[index]?.amount ?? null })),
    year: year.year,
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
