import type { LawEdition, UnreadChange } from './edition';
import type { LawEntry } from './entry';
import { covers } from './period';
import { addDays } from '../time/isoDate';

/**
 * The edition with every unread change spelled out: an entry that rests on the changed instrument and holds on the
 * change's first day ends the day before, and goes on from that day as a copy with the change's confidence. Entries
 * that begin on that day or later have been read, and stay.
 */
export function expandUnreadChanges(edition: LawEdition): LawEdition {
  return edition.unreadChanges.reduce(
    (book, change) => ({
      ...book,
      awards: book.awards.flatMap((entry) => split(entry, change)),
      authorities: book.authorities.flatMap((entry) => split(entry, change)),
      typeReaches: book.typeReaches.flatMap((entry) => split(entry, change)),
      standards: book.standards.flatMap((entry) => split(entry, change)),
      figures: book.figures.flatMap((entry) => split(entry, change)),
      dossiers: book.dossiers.flatMap((entry) => split(entry, change)),
      abolishedBodies: book.abolishedBodies.flatMap((entry) => split(entry, change)),
    }),
    edition,
  );
}

function split<Value>(entry: LawEntry<Value>, change: UnreadChange): readonly LawEntry<Value>[] {
  const begins = entry.period.from;
  const dayBefore = addDays(change.from, -1);
  if (entry.restsOn !== change.weakens || !covers(entry.period, change.from) || begins === change.from)
    return [entry];
  return [
    { ...entry, period: { from: begins, until: dayBefore } },
    {
      ...entry,
      period: { from: change.from, until: entry.period.until },
      source: { ...entry.source, confidence: change.confidence },
    },
  ];
}
