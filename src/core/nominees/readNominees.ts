import type { LawBook } from '../law/lawBook';
import type { NomineeKind } from '../vocabulary/awardTerms';
import { foldText } from '../text/folding';
import { fingerprint } from '../text/fingerprint';
import { memoized } from '../text/memoized';
import type { Field } from '../sheets/field';
import { enterGroup, type GroupTrail } from '../sheets/groupTrail';
import { groupWords } from '../sheets/groupWords';
import { answersByRow } from '../sheets/rowAnswers';
import { rowsOfOthers } from '../sheets/recordCells';
import type { Table } from '../sheets/table';
import { whileSame } from '../work/whileSame';
import { atOnce, rowsPerPause, type Work } from '../work/work';
import { awardsOfRow } from './awardsOfRow';
import { groupContext, readGroup, type GroupContext, type NomineeGroup } from './groupContext';
import { historyColumns, historyOfRow, type HistoryColumn } from './historyOfRow';
import { historyRegister, noRegister, type HistoryRegister } from './historyRegister';
import { birthOf, identityKey, personKeys, wholeCccd } from './identity';
import { titleAbove, type ListTitle } from './listTitle';
import { missingFields, type MissingFields } from './missingFields';
import type { Nominee, YearRecord } from './nominee';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { readRow, type NomineeBody } from './readRow';
import { listCells, type ListCells } from './rowCells';
import { unitsOfLists, type UnitOfRows } from './unitAbove';
import { sharedRecords } from './yearRecords';
import { oncePer } from '../work/oncePer';

/** What lists are read with, beside their tables. */
export interface NomineeSource {
  /** The year under review; null: each list's own title says it, where it does. */
  readonly year: number | null;
  readonly book: Pick<LawBook, 'awardFromText' | 'edition'>;
  /** Registers of earlier years, as `findNomineeTables` told them apart. */
  readonly historyTables: readonly Table<NomineeField>[];
  /**
   * Names of units as the office writes them, for a unit that stands in a title over its list; null: what stands there
   * is not taken (whoever joins lists asks a person about it).
   */
  readonly knownUnits: readonly string[] | null;
  /** Names with units (`identityKey`) of which somebody said that they are different persons. */
  readonly differentPersons: ReadonlySet<string>;
}

/** What lists came to. */
export interface NomineeReading {
  /** In the order of the tables and of their rows; a row that proposes two awards gives two. */
  readonly nominees: readonly Nominee[];
  /** Per table, what it tells of none of its nominees: one finding for the list, not one per row. */
  readonly missing: readonly MissingFields[];
}

/** What is read with, awards remembered by their words; `lawBook` is the book as it was handed in. */
interface Reading extends NomineeSource {
  readonly lawBook: NomineeSource['book'];
}

interface ListReader {
  readonly cells: ListCells;
  readonly title: ListTitle;
  readonly yearOfTitle: Field<number> | null;
  readonly unitAbove: UnitOfRows;
  readonly history: readonly HistoryColumn[];
  readonly register: HistoryRegister;
  readonly shareRecord: (record: YearRecord) => YearRecord;
  readonly reading: Reading;
  /** Kinds that may get each award, by its id. */
  readonly kindsOfAward: ReadonlyMap<string, readonly NomineeKind[]>;
}

/**
 * Reads nomination lists into nominees. Group rows give kind, award, type, unit and theme where no column does; the
 * title gives award, year and unit; registers give earlier years. Never throws; linear in rows.
 */
export function* readNominees(
  tables: readonly Table<NomineeField>[],
  asked: NomineeSource,
): Work<NomineeReading> {
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const awardFromText = memoized((text) => asked.book.awardFromText(text));
  const reading = { ...asked, book: { ...asked.book, awardFromText }, lawBook: asked.book };
  const keys = new Map<string, number>();
  const nominees: Nominee[] = [];
  const missing: MissingFields[] = [];
  const units = asked.knownUnits === null ? [] : unitsOfLists(tables, asked.knownUnits);
  const read = keptRegister(reading.historyTables, asked.book);
  const several = read.isEmpty
    ? new Set<string>()
    : namesOfSeveral(
        tables.flatMap((table, at) => [
          ...readTable(table, { reading, register: noRegister, unitAbove: units[at] ?? noUnit }),
        ]),
        asked.differentPersons,
      );
  const register = read.isEmpty ? noRegister : toldApartIn(read, several);
  for (const [at, table] of tables.entries()) {
    const first = nominees.length;
    for (const body of readTable(table, { reading, register, unitAbove: units[at] ?? noUnit })) {
      nominees.push(withKey(body, uniqueKey(body, keys)));
      if (nominees.length % rowsPerPause === 0) yield Math.min(1, nominees.length / all);
    }
    missing.push(missingFields(table, nominees.slice(first)));
  }
  return { nominees, missing };
}

const noUnit: UnitOfRows = () => null;

const keyed = new WeakMap<NomineeBody, Nominee>();

/** A row that was read before is the nominee that it was, as long as its key is the same. */
function withKey(body: NomineeBody, key: string): Nominee {
  const known = keyed.get(body);
  if (known?.key === key) return known;
  // nobody else holds a new one yet, and a copy of so many fields takes as long as reading half of them
  const nominee = known === undefined ? Object.assign(body, { key }) : { ...body, key };
  keyed.set(body, nominee);
  return nominee;
}

const registers = whileSame<Table<NomineeField>['grid'], HistoryRegister>();

