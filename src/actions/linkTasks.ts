import type { ConfirmedLink } from '../core/office/storedSettings';
import type { Outcome } from '../core/work/outcome';
import { changeSettings } from './running/changeSettings';

/** Links tasks to plan items, in one write; the office's sheet is not written. A later link of a task wins. */
export function linkTasks(links: readonly ConfirmedLink[]): Promise<Outcome<null>> {
  const linked = new Set(links.map(({ taskKey }) => taskKey));
  return changeSettings('linkTasks', (settings) => ({
    ...settings,
    links: [...settings.links.filter(({ taskKey }) => !linked.has(taskKey)), ...links],
  }));
}
