import type { SheetDraft } from '../../core/sheets/sheetDraft';
import { part, type Steps } from '../../core/work/work';
import type { Fresh } from '../../workbook/write/applyDrafts';
import type { StoredSettings } from '../../core/office/storedSettings';

/** A write that is worked out and not yet done, so that several may go into the same batches. */
export interface PlannedWrite {
  /** Sheets whose cells the drafts are computed from. */
  readonly restsOn: readonly string[];
  /** Sheets whose merged areas the drafts need. */
  readonly mergesOf: readonly string[];
  /** Names of the sheets that are written. */
  readonly targets: readonly string[];
  /** The sheets, from cells that the guard read again. */
  readonly drafts: (fresh: Fresh) => readonly SheetDraft[] | Steps<readonly SheetDraft[]>;
  /** What it changes in the stored settings; absent: nothing. */
  readonly settings?: (current: StoredSettings) => StoredSettings;
}

/** Several writes as one: what any of them rests on is guarded, and their sheets are written together. */
export function together(writes: readonly PlannedWrite[]): PlannedWrite {
  const each = (namesOf: (write: PlannedWrite) => readonly string[]) => [...new Set(writes.flatMap(namesOf))];
  return {
    restsOn: each(({ restsOn }) => restsOn),
    mergesOf: each(({ mergesOf }) => mergesOf),
    targets: each(({ targets }) => targets),
    drafts: (fresh) => draftsOf(writes, fresh),
    settings: (current) =>
      writes.reduce((settings, { settings: change }) => change?.(settings) ?? settings, current),
  };
}

function* draftsOf(writes: readonly PlannedWrite[], fresh: Fresh): Steps<readonly SheetDraft[]> {
  const drafts: SheetDraft[] = [];
  for (const [index, write] of writes.entries()) {
    const made = write.drafts(fresh);
    const share = { from: index / writes.length, to: (index + 1) / writes.length };
    drafts.push(...('next' in made ? yield* part(made, share.from, share.to) : made));
    yield share.to;
  }
  return drafts;
}
