import type { IsoDate } from '../core/time/isoDate';
import { failed, type Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';

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
