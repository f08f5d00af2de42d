import { readNomineesInSteps } from '../core/nominees/readNominees';
import type { Grid } from '../core/sheets/grid';
import { part, type Steps } from '../core/steps';
import { findOwnTable } from '../core/summaries/ownTable';
import { ownTableChanges, type OwnTableChanges } from '../core/summaries/ownTableChanges';
import { nomineeFacts, taskFacts, type Facts } from '../core/summaries/summaryFacts';
import { labelReader } from '../core/summaries/summaryLabel';
import { needsMerges } from '../core/tasks/mergedValues';
import { applyCellFixes } from '../workbook/cellFixes';
import { inSlices } from '../workbook/inSlices';
import { readMerges } from '../workbook/readMerges';
import { chooseInSlices, readWholeOffice, type NomineeRequest } from './checkNominees';
import { now } from './clock';
import { officeLaw, type NomineeReading } from './nomineeReading';
import { theirGrids, understandInSteps, type OfficeReading } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import { withMerges } from './readTaskTable';
import { tasksInSteps } from './taskFindings';
import { chosenTable } from './taskTable';
import { watching, type Watching } from './watching';

/** The office's own summary tables, with each cell that would change. */
export interface OwnTablesPreview {
  /** Tables that are understood, in sheet order. */
  readonly tables: readonly OwnTableChanges[];
}

/** What filling the office's own tables wrote. */
export interface FilledOwnTables extends OwnTablesPreview {
  readonly kind: 'written' | 'unchanged';
  readonly undoId: string | null;
}

/**
 * What would change in the office's own summary tables: two batches (one more where blanks in the
 * task table could be merged cells); nothing is written.
 */
export async function previewOwnTables(request: NomineeRequest): Promise<Outcome<OwnTablesPreview>> {
  const watch = watching(request);
  const read = await readWholeOffice(request, watch);
  if (!read.ok) return read;
  const first = await sourceOf(read.value, request, watch);
  const merged = await withNeededMerges(first, request, watch);
  if (!merged.ok) return merged;
  const from = merged.value;
  const tables = await inSlices(tablesInSteps(from, request), watch.stage({ from: 0.5, to: 1 }));
  return tables.ok ? done({ tables: tables.value }) : failed(tables.block);
}

/**
 * Fills the office's own summary tables: counts anew in two batches, then guard, journal and write, read back in three.
 * Only figures are written: no format, formula, width or other cell. With `accepted` nothing is written where the
 * figures are no longer those that the person saw.
 */
export async function fillOwnTables(
  request: NomineeRequest & { readonly accepted?: OwnTablesPreview },
): Promise<Outcome<FilledOwnTables>> {
  const counted = await previewOwnTables(request);
  if (!counted.ok) return counted;
  const { tables } = counted.value;
  const fixes = tables.flatMap(({ changes }) => changes);
  const seen = request.accepted?.tables.flatMap(({ changes }) => changes) ?? fixes;
  if (JSON.stringify(seen) !== JSON.stringify(fixes)) {
    return failed({ reason: 'changedSince', sheet: tables[0]?.sheet ?? '' });
  }
  const applied = await applyCellFixes({ action: 'fillOwnTables', at: now(), fixes });
  if (applied.kind === 'blocked') return failed(applied.block);
  return done({ kind: applied.kind, tables, undoId: applied.kind === 'written' ? applied.undoId : null });
}

interface Source {
  readonly office: OfficeReading;
  readonly lists: NomineeReading | null;
}

async function sourceOf(office: OfficeReading, request: NomineeRequest, watch: Watching): Promise<Source> {
  const lists = await chooseInSlices(office, request, watch.stage({ from: 0.3, to: 0.5 }));
  return lists.ok ? { office: lists.value.office, lists: lists.value } : { office, lists: null };
}

/** Where blanks in the task table could be merged cells, their areas are read in one more batch. */
async function withNeededMerges(
  source: Source,
  request: NomineeRequest,
  watch: Watching,
): Promise<Outcome<Source>> {
  const chosen = chosenTable(source.office);
  if (!chosen.ok || !needsMerges(chosen.value.table)) return done(source);
  const { sheet } = chosen.value.table;
  const merges = await readMerges(sheet);
  if (!merges.ok) return failed(merges.block);
  const snapshot = withMerges(source.office.snapshot, sheet, merges.value);
  const again = await inSlices(
    understandInSteps(snapshot, request.plan ?? null),
    watch.stage({ from: 0.3, to: 0.5 }),
  );
  return again.ok ? done(await sourceOf(again.value, request, watch)) : failed(again.block);
}

function* tablesInSteps(
  { office, lists }: Source,
  request: NomineeRequest,
): Steps<readonly OwnTableChanges[]> {
  const { dictionary, plan } = office;
  const tasks = yield* part(tasksFacts(office, request), 0, 0.3);
  const nominees = yield* part(nominationFacts(office, lists), 0.3, 0.6);
  const read = labelReader({
    plan,
    dictionary,
    book: officeLaw(office).book,
    bodies: new Set([...tasks, ...nominees].flatMap(({ body }) => body ?? [])),
  });
  const tables: OwnTableChanges[] = [];
  const grids = summaryGrids(office, lists);
  for (const [index, grid] of grids.entries()) {
    const table = findOwnTable(grid, read);
    const records = table?.subject === 'tasks' ? tasks : nominees;
    if (table !== null && records.length > 0) tables.push(ownTableChanges(table, records));
    yield 0.6 + (0.4 * (index + 1)) / grids.length;
  }
  return tables;
}

function* tasksFacts(office: OfficeReading, { today }: NomineeRequest): Steps<readonly Facts[]> {
  const chosen = chosenTable(office);
  if (!chosen.ok) return [];
  const tasks = yield* tasksInSteps(office, chosen.value.table, today);
  const year = office.plan?.document.year ?? Number(today.slice(0, 4));
  return taskFacts(tasks, { dictionary: office.dictionary, year });
}

function* nominationFacts(office: OfficeReading, reading: NomineeReading | null): Steps<readonly Facts[]> {
  if (reading === null) return [];
  const { lists, year, law, historyTables } = reading;
  const { nominees } = yield* readNomineesInSteps(lists, {
    year: year.year,
    book: law.book,
    historyTables,
  });
  return nomineeFacts(nominees, office.dictionary);
}

/** The office's sheets that hold neither its tasks nor its lists. */
function summaryGrids(office: OfficeReading, lists: NomineeReading | null): readonly Grid[] {
  const chosen = chosenTable(office);
  const taken = new Set([
    ...(chosen.ok ? [chosen.value.table.sheet] : []),
    ...(lists === null ? [] : [...lists.lists, ...lists.otherYears, ...lists.historyTables]).map(
      ({ sheet }) => sheet,
    ),
  ]);
  return theirGrids(office.snapshot).filter(({ sheet, isVisible }) => isVisible && !taken.has(sheet));
}
