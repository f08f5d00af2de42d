import type { StoredSettings } from '../core/office/storedSettings';
import type { Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';

/** Keeps what a person says of the struck rows of a sheet: taken out, or used like all others. The sheet is not written. */
export function answerStruckRows(said: StoredSettings['struckRows'][number]): Promise<Outcome<null>> {
  return changeSettings('answerStruckRows', (settings) => ({
    ...settings,
    struckRows: [...settings.struckRows.filter(({ sheet }) => sheet !== said.sheet), said],
  }));
}
