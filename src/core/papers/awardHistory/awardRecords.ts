import type { RegisterRow } from '../../nominees/historyRegister';
import { identityKey, personKeys, wholeCccd, type Identity } from '../../nominees/identity';
import type { Nominee, YearRecord } from '../../nominees/nominee';
import { noFacts, type TellingFacts } from '../../nominees/toldApart';
import type { Rating } from '../../vocabulary/awardTerms';
import { mapWork, part, type Work } from '../../work/work';
import { foldText } from '../../text/folding';

/** What somebody got, or is nominated for, in one year. */
export interface AwardRecord {
  /** The same for the same one, award and year, whatever else changes. */
  readonly key: string;
  readonly who: { readonly name: string; readonly unit: string; readonly cccd: string };
  readonly year: number;
  /** As printed; "" where the record tells of a rating alone. */
  readonly award: string;
  /** True for a nomination of the year under review: no award yet. */
  readonly isProposal: boolean;
  /** Number and day of the decision, as far as it is told; else "". */
  readonly decision: string;
  readonly rating: Rating | null;
  readonly initiative: string;
}

/** All records of a workbook, each once. */
export interface AwardRecords {
  /** By person, in the order of the lists, then of the registers; of each person by year. */
  readonly records: readonly AwardRecord[];
  /** Names that stand for several persons of the same unit: only their numbers tell them apart. */
  readonly sameNames: readonly string[];
}

/** What the records are collected from. */
export interface AwardRecordSource {
  readonly nominees: readonly Nominee[];
  /** Rows of the office's registers. */
  readonly registers: readonly RegisterRow[];
  /** Names with units (`identityKey`) of which somebody said that they are different persons. */
  readonly differentPersons: ReadonlySet<string>;
  /** The year under review. */
  readonly year: number;
  /** The award's name on the day, else the cell's own words. */
  readonly awardName: (nominee: Nominee) => string;
  /** Name of an award by its id. */
  readonly nameOf: (id: string) => string;
}

interface Year {
  /** By the award's id, else its folded words. */
  readonly awards: Map<string, { text: string; isProposal: boolean; decision: string }>;
  rating: Rating | null;
  /** Of a rating without an award. */
  decision: string;
  initiative: string;
}

interface Person {
  readonly who: AwardRecord['who'];
  readonly nameKey: string;
  readonly years: Map<number, Year>;
}

/** Collects nominations, the lists' own columns of earlier years and registers. Linear in nominees and register rows. */
export function* awardRecords(from: AwardRecordSource): Work<AwardRecords> {
  const named = from.nominees.filter(({ name }) => name.value !== '');
  const identities: readonly Identity[] = [...named, ...from.registers.map(({ who }) => who)];
  const factsOf = (at: number): TellingFacts => {
    const nominee = named[at];
    const row = from.registers[at - named.length];
    if (nominee === undefined) {
      const rated = ratedIn(row?.mention.year, row?.mention.rating);
      return { ...noFacts, born: row?.born ?? null, rated };
    }
    const rated = ratedIn(nominee.year.value ?? from.year, nominee.rating.value);
    return { born: nominee.born.value, sex: nominee.sex.value, rated };
  };
  const told = yield* part(personKeys(identities, factsOf), 0, 0.3);
  const keys = asAnswered(identities, { keys: told, listed: named.length, ...from });
  const several = namesOfSeveral(identities, keys);
  const persons = new Map<string, Person>();
  const addIdentity = (identity: Identity, at: number): void => {
    const key = keys[at] ?? '';
    const person = persons.get(key) ?? newPerson(identity);
    persons.set(key, person);
    const nominee = named[at];
    const row = from.registers[at - named.length];
    if (nominee !== undefined)
      addNominee(person, several.has(person.nameKey) ? ownOnly(nominee) : nominee, from);
    else if (row !== undefined) addMention(person, row.mention, from);
  };
  yield* part(mapWork(identities, addIdentity), 0.3, 0.7);
  const sameNamed = new Map<string, number>();
  const sameNames: string[] = [];
  const ofPerson = (person: Person): readonly AwardRecord[] => {
    const count = (sameNamed.get(person.nameKey) ?? 0) + 1;
    sameNamed.set(person.nameKey, count);
    if (count === 2) sameNames.push(person.who.name);
    return recordsOf(person, count === 1 ? person.nameKey : `${person.nameKey}#${count}`);
  };
  const records = yield* part(mapWork([...persons.values()], ofPerson), 0.7, 1);
  return { records: records.flat(), sameNames };
}

