import type { LawNotice, LawOnDay } from './lawOnDay';
import { awardMatcher } from './awardFromText';
import { expandUnreadChanges } from './unreadChanges';
import type { LawEdition } from './edition';
import { holidaysWith } from './holidaySettings';
import { instrumentKey, type Instrument } from './instrument';
import { lawOnDay } from './openDay';
import type { LawSetting } from './lawSetting';
import type { IsoDate } from '../time/isoDate';
import { workingCalendar, type WorkingCalendar } from '../time/workingDays';

export type { Award } from './award';
export type { LawAnswer, LawSource } from './entry';

/** An edition of the law book, with the office's changes, open for questions. */
export interface LawBook {
  /** Version shown to people, e.g. "2026-11". */
  readonly editionId: string;
  /** The edition as it was made. */
  readonly asMade: LawEdition;
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
  const { edition: expanded, daysBeforeChange } = expandUnreadChanges(edition);
  const days = new Map<IsoDate, LawOnDay>();
  const at = (date: IsoDate): LawOnDay => {
    const known = days.get(date) ?? lawOnDay({ edition: expanded, daysBeforeChange, settings, date });
    days.set(date, known);
    return known;
  };
  const instruments = new Map(
    expanded.instruments.map((instrument) => [instrumentKey(instrument.number), instrument]),
  );
  return {
    editionId: edition.id,
    asMade: edition,
    edition: expanded,
    settings,
    at,
    calendar: workingCalendar(holidaysWith(edition.holidays, settings)),
    notices: (date) => at(date).notices,
    instrument: (number) => instruments.get(instrumentKey(number)) ?? null,
    awardFromText: awardMatcher(expanded.awards),
  };
}
