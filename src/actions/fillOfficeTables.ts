import type { OwnTableReport } from '../core/counting/officeTables/officeTableReport';
import { applyCellFixes } from '../workbook/write/cellFixes';
import { inSlices } from '../workbook/inSlices';
import { chooseInSlices, findingLists, readWholeOffice, type NomineeRequest } from './checkNominees';
import { now } from './running/clock';
import { sheetsToAsk } from './running/mergedOffice';
import { understandInSteps, type OfficeReading } from '../core/office/officeReading';
import { done, failed, type Outcome } from '../core/work/outcome';
import { ownTablesOf, sheetsBehind, type OwnTableSource } from './running/officeTables';
import { withMergesOf } from './running/snapshotMerges';
import { watching, type Watching } from './running/watching';

/** The office's own summary tables, with each cell that would change. */
export interface OfficeTablesPreview {
  /** In sheet order, from top to bottom; those that are left alone too. */
  readonly tables: readonly OwnTableReport[];
  /** Sheets whose merged areas had to be read; filling reads them at once with the cells. */
  readonly mergedSheets?: readonly string[];
}

/** What filling the office's own tables wrote. */
export interface FilledOfficeTables extends OfficeTablesPreview {
  readonly kind: 'written' | 'unchanged';
  readonly undoId: string | null;
}

/** A filling as it is asked for. */
export interface OfficeTablesRequest extends NomineeRequest {
  /** What the person saw: nothing is written where the figures are others by now. */
  readonly accepted?: OfficeTablesPreview;
  /** Keys of the tables to fill; absent: all that can be filled. */
  readonly only?: readonly string[];
}

/**
 * What would change in the office's own summary tables: two batches, one more where merged cells could matter (blanks
 * in the task table or the lists, headings without figures in a table); nothing is written.
 */
export async function previewOfficeTables(request: NomineeRequest): Promise<Outcome<OfficeTablesPreview>> {
  const looked = await look(request, []);
  if (!looked.ok) return looked;
  const { tables, mergedSheets } = looked.value;
  return done({ tables, mergedSheets });
}

/**
 * Fills the office's own summary tables: counts anew as the preview does, then guard (which reads again what the
 * figures rest on), journal and write, read back in three batches. Only figures are written: no format, formula, width
 * or other cell.
 */
export async function fillOfficeTables(request: OfficeTablesRequest): Promise<Outcome<FilledOfficeTables>> {
  const looked = await look(request, request.accepted?.mergedSheets ?? []);
  if (!looked.ok) return looked;
  const { tables, source, mergedSheets } = looked.value;
  const chosen = chosenTables(tables, request.only);
  const seen = request.accepted === undefined ? chosen : chosenTables(request.accepted.tables, request.only);
  const fixes = chosen.flatMap(({ changes }) => changes);
  if (differ(seen, chosen)) return failed({ reason: 'changedSince', sheet: firstDifference(seen, chosen) });
  const applied = await applyCellFixes({
    action: 'fillOwnTables',
    at: now(),
    fixes: fixes.map(({ cell, from, to }) => ({ cell, from, to })),
    restsOn: { snapshot: source.office.snapshot, sheets: sheetsBehind(source) },
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  return done({
    kind: applied.kind,
    tables: chosen,
    mergedSheets,
    undoId: applied.kind === 'written' ? applied.undoId : null,
  });
}

function chosenTables(
  tables: readonly OwnTableReport[],
  only: readonly string[] | undefined,
): readonly OwnTableReport[] {
  return only === undefined ? tables : tables.filter(({ key }) => only.includes(key));
}

function differ(seen: readonly OwnTableReport[], found: readonly OwnTableReport[]): boolean {
  return changesIn(seen) !== changesIn(found);
}

function changesIn(tables: readonly OwnTableReport[]): string {
  return JSON.stringify(
    tables.flatMap(({ changes }) => changes.map(({ cell, from, to }) => [cell, from, to])),
  );
}

function firstDifference(seen: readonly OwnTableReport[], found: readonly OwnTableReport[]): string {
  const other = seen.find((table, at) => changesIn([table]) !== changesIn(found.slice(at, at + 1)));
  return (other ?? found.at(-1) ?? seen[0])?.sheet ?? '';
}

interface Looked extends OfficeTablesPreview {
  readonly source: OwnTableSource;
  readonly mergedSheets: readonly string[];
}

/** Where merged areas matter, all of them are read in one batch, and everything is understood once more. */
async function look(request: NomineeRequest, known: readonly string[]): Promise<Outcome<Looked>> {
  const watch = watching(request);
  const read = await readWholeOffice(request, watch, known);
  if (!read.ok) return read;
  const first = await lookAt(read.value, request, watch);
  if (!first.ok) return first;
  const wanted = [...new Set(first.value.mergesOf)];
  if (wanted.length === 0) return done({ ...first.value, mergedSheets: known });
  const merged = await withMergesOf(read.value.snapshot, wanted);
  if (!merged.ok) return merged;
  const again = await inSlices(
    understandInSteps(merged.value, request.plan ?? null),
    watch.stage({ from: 0.3, to: 0.5 }),
  );
  if (!again.ok) return failed(again.block);
  const second = await lookAt(again.value, request, watch);
  return second.ok ? done({ ...second.value, mergedSheets: [...new Set([...known, ...wanted])] }) : second;
}

/** Lists and tables of an office as it was read, and the sheets whose merged areas could change what is understood. */
async function lookAt(
  office: OfficeReading,
  request: NomineeRequest,
  watch: Watching,
): Promise<Outcome<Omit<Looked, 'mergedSheets'> & { readonly mergesOf: readonly string[] }>> {
  const source = await sourceOf(office, request, watch);
  if (!source.ok) return source;
  const found = await inSlices(ownTablesOf(source.value, request), watch.stage({ from: 0.5, to: 1 }));
  if (!found.ok) return failed(found.block);
  const { tables, mergesOf } = found.value;
  return done({
    source: source.value,
    tables,
    mergesOf: tables.some(({ left }) => left === null) ? [...sheetsToAsk(source.value), ...mergesOf] : [],
  });
}

async function sourceOf(
  office: OfficeReading,
  request: NomineeRequest,
  watch: Watching,
): Promise<Outcome<OwnTableSource>> {
  const lists = await chooseInSlices(office, request, watch.stage(findingLists));
  if (lists.ok) return done({ office: lists.value.office, lists: lists.value });
  const hasNone = lists.problem.reason === 'noNomineeList' || lists.problem.reason === 'emptyWorkbook';
  return hasNone ? done({ office, lists: null }) : lists;
}
