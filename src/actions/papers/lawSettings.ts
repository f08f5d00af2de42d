import type { Office } from '../../core/office/office';
import { ownSheetName } from '../../core/office/ownSheets';
import { paperOf, type Paper, type PlannedPaper } from '../../core/office/paper';
import { lawSettingsDraft } from '../../core/papers/lawSettings/lawSettingsSheet';
import { done, type Outcome } from '../../core/work/outcome';
import { ready, type Work } from '../../core/work/work';
import { lawSettingsSheet as words } from '../../strings/papers/lawSettingsSheet';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper, type Accepting } from '../running/writePaper';

/** The settings sheet as it is asked for. */
export interface LawSettingsRequest extends ReadingRequest, Watched {
  /** The name to take where a sheet of the usual name is not ours. */
  readonly sheetName?: string;
}

/** Where the settings sheet stands. */
export interface SavedSettingsSheet {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly undoId: string | null;
}

/** The figures that the office may set itself, with its values and reasons; those that people typed stay. */
const lawSettingsPaper: Paper<LawSettingsRequest, null> = {
  action: 'writeLawSettings',
  reads: 'cells',
  matters: [],
  plan: planLawSettings,
};

function planLawSettings(office: Office, request: LawSettingsRequest): Work<Outcome<PlannedPaper<null>>> {
  const existingName = ownSheetName(office.snapshot, 'settings');
  const draft = lawSettingsDraft({
    book: office.law.edition.book,
    today: request.today,
    words,
    sheetName: existingName ?? request.sheetName ?? words.sheetName,
    existing: office.law.existing,
  });
  const restsOn = existingName === null ? [] : [existingName];
  return ready(done(paperOf({ drafts: [draft], restsOn, made: null })));
}

/**
 * Puts the settings sheet of the law into the workbook, or brings a standing one up to the book. Two batches to read,
 * two to guard and to write.
 */
export async function writeLawSettings(
  request: LawSettingsRequest & Accepting,
): Promise<Outcome<SavedSettingsSheet>> {
  const written = await writePaper(lawSettingsPaper, request);
  if (!written.ok) return written;
  const { kind, sheets, undoId } = written.value;
  return done({ kind, sheet: sheets[0] ?? words.sheetName, undoId });
}
