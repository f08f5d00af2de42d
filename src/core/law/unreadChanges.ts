import type { LawEdition, UnreadChange } from './edition';
import type { LawEntry, Period } from './entry';
import { covers } from './period';
import { addDays } from '../time/isoDate';

/** The days for which the text of an entry was read, of those that go on over a change that nobody has read. */
export type DaysBeforeChange = ReadonlyMap<LawEntry<unknown>, Period>;

/**
 * The edition with every unread change spelled out: an entry that rests on the changed instrument and holds on the
 * change's first day ends the day before, and goes on from that day as a copy with the change's confidence. Entries
 * that begin on that day or later have been read, and stay. Beside it, for each such copy the days of the text before.
 */
export function expandUnreadChanges(edition: LawEdition): {
  readonly edition: LawEdition;
  readonly daysBeforeChange: DaysBeforeChange;
} {
  const before = new Map<LawEntry<unknown>, Period>();
  const expanded = edition.unreadChanges.reduce(
    (book, change) => ({
      ...book,
      awards: book.awards.flatMap((entry) => split(entry, change, before)),
      authorities: book.authorities.flatMap((entry) => split(entry, change, before)),
      typeReaches: book.typeReaches.flatMap((entry) => split(entry, change, before)),
      standards: book.standards.flatMap((entry) => split(entry, change, before)),
      figures: book.figures.flatMap((entry) => split(entry, change, before)),
      dossiers: book.dossiers.flatMap((entry) => split(entry, change, before)),
      abolishedBodies: book.abolishedBodies.flatMap((entry) => split(entry, change, before)),
    }),
    edition,
  );
  return { edition: expanded, daysBeforeChange: before };
}

function split<Value>(
  entry: LawEntry<Value>,
  change: UnreadChange,
  before: Map<LawEntry<unknown>, Period>,
): readonly LawEntry<Value>[] {
  const begins = entry.period.from;
  const dayBefore = addDays(change.from, -1);
  if (entry.restsOn !== change.weakens || !covers(entry.period, change.from) || begins === change.from)
    return [entry];
  const asRead = { ...entry, period: { from: begins, until: dayBefore } };
  const goesOn = {
    ...entry,
    period: { from: change.from, until: entry.period.until },
    source: { ...entry.source, confidence: change.confidence },
  };
  // a text that two changes left unread was read for the days before the first
  const known = before.get(entry);
  if (known !== undefined) before.set(asRead, known);
  before.set(goesOn, known ?? asRead.period);
  return [asRead, goesOn];
}
