import { joinedSheets } from '../papers/joinedList/joinedSheet';
import { currentLawBook } from '../law/currentBook';
import type { LawBook } from '../law/lawBook';
import { applyLawSettings, type SettingProblem } from '../law/lawSettings';
import { findNomineeTablesInSteps } from '../nominees/findNomineeTables';
import { titleAbove } from '../nominees/listTitle';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { yearOfAwardHistory } from '../papers/awardHistory/awardHistorySheet';
import { readLawSettingsSheet, type StandingSetting } from '../papers/lawSettings/readLawSettingsSheet';
import { cellText } from '../sheets/gridCells';
import type { Table } from '../sheets/table';
import { atOnce, type Steps } from '../work/work';
import { columnOf, recordRows } from '../sheets/tableColumns';
import { yearOf, type IsoDate } from '../time/isoDate';
import { lawSettingsSheet } from '../../strings/vi/lawSettingsSheet';
import { ownGrid, theirGrids, withoutTables, type OfficeReading } from './officeReading';

/** The year under review, and what it was taken from. */
export interface ReviewYear {
  readonly year: number;
  readonly from: 'asked' | 'title' | 'column' | 'plan' | 'today';
}

/** The law book with what the office set on its sheet. */
export interface OfficeLaw {
  readonly book: LawBook;
  /** Settings that could not be taken, and why. */
  readonly problems: readonly SettingProblem[];
  /** What stands on the settings sheet, whether it could be taken or not. */
  readonly standing: readonly StandingSetting[];
}

/** What the workbook holds of nomination lists. Pure: made from what was read of the office. */
export interface NomineeReading {
  readonly office: OfficeReading;
  readonly law: OfficeLaw;
  readonly year: ReviewYear;
  /** Lists of the year under review, or without a year: these are checked. */
  readonly lists: readonly Table<NomineeField>[];
  /** Lists whose title names another year: shown, not checked. */
  readonly otherYears: readonly Table<NomineeField>[];
  readonly historyTables: readonly Table<NomineeField>[];
  /** Tables of names that are less likely lists; a person may still confirm them. */
  readonly unlikely: readonly Table<NomineeField>[];
}

/** Finds the lists, their year and the law that holds for this office. */
export function understandLists(
  office: OfficeReading,
  asked: { readonly today: IsoDate; readonly year: number | null },
): NomineeReading {
  return atOnce(understandListsInSteps(office, asked));
}

/** The same, bit by bit. */
export function* understandListsInSteps(
  office: OfficeReading,
  asked: { readonly today: IsoDate; readonly year: number | null },
): Steps<NomineeReading> {
  const law = officeLaw(office);
  const joinedGrid = ownGrid(office.snapshot, 'joinedList');
  const standsInJoined = joinedGrid === null ? [] : joinedSheets(joinedGrid);
  const grids = theirGrids(office.snapshot).filter(({ sheet }) => !standsInJoined.includes(sheet));
  const found = yield* findNomineeTablesInSteps(grids, {
    confirmed: office.snapshot.settings.mappings,
    book: law.book,
    year: asked.year,
  });
  const tables = found.tables.filter((table) => !isTaskTable(table, office));
  const year = reviewYear(tables, { office, ...asked });
  const isOfYear = (table: Table<NomineeField>): boolean => {
    const named = titleAbove(table).year;
    return named === null || named === year.year;
  };
  const lists = tables.filter(isOfYear);
  const historyTables = found.historyTables.filter(isOfEarlierYears(office, year.year));
  return {
    office: withoutTables(office, [...tables, ...found.historyTables]),
    law,
    year,
    lists: lists.length > 0 ? lists : tables,
    otherYears: lists.length > 0 ? tables.filter((table) => !isOfYear(table)) : [],
    historyTables,
    unlikely: found.unlikely,
  };
}

/** An award history of ours is for the years after its own: its nominations are those of this year's lists. */
function isOfEarlierYears(
  office: OfficeReading,
  reviewYear: number,
): (table: Table<NomineeField>) => boolean {
  const grid = ownGrid(office.snapshot, 'awardHistory');
  const madeFor = grid === null ? null : yearOfAwardHistory(grid);
  return ({ sheet }) => sheet !== grid?.sheet || madeFor === null || madeFor < reviewYear;
}

/** The law book with the office's settings over it; without a settings sheet, as it comes. */
export function officeLaw(office: OfficeReading): OfficeLaw {
  const grid = ownGrid(office.snapshot, 'settings');
  if (grid === null) return { book: currentLawBook(), problems: [], standing: [] };
  const { settings, standing } = readLawSettingsSheet(grid, lawSettingsSheet);
  return { ...applyLawSettings(currentLawBook(), settings), standing };
}

/** A sheet whose rows are rather tasks than nominees is the task sheet. */
function isTaskTable(table: Table<NomineeField>, { tables }: OfficeReading): boolean {
  return tables.some(
    ({ sheet, headerLastRow, likelihood }) =>
      sheet === table.sheet && headerLastRow === table.headerLastRow && likelihood > table.likelihood,
  );
}

/** Of several years in titles or columns the latest counts: last year's list often stays in the workbook. */
function reviewYear(
  tables: readonly Table<NomineeField>[],
  from: { readonly office: OfficeReading; readonly today: IsoDate; readonly year: number | null },
): ReviewYear {
  if (from.year !== null) return { year: from.year, from: 'asked' };
  const inTitles = latest(tables.map((table) => titleAbove(table).year));
  if (inTitles !== null) return { year: inTitles, from: 'title' };
  const inColumns = latest(tables.map(yearInColumn));
  if (inColumns !== null) return { year: inColumns, from: 'column' };
  const ofPlan = from.office.plan?.document.year ?? null;
  return ofPlan === null ? { year: yearOf(from.today), from: 'today' } : { year: ofPlan, from: 'plan' };
}

/** The year that most rows of a column of years say. */
function yearInColumn(table: Table<NomineeField>): number | null {
  const column = columnOf(table, 'year');
  if (column === null) return null;
  const counts = new Map<number, number>();
  for (const row of recordRows(table)) {
    const text = cellText(table.grid, row, column);
    if (/^(19|20)\d{2}$/.test(text)) counts.set(Number(text), (counts.get(Number(text)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

function latest(years: readonly (number | null)[]): number | null {
  return years.reduce((last, year) => (year !== null && (last === null || year > last) ? year : last), null);
}
