import { done, type Outcome } from '../../core/work/outcome';
import { paperPlace, type PaperPlace } from '../running/paperPlace';
import { watching } from '../running/watching';
import { planUnitFindings, type UnitFindingsRequest, type UnitMessage } from './writeUnitFindings';

/** What goes back to units, before it is written. */
export interface UnitFindingsPreview extends PaperPlace {
  /** For `accepted` of the write, whether of all units or of one. */
  readonly key: string;
  readonly units: readonly UnitMessage[];
  /** Findings that go to no unit: of whole sheets, of the plan, or of rows that are nobody's. */
  readonly withoutUnit: number;
}

/** What goes back to units: two batches (three where cells may be merged); nothing is written. */
export async function previewUnitFindings(
  request: UnitFindingsRequest,
): Promise<Outcome<UnitFindingsPreview>> {
  const planned = await planUnitFindings(request, watching(request));
  if (!planned.ok) return planned;
  const { office, sheet, key, units, withoutUnit } = planned.value;
  return done({ ...paperPlace(office.snapshot, { sheet, kind: 'unitFindings' }), key, units, withoutUnit });
}
