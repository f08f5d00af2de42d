import type { LawBook } from '../law/lawBook';
import type { NomineeKind } from '../vocabulary/awardTerms';
import { foldText } from '../text/folding';
import { fingerprint } from '../text/fingerprint';
import { memoized } from '../text/memoized';
import type { Field } from '../sheets/field';
import { enterGroup, type GroupTrail } from '../sheets/groupTrail';
import { groupWords } from '../sheets/groupWords';
import type { Table } from '../sheets/table';
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

interface ListReader {
  readonly cells: ListCells;
  readonly title: ListTitle;
  readonly yearOfTitle: Field<number> | null;
  readonly unitAbove: UnitOfRows;
  readonly history: readonly HistoryColumn[];
  readonly register: HistoryRegister;
  readonly shareRecord: (record: YearRecord) => YearRecord;
  readonly reading: NomineeSource;
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
  const reading = { ...asked, book: { ...asked.book, awardFromText } };
  const keys = new Map<string, number>();
  const nominees: Nominee[] = [];
  const missing: MissingFields[] = [];
  const units = asked.knownUnits === null ? [] : unitsOfLists(tables, asked.knownUnits);
  const read = historyRegister(reading.historyTables, reading.book);
  const register = read.isEmpty
    ? read
    : toldApartIn(
        read,
        namesOfSeveral(
          tables.flatMap((table, at) => [
            ...readTable(table, { reading, register: noRegister, unitAbove: units[at] ?? noUnit }),
          ]),
          asked.differentPersons,
        ),
      );
  for (const [at, table] of tables.entries()) {
    const first = nominees.length;
    for (const body of readTable(table, { reading, register, unitAbove: units[at] ?? noUnit })) {
      // nobody else holds it yet, and a copy of so many fields takes as long as reading half of them
      nominees.push(Object.assign(body, { key: uniqueKey(body, keys) }));
      if (nominees.length % rowsPerPause === 0) yield Math.min(1, nominees.length / all);
    }
    missing.push(missingFields(table, nominees.slice(first)));
  }
  return { nominees, missing };
}

const noUnit: UnitOfRows = () => null;

/** The register, which gives namesakes only what it tells of one of them for certain. */
function toldApartIn(register: HistoryRegister, several: ReadonlySet<string>): HistoryRegister {
  return {
    ...register,
    of: (nominee) =>
      several.has(identityKey(nominee)) ? register.ofNamesake(nominee) : register.of(nominee),
  };
}

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
    readonly reading: NomineeSource;
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
  let trail: GroupTrail<NomineeGroup> = [];
  let groups = groupContext(trail);
  for (const { row, kind } of table.rows) {
    if (kind === 'group') {
      const { text, cell } = groupWords(table, row);
      trail = enterGroup(trail, { text, group: readGroup(text, cell, reading.book) });
      groups = groupContext(trail);
    } else if (kind === 'record') yield* readRecord(reader, row, groups);
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

/** The same row gives the same key as long as who, what and when stay; repeats are told apart by a count. */
function uniqueKey(body: NomineeBody, keys: Map<string, number>): string {
  const who = wholeCccd(body) ?? identityKey(body);
  const base = fingerprint(
    `${who}|${body.award.value ?? foldText(body.award.text)}|${body.year.value ?? ''}`,
  );
  const count = (keys.get(base) ?? 0) + 1;
  keys.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
