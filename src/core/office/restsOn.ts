import type { Matter } from './mergedSheets';
import { chosenTaskTable, hasLists, type Office } from './office';
import { ownSheetName } from './ownSheets';

/**
 * The sheets that a paper of these matters is made from, each once: the table of tasks, the lists of the year with the
 * registers of earlier ones and the registrations, and our sheets of the plan and of the law's settings. What another hand changes in them
 * between reading and write stops the write.
 */
export function sheetsBehind(office: Office, matters: readonly Matter[]): readonly string[] {
  const chosen = chosenTaskTable(office);
  const { ofYear, historyTables, registrations } = office.lists;
  const tables = [
    ...(matters.includes('tasks') && chosen.ok ? [chosen.value] : []),
    ...(matters.includes('lists') && hasLists(office) ? [...ofYear, ...historyTables, ...registrations] : []),
  ];
  const own = [office.own.planSheet, ownSheetName(office.snapshot, 'settings')];
  return [...new Set([...tables.map(({ sheet }) => sheet), ...own.filter((name) => name !== null)])];
}
