import type { DutyChoice, OwnDuty } from '../core/plan/recurringDuties';
import { collapseSpaces, foldText } from '../core/text/folding';
import type { Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';

/** Sets which recurring duties are asked of a year's plan: usual ones taken off, and the office's own. A name twice, or none, is dropped. */
export function chooseDuties(duties: DutyChoice): Promise<Outcome<null>> {
  return changeSettings('chooseDuties', (settings) => ({
    ...settings,
    duties: { off: duties.off, own: eachOnce(duties.own) },
  }));
}

/** Names without a letter or figure are none: no plan could ever speak of them. */
function eachOnce(own: readonly OwnDuty[]): readonly OwnDuty[] {
  const byName = new Map<string, OwnDuty>();
  for (const duty of own) {
    const name = collapseSpaces(duty.name);
    const words = duty.words.map(collapseSpaces).filter((word) => word !== '');
    const key = foldText(name, { stripPunctuation: true });
    if (key !== '' && !byName.has(key)) byName.set(key, { name, words });
  }
  return [...byName.values()];
}
