import type { LawBook } from '../law/lawBook';
import { findTables, tableFinder, type TableFinder } from '../sheets/findTables';
import type { Grid } from '../sheets/grid';
import { whileSame } from '../work/whileSame';
import type { Work } from '../work/work';
import type { ConfirmedMapping, Table } from '../sheets/table';
import { columnOf, recordRows } from '../sheets/tableColumns';
import { cellText } from '../sheets/gridCells';
import { foldWithoutDiacritics } from '../text/folding';
import {
  askingTitle,
  historyTitle,
  nominationTitle,
  otherListTitle,
  payTitle,
  proposalHeader,
  registrationHeader,
  registrationTitle,
} from '../vocabulary/nomineeWords';
import { groupWords } from '../sheets/groupWords';
import { yearsInSpan } from '../vocabulary/schoolYearWords';
import { withKindRows } from './kindRows';
import { titleAbove } from './listTitle';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { nomineeProfile } from './nomineeProfile';
import { withYearColumns } from './yearColumns';

/** Nomination lists and registers of earlier awards, in sheet order. */
export interface FoundNomineeTables {
  /** Lists in which people, collectives or households are nominated, likely enough or confirmed. */
  readonly tables: readonly Table<NomineeField>[];
  /** Registers of what nominees got in earlier years, one year a row (`kind` "nomineeHistory"). */
  readonly historyTables: readonly Table<NomineeField>[];
  /** Lists of what people registered for at the beginning of a year: nobody is nominated there. */
  readonly registrationTables: readonly Table<NomineeField>[];
  /** Tables of names that are less likely nomination lists; a person may still confirm them. */
  readonly unlikely: readonly Table<NomineeField>[];
  readonly sheetsWithout: readonly string[];
}

/** Least likelihood at which a table is taken for a nomination list without a person's word. */
const leastLikelihood = 0.4;
const titleBonus = 0.15;
/** A title that asks for a named award makes a nomination of a name alone. */
const namedAwardBonus = 0.3;
const otherTitleFactor = 0.3;
/** Names without a word of any award: a staff list or an attendance sheet. */
const withoutAwardFactor = 0.6;
/** Rows looked at to tell a register of earlier years. */
const rowsLookedAt = 400;

/** What the finder goes by. */
export interface KnownOfLists {
  readonly confirmed: readonly ConfirmedMapping[];
  readonly book: Pick<LawBook, 'awardFromText'>;
  /** The year under review; absent: the one that each list's title names. */
  readonly year?: number | null;
}

/**
 * Finds nomination lists on the grids (the add-in's own sheets left out by the caller). `confirmed`: mappings of the
 * kinds "nominees" and "nomineeHistory"; one whose header key is equal wins, with its role. Linear in cells.
 */
export function* findNomineeTables(grids: readonly Grid[], known: KnownOfLists): Work<FoundNomineeTables> {
  const ofNominees = known.confirmed.filter(({ kind }) => kind === 'nominees' || kind === 'nomineeHistory');
  const asOneKind = ofNominees.map((mapping): ConfirmedMapping => ({ ...mapping, kind: 'nominees' }));
  const found = yield* findTables(grids, finderOf(known.book), asOneKind);
  const tables: Table<NomineeField>[] = [];
  const historyTables: Table<NomineeField>[] = [];
  const registrationTables: Table<NomineeField>[] = [];
  const unlikely: Table<NomineeField>[] = [];
  for (const asFound of found.tables) {
    const title = titleAbove(asFound);
    const ofKinds = withKindRows(asFound);
    const table = withYearColumns(ofKinds, {
      year: known.year ?? title.year,
      title: title.text,
      book: known.book,
      groupsNameAwards: groupsNameAwards(ofKinds, known.book),
    });
    const role = confirmedRole(table, ofNominees) ?? roleOf(table);
    const likelihood = table.likelihood === 1 ? 1 : likelihoodOf(table, known.book);
    if (role === 'nomineeHistory') historyTables.push({ ...table, kind: 'nomineeHistory', likelihood });
    else if (likelihood >= leastLikelihood && (likelihood === 1 || hasRows(table)))
      (role === 'registrations' ? registrationTables : tables).push({ ...table, likelihood });
    else unlikely.push({ ...table, likelihood });
  }
  return { tables, historyTables, registrationTables, unlikely, sheetsWithout: found.sheetsWithout };
}

type Book = KnownOfLists['book'];

const finders = whileSame<Book, TableFinder<NomineeField>>();

function finderOf(book: Book): TableFinder<NomineeField> {
  return finders(book, [], () => tableFinder(nomineeProfile(book)));
}

type Role = 'nominees' | 'nomineeHistory' | 'registrations';

