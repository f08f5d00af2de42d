import { foundList } from './judgeNominees';
import { chosenTaskTable, type Office } from './office';
import { isConfirmed } from './officeView';

/** Sheets of tasks and lists that are checked though nobody has confirmed what their columns mean, each once. */
export function unconfirmedSheets(office: Office): readonly string[] {
  const tasks = chosenTaskTable(office);
  const ofTasks = tasks.ok && !isConfirmed(tasks.value, office.snapshot) ? [tasks.value.sheet] : [];
  const ofLists = office.lists.ofYear
    .map((table) => foundList(office, table))
    .filter((found) => !found.isConfirmed)
    .map(({ table }) => table.sheet);
  return [...new Set([...ofTasks, ...ofLists])];
}
