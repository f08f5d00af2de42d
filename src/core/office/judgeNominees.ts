import { settableEntries } from '../law/lawSettings';
import { foldedUnit } from '../nominees/identity';
import { withBothNameColumns } from '../nominees/nameInTwoColumns';
import { readRegistrations } from '../nominees/registrations';
import { readNominees, type NomineeReading } from '../nominees/readNominees';
import type { Nominee } from '../nominees/nominee';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { dossierCalendars } from '../rules/nominees/tallies/dossierCalendar';
import { dossierReport } from '../rules/nominees/tallies/dossierReport';
import { promiseReport, withoutShares } from '../rules/nominees/tallies/promiseReport';
import { quotaReport, type QuotaReport } from '../rules/nominees/tallies/quotaReport';
import { verdictReport } from '../rules/nominees/tallies/verdicts';
import { keyFindings } from '../rules/findingKey';
import { keyOfRows } from '../rules/keyOfRows';
import { nomineeRuleInput, type NomineeRuleInput, type NomineeRuleSettings } from '../rules/nomineeInputs';
import { standardsDaysOf } from '../rules/nominees/evidence/bindingDay';
import { caseDays, decidedOn } from '../rules/nominees/evidence/caseDays';
import { mustBeMended } from '../rules/nominees/mustBeMended';
import { runNomineeRules } from '../rules/nominees/runNomineeRules';
import type { Table } from '../sheets/table';
import { part, type Work } from '../work/work';
import type { Task } from '../tasks/task';
import type { IsoDate } from '../time/isoDate';
import type { StoredSettings } from './storedSettings';
import type { FoundList, LawUsed, NomineeCheck } from './nomineeCheck';
import { tasksOf } from './judgeTasks';
import { chosenTaskTable, type Office } from './office';
import { knownUnits } from './knownUnits';
import { oncePerOffice } from './oncePerOffice';
import { ownSheetName } from './ownSheets';
import { proposalsIn } from './proposalsIn';
import { setAside } from './setAside';
import { tableSummary } from './tableSummary';
import { editionUsed, type OfficeLaw } from './officeLaw';

/** What is asked of a check beside the lists themselves. */
export interface NomineeJudging {
  readonly today: IsoDate;
  /** Wins over the decisions and submissions on the list. */
  readonly decisionDate: IsoDate | null;
  /** The day on which the dossiers are due, where no column says it. */
  readonly dueDate: IsoDate | null;
}

/** Share of the work that is done when the lists have been read, and when the rules have run. */
const shareRead = 0.4;
const shareRules = 0.95;

/**
 * Reads the lists, runs every rule on the day that it goes by, and counts quota, promise and dossiers, bit by bit.
 * Linear in rows.
 */
function* judge(office: Office, asked: NomineeJudging): Work<NomineeCheck> {
  const { law, lists } = office;
  const { settings } = office.snapshot;
  const input = yield* part(ruleInputOf(office, asked), 0, shareRead);
  const { findings: found, facts, rules } = yield* part(runNomineeRules(input), shareRead, shareRules);
  const { open, ignored } = setAside(yield* keyFindings(found, keyOfRows(input.nominees)), settings);
  const dossiers = yield* part(dossierReport(input), shareRules, 0.96);
  const setAsideOnes = ignored.map(({ finding }) => finding);
  const verdicts = yield* part(verdictReport(input, { open, setAside: setAsideOnes }), 0.96, 1);
  return {
    lists: lists.ofYear.map((table) => foundList(office, table)),
    otherYears: lists.otherYears.map((table) => tableSummary(office, table)),
    historySheets: lists.historyTables.map((table) => tableSummary(office, table)),
    unlikely: lists.unlikely.map((table) => foundList(office, table)),
    year: lists.year,
    standardsDays: standardsDaysOf(input.nominees, input),
    decisionDay: input.decisionDay,
    nominees: input.nominees,
    findings: open.map((finding) => ({ ...finding, mustBeMended: mustBeMended(finding) })),
    ignored,
    facts: withoutShares(facts),
    rules,
    ruleCount: rules.length,
    quota: yield* quotaOf(input, settings),
    promise: promiseReport(facts),
    verdicts,
    dossiers,
    calendars: dossierCalendars(input.nominees, { calendar: law.book.calendar, due: asked.dueDate }),
    law: lawUsed(law, input),
    ...proposalsIn(open),
    hiddenRows: hiddenRows(input.nominees),
    tooLarge: office.snapshot.tooLarge,
    unreadMerges: office.snapshot.unreadMerges,
  };
}

