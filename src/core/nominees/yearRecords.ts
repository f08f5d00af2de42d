import type { CellRef } from '../sheets/cellRef';
import type { YearMention } from './historyText';
import type { YearRecord } from './nominee';

/** What one cell tells of one year. */
export interface MentionInCell extends YearMention {
  readonly cell: CellRef;
}

/**
 * One record per year, oldest first: awards of all cells together, each once; rating, decision and cell of the first
 * that tells them.
 */
export function yearRecords(mentions: readonly MentionInCell[]): readonly YearRecord[] {
  const byYear = new Map<number, YearRecord>();
  for (const { year, awards, rating, decision, cell } of mentions) {
    const known = byYear.get(year);
    byYear.set(
      year,
      known === undefined
        ? { year, awards, rating, decision, cell }
        : {
            ...known,
            awards: awards.length === 0 ? known.awards : [...new Set([...known.awards, ...awards])],
            rating: known.rating ?? rating,
            decision: known.decision ?? decision,
          },
    );
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}
