import type { Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';

/** Remembers the sheet that the person pointed at; null lets the add-in choose again. */
export function pointAtTaskSheet(sheet: string | null): Promise<Outcome<null>> {
  return changeSettings('pointAtTaskSheet', (settings) => ({ ...settings, taskSheet: sheet }));
}
