import type { EditionUsed, LawInUse } from '../law/currentBook';
import type { LawBook } from '../law/lawBook';
import { applyLawSettings, type SettingProblem } from '../law/lawSettings';
import type { LawSettingsWords } from '../papers/lawSettings/lawSettingsWords';
import { readLawSettingsSheet, type ExistingSetting } from '../papers/lawSettings/readLawSettingsSheet';
import type { Grid } from '../sheets/grid';
import { whileSame } from '../work/whileSame';

/** The law book with what the office set on its sheet. */
export interface OfficeLaw {
  readonly book: LawBook;
  /** The same edition without what the office set. */
  readonly edition: LawInUse;
  /** Settings that could not be taken, and why. */
  readonly problems: readonly SettingProblem[];
  /** What stands on the settings sheet, whether it could be taken or not. */
  readonly existing: readonly ExistingSetting[];
}

/** An edition with the office's settings over it; without a settings sheet (`sheet` null), as it comes. */
export function officeLaw(
  sheet: Grid | null,
  { edition, words }: { readonly edition: LawInUse; readonly words: LawSettingsWords },
): OfficeLaw {
  const { book } = edition;
  if (sheet === null) return { book, edition, problems: [], existing: [] };
  return lawsOfSheets(sheet, [edition, words], () => {
    const { settings, existing } = readLawSettingsSheet(sheet, words);
    return { ...applyLawSettings(book, settings), edition, existing };
  });
}

/** The same book for the same sheet: what was read with it need not be read again. */
const lawsOfSheets = whileSame<Grid, OfficeLaw>();

/** What is told of the edition that the office's law is made of. */
export function editionUsed({ edition: { book, origin } }: OfficeLaw): EditionUsed {
  const { id, made, from } = book.edition;
  return { id, made, from, origin };
}
