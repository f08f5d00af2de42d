import type { Office } from '../../core/office/office';
import { ownSheetName } from '../../core/office/ownSheets';
import { paperOf, type Paper, type PlannedPaper } from '../../core/office/paper';
import { lawSettingsDraft } from '../../core/papers/lawSettings/lawSettingsSheet';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { ready, type Work } from '../../core/work/work';
import { typedShare } from '../../core/law/typedShare';
import type { ExistingSetting } from '../../core/papers/lawSettings/readLawSettingsSheet';
import { lawSettingsSheet as words } from '../../strings/papers/lawSettingsSheet';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper, type Accepting, type WrittenPaper } from '../running/writePaper';

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
  return planWith(office, request, office.law.existing);
}

function planWith(
  office: Office,
  request: LawSettingsRequest,
  existing: readonly ExistingSetting[],
): Work<Outcome<PlannedPaper<null>>> {
  const existingName = ownSheetName(office.snapshot, 'settings');
  const draft = lawSettingsDraft({
    book: office.law.edition.book,
    today: request.today,
    words,
    sheetName: existingName ?? request.sheetName ?? words.sheetName,
    existing,
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
  return savedSheet(await writePaper(lawSettingsPaper, request));
}

function savedSheet(written: Outcome<WrittenPaper<null>>): Outcome<SavedSettingsSheet> {
  if (!written.ok) return written;
  const { kind, sheets, undoId } = written.value;
  return done({ kind, sheet: sheets[0] ?? words.sheetName, undoId });
}

/** The province's share of fighters at the base as it is typed where it is needed. */
export interface ProvinceShareRequest extends LawSettingsRequest {
  /** As typed: "15", "15 %"; blank: the province sets none, and what was set goes. */
  readonly share: string;
  /** The province's decision; need not be there where the share is blank. */
  readonly reason: string;
}

const shareKey = 'quota.CSTDCS.percent';

const provinceSharePaper: Paper<ProvinceShareRequest, null> = {
  ...lawSettingsPaper,
  plan: (office, request) => {
    const typed = typedShare(request.share);
    const reason = request.reason.trim();
    if (typed === null) return ready(failed({ reason: 'wrongShare' }));
    if (typed.percent !== null && reason === '') return ready(failed({ reason: 'reasonMissing' }));
    const others = office.law.existing.filter(({ key }) => key !== shareKey);
    return planWith(office, request, [...others, ...settingOf(typed.percent, reason)]);
  },
};

function settingOf(percent: number | null, reason: string): readonly ExistingSetting[] {
  if (percent === null) return [];
  const own = { type: 'number', number: percent, format: 'General' } as const;
  return [{ key: shareKey, own, reason, date: null }];
}

/**
 * Keeps the province's share with its reason on the settings sheet, which is made where there is none, and from where
 * every check reads it; all else that people typed there stays. Refused: what is no share (`wrongShare`), a share
 * without its reason (`reasonMissing`). Two batches to read, two to guard and to write.
 */
export async function setProvinceShare(
  request: ProvinceShareRequest & Accepting,
): Promise<Outcome<SavedSettingsSheet>> {
  return savedSheet(await writePaper(provinceSharePaper, request));
}