/** The register of these tables, read once for as long as they say the same. */
function keptRegister(tables: readonly Table<NomineeField>[], book: NomineeSource['book']): HistoryRegister {
  const [first] = tables;
  if (first === undefined) return noRegister;
  const restsOn = tables.flatMap(({ grid, rows, columns }) => [grid, rows, JSON.stringify(columns)]);
  return registers(first.grid, [book, ...restsOn], () => historyRegister(tables, book));
}

const toldApartRegisters = whileSame<HistoryRegister, HistoryRegister>();

/** The register, which gives namesakes only what it tells of one of them for certain. */
function toldApartIn(register: HistoryRegister, several: ReadonlySet<string>): HistoryRegister {
  return toldApartRegisters(register, [...several].sort(), () => ({
    ...register,
    of: (nominee) =>
      several.has(identityKey(nominee)) ? register.ofNamesake(nominee) : register.of(nominee),
  }));
}

const bodiesOfRows = answersByRow<readonly NomineeBody[]>();

/** How the rows of a table are read, each once for as long as its cells and all that is known from elsewhere are the same. */
function rowReader(reader: ListReader): (row: number, groups: GroupsAbove) => readonly NomineeBody[] {
  const { cells, title, reading, register } = reader;
  const { table, nameInTwo } = cells;
  const told = table.columns.map(({ column, field, header }) => [column, field, header]);
  const restsOn = [reading.lawBook, register, reading.year, JSON.stringify([told, title, nameInTwo])];
  const answers = bodiesOfRows(table.grid, restsOn);
  const ofOthers = rowsOfOthers(cells);
  return (row, { groups, key }) => {
    const work = (): readonly NomineeBody[] => readRecord(reader, row, groups);
    // merged cells and ditto marks say what stands in other rows
    const unit = reader.unitAbove(row);
    return ofOthers.has(row) ? work() : answers(row, [key, unit === null ? '' : keyOfUnit(unit)], work);
  };
}

interface GroupsAbove {
  readonly groups: GroupContext;
  /** The same for the same groups. */
  readonly key: string;
}

function groupsOf(trail: GroupTrail<NomineeGroup>): GroupsAbove {
  return { groups: groupContext(trail), key: trail.length === 0 ? '' : JSON.stringify(trail) };
}

const keyOfUnit = oncePer((unit: Field<string>): string => JSON.stringify(unit));

/** Names with units that stand for several persons, told apart by birth and number, or by the answer of a person. */
function namesOfSeveral(
  bodies: readonly NomineeBody[],
  differentPersons: ReadonlySet<string>,
): ReadonlySet<string> {
  const keys = atOnce(personKeys(bodies, (at) => birthOf(bodies[at])));
  const first = new Map<string, string>();
  const several = new Set(differentPersons);
  bodies.forEach((body, at) => {
    const [name, key] = [identityKey(body), keys[at] ?? ''];
    if ((first.get(name) ?? key) !== key) several.add(name);
    first.set(name, key);
  });
  return several;
}

function* readTable(
  table: Table<NomineeField>,
  from: {
    readonly reading: Reading;
    readonly register: HistoryRegister;
    readonly unitAbove: UnitOfRows;
  },
): Generator<NomineeBody> {
  const { reading, register, unitAbove } = from;
  const cells = listCells(table);
  const title = titleAbove(table);
  const reviewYear = reading.year ?? title.year;
  const history = historyColumns(cells, { book: reading.book, reviewYear });
  const kindsOfAward = new Map(reading.book.edition.awards.map(({ value }) => [value.id, value.kinds]));
  const yearOfTitle = title.year === null ? null : { value: title.year, text: title.text, cell: title.cell };
  const shareRecord = sharedRecords();
  const reader: ListReader = {
    cells,
    title,
    yearOfTitle,
    unitAbove,
    history,
    register,
    shareRecord,
    reading,
    kindsOfAward,
  };
  const bodiesOf = rowReader(reader);
  let trail: GroupTrail<NomineeGroup> = [];
  let groups = groupsOf(trail);
  for (const { row, kind } of table.rows) {
    if (kind === 'group') {
      const { text, cell } = groupWords(table, row);
      trail = enterGroup(trail, { text, group: readGroup(text, cell, reading.book) });
      groups = groupsOf(trail);
    } else if (kind === 'record') yield* bodiesOf(row, groups);
  }
}

function readRecord(reader: ListReader, row: number, groups: GroupContext): readonly NomineeBody[] {
  const { cells, title, reading } = reader;
  const reviewYear = reading.year ?? title.year;
  const { book } = reading;
  const awards = awardsOfRow(cells, row, { book, title, year: reviewYear, groups });
  const own = historyOfRow(cells, row, { columns: reader.history, book });
  return readRow(cells, row, {
    title,
    yearOfTitle: reader.yearOfTitle,
    unitAbove: reader.unitAbove(row),
    groups,
    reviewYear,
    book,
    awards,
    ownHistory: own,
    hasHistoryColumns: reader.history.length > 0,
    register: reader.register,
    shareRecord: reader.shareRecord,
    kindsOfAward: reader.kindsOfAward,
  });
}

/** Of who, what and when. */
const baseKey = oncePer((body: NomineeBody): string => {
  const who = wholeCccd(body) ?? identityKey(body);
  return fingerprint(`${who}|${body.award.value ?? foldText(body.award.text)}|${body.year.value ?? ''}`);
});

/** The same row gives the same key as long as who, what and when stay; repeats are told apart by a count. */
function uniqueKey(body: NomineeBody, keys: Map<string, number>): string {
  const base = baseKey(body);
  const count = (keys.get(base) ?? 0) + 1;
  keys.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