function ratedIn(year: number | undefined, rating: Rating | null | undefined): TellingFacts['rated'] {
  return year === undefined || rating === undefined || rating === null ? null : { year, rating };
}

/**
 * Where nothing but a person's answer tells those of one name apart, each row of the lists is of another; what registers
 * say of the name is of none of them. `listed`: how many of the identities stand on lists; they come first.
 */
function asAnswered(
  identities: readonly Identity[],
  from: {
    readonly keys: readonly string[];
    readonly listed: number;
    readonly differentPersons: ReadonlySet<string>;
  },
): readonly string[] {
  const { keys, listed, differentPersons } = from;
  if (differentPersons.size === 0) return keys;
  const several = namesOfSeveral(identities.slice(0, listed), keys);
  return identities.map((identity, at) => {
    const name = identityKey(identity);
    const isAnswered = at < listed && differentPersons.has(name) && wholeCccd(identity) === null;
    return isAnswered && !several.has(name) ? `${name}|row ${at}` : (keys[at] ?? '');
  });
}

/** Names with units that stand for several persons. Linear. */
function namesOfSeveral(identities: readonly Identity[], keys: readonly string[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const several = new Set<string>();
  identities.forEach((identity, at) => {
    const [name, key] = [identityKey(identity), keys[at] ?? ''];
    if ((first.get(name) ?? key) !== key) several.add(name);
    first.set(name, key);
  });
  return several;
}

/** Without what a register tells of the name: which of those who bear it is meant, only the register's row can say. */
function ownOnly(nominee: Nominee): Nominee {
  return { ...nominee, history: nominee.history.filter(({ cell }) => cell?.sheet === nominee.sheet) };
}

function newPerson(identity: Identity): Person {
  const { name, unit, cccd } = identity;
  const who = { name: name.value, unit: unit.value, cccd: cccd.value };
  return { who, nameKey: identityKey(identity), years: new Map() };
}

function addNominee(person: Person, nominee: Nominee, from: AwardRecordSource): void {
  for (const record of nominee.history) addMention(person, record, from);
  const year = yearOf(person, nominee.year.value ?? from.year);
  year.rating ??= nominee.rating.value;
  if (year.initiative === '')
    year.initiative = nominee.initiative.value === '' ? '' : nominee.initiative.text;
  const key = nominee.award.value ?? foldText(nominee.award.text);
  if (key === '' || year.awards.has(key)) return;
  year.awards.set(key, { text: from.awardName(nominee), isProposal: true, decision: '' });
}

function addMention(
  person: Person,
  { year: number, awards, rating, decision }: Pick<YearRecord, 'year' | 'awards' | 'rating' | 'decision'>,
  { nameOf }: AwardRecordSource,
): void {
  const year = yearOf(person, number);
  year.rating ??= rating;
  // a decision that is told with several awards is kept once, beside the first
  let left = decision ?? '';
  for (const id of awards) {
    const known = year.awards.get(id);
    const text = known?.text ?? nameOf(id);
    const before = known?.decision ?? '';
    year.awards.set(id, { text, isProposal: false, decision: before === '' ? left : before });
    left = '';
  }
  if (year.decision === '') year.decision = left;
}

function yearOf({ years }: Person, number: number): Year {
  const year = years.get(number) ?? { awards: new Map(), rating: null, decision: '', initiative: '' };
  years.set(number, year);
  return year;
}

function recordsOf({ who, years }: Person, personKey: string): readonly AwardRecord[] {
  return [...years]
    .sort(([one], [other]) => one - other)
    .flatMap(([number, { awards, rating, decision, initiative }]): readonly AwardRecord[] => {
      const base = { who, year: number, rating, initiative };
      const key = (award: string): string => `${personKey}|${number}|${award}`;
      if (awards.size > 0) {
        return [...awards].map(([award, { text, isProposal, decision: ofAward }]) => {
          return { ...base, key: key(award), award: text, isProposal, decision: ofAward };
        });
      }
      if (rating === null) return [];
      return [{ ...base, key: key(''), award: '', isProposal: false, decision }];
    });
}
