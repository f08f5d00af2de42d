import type { OfficeTableReport } from '../core/counting/officeTables/officeTableReport';
import { withoutTotal } from '../core/counting/officeTables/totalApart';
import { sheetsInNeedOfMerges } from '../core/office/mergedSheets';
import type { Office } from '../core/office/office';
import { officeTablesOf, type FoundOfficeTables } from '../core/office/officeTables';
import type { NamedCell } from '../core/work/block';
import { sheetsBehind } from '../core/office/restsOn';
import { done, failed, type Outcome } from '../core/work/outcome';
import { inSlices } from '../workbook/inSlices';
import { applyCellFixes } from '../workbook/write/cellFixes';
import { judgingOf, type NomineeRequest } from './checkNominees';
import { now } from './running/clock';
import { officeIsRead, readMergesToo, readOffice } from './running/readOffice';
import { watching, type Watching } from './running/watching';

/** The office's own summary tables, with each cell that would change. */
export interface OfficeTablesPreview {
  /** In sheet order, from top to bottom; those that are left alone too. */
  readonly tables: readonly OfficeTableReport[];
  /** Sheets whose merged areas had to be read; filling reads them at once with the cells. */
  readonly mergedSheets?: readonly string[];
}

/** What filling the office's own tables wrote. */
export interface FilledOfficeTables extends OfficeTablesPreview {
  readonly kind: 'written' | 'unchanged';
  readonly undoId: string | null;
  /** Cells that keep their figure as text, being formatted so: formulas do not add them up. */
  readonly asText: readonly NamedCell[];
}

/** A filling as it is asked for. */
export interface OfficeTablesRequest extends NomineeRequest {
  /** What the person saw: nothing is written where the figures are others by now. */
  readonly accepted?: OfficeTablesPreview;
  /** Keys of the tables to fill; absent: all that can be filled. */
  readonly only?: readonly string[];
  /** Keys of the tables whose total is left as it is where the rows do not come to it; absent: none. */
  readonly withoutTotals?: readonly string[];
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
 * figures rest on), then look, write and look again: two batches. Only figures are written: no format, formula, width
 * or other cell.
 */
export async function fillOfficeTables(request: OfficeTablesRequest): Promise<Outcome<FilledOfficeTables>> {
  const looked = await look(request, request.accepted?.mergedSheets ?? []);
  if (!looked.ok) return looked;
  const { tables, office, mergedSheets } = looked.value;
  const chosen = chosenTables(tables, request);
  const seen = request.accepted === undefined ? chosen : chosenTables(request.accepted.tables, request);
  const fixes = chosen.flatMap(({ changes }) => changes);
  if (differ(seen, chosen)) return failed({ reason: 'changedSince', sheet: firstDifference(seen, chosen) });
  const applied = await applyCellFixes({
    // the journal's own name for it, in workbooks that stand
    action: 'fillOwnTables',
    at: now(),
    // cells to be filled hold figures or nothing; words in them were shown as what changes
    mixedLetters: 'mayGo',
    fixes: fixes.map(({ cell, from, to }) => ({ cell, from, to })),
    restsOn: { snapshot: office.snapshot, sheets: sheetsBehind(office, ['tasks', 'lists']) },
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  return done({
    kind: applied.kind,
    tables: chosen,
    mergedSheets,
    undoId: applied.kind === 'written' ? applied.undoId : null,
    asText: applied.kind === 'written' ? applied.asText : [],
  });
}

function chosenTables(
  tables: readonly OfficeTableReport[],
  { only, withoutTotals }: Pick<OfficeTablesRequest, 'only' | 'withoutTotals'>,
): readonly OfficeTableReport[] {
  const chosen = only === undefined ? tables : tables.filter(({ key }) => only.includes(key));
  return chosen.map((table) => (withoutTotals?.includes(table.key) === true ? withoutTotal(table) : table));
}

function differ(seen: readonly OfficeTableReport[], found: readonly OfficeTableReport[]): boolean {
  return changesIn(seen) !== changesIn(found);
}

function changesIn(tables: readonly OfficeTableReport[]): string {
  return JSON.stringify(
    tables.flatMap(({ changes }) => changes.map(({ cell, from, to }) => [cell, from, to])),
  );
}

function firstDifference(seen: readonly OfficeTableReport[], found: readonly OfficeTableReport[]): string {
  const other = seen.find((table, at) => changesIn([table]) !== changesIn(found.slice(at, at + 1)));
  return (other ?? found.at(-1) ?? seen[0])?.sheet ?? '';
}

interface Looked extends OfficeTablesPreview {
  readonly office: Office;
  readonly mergedSheets: readonly string[];
}

/** Where merged areas matter, all of them are read in one batch, and everything is understood once more. */
async function look(request: NomineeRequest, known: readonly string[]): Promise<Outcome<Looked>> {
  const watch = watching(request);
  const read = await readOffice(request, watch, {
    cells: 'all',
    merges: [],
    alsoMergesOf: known,
    formats: 'all',
  });
  if (!read.ok) return read;
  const first = await lookAt(read.value, request, watch);
  if (!first.ok) return first;
  const { tables, mergesOf } = first.value;
  const isFillable = tables.some(({ left }) => left === null);
  const behind = sheetsInNeedOfMerges(read.value, ['tasks', 'lists']);
  const wanted = isFillable ? [...new Set([...behind, ...mergesOf])] : [];
  if (wanted.length === 0) return done({ tables, office: read.value, mergedSheets: known });
  const again = await readMergesToo(read.value, wanted, { request, watch });
  if (!again.ok) return again;
  const second = await lookAt(again.value, request, watch);
  if (!second.ok) return second;
  const mergedSheets = [...new Set([...known, ...wanted])];
  return done({ tables: second.value.tables, office: again.value, mergedSheets });
}

/** The tables of an office as it was read, and the sheets whose merged areas could change what is understood. */
async function lookAt(
  office: Office,
  request: NomineeRequest,
  watch: Watching,
): Promise<Outcome<FoundOfficeTables>> {
  const stage = watch.stage({ from: officeIsRead, to: 1 });
  const found = await inSlices(officeTablesOf(office, judgingOf(request)), stage);
  return found.ok ? done(found.value) : failed(found.block);
}
