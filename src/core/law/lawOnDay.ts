import type { AwardType, NomineeKind } from '../vocabulary/awardTerms';
import type { IsoDate } from '../time/isoDate';
import type { Award, AwardAuthority, AwardTypeReach } from './award';
import type { Dossier, DossierRoute } from './dossier';
import type { UnreadChange } from './edition';
import type { LawAnswer } from './entry';
import type { ConsecutiveWindow, FlagKey, NumberKey, SameYearMoney, TextKey } from './figureSpecs';
import type { Standard, StandardClause } from './standard';

/** Names one standard. */
export interface StandardName {
  readonly awardId: string;
  readonly kind: NomineeKind;
  readonly clause: StandardClause;
}

/** A body that a text names although it no longer exists, and the entry that says so. */
export interface AbolishedBody {
  readonly phrase: string;
  readonly source: LawAnswer<unknown>;
}

/** How an instrument stands on a day; unknown: its first day is not known. */
export type InstrumentState = 'notYet' | 'inForce' | 'ended' | 'unknown';

/** Something to say once, beside all results of that day. */
export type LawNotice = Pick<UnreadChange, 'id' | 'from' | 'instrument' | 'notice'>;

/** The law of one day. Each getter answers value, source and confidence; null where the book says nothing. */
export interface LawOnDay {
  readonly date: IsoDate;
  /** False before the first day that the edition answers for: every getter then answers null. */
  readonly isCovered: boolean;
  readonly award: (id: string) => LawAnswer<Award> | null;
  readonly awards: () => readonly LawAnswer<Award>[];
  readonly authority: (awardId: string) => LawAnswer<AwardAuthority> | null;
  readonly typeReach: (awardType: AwardType) => LawAnswer<AwardTypeReach> | null;
  /** All clauses on an award for a kind of nominee, each with its own source. */
  readonly standards: (name: Omit<StandardName, 'clause'>) => readonly LawAnswer<Standard>[];
  readonly standard: (name: StandardName) => LawAnswer<Standard> | null;
  readonly number: (key: NumberKey) => LawAnswer<number | null> | null;
  readonly flag: (key: FlagKey) => LawAnswer<boolean> | null;
  readonly text: (key: TextKey) => LawAnswer<string> | null;
  readonly consecutiveWindow: () => LawAnswer<ConsecutiveWindow> | null;
  readonly sameYearMoney: () => LawAnswer<SameYearMoney> | null;
  /** Reward coefficient × 100 of an individual, or of a collective's own title; value null: none known. */
  readonly coefficient: (awardId: string) => LawAnswer<number | null> | null;
  /** Percent of all members of the council that must agree; value null: no share is asked. */
  readonly councilShare: (awardId: string) => LawAnswer<number | null> | null;
  /** The papers for an award that goes by a type of commendation or the head's discovery (null: not told). */
  readonly dossier: (asked: {
    readonly awardId: string;
    readonly awardType: DossierRoute | null;
  }) => LawAnswer<Dossier> | null;
  /** The first body in a text that had ceased to exist on that day. */
  readonly abolishedBodyIn: (text: string) => AbolishedBody | null;
  /** How an instrument stands on that day; null: not in the book. */
  readonly instrumentState: (number: string) => InstrumentState | null;
  readonly notices: readonly LawNotice[];
}
