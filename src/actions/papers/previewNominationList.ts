import {
  nominationChangesInSteps,
  type NominationChanges,
} from '../../core/papers/nominationList/nominationChanges';
import type { NominationSection } from '../../core/papers/nominationList/nominationListWords';
import { withoutPersonalNumbers } from '../../core/papers/page/personalNumbers';
import { inSlices } from '../../workbook/inSlices';
import { nominationsOf, type NominationRequest } from './makeNominationList';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { paperPlace, type PaperPlace } from '../running/paperPlace';
import { watching } from '../running/watching';

/** What making the nomination list would write; names as the list writes them, no personal numbers. */
export interface NominationListPreview extends PaperPlace, NominationChanges {
  /** For `accepted` of the write. */
  readonly key: string;
  /** Nominations of each kind; together all that the lists hold. */
  readonly counts: Readonly<Record<NominationSection, number>>;
  /** Names of the standing list that could be two nominees now: their notes are not taken over. */
  readonly doubtful: readonly string[];
}

/** What making the nomination list would write: two batches (three where cells may be merged); nothing is written. */
export async function previewNominationList(
  request: NominationRequest,
): Promise<Outcome<NominationListPreview>> {
  const watch = watching(request);
  const made = await nominationsOf(request, watch);
  if (!made.ok) return made;
  const { office, planned, key } = made.value;
  const { report, standing } = planned;
  const compared = await inSlices(
    nominationChangesInSteps(standing, report),
    watch.stage({ from: 0.6, to: 1 }),
  );
  if (!compared.ok) return failed(compared.block);
  return done({
    ...paperPlace(office.snapshot, { sheet: report.draft.name, kind: 'nominationList' }),
    key,
    counts: report.counts,
    ...compared.value,
    doubtful: report.matches.doubtful.map(withoutPersonalNumbers),
  });
}
