import { foldedUnit } from '../core/nominees/identity';
import type { IsoDate } from '../core/time/isoDate';
import type { Answer } from '../core/rules/finding';
import type { StoredSettings } from '../core/office/storedSettings';
import { addBody, changeSettings } from './changeSettings';
import { failed, type Outcome } from '../core/work/outcome';

/**
 * Sets a finding aside; the reason stays in the workbook and stands on the check slip.
 * @param item.key the finding's key, or a rule's id to set aside all that this rule finds
 */
export function ignoreFinding(item: {
  readonly key: string;
  readonly reason: string;
  readonly today: IsoDate;
}): Promise<Outcome<null>> {
  const reason = item.reason.trim();
  if (reason === '') return Promise.resolve(failed({ reason: 'reasonMissing' }));
  return changeSettings('ignoreFinding', (settings) => ({
    ...settings,
    ignored: [
      ...settings.ignored.filter(({ key }) => key !== item.key),
      { key: item.key, reason, on: item.today },
    ],
  }));
}

/** Takes a finding back among the open ones. */
export function restoreFinding(key: string): Promise<Outcome<null>> {
  return changeSettings('restoreFinding', (settings) => ({
    ...settings,
    ignored: settings.ignored.filter((item) => item.key !== key),
  }));
}

/** Keeps a one-click answer of a finding, so that the same is not asked again. */
export function answerFinding({ kind, name }: Answer): Promise<Outcome<null>> {
  switch (kind) {
    case 'addBody':
      return addBody(name);
    case 'differentPersons':
      return changeSettings('answerFinding', (settings) => ({
        ...settings,
        differentPersons: withName(settings.differentPersons, name),
      }));
    case 'noPosition':
      return changeSettings('answerFinding', (settings) => ({
        ...settings,
        withoutPosition: withName(settings.withoutPosition, name),
      }));
  }
}

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

function withName(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names : [...names, name];
}
