import type { FieldPlace } from '../sheets/field';
import type { YearMention } from './historyText';
import type { YearRecord } from './nominee';

/** What one cell tells of one year. */
export interface MentionInCell extends YearMention {
  readonly cell: FieldPlace;
}

/**
 * One record per year, oldest first: awards of all cells together, each once; rating, decision and cell of the first
 * that tells them.
 * @param share keeps equal records once
 */
export function yearRecords(
  mentions: readonly MentionInCell[],
  share: (record: YearRecord) => YearRecord,
): readonly YearRecord[] {
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
  return [...byYear.values()].sort((a, b) => a.year - b.year).map(share);
}

/** Records kept at most; lists repeat few words in the columns of a year. */
const mostRecords = 4000;

/** Answers equal records with one: many people of a list were given and rated the same. */
export function sharedRecords(): (record: YearRecord) => YearRecord {
  const known = new Map<string, YearRecord>();
  return (record) => {
    const { year, awards, rating, decision, cell } = record;
    const place = cell === null ? '' : `${cell.row ?? ''},${cell.column},${cell.sheet}`;
    const key = [year, awards.join(), rating ?? '', decision ?? '\u0001', place].join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= mostRecords) known.clear();
    known.set(key, record);
    return record;
  };
}
