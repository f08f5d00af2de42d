import { done, failed, type Outcome } from '../core/work/outcome';
import { claimSheet as claim } from '../workbook/ownSheets/claim';

/** Of sheets that carry one mark, a copy by hand: this one is the add-in's, the others are the office's from now on. */
export async function claimSheet(sheet: string): Promise<Outcome<null>> {
  const claimed = await claim(sheet);
  return claimed.kind === 'blocked' ? failed(claimed.block) : done(null);
}
