import type { AppendixSettings } from '../core/plan/appendixSettings';
import type { Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';

/** Sets how the office wants its appendix: form, columns (further ones of the task sheet too) and their order, names of the groups. */
export function setAppendix(appendix: AppendixSettings): Promise<Outcome<null>> {
  return changeSettings('setAppendix', (settings) => ({ ...settings, appendix }));
}
