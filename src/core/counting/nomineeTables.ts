import { awardTypes } from '../vocabulary/awardTerms';
import { foldedUnit } from '../nominees/identity';
import type { Nominee } from '../nominees/nominee';
import type { Work } from '../work/work';
import { foldText } from '../text/folding';
import { fullestFirst } from './mostLoaded';
import { statisticsClassOf, statisticsClasses } from './statisticsClass';
import type { CountRow, CountTable, RowName } from './summaryTable';
import { tally } from './tally';
import { otherRow } from './taskTables';

/** Kinds of nominees in the order of the statistics forms; `untold`: the list does not say. */
const kindColumns = ['collective', 'household', 'individual', 'untold'] as const;
export type KindColumn = (typeof kindColumns)[number];
const sexColumns = ['male', 'female', 'untold'] as const;

/** What the tables of nominations are made from. */
export interface NomineeTablesRequest {
  /** One for each nomination: who is nominated for two awards stands twice. */
  readonly nominees: readonly Nominee[];
  /** The award's name in the period. */
  readonly awardName: (nominee: Nominee) => string;
  /** True for an emulation title, which goes by the year and needs no type of commendation. */
  readonly isTitle: (nominee: Nominee) => boolean;
}

/** Lists (sheets) of which at least one nomination tells its type, or its class. Without any, the list has no such column. */
interface Telling {
  readonly type: ReadonlySet<string>;
  readonly class: ReadonlySet<string>;
}

function tellingLists(nominees: readonly Nominee[]): Telling {
  const sheetsOf = (tells: (nominee: Nominee) => boolean): ReadonlySet<string> =>
    new Set(nominees.filter(tells).map(({ sheet }) => sheet));
  return {
    type: sheetsOf(({ awardType }) => awardType.value !== null),
    class: sheetsOf((nominee) => statisticsClassOf(nominee) !== null),
  };
}

/** The row of nominations of a list that tells nothing of the kind. */
const notAskedRow = 'notAsked';

/** Nominations by award, unit, both, class, type (by kind), and individuals by sex. Linear in nominees. Table by table. */
export function* nomineeTables(request: NomineeTablesRequest): Work<readonly CountTable[]> {
  const { nominees } = request;
  const individuals = nominees.filter(({ kind }) => kind.value === 'individual');
  const telling = tellingLists(nominees);
  const makers: readonly (() => CountTable)[] = [
    () =>
      fullestFirst(
        tally(nominees, {
          id: 'awards',
          ...byKind,
          rowDimension: 'award',
          rowsOf: (one) => [awardRow(one, request)],
          ...othersLast,
        }),
        othersLast.lastRows,
      ),
    () =>
      tally(nominees, {
        id: 'units',
        ...byKind,
        rowDimension: 'unit',
        rowsOf: (one) => [unitRow(one)],
        ...othersLast,
      }),
    () => awardUnits(request),
    () =>
      tally(nominees, {
        id: 'types',
        ...byKind,
        rowDimension: 'type',
        rowsOf: (one) => [{ key: typeRowOf(one, { ...request, telling }), label: null }],
        firstRows: awardTypes.map((key) => ({ key, label: null })),
        lastRows: [titleRow, notAskedRow, otherRow],
      }),
    () =>
      tally(individuals, {
        id: 'classes',
        ...bySex,
        rowDimension: 'class',
        rowsOf: (one) => [{ key: classRowOf(one, telling), label: null }],
        firstRows: statisticsClasses.map((key) => ({ key, label: null })),
        lastRows: [notAskedRow, otherRow],
      }),
    () =>
      tally(individuals, {
        id: 'sexes',
        ...bySex,
        rowDimension: 'award',
        rowsOf: (one) => [awardRow(one, request)],
        ...othersLast,
      }),
  ];
  const tables: CountTable[] = [];
  for (const make of makers) {
    tables.push(make());
    yield tables.length / makers.length;
  }
  return tables;
}

/** The row of emulation titles for which the list tells no type. */
export const titleRow = 'yearlyTitle';

function typeRowOf(
  nominee: Nominee,
  { isTitle, telling }: Pick<NomineeTablesRequest, 'isTitle'> & { readonly telling: Telling },
): string {
  if (nominee.awardType.value !== null) return nominee.awardType.value;
  if (isTitle(nominee)) return titleRow;
  return telling.type.has(nominee.sheet) ? otherRow : notAskedRow;
}

function classRowOf(nominee: Nominee, telling: Telling): string {
  return statisticsClassOf(nominee) ?? (telling.class.has(nominee.sheet) ? otherRow : notAskedRow);
}

/** The column of a nominee's kind. */
function kindColumnOf({ kind }: Pick<Nominee, 'kind'>): KindColumn {
  return kind.value ?? 'untold';
}

function sexColumnOf({ sex }: Pick<Nominee, 'sex'>): (typeof sexColumns)[number] {
  return sex.value ?? 'untold';
}

