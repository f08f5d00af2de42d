import { part, type Work } from '../work/work';
import type { NomineeKind } from '../vocabulary/awardTerms';
import { birthOf, identityKey, personKeys } from './identity';
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
  const keys = yield* part(
    personKeys(nominees, (at) => birthOf(nominees[at])),
    0,
    0.6,
  );
  const persons = new Map<
    string,
    { kind: keyof KindCounts; readonly years: Set<number>; hasNumber: boolean }
  >();
  nominees.forEach((nominee, at) => {
    const kind = nominee.kind.value ?? 'unknown';
    const isAlone = nominee.name.value === '' || differentPersons.has(identityKey(nominee));
    const key = isAlone && nominee.cccd.value === '' ? `row ${at}` : (keys[at] ?? '');
    const one = persons.get(key) ?? { kind, years: new Set<number>(), hasNumber: false };
    persons.set(key, one);
    // one list may tell what another does not
    if (one.kind === 'unknown') one.kind = kind;
    if (nominee.cccd.value !== '') one.hasNumber = true;
    if (nominee.born.value !== null) one.years.add(nominee.born.value.year);
  });
  const counts = { collective: 0, individual: 0, household: 0, unknown: 0 };
  // a number is of one person, whatever year a slip of the keyboard makes of the birth
  for (const { kind, years, hasNumber } of persons.values())
    counts[kind] += hasNumber ? 1 : Math.max(1, years.size);
  return counts;
}
