/** Bodies before 01/7/2025 (commune posts), after it (commune departments), or in both. */
export type BodyEra = 'old' | 'new' | 'both';

/** A body of a commune or ward and the spellings under which papers name it. */
export interface BodyWords {
  readonly canonical: string;
  readonly era: BodyEra;
  readonly aliases: readonly string[];
  /**
   * named: one of a kind that carries a name of its own ("Trường THCS Lê Lợi", "Thôn 3"): whole words are its name.
   */
  readonly naming?: 'named';
}
