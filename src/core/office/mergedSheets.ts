import { listNeedsMerges } from '../nominees/mergedValues';
import { needsMerges } from '../tasks/mergedValues';
import { chosenTaskTable, type Office } from './office';

/** What an action looks at: the office's tasks, its nomination lists. */
export type Matter = 'tasks' | 'lists';

/** Sheets of what an action looks at in which blanks could be the lower parts of merged cells; each once. */
export function sheetsInNeedOfMerges(office: Office, matters: readonly Matter[]): readonly string[] {
  const tasks = chosenTaskTable(office);
  const ofTasks =
    matters.includes('tasks') && tasks.ok && needsMerges(tasks.value) ? [tasks.value.sheet] : [];
  const ofLists = matters.includes('lists') ? office.lists.ofYear.filter(listNeedsMerges) : [];
  return [...new Set([...ofTasks, ...ofLists.map(({ sheet }) => sheet)])];
}
