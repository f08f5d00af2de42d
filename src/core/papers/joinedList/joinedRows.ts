import type { LawBook } from '../../law/lawBook';
import { titleAbove } from '../../nominees/listTitle';
import type { NomineeSource } from '../../nominees/readNominees';
import { yearInCell } from '../../nominees/schoolYear';
import type { DraftValue } from '../../sheets/sheetDraft';
import { recordRows } from '../../sheets/tableColumns';
import { foldText } from '../../text/folding';
import { mapWork, part, type Work } from '../../work/work';
import { settleAwards } from './awardColumns';
import type { HeadingWords } from './columnMeaning';
import { arrangeColumns, inListOrder, type JoinedColumn } from './joinedColumns';
import { isFilled, textOf, type JoinedRow } from './joinedRow';
import {
  emptyReport,
  type JoinAnswers,
  type ListSource,
  type SourceReport,
  type SourceTable,
  type SourceUnit,
  type UnitProposal,
  type UnknownColumn,
} from './listSource';
import { sourceColumns, unknownColumns, withAnswers, type SourceColumn } from './sourceColumns';
import { unitOfSource } from './sourceUnit';
import { toldOfRows, type ToldField, type ToldOfRow } from './toldValues';

/** Headers of the sources that became one column. */
export interface BroughtTogether {
  /** What the joined list calls it. */
  readonly heading: string;
  /** The sources' own words, each once. */
  readonly headers: readonly string[];
}

/** The year of a list; a school year by the one in which it begins. */
export interface JoinedYear {
  readonly year: number;
  readonly isSchoolYear: boolean;
}

/** Lists put under one another. */
export interface JoinedRows {
  readonly columns: readonly JoinedColumn[];
  readonly rows: readonly JoinedRow[];
  readonly reports: readonly SourceReport[];
  /** The year of the joined list; null: nothing tells it. */
  readonly year: JoinedYear | null;
  readonly together: readonly BroughtTogether[];
}

/** The words of the joined list that this part needs. */
export interface JoiningWords extends HeadingWords {
  readonly kinds: Readonly<Record<'individual' | 'collective' | 'household', string>>;
}

/** How lists are read while they are joined. */
export interface Joining {
  readonly reading: Omit<NomineeSource, 'historyTables' | 'book' | 'knownUnits' | 'differentPersons'> & {
    readonly book: Pick<LawBook, 'awardFromText' | 'edition'>;
  };
  readonly words: JoiningWords;
  readonly answers: JoinAnswers;
  /** Names of units as the office writes them. */
  readonly knownUnits: readonly string[];
  /** Columns and year of the joined list that stands already. */
  readonly standing: { readonly columns: readonly JoinedColumn[]; readonly year: JoinedYear | null };
}

/** A list of a source, read. */
interface ReadList {
  readonly at: SourceTable;
  readonly columns: readonly SourceColumn[];
  readonly unknown: readonly UnknownColumn[];
  readonly told: (row: number) => ToldOfRow;
}

/** A source, read, with the unit for rows that name none. */
interface ReadSource {
  readonly source: ListSource;
  readonly lists: readonly ReadList[];
  readonly unit: string;
  readonly proposal: UnitProposal | null;
}

/**
 * Puts the records of lists under one another, one meaning in one column. Nothing of a record is left out; what merged
 * cells, ditto marks, group rows and titles say of kind, award, year and unit stands in each row, and the unit that a
 * person gave where a row names none. Running numbers are counted anew. Linear in cells.
 */
export function* joinRows(sources: readonly ListSource[], how: Joining): Work<JoinedRows> {
  const year = how.reading.year ?? latestYear(sources) ?? how.standing.year?.year ?? null;
  const awardNames = new Map(how.reading.book.edition.awards.map(({ value }) => [value.id, value.name]));
  const read: ReadSource[] = [];
  for (const [at, source] of sources.entries()) {
    const proposal = unitOfSource(source, how.knownUnits);
    const unit = unitFor(source, proposal, how.answers);
    const hasUnitElsewhere = unit !== '' || proposal !== null;
    const lists: ReadList[] = [];
    for (const one of source.tables) {
      const table = withAnswers(one.table, how.answers);
      const { words } = how;
      const { book } = how.reading;
      const reading = { words, book, awardNames, hasUnitElsewhere };
      const share = at / sources.length / 2;
      const told = yield* part(
        toldOfRows(table, { reading: how.reading, kinds: words.kinds, awardNames }),
        share,
        share,
      );
      lists.push({
        at: { ...one, table },
        columns: sourceColumns(table, reading),
        unknown: unknownColumns(one.table),
        told,
      });
    }
    read.push({ source, lists, unit, proposal });
  }
  const lists = read.flatMap((one) => one.lists);
  const arranged = arrangeColumns(
    lists.map(({ columns }) => columns),
    how.standing.columns,
  );
  const idsOf = new Map(lists.map((list, at) => [list, arranged.ids[at] ?? []]));
  const rows: JoinedRow[] = [];
  const reports: SourceReport[] = [];
  const toldFields = new Set<ToldField>();
  for (const [at, { source, lists: own, unit, proposal }] of read.entries()) {
    const before = rows.length;
    let withoutUnit = 0;
    for (const list of own) {
      const { table, rowsAbove } = list.at;
      const ids = idsOf.get(list) ?? [];
      const joinRow = (row: number): void => {
        const values = new Map(list.columns.map(({ valueOf }, index) => [ids[index] ?? '', valueOf(row)]));
        const needsUnit = fillIn(values, { told: list.told(row), unit, year, fields: toldFields });
        if (needsUnit) withoutUnit += 1;
        rows.push({ source: source.name, sourceRow: row - rowsAbove + 1, sourceSheet: table.sheet, values });
      };
      const from = 0.5 + at / read.length / 2;
      yield* part(mapWork(recordRows(table), joinRow), from, 0.5 + (at + 1) / read.length / 2);
    }
    const count = rows.length - before;
    const ownYear = yearOfTitles(source);
    if (count === 0) reports.push(emptyReport(source.name, { trouble: 'noList' }));
    else {
      reports.push({
        source: source.name,
        rows: count,
        trouble: null,
        unknownColumns: unknownOf(own),
        unit: unitReport(withoutUnit, { unit, proposal }),
        year: ownYear,
        otherYear: ownYear !== null && ownYear !== year,
        sameAs: null,
      });
    }
  }
  const known = new Map(arranged.columns.map((column) => [column.id, column]));
  for (const id of toldFields) {
    if (!known.has(id)) known.set(id, { id, header: how.words.headings[id], field: id });
  }
  const used = new Set([...arranged.ids.flat(), ...toldFields]);
  const columns = [...known.values()].filter(({ id }) => used.has(id));
  const settled = settleAwards({ columns, rows }, { words: how.words, book: how.reading.book });
  return {
    columns: inListOrder(settled.columns),
    rows: settled.rows,
    reports,
    year: joinedYear(year ?? yearOfRows(settled.rows), { sources, standing: how.standing.year }),
    together: broughtTogether(settled, arranged.headers),
  };
}

