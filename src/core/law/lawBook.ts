import type { Award, AwardAuthority, AwardTypeReach } from './award';
import type { AwardType, NomineeKind } from '../vocabulary/awardTerms';
import { awardMatcher } from './awardFromText';
import { expandUnreadChanges } from './unreadChanges';
import type { Dossier } from './dossier';
import type { LawEdition, UnreadChange } from './edition';
import type { LawAnswer } from './entry';
import type { ConsecutiveWindow, FlagKey, NumberKey, SameYearMoney, TextKey } from './figureSpecs';
import { holidaysWith } from './holidaySettings';
import { instrumentKey, type Instrument } from './instrument';
import { lawOnDay } from './lawOnDay';
import type { LawSetting } from './lawSettings';
import type { Standard, StandardClause } from './standard';
import type { IsoDate } from '../time/isoDate';
import { workingCalendar, type WorkingCalendar } from '../time/workingDays';

export type { Award } from './award';
export type { LawAnswer, LawSource } from './entry';

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
  /** The papers for an award that goes by a type of commendation (null: not told). */
  readonly dossier: (asked: {
    readonly awardId: string;
    readonly awardType: AwardType | null;
  }) => LawAnswer<Dossier> | null;
  /** The first body in a text that had ceased to exist on that day. */
  readonly abolishedBodyIn: (text: string) => AbolishedBody | null;
  /** How an instrument stands on that day; null: not in the book. */
  readonly instrumentState: (number: string) => InstrumentState | null;
  readonly notices: readonly LawNotice[];
}

/** An edition of the law book, with the office's changes, open for questions. */
export interface LawBook {
  /** Version shown to people, e.g. "2026-11". */
  readonly editionId: string;
  /** The edition with unread changes spelled out as periods of their own. */
  readonly edition: LawEdition;
  readonly settings: readonly LawSetting[];
  readonly at: (date: IsoDate) => LawOnDay;
  /** Working days, with the days that the office changed. */
  readonly calendar: WorkingCalendar;
  readonly notices: (date: IsoDate) => readonly LawNotice[];
  /** An instrument by its number as cited, spaces and case aside; null: not in the book. */
  readonly instrument: (number: string) => Instrument | null;
  /**
   * Ids of the awards that a cell names, in its order, each once; null: none known. The longest name wins
   * ("Tập thể lao động tiên tiến" is not also "Lao động tiên tiến"). With `date`, where two awards share the words,
   * the one in force on that day wins; awards of other days are still known. What a cell denies does not count.
   */
  readonly awardFromText: (
    text: string,
    when?: { readonly date: IsoDate | null },
  ) => readonly string[] | null;
}

/** Opens an edition; `settings` must have been checked by `applyLawSettings`. */
export function lawBook(edition: LawEdition, settings: readonly LawSetting[] = []): LawBook {
  const expanded = expandUnreadChanges(edition);
  const days = new Map<IsoDate, LawOnDay>();
  const at = (date: IsoDate): LawOnDay => {
    const known = days.get(date) ?? lawOnDay({ edition: expanded, settings, date });
    days.set(date, known);
    return known;
  };
  const instruments = new Map(
    expanded.instruments.map((instrument) => [instrumentKey(instrument.number), instrument]),
  );
  return {
    editionId: edition.id,
    edition: expanded,
    settings,
    at,
    calendar: workingCalendar(holidaysWith(edition.holidays, settings)),
    notices: (date) => at(date).notices,
    instrument: (number) => instruments.get(instrumentKey(number)) ?? null,
    awardFromText: awardMatcher(expanded.awards),
  };
}
