import type { PlannedPaper } from '../../core/office/paper';
import { fingerprint } from '../../core/text/fingerprint';
import { part, type Work } from '../../core/work/work';
import { draftKey } from '../../workbook/ownSheets/sheetImage';

/** Fingerprint of what a person agrees to: another one at the write, and it is not what they saw. */
export function* keyOfPlan({ agreedOn }: Pick<PlannedPaper<unknown>, 'agreedOn'>): Work<string> {
  const { drafts, shown } = agreedOn;
  const keys: string[] = [];
  for (const [at, draft] of drafts.entries()) {
    keys.push(yield* part(draftKey(draft), at / drafts.length, (at + 1) / drafts.length));
  }
  return fingerprint(JSON.stringify([shown, keys]));
}
