import { awardTypes } from '../law/award';
import { foldedUnit } from '../nominees/identity';
import type { Nominee } from '../nominees/nominee';
import { foldText } from '../text/folding';
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

/** Nominations by award, unit, both, class, type (by kind), and individuals by sex. Linear in nominees. */
export function nomineeTables(request: NomineeTablesRequest): readonly CountTable[] {
  const { nominees } = request;
  const individuals = nominees.filter(({ kind }) => kind.value === 'individual');
  return [
    tally(nominees, { id: 'awards', ...byKind, rowsOf: (one) => [awardRow(one, request)], ...othersLast }),
    tally(nominees, { id: 'units', ...byKind, rowsOf: (one) => [unitRow(one)], ...othersLast }),
    awardUnits(request),
    tally(nominees, {
      id: 'types',
      ...byKind,
      rowsOf: (one) => [{ key: typeRowOf(one, request), label: null }],
      firstRows: awardTypes.map((key) => ({ key, label: null })),
      lastRows: [titleRow, otherRow],
    }),
    tally(individuals, {
      id: 'classes',
      ...bySex,
      rowsOf: (one) => [{ key: statisticsClassOf(one) ?? otherRow, label: null }],
      firstRows: statisticsClasses.map((key) => ({ key, label: null })),
      ...othersLast,
    }),
    tally(individuals, { id: 'sexes', ...bySex, rowsOf: (one) => [awardRow(one, request)], ...othersLast }),
  ];
}

/** The row of emulation titles for which the list tells no type. */
const titleRow = 'title';

function typeRowOf(nominee: Nominee, { isTitle }: Pick<NomineeTablesRequest, 'isTitle'>): string {
  return nominee.awardType.value ?? (isTitle(nominee) ? titleRow : otherRow);
}

/** The column of a nominee's kind. */
function kindColumnOf({ kind }: Pick<Nominee, 'kind'>): KindColumn {
  return kind.value ?? 'untold';
}

const byKind = { columns: kindColumns, columnOf: kindColumnOf };
const bySex = { columns: sexColumns, columnOf: ({ sex }: Nominee) => sex.value ?? ('untold' as const) };
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
    const units = tally(nominees, {
      id: 'awardUnits',
      ...byKind,
      rowsOf: (one) => [unitRow(one)],
      ...othersLast,
    });
    const ofUnits = units.rows.map((row) => ({ ...row, key: `${name.key} ${row.key}` }));
    return [
      { ...name, counts: units.totals, isHead: true },
      ...ofUnits.map((row) => (row.label === null ? { ...row, key: otherRow } : row)),
    ];
  });
  const all = tally(request.nominees, { id: 'awardUnits', ...byKind, rowsOf: () => [] });
  return { ...all, rows };
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
 * kind, type or class is in no such sum, and breaks the tie-out; an emulation title needs no type. Forms 0602 and 0603, Circular 02/2023.
 */
export function tieOut(request: Pick<NomineeTablesRequest, 'nominees' | 'isTitle'>): TieOut {
  const { nominees } = request;
  const count = (holds: (nominee: Nominee) => boolean): number => nominees.filter(holds).length;
  const total = nominees.length;
  const byKind = count(({ kind }) => kind.value !== null);
  const byType = count((nominee) => typeRowOf(nominee, request) !== otherRow);
  const individuals = count(({ kind }) => kind.value === 'individual');
  const byClass = count((nominee) => statisticsClassOf(nominee) !== null);
  return {
    total,
    byKind,
    byType,
    individuals,
    byClass,
    holds: total === byKind && total === byType && individuals === byClass,
  };
}
