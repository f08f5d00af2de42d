import { part, type Work } from '../work/work';
import type { NomineeKind } from '../vocabulary/awardTerms';
import { identityKey, personKeys } from './identity';
import type { Nominee } from './nominee';

/** How many there are of each kind; unknown: the list does not tell. */
export type KindCounts = Readonly<Record<NomineeKind | 'unknown', number>>;

/** What of a nominee tells whether two rows mean the same one. */
type Counted = Pick<Nominee, 'name' | 'unit' | 'cccd' | 'kind' | 'born'>;

/**
 * Everyone who stands on the lists, once, however many awards are proposed: the same one by the rule of repeats
 * (`samePersons`). Other years of birth are others, and so are those whom somebody declared to be different; a row
 * without a name is one. Linear.
 * @param differentPersons keys of name and unit
 */
export function* countedOnce(
  nominees: readonly Counted[],
  differentPersons: ReadonlySet<string>,
): Work<KindCounts> {
  const keys = yield* part(personKeys(nominees), 0, 0.6);
  const births = new Map<string, { readonly kind: keyof KindCounts; readonly years: Set<number> }>();
  nominees.forEach((nominee, at) => {
    const kind = nominee.kind.value ?? 'unknown';
    const isAlone = nominee.name.value === '' || differentPersons.has(identityKey(nominee));
    const key = isAlone && nominee.cccd.value === '' ? `row ${at}` : (keys[at] ?? '');
    const one = births.get(`${kind} ${key}`) ?? { kind, years: new Set<number>() };
    births.set(`${kind} ${key}`, one);
    if (nominee.born.value !== null) one.years.add(nominee.born.value.year);
  });
  const counts = { collective: 0, individual: 0, household: 0, unknown: 0 };
  for (const { kind, years } of births.values()) counts[kind] += Math.max(1, years.size);
  return counts;
}
