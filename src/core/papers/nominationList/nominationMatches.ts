import { groupedBy } from '../../work/grouped';
import { foldedName, foldedUnit } from '../../nominees/identity';
import type { Nominee } from '../../nominees/nominee';
import { splitName } from '../../nominees/splitName';
import type { Work } from '../../work/work';
import { letterPairs, likenessOfPairs, type LetterPairs } from '../../text/similarity';
import type { ExistingNomination, ExistingNominations } from './nominationListSheet';

/** Least likeness of two names that are taken for the same nominee between two runs. */
const sameName = 0.85;
/** Two candidates closer than this are a doubt, not a match. */
const clearLead = 0.02;
/** More comparisons than this within a unit are not tried: the rows count as new. Keeps the work linear. */
const mostComparisons = 20_000;

/** Which row of a standing nomination list is which nominee now. */
export interface NominationMatches {
  /** By the key on the standing list, the key now. */
  readonly keysNow: ReadonlyMap<string, string>;
  /** Standing rows whose nominee is gone. */
  readonly gone: readonly ExistingNomination[];
  /** Names of standing rows that could be two nominees now: nothing was taken over, people are asked. */
  readonly doubtful: readonly string[];
}

type Candidate = Pick<Nominee, 'key' | 'name' | 'unit'>;

/**
 * Matches by key; then by name, where unit, award or number changed; then by likeness of the name within the unit.
 * One to one, and where two fit equally, none. Linear, likeness bounded. Bit by bit.
 */
export function* matchNominations(
  existing: ExistingNominations | null,
  nominees: readonly Candidate[],
): Work<NominationMatches> {
  const keysNow = new Map<string, string>();
  const doubtful = new Set<ExistingNomination>();
  const open = new Map(nominees.map((nominee) => [nominee.key, nominee]));
  const take = ({ nomineeKey }: ExistingNomination, { key }: Candidate): void => {
    keysNow.set(nomineeKey, key);
    open.delete(key);
  };
  const unmatched: ExistingNomination[] = [];
  for (const row of existing?.rows ?? []) {
    const same = open.get(row.nomineeKey);
    if (same === undefined) unmatched.push(row);
    else take(row, same);
  }
  yield 0.2;
  const byName = groupedBy([...open.values()], ({ name }) => foldedName(name.value));
  for (const [name, rows] of groupedBy(unmatched, nameOf)) {
    const named = byName.get(name) ?? [];
    const [row] = rows;
    const [nominee] = named;
    if (row === undefined || nominee === undefined) continue;
    if (rows.length === 1 && named.length === 1) take(row, nominee);
    else matchByUnit(rows, named, { take, doubt: (one) => doubtful.add(one) });
  }
  yield 0.4;
  const byUnit = groupedBy([...open.values()], ({ unit }) => foldedUnit(unit.value));
  for (const [unit, rows] of groupedBy(unmatched.filter(isLeft), unitOf)) {
    const near = byUnit.get(unit) ?? [];
    if (rows.length * near.length > mostComparisons) continue;
    const pairs = new Map(near.map((one) => [one, letterPairs(one.name.value)]));
    for (const row of rows) {
      const found = mostAlike(letterPairs(nameOf(row)), pairs);
      if (found === 'several') doubtful.add(row);
      else if (found !== null) {
        take(row, found);
        pairs.delete(found);
      }
    }
    yield 0.7;
  }
  const gone = unmatched.filter(({ nomineeKey }) => !keysNow.has(nomineeKey));
  return { keysNow, gone, doubtful: [...doubtful].map(({ texts }) => texts['name'] ?? '') };

  function isLeft(row: ExistingNomination): boolean {
    return !keysNow.has(row.nomineeKey) && !doubtful.has(row);
  }
}

/** Several rows of one name: those of the same unit are the same, where there is one on either side. */
function matchByUnit(
  rows: readonly ExistingNomination[],
  named: readonly Candidate[],
  how: {
    readonly take: (row: ExistingNomination, nominee: Candidate) => void;
    readonly doubt: (row: ExistingNomination) => void;
  },
): void {
  const byUnit = groupedBy(named, ({ unit }) => foldedUnit(unit.value));
  for (const [unit, ofUnit] of groupedBy(rows, unitOf)) {
    const now = byUnit.get(unit) ?? [];
    const [row] = ofUnit;
    const [nominee] = now;
    if (row !== undefined && nominee !== undefined && ofUnit.length === 1 && now.length === 1) {
      how.take(row, nominee);
    } else ofUnit.forEach(how.doubt);
  }
}

function nameOf({ texts }: ExistingNomination): string {
  return foldedName(splitName(texts['name'] ?? '').name);
}

function unitOf({ texts }: ExistingNomination): string {
  return foldedUnit(texts['unit'] ?? '');
}

function mostAlike(
  old: LetterPairs,
  candidates: ReadonlyMap<Candidate, LetterPairs>,
): Candidate | 'several' | null {
  let best: Candidate | null = null;
  let bestLikeness = 0;
  let second = 0;
  for (const [candidate, pairs] of candidates) {
    const alike = likenessOfPairs(old, pairs);
    if (alike > bestLikeness) {
      second = bestLikeness;
      bestLikeness = alike;
      best = candidate;
    } else if (alike > second) second = alike;
  }
  if (best === null || bestLikeness < sameName) return null;
  return bestLikeness - second < clearLead ? 'several' : best;
}
