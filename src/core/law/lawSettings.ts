import type { LawSetting } from './lawSetting';
import { papersAsText, papersKey } from './dossierText';
import type { FigureValue, LawAnswer, LawEntry } from './entry';
import { fits, specOf, type FigureSpec } from './figureSpecs';
import { holidayDate, isCalendarDayKind } from './holidaySettings';
import { lawBook, type LawBook } from './lawBook';
import { covers } from './period';
import type { IsoDate } from '../time/isoDate';

/** A figure that the office may change, as it stands on a day. */
export interface SettableEntry {
  readonly entry: Omit<LawAnswer<FigureValue>, 'daysBeforeChange'>;
  readonly spec: FigureSpec;
  /** The value that holds on that day, the office's where it changed it. */
  readonly value: FigureValue;
}

/** Why a setting was left out. */
export interface SettingProblem {
  readonly key: string;
  readonly kind: 'unknownKey' | 'notLocal' | 'wrongValue' | 'noReason' | 'twice';
}

/** All figures, and after them all sets of papers, that the office may change on a day, in the book's order. */
export function settableEntries(book: LawBook, date: IsoDate): readonly SettableEntry[] {
  const settings = new Map(book.settings.map((setting) => [setting.key, setting]));
  return localEntries(book).flatMap((entry) => {
    const spec = specOf(entry.key);
    if (spec === null || !covers(entry.period, date)) return [];
    const setting = settings.get(entry.key);
    const changedByOffice = setting === undefined ? null : { reason: setting.reason, bookValue: entry.value };
    const value = setting === undefined ? entry.value : setting.value;
    return [{ entry: { ...entry, value, changedByOffice }, spec, value }];
  });
}

function localEntries(book: LawBook): readonly LawEntry<FigureValue>[] {
  const papers = book.edition.dossiers.map((entry) => ({
    ...entry,
    key: papersKey(entry.key),
    value: papersAsText(entry.value.papers),
  }));
  return [...book.edition.figures, ...papers].filter(({ isLocal }) => isLocal);
}

/**
 * The book with the office's settings over it, in the place of any that it had. A setting holds in every period in
 * which its figure is the office's to set; settings that cannot be taken are left out and named.
 */
export function applyLawSettings(
  book: LawBook,
  settings: readonly LawSetting[],
): { readonly book: LawBook; readonly problems: readonly SettingProblem[] } {
  const seen = new Set<string>();
  const problems: SettingProblem[] = [];
  const taken = settings.filter((setting) => {
    const kind = problemOf(book, setting, seen);
    seen.add(setting.key);
    if (kind !== null) problems.push({ key: setting.key, kind });
    return kind === null;
  });
  return { book: lawBook(book.asMade, taken), problems };
}

function problemOf(
  book: LawBook,
  setting: LawSetting,
  seen: ReadonlySet<string>,
): SettingProblem['kind'] | null {
  return (
    problemOfValue(book, setting) ??
    (setting.reason.trim() === '' ? 'noReason' : seen.has(setting.key) ? 'twice' : null)
  );
}

function problemOfValue(book: LawBook, setting: LawSetting): SettingProblem['kind'] | null {
  if (holidayDate(setting.key) !== null) return isCalendarDayKind(setting.value) ? null : 'wrongValue';
  const spec = specOf(setting.key);
  if (spec === null || !isKnown(book, setting.key)) return 'unknownKey';
  if (!localEntries(book).some(({ key }) => key === setting.key)) return 'notLocal';
  return fits(spec, setting.value) ? null : 'wrongValue';
}

function isKnown(book: LawBook, settingKey: string): boolean {
  const { figures, dossiers } = book.edition;
  return (
    figures.some(({ key }) => key === settingKey) || dossiers.some(({ key }) => papersKey(key) === settingKey)
  );
}
