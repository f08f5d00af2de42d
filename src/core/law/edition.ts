import type { Award, AwardAuthority, AwardTypeReach } from './award';
import type { Dossier } from './dossier';
import type { FigureValue, LawEntry, RestsOn } from './entry';
import type { Instrument } from './instrument';
import type { Standard } from './standard';
import type { Confidence } from './confidence';
import type { IsoDate } from '../time/isoDate';
import type { CalendarDay } from '../time/workingDays';

/** Words by which papers name bodies that no longer exist. */
export interface AbolishedBodies {
  /** Compared folded, as whole words. */
  readonly phrases: readonly string[];
}

/**
 * A change that is in force and whose text nobody has read yet: from that day on everything that rests on the changed
 * instrument goes on as a copy with lower confidence, until an edition brings entries of its own.
 */
export interface UnreadChange {
  readonly id: string;
  readonly from: IsoDate;
  readonly instrument: string;
  readonly weakens: RestsOn;
  readonly confidence: Confidence;
  /** Said once in the pane and on the check slip. */
  readonly notice: string;
}

/** One edition of the law book: everything that was known on the day it was made. Data only. */
export interface LawEdition {
  /** Shown as the version of the law book, e.g. "2026-11". */
  readonly id: string;
  readonly made: IsoDate;
  /** First day that it answers for. */
  readonly from: IsoDate;
  readonly instruments: readonly Instrument[];
  readonly awards: readonly LawEntry<Award>[];
  readonly authorities: readonly LawEntry<AwardAuthority>[];
  readonly typeReaches: readonly LawEntry<AwardTypeReach>[];
  readonly standards: readonly LawEntry<Standard>[];
  readonly figures: readonly LawEntry<FigureValue>[];
  readonly dossiers: readonly LawEntry<Dossier>[];
  readonly abolishedBodies: readonly LawEntry<AbolishedBodies>[];
  readonly unreadChanges: readonly UnreadChange[];
  /** Days off, swapped days and make-up days; the office may add to them and change them. */
  readonly holidays: readonly CalendarDay[];
}

/** A value as it stands in a file: days are plain text until they have been read. */
export type AsData<Value> = Value extends IsoDate
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly AsData<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: AsData<Value[Key]> }
      : Value;

/** An edition as it stands in a file. */
export type EditionData = AsData<LawEdition>;