/** The check of an office's lists, made once however many papers ask for it. */
export const judgeNominees = oncePerOffice(judge, (asked: NomineeJudging) => JSON.stringify(asked));

/** The nominees of the lists of the year, read once. Bit by bit. */
export function nomineesOf(office: Office): Work<NomineeReading> {
  return readNomineesOnce(office, null);
}

const readNomineesOnce = oncePerOffice(
  (office: Office, _: null) =>
    readNominees(office.lists.ofYear, {
      year: office.lists.year.year,
      book: office.law.book,
      historyTables: office.lists.historyTables,
      knownUnits: knownUnits(office),
      differentPersons: new Set(office.snapshot.settings.differentPersons),
    }),
  () => 'all',
);

/** The quota alone, bit by bit, for whoever keeps it up to date while the lists are edited. */
export function* quotaOfLists(office: Office, asked: NomineeJudging): Work<QuotaReport> {
  return yield* quotaOf(yield* ruleInputOf(office, asked), office.snapshot.settings);
}

function quotaOf(input: NomineeRuleInput, { quotaExempt }: StoredSettings): Work<QuotaReport> {
  return quotaReport(
    input,
    quotaExempt.map(({ unit }) => unit),
  );
}

/** What the rules look at, made from a reading. */
function* ruleInputOf(office: Office, asked: NomineeJudging): Work<NomineeRuleInput> {
  const { book } = office.law;
  const { year, ofYear, registrations } = office.lists;
  const { nominees, missing } = yield* part(nomineesOf(office), 0, 0.8);
  const days = caseDays({ year: year.year, nominees, book, today: asked.today });
  return nomineeRuleInput({
    days: asked.decisionDate === null ? days : decidedOn(days, nominees, asked.decisionDate),
    nominees,
    tables: ofYear,
    registrations: readRegistrations(registrations, {
      year: year.year,
      book,
      knownUnits: knownUnits(office),
    }),
    missing,
    plan: office.plan,
    tasks: yield* part(tasksOfOffice(office, asked.today), 0.8, 1),
    settings: ruleSettings(office),
    today: asked.today,
  });
}

function* tasksOfOffice(office: Office, today: IsoDate): Work<readonly Task[] | null> {
  const chosen = chosenTaskTable(office);
  return chosen.ok ? yield* tasksOf(office, chosen.value, today) : null;
}

function ruleSettings({ snapshot, bodies }: Office): NomineeRuleSettings {
  const { settings } = snapshot;
  return {
    differentPersons: new Set(settings.differentPersons),
    withoutPosition: new Set(settings.withoutPosition),
    officeBodies: bodies,
    quotaExemptUnits: new Set(settings.quotaExempt.map(({ unit }) => foldedUnit(unit))),
  };
}

/** A list as the pane shows it, with whether its columns were confirmed. */
export function foundList(office: Office, table: Table<NomineeField>): FoundList {
  const { mappings } = office.snapshot.settings;
  const isConfirmed = mappings.some(
    ({ sheet, headerKey, kind }) =>
      kind !== 'tasks' && sheet === table.sheet && headerKey === table.headerKey,
  );
  return {
    summary: tableSummary(office, table),
    table: withBothNameColumns(table),
    isConfirmed: isConfirmed || isJoined(office, table),
  };
}

/** The columns of the joined list were looked at before the lists were joined. */
function isJoined({ snapshot }: Office, table: Table<NomineeField>): boolean {
  const isTold = table.columns.some(({ toldBy }) => toldBy === 'person');
  return isTold && ownSheetName(snapshot, 'joinedList') === table.sheet;
}

/** Notices of the three days, each once; figures that the office set, as they hold on the day of decision. */
function lawUsed(ofOffice: OfficeLaw, { law, decisionDay }: NomineeRuleInput): LawUsed {
  const { book, problems } = ofOffice;
  const notices = [law.standards, law.decision, law.paper].flatMap((day) => day.notices);
  return {
    edition: editionUsed(ofOffice),
    notices: [...new Map(notices.map((notice) => [notice.id, notice])).values()],
    changed: settableEntries(book, decisionDay.date).filter(({ entry }) => entry.changedByOffice !== null),
    problems,
  };
}

function hiddenRows(nominees: readonly Nominee[]): number {
  const rows = nominees.filter(({ isHidden }) => isHidden).map(({ sheet, row }) => `${sheet}\u0001${row}`);
  return new Set(rows).size;
}