/** What is told goes where the row itself says nothing. Answers whether the row names no unit of its own. */
function fillIn(
  values: Map<string, DraftValue>,
  from: {
    readonly told: ToldOfRow;
    readonly unit: string;
    readonly year: number | null;
    readonly fields: Set<ToldField>;
  },
): boolean {
  const { told, unit, year, fields } = from;
  const fill = (field: ToldField, text: string): void => {
    if (text === '' || isFilled(values.get(field))) return;
    values.set(field, { type: 'text', text });
    fields.add(field);
  };
  fill('kind', told.kind);
  const asks = (['award', 'title', 'form'] as const).some((field) => isFilled(values.get(field)));
  const isMarked = [...values].some(([id, value]) => id.startsWith('awardMark') && isFilled(value));
  if (!asks && !isMarked) fill('award', told.award);
  if (told.year !== null && told.year !== year) fill('year', String(told.year));
  fill('subUnit', told.part);
  // a part of a unit that stood in the column of units is no unit once it has a column of its own
  if (told.unit !== textOf(values.get('subUnit'))) fill('unit', told.unit);
  if (isFilled(values.get('unit'))) return false;
  // a part of a unit, or where somebody lives, stands for the unit only where nothing else does
  fill('unit', unit === '' ? told.address : unit);
  return true;
}

/** What is written beside rows that name no unit; "" : nothing. */
function unitFor({ name }: ListSource, proposal: UnitProposal | null, answers: JoinAnswers): string {
  const answer = answers.units.find(({ source }) => source === name);
  if (answer !== undefined) return answer.unit.trim();
  return answers.proposals === 'taken' ? (proposal?.unit ?? '') : '';
}

function unitReport(rows: number, told: Omit<SourceUnit, 'rows'>): SourceUnit | null {
  return rows === 0 ? null : { rows, ...told };
}

function unknownOf(lists: readonly ReadList[]): readonly UnknownColumn[] {
  return [
    ...new Map(lists.flatMap(({ unknown }) => unknown.map((one) => [foldText(one.header), one]))).values(),
  ];
}

function broughtTogether(
  { columns, moved }: ReturnType<typeof settleAwards>,
  headers: ReadonlyMap<string, readonly string[]>,
): readonly BroughtTogether[] {
  return columns.flatMap(({ id, header }): readonly BroughtTogether[] => {
    const from = [...moved].flatMap(([gone, to]) => (to === id ? (headers.get(gone) ?? []) : []));
    const words = [...(headers.get(id) ?? []), ...from];
    const each = [...new Map(words.map((one) => [foldText(one), one])).values()];
    return each.length < 2 ? [] : [{ heading: header, headers: each }];
  });
}

/** The last year that the titles over a source's lists name; null: none. */
function yearOfTitles({ tables }: ListSource): number | null {
  return latest(tables.map(({ table }) => titleAbove(table).year));
}

/** A school year where all titles that name the year say so. */
function joinedYear(
  year: number | null,
  from: { readonly sources: readonly ListSource[]; readonly standing: JoinedYear | null },
): JoinedYear | null {
  if (year === null) return null;
  const ofTitles = from.sources
    .flatMap(({ tables }) => tables.map(({ table }) => titleAbove(table)))
    .filter((title) => title.year === year);
  const all = [...ofTitles, ...(from.standing?.year === year ? [from.standing] : [])];
  return { year, isSchoolYear: all.length > 0 && all.every(({ isSchoolYear }) => isSchoolYear) };
}

/** The year that all rows name that name any; null: none, or several. */
function yearOfRows(rows: readonly JoinedRow[]): number | null {
  const years = new Set(rows.flatMap(({ values }) => yearOfValue(values.get('year')) ?? []));
  const [only, second] = years;
  return only === undefined || second !== undefined ? null : only;
}

function yearOfValue(value: DraftValue | undefined): number | null {
  if (value?.type === 'number') return value.number;
  return value?.type === 'text' ? (yearInCell(value.text)?.year ?? null) : null;
}

function latestYear(sources: readonly ListSource[]): number | null {
  return latest(sources.map(yearOfTitles));
}

function latest(years: readonly (number | null)[]): number | null {
  const told = years.filter((year) => year !== null);
  return told.length === 0 ? null : Math.max(...told);
}
