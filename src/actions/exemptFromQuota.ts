import { foldedUnit } from '../core/nominees/identity';
import type { StoredSettings } from '../core/office/storedSettings';
import { failed, type Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';

/** Leaves a unit out of the quota, with a reason; a reason of null takes it in again. */
export function exemptFromQuota(choice: {
  readonly unit: string;
  readonly reason: string | null;
}): Promise<Outcome<null>> {
  const unit = choice.unit.trim();
  const reason = choice.reason?.trim() ?? null;
  if (reason === '') return Promise.resolve(failed({ reason: 'reasonMissing' }));
  const others = (settings: StoredSettings) =>
    settings.quotaExempt.filter((one) => foldedUnit(one.unit) !== foldedUnit(unit));
  return changeSettings('exemptFromQuota', (settings) => ({
    ...settings,
    quotaExempt: reason === null ? others(settings) : [...others(settings), { unit, reason }],
  }));
}
