import { currentLawBook } from '../../core/law/currentBook';
import { lawSettingsDraft } from '../../core/papers/lawSettings/lawSettingsSheet';
import type { IsoDate } from '../../core/time/isoDate';
import { lawSettingsSheet } from '../../strings/vi/lawSettingsSheet';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { readWorkbook } from '../../workbook/read/readWorkbook';
import { now } from '../running/clock';
import { officeLaw } from '../../core/office/nomineeReading';
import { ownSheetName, understandOffice } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';

/** Where the settings sheet stands. */
export interface SavedSettingsSheet {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly undoId: string | null;
}

/**
 * Puts the settings sheet of the law into the workbook, or brings a standing one up to the book; what people typed on
 * it stays. Two batches to read, three to write.
 */
export async function writeLawSettings(request: {
  readonly today: IsoDate;
  /** The name to take where a sheet of the usual name is not ours. */
  readonly sheetName?: string;
}): Promise<Outcome<SavedSettingsSheet>> {
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) return failed(read.block);
  const office = understandOffice(read.value, null);
  const standingName = ownSheetName(read.value, 'settings');
  const sheet = standingName ?? request.sheetName ?? lawSettingsSheet.sheetName;
  const { standing } = officeLaw(office);
  const applied = await applyDrafts({
    action: 'writeLawSettings',
    at: now(),
    snapshot: read.value,
    restsOn: standingName === null ? [] : [standingName],
    targets: [sheet],
    drafts: () => [
      lawSettingsDraft({
        book: currentLawBook(),
        today: request.today,
        words: lawSettingsSheet,
        sheetName: sheet,
        standing,
      }),
    ],
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  return done({ kind: applied.kind, sheet, undoId: applied.kind === 'written' ? applied.undoId : null });
}
