import type { PlannedPaper } from '../../core/office/paper';
import { fingerprint } from '../../core/text/fingerprint';
import { part, type Steps } from '../../core/work/work';
import { draftKeyInSteps } from '../../workbook/ownSheets/sheetImage';

/** Fingerprint of what a person agrees to: another one at the write, and it is not what they saw. */
export function* keyOfPlan({ agreedOn }: Pick<PlannedPaper<unknown>, 'agreedOn'>): Steps<string> {
  const { drafts, shown } = agreedOn;
  const keys: string[] = [];
  for (const [at, draft] of drafts.entries()) {
    keys.push(yield* part(draftKeyInSteps(draft), at / drafts.length, (at + 1) / drafts.length));
  }
  return fingerprint(JSON.stringify([shown, keys]));
}
