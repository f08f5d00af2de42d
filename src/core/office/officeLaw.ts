import { currentLawBook } from '../law/currentBook';
import type { LawBook } from '../law/lawBook';
import { applyLawSettings, type SettingProblem } from '../law/lawSettings';
import type { LawSettingsWords } from '../papers/lawSettings/lawSettingsWords';
import { readLawSettingsSheet, type ExistingSetting } from '../papers/lawSettings/readLawSettingsSheet';
import type { Grid } from '../sheets/grid';

/** The law book with what the office set on its sheet. */
export interface OfficeLaw {
  readonly book: LawBook;
  /** Settings that could not be taken, and why. */
  readonly problems: readonly SettingProblem[];
  /** What stands on the settings sheet, whether it could be taken or not. */
  readonly existing: readonly ExistingSetting[];
}

/** The law book with the office's settings over it; without a settings sheet (`sheet` null), as it comes. */
export function officeLaw(sheet: Grid | null, words: LawSettingsWords): OfficeLaw {
  if (sheet === null) return { book: currentLawBook(), problems: [], existing: [] };
  const { settings, existing } = readLawSettingsSheet(sheet, words);
  return { ...applyLawSettings(currentLawBook(), settings), existing };
}