function confirmedRole(table: Table<NomineeField>, confirmed: readonly ConfirmedMapping[]): Role | null {
  const fitting = confirmed.filter(({ headerKey }) => headerKey === table.headerKey);
  const mapping = fitting.find(({ sheet }) => sheet === table.sheet) ?? fitting[0];
  if (mapping === undefined) return null;
  return mapping.kind === 'nomineeHistory' ? 'nomineeHistory' : 'nominees';
}

/** False for a form in which nobody is named yet. */
function hasRows(table: Table<NomineeField>): boolean {
  return table.rows.some(({ kind }) => kind === 'record');
}

/** A register has a year in each row, several of them, and names awards or ratings. */
function roleOf(table: Table<NomineeField>): Role {
  if (isOfRegistrations(table)) return 'registrations';
  const year = columnOf(table, 'year');
  if (year === null) return 'nominees';
  const tells = ['award', 'title', 'form', 'rating'] as const;
  if (!tells.some((field) => columnOf(table, field) !== null)) return 'nominees';
  const title = foldWithoutDiacritics(`${titleAbove(table).text} ${table.sheet}`);
  const rows = recordRows(table).slice(0, rowsLookedAt);
  const years = new Set(rows.map((row) => cellText(table.grid, row, year)).filter(isYear));
  // the school year of a list is no run of years of a register
  const said = titleAbove(table).isSchoolYear ? title.replace(yearsInSpan, ' ') : title;
  return historyTitle.test(said) || years.size >= 3 ? 'nomineeHistory' : 'nominees';
}

/**
 * The year's registrations: the columns of awards say so, or the title where they do not say that something is asked
 * for. A title that asks for awards is one of a nomination list, whatever else it says.
 */
function isOfRegistrations(table: Table<NomineeField>): boolean {
  const title = foldWithoutDiacritics(`${titleAbove(table).text}\n${table.sheet}`);
  if (askingTitle.test(title)) return false;
  const headers = table.columns
    .filter(({ field }) => field !== null && awardFields.has(field))
    .map(({ header }) => foldWithoutDiacritics(header));
  if (headers.some((header) => proposalHeader.test(header))) return false;
  return registrationTitle.test(title) || headers.some((header) => registrationHeader.test(header));
}

const awardFields: ReadonlySet<NomineeField> = new Set<NomineeField>(['award', 'title', 'form', 'awardMark']);

/** Statistics have columns "Tập thể", "Cá nhân" too, but numbers below them, or nothing yet. */
function holdsNames(table: Table<NomineeField>): boolean {
  const column = columnOf(table, 'name');
  if (column === null) return false;
  const rows = recordRows(table).slice(0, rowsLookedAt);
  const texts = rows.map((row) => cellText(table.grid, row, column)).filter((text) => text !== '');
  if (texts.length === 0) return rows.length === 0;
  return texts.filter((text) => /\p{L}/u.test(text)).length >= texts.length / 2;
}

/** "2025", or a school year "2024 - 2025". */
function isYear(text: string): boolean {
  return /^(19|20)\d{2}(\s*[-–]\s*(19|20)?\d{2})?$/.test(text);
}

/** True where the rows stand in groups by what is asked for ("II. LAO ĐỘNG TIÊN TIẾN"). */
function groupsNameAwards(table: Table<NomineeField>, book: Pick<LawBook, 'awardFromText'>): boolean {
  return table.rows.some(
    ({ row, kind }) => kind === 'group' && book.awardFromText(groupWords(table, row).text) !== null,
  );
}

function likelihoodOf(table: Table<NomineeField>, book: Pick<LawBook, 'awardFromText'>): number {
  const lines = [...titleAbove(table).text.split('\n'), table.sheet].map((line) =>
    foldWithoutDiacritics(line),
  );
  const title = lines.join(' ');
  const speaksOfAwards = nominationTitle.test(title);
  const namesAwards =
    (['award', 'title', 'form', 'awardMark', 'resistanceKind', 'historyAward'] as const).some(
      (field) => columnOf(table, field) !== null,
    ) || groupsNameAwards(table, book);
  let likelihood = holdsNames(table) ? table.likelihood : 0;
  const asksByTitle = askingTitle.test(title) && book.awardFromText(titleAbove(table).text) !== null;
  if (speaksOfAwards) likelihood += asksByTitle ? namedAwardBonus : titleBonus;
  if (!speaksOfAwards && !namesAwards) likelihood *= withoutAwardFactor;
  if (lines.some((line) => otherListTitle.test(line) || payTitle.test(line))) likelihood *= otherTitleFactor;
  return Math.min(0.99, Math.max(0, likelihood));
}
