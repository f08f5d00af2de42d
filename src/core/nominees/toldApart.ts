import type { Nominee } from './nominee';

/** What of a row tells one person from another of the same name and unit, beside the personal number. */
export interface TellingFacts {
  readonly born: Nominee['born']['value'];
  readonly sex: Nominee['sex']['value'];
  /** A rating and the year that it is of. */
  readonly rated: { readonly year: number; readonly rating: string } | null;
}

/** Facts that tell nobody apart. */
export const noFacts: TellingFacts = { born: null, sex: null, rated: null };

interface Face {
  readonly key: string;
  readonly facts: TellingFacts[];
  /** True for those of whom nobody can say which of several they are. */
  readonly isOpen: boolean;
}

/**
 * Tells rows of one name and unit apart: for each of them the key of its person. Rows that say more are looked at first;
 * one that could be several of them is none of them. Linear in rows, as long as one name is not of many persons.
 * @param known persons of that name and unit who are told by a number, by their keys
 * @param base the key of the first other one; the next ones are counted
 */
export function toldApart(
  rows: readonly TellingFacts[],
  known: ReadonlyMap<string, readonly TellingFacts[]>,
  base: string,
): readonly string[] {
  const faces: Face[] = [...known].map(([key, facts]) => ({ key, facts: [...facts], isOpen: false }));
  let made = 0;
  const found = (facts: TellingFacts): Face => {
    const fitting = faces.filter((face) => face.facts.every((other) => canBeOne(facts, other)));
    const sure = fitting.filter(({ isOpen }) => !isOpen);
    const open = fitting.find(({ isOpen }) => isOpen);
    const [only, second] = sure;
    if (only !== undefined && second === undefined) return only;
    if (second !== undefined && open !== undefined) return open;
    made += 1;
    const key = made === 1 ? base : `${base}#${made}`;
    const face = { key, facts: [], isOpen: second !== undefined };
    faces.push(face);
    return face;
  };
  const order = rows.map((facts, at) => ({ facts, at })).sort((a, b) => weight(b.facts) - weight(a.facts));
  const keys = rows.map(() => base);
  for (const { facts, at } of order) {
    const face = found(facts);
    if (weight(facts) > 0 && !face.facts.some((other) => isSameFacts(facts, other))) face.facts.push(facts);
    keys[at] = face.key;
  }
  return keys;
}

/** False where two rows say what cannot be of one person: other births, another sex, two ratings of one year. */
export function canBeOne(one: TellingFacts, other: TellingFacts): boolean {
  if (one.sex !== null && other.sex !== null && one.sex !== other.sex) return false;
  if (one.rated !== null && other.rated !== null && one.rated.year === other.rated.year) {
    if (one.rated.rating !== other.rated.rating) return false;
  }
  if (one.born === null || other.born === null) return true;
  if (one.born.year !== other.born.year) return false;
  return one.born.date === null || other.born.date === null || one.born.date === other.born.date;
}

function isSameFacts(one: TellingFacts, other: TellingFacts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function weight({ born, sex, rated }: TellingFacts): number {
  const ofBirth = born === null ? 0 : born.date === null ? 4 : 8;
  return ofBirth + (sex === null ? 0 : 2) + (rated === null ? 0 : 1);
}