const byKind = { columnDimension: 'kind', columns: kindColumns, columnOf: kindColumnOf };
const bySex = {
  columnDimension: 'sex',
  columns: sexColumns,
  columnOf: sexColumnOf,
  only: [{ dimension: 'kind', keys: ['individual'] }],
};
const othersLast = { lastRows: [otherRow] };

/** Awards known to the book go by their id, others by their words. */
function awardKeyOf({ award }: Nominee): string {
  return award.value ?? (award.text === '' ? otherRow : `words ${foldText(award.text)}`);
}

function awardRow(nominee: Nominee, { awardName }: NomineeTablesRequest): RowName {
  const key = awardKeyOf(nominee);
  return { key, label: key === otherRow ? null : awardName(nominee) };
}

/** A collective without a unit is its own unit. */
function unitRow(nominee: Nominee): RowName {
  const { unit, kind, name } = nominee;
  const words = unit.value === '' && kind.value === 'collective' ? name.value : unit.value;
  return words === '' ? { key: otherRow, label: null } : { key: `unit ${foldedUnit(words)}`, label: words };
}

/** Award × unit × kind: under each award's row the units that have it. */
function awardUnits(request: NomineeTablesRequest): CountTable {
  const byAward = new Map<string, { name: RowName; nominees: Nominee[] }>();
  for (const nominee of request.nominees) {
    const name = awardRow(nominee, request);
    const group = byAward.get(name.key);
    if (group === undefined) byAward.set(name.key, { name, nominees: [nominee] });
    else group.nominees.push(nominee);
  }
  const rows = [...byAward.values()].flatMap(({ name, nominees }): readonly CountRow[] => {
    const ofAward = { dimension: 'award', keys: [name.key] };
    const units = tally(nominees, {
      id: 'awardUnits',
      ...byKind,
      rowDimension: 'unit',
      rowsOf: (one) => [unitRow(one)],
      ...othersLast,
    });
    const ofUnits = units.rows.map((row) => ({
      ...row,
      key: `${name.key} ${row.key}`,
      conditions: [ofAward, ...row.conditions],
    }));
    return [
      { ...name, counts: units.totals, conditions: [ofAward], isHead: true },
      ...ofUnits.map((row) => (row.label === null ? { ...row, key: otherRow } : row)),
    ];
  });
  const all = tally(request.nominees, {
    id: 'awardUnits',
    ...byKind,
    rowDimension: 'unit',
    rowsOf: () => [],
  });
  return { ...all, rows };
}

/** What a nomination is counted under by itself in dimensions of its tables, by name: keys of rows and columns. */
export const nomineeKeys = {
  award: (one: Nominee): readonly string[] => [awardKeyOf(one)],
  kind: (one: Nominee): readonly string[] => [kindColumnOf(one)],
  unit: (one: Nominee): readonly string[] => [unitRow(one).key],
  sex: (one: Nominee): readonly string[] => [sexColumnOf(one)],
} as const;

/** The same for type of commendation and class, which depend on whether the list tells them at all. */
export function listKeys({
  nominees,
  isTitle,
}: Pick<NomineeTablesRequest, 'nominees' | 'isTitle'>): Readonly<
  Record<'type' | 'class', (nominee: Nominee) => readonly string[]>
> {
  const telling = tellingLists(nominees);
  return {
    type: (one) => [typeRowOf(one, { isTitle, telling })],
    class: (one) => [classRowOf(one, telling)],
  };
}

/** Whether it is a commendation of the resistance, for which no money is paid. */
export function resistanceKey({ awardType }: Nominee): readonly string[] {
  return [awardType.value === 'resistance' ? 'yes' : 'no'];
}

/** The sums that must be equal: all nominations, by kind, and by type of commendation. */
export interface TieOut {
  readonly total: number;
  readonly byKind: number;
  readonly byType: number;
  /** Individuals, and the sum of their classes. */
  readonly individuals: number;
  readonly byClass: number;
  readonly holds: boolean;
}

/**
 * Total = collectives + households + individuals = sum by type; individuals = sum of their classes. Who is of no known
 * kind, type or class is in no such sum, and breaks the tie-out; an emulation title needs no type, and a list that tells
 * no type or class of anybody is not asked for it. Forms 0602 and 0603, Circular 02/2023.
 */
export function tieOut(request: Pick<NomineeTablesRequest, 'nominees' | 'isTitle'>): TieOut {
  const { nominees } = request;
  const count = (holds: (nominee: Nominee) => boolean): number => nominees.filter(holds).length;
  const total = nominees.length;
  const byKind = count(({ kind }) => kind.value !== null);
  const telling = tellingLists(nominees);
  const byType = count((nominee) => typeRowOf(nominee, { ...request, telling }) !== otherRow);
  const individuals = count(({ kind }) => kind.value === 'individual');
  const byClass = count(
    (nominee) => nominee.kind.value === 'individual' && classRowOf(nominee, telling) !== otherRow,
  );
  return {
    total,
    byKind,
    byType,
    individuals,
    byClass,
    holds: total === byKind && total === byType && individuals === byClass,
  };
}
