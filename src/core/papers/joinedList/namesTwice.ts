import { foldedName, foldedUnit } from '../../nominees/identity';
import { mayBeSameUnit } from '../../nominees/sameUnitOtherwise';
import { splitName } from '../../nominees/splitName';
import type { DraftValue } from '../../sheets/sheetDraft';
import { mapWork, type Work } from '../../work/work';
import { textOf, type JoinedRow } from './joinedRow';

/** A name that several sources bring. */
export interface NameTwice {
  /** As the first of them writes it. */
  readonly name: string;
  /** What speaks for one and the same; `name`: nothing but the name. */
  readonly by: 'cccd' | 'born' | 'unit' | 'name';
  /** Rows counted from 1, as the sources count them. */
  readonly places: readonly Pick<JoinedRow, 'source' | 'sourceSheet' | 'sourceRow'>[];
}

interface Bearer {
  readonly row: JoinedRow;
  readonly name: string;
  readonly isCollective: boolean;
  readonly cccd: string;
  readonly born: number | null;
  readonly unit: string;
}

const strengths: readonly NameTwice['by'][] = ['cccd', 'born', 'unit', 'name'];
/** More bearers of one name are compared with the first ones only. */
const mostCompared = 200;

/**
 * Names that stand in two sources or more, the surest first. Two with different personal numbers or years of birth are
 * two people; collectives are one only within a unit. Linear in rows.
 */
export function* namesTwice(rows: readonly JoinedRow[]): Work<readonly NameTwice[]> {
  const bearers = new Map<string, Bearer[]>();
  yield* mapWork(rows, (row) => {
    const one = bearerOf(row);
    if (one === null) return;
    const key = foldedName(one.name);
    const same = bearers.get(key);
    if (same === undefined) bearers.set(key, [one]);
    else same.push(one);
  });
  const found = [...bearers.values()].flatMap(groupsOf);
  return strengths.flatMap((by) => found.filter((one) => one.by === by));
}

/** People of one name who may be one. */
function groupsOf(same: readonly Bearer[]): readonly NameTwice[] {
  if (new Set(same.map(({ row }) => row.source)).size < 2) return [];
  const groups: Bearer[][] = [];
  for (const one of same.slice(0, mostCompared)) {
    const group = groups.find((members) => members.every((other) => likeness(one, other) !== null));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.flatMap((members): readonly NameTwice[] => {
    const [first] = members;
    if (first === undefined || new Set(members.map(({ row }) => row.source)).size < 2) return [];
    // what is said of all of them must hold for each
    const by = strengths.find((strength) => members.every((one) => holds(strength, first, one))) ?? 'name';
    const places = members.map(({ row: { source, sourceSheet, sourceRow } }) => ({
      source,
      sourceSheet,
      sourceRow,
    }));
    return [{ name: first.name, by, places }];
  });
}

/** What speaks for one and the same; null: something speaks against it. */
function likeness(one: Bearer, other: Bearer): NameTwice['by'] | null {
  if (one.cccd !== '' && other.cccd !== '') return one.cccd === other.cccd ? 'cccd' : null;
  if (one.isCollective || other.isCollective) {
    return isOneUnit(one, other) ||
      (one.unit !== '' && other.unit !== '' && mayBeSameUnit(one.unit, other.unit))
      ? 'unit'
      : null;
  }
  if (one.born !== null && other.born !== null) return one.born === other.born ? 'born' : null;
  return isOneUnit(one, other) ? 'unit' : 'name';
}

function holds(strength: NameTwice['by'], one: Bearer, other: Bearer): boolean {
  switch (strength) {
    case 'cccd':
      return one.cccd !== '' && one.cccd === other.cccd;
    case 'born':
      return !one.isCollective && one.born !== null && one.born === other.born;
    case 'unit':
      return one === other || likeness(one, other) === 'unit' || isOneUnit(one, other);
    case 'name':
      return true;
  }
}

function isOneUnit(one: Bearer, other: Bearer): boolean {
  return one.unit !== '' && foldedUnit(one.unit) === foldedUnit(other.unit);
}

function bearerOf(row: JoinedRow): Bearer | null {
  const { values } = row;
  const { name, isCollective } = splitName(textOf(values.get('name')));
  if (foldedName(name) === '') return null;
  const cccd = textOf(values.get('cccd')).replace(/\D/g, '');
  const born = (['born', 'bornMale', 'bornFemale'] as const).map((id) => yearIn(values.get(id)));
  return {
    row,
    name,
    isCollective,
    cccd: cccd.length >= shortestNumber ? cccd : '',
    born: born.find((year) => year !== null) ?? null,
    unit: textOf(values.get('unit')),
  };
}

/** An identity card's number has nine digits, a citizen's twelve. */
const shortestNumber = 9;

function yearIn(value: DraftValue | undefined): number | null {
  if (value?.type === 'date') return Number(value.date.slice(0, 4));
  if (value?.type === 'number') return value.number >= 1900 && value.number < 2100 ? value.number : null;
  const year = /(?:19|20)\d{2}(?!\d)/.exec(textOf(value))?.[0];
  return year === undefined ? null : Number(year);
}
