import type { LawEdition } from '../../law/edition';
import type { Nominee } from '../../nominees/nominee';
import { foldText } from '../../text/folding';
import type { NominationSection } from './nominationListWords';

/** The nominees of one kind for one award, in the order of the lists. */
export interface AwardGroup {
  /** As printed on the day; "" where the list names no award. */
  readonly name: string;
  readonly nominees: readonly Nominee[];
}

/** One kind of nominees, their awards in order. */
export interface NominationGroup {
  readonly kind: NominationSection;
  readonly awards: readonly AwardGroup[];
  readonly count: number;
}

/** Sections by the habit of communes: collectives, individuals, households; "unknown" only where there are such. */
const sections: readonly NominationSection[] = ['collective', 'individual', 'household', 'unknown'];

/**
 * Nominees by kind and award: emulation titles before commendation forms (they are different things in the Law),
 * each in the order of the law book, then words that it does not know, in the order of the lists. Every nominee
 * stands in exactly one group.
 */
export function nominationGroups(
  nominees: readonly Nominee[],
  how: { readonly edition: Pick<LawEdition, 'awards'>; readonly awardName: (nominee: Nominee) => string },
): readonly NominationGroup[] {
  const rank = awardRank(how.edition);
  const byKind = new Map<NominationSection, Map<string, Nominee[]>>();
  for (const nominee of nominees) {
    const kind = nominee.kind.value ?? 'unknown';
    const awards = byKind.get(kind) ?? new Map<string, Nominee[]>();
    byKind.set(kind, awards);
    const key = nominee.award.value ?? `text:${foldText(nominee.award.text)}`;
    const group = awards.get(key);
    if (group === undefined) awards.set(key, [nominee]);
    else group.push(nominee);
  }
  return sections
    .filter((kind) => kind !== 'unknown' || byKind.has(kind))
    .map((kind) => {
      const awards = [...(byKind.get(kind) ?? [])]
        .map(([key, group]) => ({ name: nameOf(group, how.awardName), nominees: group, rank: rank(key) }))
        .sort((one, other) => one.rank - other.rank);
      return {
        kind,
        awards: awards.map(({ name, nominees: group }) => ({ name, nominees: group })),
        count: awards.reduce((sum, { nominees: group }) => sum + group.length, 0),
      };
    });
}

function nameOf(group: readonly Nominee[], awardName: (nominee: Nominee) => string): string {
  const [first] = group;
  return first === undefined ? '' : awardName(first);
}

/** Collectives' titles that offices list from the higher to the lower: labour collectives, units. */
const higherFirst: readonly (readonly [higher: string, lower: string])[] = [
  ['TTLDXS', 'TTLDTT'],
  ['DVQT', 'DVTT'],
];

/** Place of an award by its id; words that the book does not know come after all, no words last. */
function awardRank({ awards }: Pick<LawEdition, 'awards'>): (key: string) => number {
  const places = new Map<string, number>();
  for (const [at, { value }] of awards.entries()) {
    if (!places.has(value.id)) places.set(value.id, value.isTitle ? at : at + awards.length);
  }
  // the higher title of the same kind goes first
  for (const [higher, lower] of higherFirst) {
    const below = places.get(lower);
    if (below !== undefined && places.has(higher)) places.set(higher, below - 0.5);
  }
  const unknown = awards.length * 2;
  return (key) => places.get(key) ?? (key === 'text:' ? unknown + 1 : unknown);
}
