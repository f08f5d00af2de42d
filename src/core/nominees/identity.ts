import { nameWords } from '../bodies/bodyDictionary';
import { mapWork, part, type Work } from '../work/work';
import { foldText } from '../text/folding';
import { memoized } from '../text/memoized';
import { cccdLength } from './readCccd';
import type { Nominee } from './nominee';
import { noFacts, toldApart, type TellingFacts } from './toldApart';
import { oncePer, workOncePer } from '../work/oncePer';

/** Who is meant: the parts of a nominee by which two rows may be the same. */
export type Identity = Pick<Nominee, 'name' | 'unit' | 'cccd'>;

/**
 * Name and unit as they are compared: folded (NFC, small letters, one way of placing tones), punctuation and the word
 * for "and" left out; diacritics kept, since they tell names apart. The same name in another unit has another key.
 */
export function identityKey(nominee: Identity): string {
  return comparedOf(nominee).key;
}

/** The name of a nominee as it is compared. */
export function comparedName(nominee: Identity): string {
  return comparedOf(nominee).name;
}

interface Compared {
  readonly name: string;
  /** Name and unit. */
  readonly key: string;
}

/** Names differ from row to row, and a dozen rules ask for each: folded once, and kept as long as the nominee. */
const comparedOf = oncePer((nominee: Identity): Compared => {
  const name = foldedName(nominee.name.value);
  return { name, key: [name, foldedUnit(nominee.unit.value)].join('|') };
});

/** A name as it is compared. */
export function foldedName(name: string): string {
  return foldText(name, { stripPunctuation: true });
}

/** A unit as it is compared: "VP HĐND & UBND" and "VP HĐND và UBND" are one. */
export const foldedUnit = memoized((unit: string): string => nameWords(unit).join(' '));

/** The personal number where it is whole (twelve digits), else null. */
export function wholeCccd(nominee: Identity): string | null {
  const digits = nominee.cccd.value;
  return digits.length === cccdLength ? digits : null;
}

/** Rows that nominate the same one for the same award of the same year. */
export interface DuplicateGroup {
  /** cccd: the same personal number; nameAndUnit: the same name and unit, without numbers that tell them apart. */
  readonly by: 'cccd' | 'nameAndUnit';
  readonly key: string;
  /** In sheet order, two or more, all on different rows. */
  readonly nominees: readonly Nominee[];
}

/** Nominees who are the same one, by personal number, else by name and unit; in sheet order. */
export interface SamePerson {
  readonly key: string;
  readonly nominees: readonly Nominee[];
}

/**
 * Everyone who stands on the lists, each with all of his nominations. Rows with a whole personal number go by it; rows
 * without one join those of the same name and unit, where there is only one such person; other births are others. Linear
 * in nominees.
 */
export const samePersons = workOncePer(findPersons);

function* findPersons(nominees: readonly Nominee[]): Work<readonly SamePerson[]> {
  const keys = yield* part(
    personKeys(nominees, (at) => birthOf(nominees[at])),
    0,
    0.8,
  );
  const groups = new Map<string, Nominee[]>();
  const lookAt = (nominee: Nominee, index: number): void => {
    const key = keys[index];
    if (nominee.name.value === '' || key === undefined) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [nominee]);
    else group.push(nominee);
  };
  yield* part(mapWork(nominees, lookAt), 0.8, 1);
  return [...groups].map(([key, members]) => ({ key, nominees: members }));
}

/** For each of the identities a key that is the same for the same one, by the rule of `samePersons`. Linear. */
export function* personKeys(
  identities: readonly Identity[],
  factsOf: (at: number) => TellingFacts,
): Work<readonly string[]> {
  const names = yield* mapWork(identities, identityKey);
  const numbered = new Map<string, Map<string, TellingFacts[]>>();
  const others = new Map<string, number[]>();
  identities.forEach((identity, at) => {
    const name = names[at] ?? '';
    const cccd = wholeCccd(identity);
    if (cccd === null) {
      const rows = others.get(name);
      if (rows === undefined) others.set(name, [at]);
      else rows.push(at);
      return;
    }
    const ofName = numbered.get(name) ?? new Map<string, TellingFacts[]>();
    numbered.set(name, ofName);
    const key = `cccd:${cccd}`;
    ofName.set(key, [...(ofName.get(key) ?? []), factsOf(at)]);
  });
  const keys = identities.map((identity, at) => {
    const number = wholeCccd(identity);
    return number === null ? (names[at] ?? '') : `cccd:${number}`;
  });
  const tellApart = ([name, rows]: readonly [string, readonly number[]]): void => {
    const told = toldApart(rows.map(factsOf), numbered.get(name) ?? new Map<string, TellingFacts[]>(), name);
    rows.forEach((at, index) => (keys[at] = told[index] ?? name));
  };
  yield* mapWork([...others], tellApart);
  return keys;
}

/** The day of birth alone: a sex is often a slip of the salutation, and two ratings are what a rule asks about. */
export function birthOf(nominee: Pick<Nominee, 'born'> | undefined): TellingFacts {
  return { ...noFacts, born: nominee?.born.value ?? null };
}

/**
 * Groups of rows that nominate the same one for the same award of the same year (and, where told, the same
 * achievement; not so for `titles`, ids of the titles that are given once a year whatever they are given for). The same name in another unit is no duplicate, nor is the same name with another personal number.
 * Linear in nominees.
 */
export function duplicateGroups(
  nominees: readonly Nominee[],
  titles: ReadonlySet<string> = new Set(),
): readonly DuplicateGroup[] {
  return samePersons.atOnce(nominees).flatMap(({ key, nominees: members }) => {
    if (members.length < 2) return [];
    const rows = new Map<string, Nominee[]>();
    for (const nominee of members) {
      const award = nominee.award.value ?? foldText(nominee.award.text);
      const achievement = titles.has(award) ? '' : foldText(nominee.achievement.value);
      const subject = `${award}|${nominee.year.value ?? ''}|${achievement}`;
      const same = rows.get(subject);
      const last = same?.at(-1);
      // one row that proposes the same award twice over is not two rows
      if (last?.row === nominee.row && last.sheet === nominee.sheet) continue;
      if (same === undefined) rows.set(subject, [nominee]);
      else same.push(nominee);
    }
    const by = members.filter((nominee) => wholeCccd(nominee) !== null).length >= 2 ? 'cccd' : 'nameAndUnit';
    return [...rows].flatMap(([subject, same]): readonly DuplicateGroup[] =>
      same.length < 2 ? [] : [{ by, key: `${key}|${subject}`, nominees: same }],
    );
  });
}
