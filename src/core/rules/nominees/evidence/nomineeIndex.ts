import type { Nominee } from '../../../nominees/nominee';
import { workOncePer } from '../../../work/oncePer';
import { mapWork, type Work } from '../../../work/work';
import { foldedUnit, identityKey, samePersons } from '../../../nominees/identity';

/** The nominees of a case by what rules group them by; each list in sheet order. */
export interface NomineeIndex {
  /** All nominations of the same person, by the key of any of them. */
  readonly samePerson: ReadonlyMap<string, readonly Nominee[]>;
  readonly bySheet: ReadonlyMap<string, readonly Nominee[]>;
}

/** The index of the nominees, made once for a list and kept while the list lives. Linear. */
export function indexOf(nominees: readonly Nominee[]): NomineeIndex {
  return indexes.atOnce(nominees);
}

/** The same bit by bit: who is about to run rules has it made before they ask. */
export function indexBitByBit(nominees: readonly Nominee[]): Work<NomineeIndex> {
  return indexes.bitByBit(nominees);
}

const indexes = workOncePer(function* (nominees: readonly Nominee[]): Work<NomineeIndex> {
  const persons = yield* samePersons.bitByBit(nominees);
  const samePerson = new Map<string, readonly Nominee[]>();
  yield* mapWork(persons, (person) => {
    for (const { key } of person.nominees) samePerson.set(key, person.nominees);
  });
  return { samePerson, bySheet: grouped(nominees, ({ sheet }) => sheet) };
});

/** How many individuals a case proposes for titles of the year, by folded unit. */
export interface CountsByUnit {
  /** Individuals proposed as advanced workers, counted by folded unit. */
  readonly advancedByUnit: ReadonlyMap<string, number>;
  /** The same of all who are advanced workers by what is proposed: a fighter at the base is one first (art. 23.1). */
  readonly advancedOrFightersByUnit: ReadonlyMap<string, number>;
  /** The same of individuals proposed as fighters at the base. */
  readonly fightersByUnit: ReadonlyMap<string, number>;
}

/** Counts them. Linear; asked for by few rules, and of few lists. */
export function countsOf(nominees: readonly Nominee[]): CountsByUnit {
  return {
    advancedByUnit: countsByUnit(nomineesFor(nominees, ['LDTT'])),
    advancedOrFightersByUnit: countsByUnit(nomineesFor(nominees, ['LDTT', 'CSTDCS'])),
    fightersByUnit: countsByUnit(nomineesFor(nominees, ['CSTDCS'])),
  };
}

/** Nominees proposed for one of these awards, in sheet order. */
export function nomineesFor(nominees: readonly Nominee[], awardIds: readonly string[]): readonly Nominee[] {
  return nominees.filter(({ award }) => award.value !== null && awardIds.includes(award.value));
}

/** The same person, collective or household by name and unit; null without a name. */
export function personKey(nominee: Nominee): string | null {
  return nominee.name.value === '' ? null : identityKey(nominee);
}

/** A unit as units are compared. */
export function unitKey(nominee: Nominee): string {
  return foldedUnit(nominee.unit.value);
}

/** Items by a key, in their order; items without a key are left out. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function countsByUnit(nominees: readonly Nominee[]): ReadonlyMap<string, number> {
  const people = new Map<string, Set<string>>();
  for (const nominee of nominees) {
    const person = personKey(nominee);
    if (person === null) continue;
    const unit = unitKey(nominee);
    people.set(unit, (people.get(unit) ?? new Set()).add(person));
  }
  return new Map([...people].map(([unit, names]) => [unit, names.size]));
}
