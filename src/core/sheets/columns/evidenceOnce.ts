import type { ColumnSample, TableProfile } from '../tableProfile';

/**
 * The profile, with what a column's contents say of a field worked out once: header, contents and the offered meanings
 * ask for it again and again. In: the profile; out: one that answers the same for the same sample.
 */
export function withEvidenceOnce<Field extends string>(profile: TableProfile<Field>): TableProfile<Field> {
  const bySample = new WeakMap<ColumnSample, Map<Field, number | null>>();
  const knownOf = (sample: ColumnSample) => {
    const known = bySample.get(sample) ?? new Map<Field, number | null>();
    bySample.set(sample, known);
    return known;
  };
  return {
    ...profile,
    evidence: (field, sample) => {
      const known = knownOf(sample);
      const before = known.get(field);
      if (before !== undefined) return before;
      const evidence = profile.evidence(field, sample);
      known.set(field, evidence);
      return evidence;
    },
  };
}
