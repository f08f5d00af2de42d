import { atOnce } from '../core/work/work';
import type { ConfirmedMapping } from '../core/sheets/table';
import type { AppendixSettings } from '../core/plan/appendixSettings';
import { applyDrafts } from '../workbook/write/applyDrafts';
import { readWorkbook } from '../workbook/read/readWorkbook';
import type { ConfirmedLink, StoredSettings } from '../core/office/storedSettings';
import { currentLawBook } from '../core/law/currentBook';
import { findNomineeTables } from '../core/nominees/findNomineeTables';
import { listNeedsMerges } from '../core/nominees/mergedValues';
import { bodyDictionary } from '../core/bodies/bodyDictionary';
import { findTaskTables } from '../core/tasks/findTaskTables';
import type { Work } from '../core/work/work';
import { wholeInSlices } from '../workbook/inSlices';
import { needsMerges } from '../core/tasks/mergedValues';
import type { WorkbookSnapshot } from '../core/office/snapshot';
import { now } from './running/clock';
import { done, failed, type Outcome } from '../core/work/outcome';

/** Remembers the sheet that the person pointed at; null lets the add-in choose again. */
export function pointAtTaskSheet(sheet: string | null): Promise<Outcome<null>> {
  return changeSettings('pointAtTaskSheet', (settings) => ({ ...settings, taskSheet: sheet }));
}

/**
 * Remembers what the columns of a sheet mean; asked again only when its header changes. Looks at the sheet once, to
 * remember whether its merged cells will have to be read.
 */
export async function confirmMapping(mapping: ConfirmedMapping): Promise<Outcome<null>> {
  const read = await readWorkbook({ sheets: [mapping.sheet] });
  if (!read.ok) return failed(read.block);
  const merges = await wholeInSlices(needsMergesToo(mapping, read.value));
  const known = merges ? { ...mapping, needsMerges: true } : mapping;
  return changeFrom(read.value, 'confirmMapping', (settings) => ({
    ...settings,
    mappings: [
      ...settings.mappings.filter(({ sheet, kind }) => sheet !== mapping.sheet || kind !== mapping.kind),
      known,
    ],
  }));
}

function* needsMergesToo(mapping: ConfirmedMapping, snapshot: WorkbookSnapshot): Work<boolean> {
  const { settings, grids } = snapshot;
  if (mapping.kind === 'nominees') {
    const lists = atOnce(findNomineeTables(grids, { confirmed: [mapping], book: currentLawBook() })).tables;
    return lists.some((table) => table.headerKey === mapping.headerKey && listNeedsMerges(table));
  }
  if (mapping.kind !== 'tasks') return false;
  const dictionary = bodyDictionary({ planBodies: [], officeBodies: settings.bodies, on: null });
  const { tables } = yield* findTaskTables(grids, { confirmed: [mapping], dictionary });
  return tables.some((table) => table.headerKey === mapping.headerKey && needsMerges(table));
}

/** Adds a body to the office's own list, once. */
export function addBody(name: string): Promise<Outcome<null>> {
  return changeSettings('addBody', (settings) => ({
    ...settings,
    bodies: settings.bodies.includes(name) ? settings.bodies : [...settings.bodies, name],
  }));
}

/** Links tasks to plan items, in one write; the office's sheet is not written. A later link of a task wins. */
export function linkTasks(links: readonly ConfirmedLink[]): Promise<Outcome<null>> {
  const linked = new Set(links.map(({ taskKey }) => taskKey));
  return changeSettings('linkTasks', (settings) => ({
    ...settings,
    links: [...settings.links.filter(({ taskKey }) => !linked.has(taskKey)), ...links],
  }));
}

/** Sets how the office wants its appendix: form, columns and their order, names of the groups. */
export function setAppendix(appendix: AppendixSettings): Promise<Outcome<null>> {
  return changeSettings('setAppendix', (settings) => ({ ...settings, appendix }));
}

/** Changes what the workbook keeps of the office's choices: one batch to read, three to write. */
export async function changeSettings(
  action: string,
  change: (settings: StoredSettings) => StoredSettings,
): Promise<Outcome<null>> {
  const read = await readWorkbook({ sheets: [] });
  return read.ok ? changeFrom(read.value, action, change) : failed(read.block);
}

async function changeFrom(
  snapshot: WorkbookSnapshot,
  action: string,
  change: (settings: StoredSettings) => StoredSettings,
): Promise<Outcome<null>> {
  const applied = await applyDrafts({
    action,
    at: now(),
    snapshot,
    restsOn: [],
    targets: [],
    drafts: () => [],
    settings: change,
  });
  return applied.kind === 'blocked' ? failed(applied.block) : done(null);
}
