import type { LawBook } from '../law/lawBook';
import { findNomineeTables } from '../nominees/findNomineeTables';
import { titleAbove } from '../nominees/listTitle';
import { yearInCell } from '../nominees/schoolYear';
import { yearOfAwardHistory } from '../papers/awardHistory/awardHistorySheet';
import { joinedMapping } from '../papers/joinedList/joinedMapping';
import { joinedSheets } from '../papers/joinedList/joinedSheet';
import type { Plan } from '../plan/plan';
import type { Grid } from '../sheets/grid';
import { cellText } from '../sheets/gridCells';
import type { Table } from '../sheets/table';
import { columnOf, recordRows } from '../sheets/tableColumns';
import { yearOf, type IsoDate } from '../time/isoDate';
import type { NomineeField } from '../vocabulary/nomineeFields';
import type { TaskField } from '../vocabulary/taskFields';
import type { Work } from '../work/work';
import { notOnOtherSheets, type OtherSheets } from './otherSheets';
import { gridsOfNominees, ownGrid } from './ownSheets';
import { sampleSheets } from './sampleSheets';
import type { WorkbookSnapshot } from './snapshot';
import { withoutStruck } from './withoutStruck';

/** The year under review, and what it was taken from. */
export interface ReviewYear {
  readonly year: number;
  readonly from: 'asked' | 'title' | 'column' | 'plan' | 'today';
}

/** What the workbook holds of nomination lists and of registers of earlier awards. */
export interface NominationLists {
  readonly year: ReviewYear;
  /** Lists of the year under review, or without a year: these are checked. */
  readonly ofYear: readonly Table<NomineeField>[];
  /** Lists whose title names another year: shown, not checked. */
  readonly otherYears: readonly Table<NomineeField>[];
  readonly historyTables: readonly Table<NomineeField>[];
  /** Lists of what people registered for, of whatever year. */
  readonly registrations: readonly Table<NomineeField>[];
  /** Tables of names that are less likely lists; a person may still confirm them. */
  readonly unlikely: readonly Table<NomineeField>[];
  /** All that was found, with those on sheets that are more likely something else. */
  readonly candidates: readonly Table<NomineeField>[];
}

/** What the finder goes by. */
interface KnownOfLists {
  readonly book: LawBook;
  readonly plan: Plan | null;
  readonly taskTables: readonly Table<TaskField>[];
  readonly others: OtherSheets;
  readonly today: IsoDate;
  /** The year that was asked for; null: what the workbook tells. */
  readonly year: number | null;
}

/** Finds the lists, their year and the registers of earlier years. Bit by bit; linear in cells. */
export function* findLists(snapshot: WorkbookSnapshot, known: KnownOfLists): Work<NominationLists> {
  const joinedGrid = ownGrid(snapshot, 'joinedList');
  const standsInJoined = joinedGrid === null ? [] : joinedSheets(joinedGrid);
  const grids = gridsOfNominees(snapshot).filter(({ sheet }) => !standsInJoined.includes(sheet));
  const { settings } = snapshot;
  const ofJoined = joinedGrid === null ? null : yield* joinedMapping(joinedGrid, known);
  const all = yield* findNomineeTables(grids, {
    // what a person says of the joined list's columns goes before what they meant when it was joined
    confirmed: [...settings.mappings, ...(ofJoined === null ? [] : [ofJoined])],
    book: known.book,
    year: known.year,
  });
  const found = { ...all, tables: withoutStruck(all.tables, settings) };
  const likely = notOnOtherSheets(found.tables, known.others);
  const tables = notInvented(
    likely.filter((table) => !isTaskTable(table, known.taskTables)),
    snapshot,
  );
  const year = reviewYear(tables, known);
  const registrations = notOnOtherSheets(found.registrationTables, known.others);
  const titles = tables.map(titleAbove);
  const hasSchoolYear = titles.some((title) => title.isSchoolYear && title.year === year.year);
  const isOfYear = (table: Table<NomineeField>): boolean => {
    const { year: named, isSchoolYear } = titleAbove(table);
    // schools send the school year that ends in the year of the others
    return (
      named === null || named === year.year || (isSchoolYear && !hasSchoolYear && named === year.year - 1)
    );
  };
  const ofYear = tables.filter(isOfYear);
  const history = ownGrid(snapshot, 'awardHistory');
  return {
    year,
    ofYear: ofYear.length > 0 ? ofYear : tables,
    otherYears: ofYear.length > 0 ? tables.filter((table) => !isOfYear(table)) : [],
    historyTables: notOnOtherSheets(found.historyTables, known.others).filter(
      isOfEarlierYears(history, year.year),
    ),
    registrations,
    unlikely: [
      ...found.unlikely,
      ...found.tables.filter((table) => !likely.includes(table)),
      // where they are all there is, a person may say that they are the list
      ...(tables.length === 0 ? registrations : []),
    ],
    candidates: [...found.tables, ...found.historyTables, ...found.registrationTables, ...found.unlikely],
  };
}

/** All tables that turned out to list nominees or their awards, of whatever year. */
export function tablesOfLists(lists: NominationLists): readonly Table<NomineeField>[] {
  return [...lists.ofYear, ...lists.otherYears, ...lists.historyTables, ...lists.registrations];
}

/** An award history of ours is for the years after its own: its nominations are those of this year's lists. */
function isOfEarlierYears(grid: Grid | null, year: number): (table: Table<NomineeField>) => boolean {
  const madeFor = grid === null ? null : yearOfAwardHistory(grid);
  return ({ sheet }) => sheet !== grid?.sheet || madeFor === null || madeFor < year;
}

/** Invented nominees are read where they are all there is: never in one check, one paper, with the office's own. */
function notInvented(
  tables: readonly Table<NomineeField>[],
  snapshot: WorkbookSnapshot,
): readonly Table<NomineeField>[] {
  const invented = new Set(sampleSheets(snapshot).map(({ sheet }) => sheet));
  const own = tables.filter(({ sheet }) => !invented.has(sheet));
  return own.length > 0 ? own : tables;
}

/** A sheet whose rows are rather tasks than nominees is the task sheet. */
function isTaskTable(table: Table<NomineeField>, taskTables: readonly Table<TaskField>[]): boolean {
  return taskTables.some(
    ({ sheet, headerLastRow, likelihood }) =>
      sheet === table.sheet && headerLastRow === table.headerLastRow && likelihood > table.likelihood,
  );
}

/** Of several years in titles or columns the latest counts: last year's list often stays in the workbook. */
function reviewYear(
  tables: readonly Table<NomineeField>[],
  known: Pick<KnownOfLists, 'plan' | 'today' | 'year'>,
): ReviewYear {
  if (known.year !== null) return { year: known.year, from: 'asked' };
  const inTitles = latest(tables.map((table) => titleAbove(table).year));
  if (inTitles !== null) return { year: inTitles, from: 'title' };
  const inColumns = latest(tables.map(yearInColumn));
  if (inColumns !== null) return { year: inColumns, from: 'column' };
  const ofPlan = known.plan?.document.year ?? null;
  return ofPlan === null ? { year: yearOf(known.today), from: 'today' } : { year: ofPlan, from: 'plan' };
}

/** The year that most rows of a column of years say. */
function yearInColumn(table: Table<NomineeField>): number | null {
  const column = columnOf(table, 'year');
  if (column === null) return null;
  const counts = new Map<number, number>();
  for (const row of recordRows(table)) {
    const year = yearInCell(cellText(table.grid, row, column))?.year;
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

function latest(years: readonly (number | null)[]): number | null {
  return years.reduce((last, year) => (year !== null && (last === null || year > last) ? year : last), null);
}
