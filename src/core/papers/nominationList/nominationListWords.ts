import type { NomineeKind } from '../../vocabulary/awardTerms';

/** Columns of the nomination list; `born`, `sex` and `cccd` are personal and stay out unless asked for. */
export type NominationColumn =
  | 'ordinal'
  | 'salutation'
  | 'name'
  | 'born'
  | 'sex'
  | 'cccd'
  | 'position'
  | 'unit'
  | 'kind'
  | 'award'
  | 'objectClass'
  | 'sector'
  | 'achievement'
  | 'note';

/** Kinds of nominees, and those of which the list does not tell. */
export type NominationSection = NomineeKind | 'unknown';

/** list: grouped, to be signed and handed in; import: flat, as provincial systems take it in. */
export type NominationShape = 'list' | 'import';

/** The submission that the list goes with, as far as the lists tell; null: blank. */
export interface NotedSubmission {
  readonly number: string | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly issuer: string | null;
}

/** The words of the nomination list: always Vietnamese, handed in from src/strings. */
export interface NominationListWords {
  readonly sheetNames: Readonly<Record<NominationShape, string>>;
  readonly heading: (year: number) => string;
  readonly note: (submission: NotedSubmission) => string;
  readonly columns: Readonly<Record<NominationShape, Readonly<Record<NominationColumn, string>>>>;
  /** "I. TẬP THỂ"; `ordinal` counts from 1. */
  readonly section: (of: { readonly ordinal: number; readonly kind: NominationSection }) => string;
  /** Group row of one award; `name` "" where the list names none. */
  readonly award: (of: { readonly ordinal: number; readonly name: string; readonly count: number }) => string;
  readonly nobody: string;
  readonly kinds: Readonly<Record<NominationSection, string>>;
  readonly sexes: Readonly<Record<'male' | 'female', string>>;
  /** Tie-out line: how many nominations, and for how many of each kind, each counted once. */
  readonly total: (counts: {
    readonly nominations: Readonly<Record<NominationSection, number>>;
    readonly once: Readonly<Record<NominationSection, number>>;
  }) => string;
}
