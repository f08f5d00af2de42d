import { memoizedUpTo } from '../../text/memoized';
import type { ColumnSample, TableProfile } from '../tableProfile';

/** Columns of which is remembered what they say: those of the sheets that a check looks at. */
const mostColumns = 200;

/**
 * The profile, with what a column's contents say of a field worked out once: header, contents and the offered meanings
 * ask for it again and again, and so does the next reading of a sheet of which one cell changed. In: the profile; out:
 * one that answers the same for the same contents.
 */
export function withEvidenceOnce<Field extends string>(profile: TableProfile<Field>): TableProfile<Field> {
  type Evidence = Map<Field, number | null>;
  const byContents = memoizedUpTo(mostColumns, (): Evidence => new Map());
  const bySample = new WeakMap<ColumnSample, Evidence>();
  const knownOf = (sample: ColumnSample): Evidence => {
    const ofSample = bySample.get(sample) ?? byContents(JSON.stringify(sample));
    bySample.set(sample, ofSample);
    return ofSample;
  };
  return {
    ...profile,
    evidence: (field, sample) => {
      const ofColumn = knownOf(sample);
      const before = ofColumn.get(field);
      if (before !== undefined) return before;
      const evidence = profile.evidence(field, sample);
      ofColumn.set(field, evidence);
      return evidence;
    },
  };
}
