/** Words by which one field's column is known. Compared after folding, without diacritics and punctuation. */
export interface HeaderWords<Field extends string> {
  readonly field: Field;
  /** The header says this and nothing else. */
  readonly exact: readonly string[];
  /** The header has this phrase in it; the longest phrase of all fields wins. */
  readonly contains: readonly string[];
  /** Words that may mean this field, to be decided by what stands in the column. */
  readonly perhaps?: readonly string[];
}
