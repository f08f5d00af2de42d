import type { SheetDraft } from '../../core/sheets/sheetDraft';
import { fingerprint } from '../../core/text/fingerprint';
import { draftKeyInSteps } from '../../workbook/ownSheets/sheetImage';
import { part, type Steps } from '../../core/work/work';
import { failed } from '../../core/work/outcome';

/** A write that follows on a look at it. */
export interface Accepting {
  /** The `key` of the preview that the person agreed to; absent: whatever comes out is written. */
  readonly accepted?: string;
}

/** Fingerprint of what a preview showed and what would be written: another one, and it was not what the person saw. */
export function* previewKeyInSteps(shown: unknown, drafts: readonly SheetDraft[]): Steps<string> {
  const keys: string[] = [];
  for (const [at, draft] of drafts.entries()) {
    keys.push(yield* part(draftKeyInSteps(draft), at / drafts.length, (at + 1) / drafts.length));
  }
  return fingerprint(JSON.stringify([shown, keys]));
}

/** The problem where something else would be written now than what the person saw; null: it is the same. */
export function notAsAccepted(
  { accepted }: Accepting,
  now: { readonly key: string; readonly sheet: string },
): ReturnType<typeof failed> | null {
  const { key, sheet } = now;
  return accepted === undefined || accepted === key ? null : failed({ reason: 'changedSince', sheet });
}
