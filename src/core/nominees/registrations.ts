import type { LawBook } from '../law/lawBook';
import type { Table } from '../sheets/table';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { atOnce } from '../work/work';
import { foldedName, foldedUnit, identityKey, wholeCccd } from './identity';
import { titleAbove } from './listTitle';
import type { Nominee } from './nominee';
import { readNominees } from './readNominees';
import { mayBeSameUnit } from './sameUnitOtherwise';

/** What people, collectives and households registered for at the beginning of a year. */
export interface Registrations {
  /** The sheets that it was read from, in sheet order; empty where the workbook holds no registrations of the year. */
  readonly sheets: readonly string[];
  /** Kinds of those who registered: of others the sheets tell nothing. */
  readonly kinds: ReadonlySet<Nominee['kind']['value']>;
  /** Ids of the awards that somebody registered for; null where he is not among them. */
  readonly of: (nominee: Nominee) => ReadonlySet<string> | null;
}

/** Where a workbook holds none. */
export const noRegistrations: Registrations = { sheets: [], kinds: new Set(), of: () => null };

/** Reads the year's sheets of registrations; those whose title names another year are left out. Linear in rows. */
export function readRegistrations(
  tables: readonly Table<NomineeField>[],
  asked: {
    readonly year: number;
    readonly book: Pick<LawBook, 'awardFromText' | 'edition'>;
    readonly knownUnits: readonly string[];
  },
): Registrations {
  const ofYear = tables.filter((table) => (titleAbove(table).year ?? asked.year) === asked.year);
  if (ofYear.length === 0) return noRegistrations;
  const { nominees } = atOnce(
    readNominees(ofYear, { ...asked, historyTables: [], differentPersons: new Set() }),
  );
  const known = nominees.filter(
    ({ name, year }) => name.value !== '' && (year.value ?? asked.year) === asked.year,
  );
  const byKey = new Map<string, Set<string>>();
  const byName = new Map<string, Nominee[]>();
  for (const nominee of known) {
    const { value } = nominee.award;
    const name = foldedName(nominee.name.value);
    const sameName = byName.get(name);
    if (sameName === undefined) byName.set(name, [nominee]);
    else sameName.push(nominee);
    for (const key of registeredAs(nominee)) {
      const awards = byKey.get(key) ?? new Set<string>();
      byKey.set(key, value === null ? awards : awards.add(value));
    }
  }
  return {
    sheets: [...new Set(known.map(({ sheet }) => sheet))],
    kinds: new Set(known.map(({ kind }) => kind.value)),
    of: (nominee) => {
      const found = soughtAs(nominee).flatMap((key) => byKey.get(key) ?? []);
      if (found.length > 0) return new Set(found.flatMap((awards) => [...awards]));
      const otherwise = (byName.get(foldedName(nominee.name.value)) ?? []).filter((one) =>
        isSameOtherwise(one, nominee),
      );
      return otherwise.length === 0
        ? null
        : new Set(otherwise.flatMap(({ award }) => (award.value === null ? [] : [award.value])));
    },
  };
}

/** A collective goes by its name, a household by its own; a person by number, else by name and unit. */
function ownKeys(nominee: Nominee): readonly string[] {
  if (nominee.kind.value === 'collective') return [`collective:${foldedUnit(nominee.name.value)}`];
  if (nominee.kind.value === 'household') return [`household:${foldedName(nominee.name.value)}`];
  const number = wholeCccd(nominee);
  return [...(number === null ? [] : [`cccd:${number}`]), identityKey(nominee)];
}

/** A unit that one side leaves out may be any: then the name alone is compared. */
function registeredAs(nominee: Nominee): readonly string[] {
  const name = foldedName(nominee.name.value);
  const isOpen = nominee.unit.value === '';
  return [...ownKeys(nominee), `any:${name}`, ...(isOpen ? [`open:${name}`] : [])];
}

function soughtAs(nominee: Nominee): readonly string[] {
  const name = foldedName(nominee.name.value);
  const isOpen = nominee.unit.value === '';
  return [...ownKeys(nominee), isOpen ? `any:${name}` : `open:${name}`];
}

/** A person of the same name whose unit is written otherwise ("P. Kinh tế", "Phòng Kinh tế"); whole numbers tell people apart. */
function isSameOtherwise(one: Nominee, other: Nominee): boolean {
  if (one.kind.value !== other.kind.value || other.kind.value !== 'individual') return false;
  const [number, otherNumber] = [wholeCccd(one), wholeCccd(other)];
  if (number !== null && otherNumber !== null && number !== otherNumber) return false;
  return mayBeSameUnit(one.unit.value, other.unit.value);
}
