import type { SummarySheet, SummaryTableNote } from '../../core/papers/standardTables/summarySheets';
import type { Finding } from '../../core/rules/finding';
import { draftDifferencesInSteps } from '../../core/sheets/draftDifferences';
import { part, type Steps } from '../../core/work/work';
import type { TieOut } from '../../core/counting/nomineeTables';
import { rowTotal, type CountTable, type SummaryTableId } from '../../core/counting/summaryTable';
import { needsMerges } from '../../core/tasks/mergedValues';
import { summaries as words } from '../../strings/vi/summaries';
import { inSlices } from '../../workbook/inSlices';
import { freeName } from '../../core/sheets/sheetNames';
import { readMerges } from '../../workbook/read/readMerges';
import { summaryOptions, tieOutFindings, type SummaryRequest } from './fillSummaries';
import { nomineeSummaryInSteps, taskSummaryInSteps, type Figures, type MadeSummary } from './makeSummaries';
import { understandInSteps } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { withMerges } from '../running/readTaskTable';
import { readSummarySource, sourceIsRead, type SummarySource } from './summarySource';
import { chosenTable } from '../../core/office/taskTable';
import { watching, type Watching } from '../running/watching';

/** A sheet of standard tables as it would be written. */
export interface SummarySheetPreview {
  readonly about: 'tasks' | 'nominees';
  readonly sheet: string;
  /** True where the sheet would be made. */
  readonly isNew: boolean;
  readonly tables: readonly SummaryTableNote[];
  /** Cells that would say something else than they do; null for a new sheet. 0: it says all of it already. */
  readonly changedCells: number | null;
}

/** One bar of a plain chart: its words, and its parts in the order of the table's columns, empty parts left out. */
export interface FigureBar {
  readonly label: string;
  readonly total: number;
  readonly parts: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}

/** What filling the standard tables would write. */
export interface SummariesPreview {
  /** Sheets in the order in which they are written; never empty. */
  readonly sheets: readonly SummarySheetPreview[];
  /** What would be written: as asked, else as the workbook remembers it, else values. */
  readonly figures: Figures;
  /** null: no nomination lists. */
  readonly tieOut: TieOut | null;
  /** `bodies`: progress by lead body, parts by status; `awards`: nominations by award, parts by kind. */
  readonly bars: { readonly bodies: readonly FigureBar[]; readonly awards: readonly FigureBar[] };
  /** Sums that do not tie out (rule TK-01). */
  readonly findings: readonly Finding[];
  /** A sheet of the usual name is not ours; the free name to ask for instead. */
  readonly nameOnOffer: { readonly sheet: string; readonly otherName: string } | null;
}

/**
 * What filling the standard tables would write: two batches (one more where blanks could be merged cells); nothing is
 * written.
 */
export async function previewSummaries(request: SummaryRequest): Promise<Outcome<SummariesPreview>> {
  const watch = watching(request);
  const read = await readSummarySource(request, watch);
  if (!read.ok) return read;
  const source = await withTaskMerges(read.value, request, watch);
  if (!source.ok) return source;
  const made = await inSlices(
    previewInSteps(source.value, request),
    watch.stage({ from: sourceIsRead, to: 1 }),
  );
  if (!made.ok) return failed(made.block);
  if (made.value.sheets.length > 0) return done(made.value);
  const tasks = chosenTable(source.value.office);
  return tasks.ok ? failed({ reason: 'noTaskSheet' }) : tasks;
}

async function withTaskMerges(
  source: SummarySource,
  request: SummaryRequest,
  watch: Watching,
): Promise<Outcome<SummarySource>> {
  const chosen = chosenTable(source.office);
  if (!chosen.ok || !needsMerges(chosen.value.table)) return done(source);
  const { sheet } = chosen.value.table;
  const merges = await readMerges(sheet);
  if (!merges.ok) return failed(merges.block);
  const snapshot = withMerges(source.office.snapshot, sheet, merges.value);
  const stage = watch.stage({ from: sourceIsRead, to: sourceIsRead });
  const again = await inSlices(understandInSteps(snapshot, request.plan ?? null), stage);
  return again.ok ? done({ ...source, office: again.value }) : failed(again.block);
}

function* previewInSteps({ office, lists }: SummarySource, request: SummaryRequest): Steps<SummariesPreview> {
  const chosen = chosenTable(office);
  const tasks = chosen.ok
    ? yield* part(
        taskSummaryInSteps(office, chosen.value.table, summaryOptions(office, 'tasks', request)),
        0,
        0.4,
      )
    : null;
  const nominees =
    lists === null
      ? null
      : yield* part(
          nomineeSummaryInSteps(lists.reading, lists.check, summaryOptions(office, 'nominees', request)),
          0.4,
          0.8,
        );
  const sheets: SummarySheetPreview[] = [];
  if (tasks !== null)
    sheets.push(yield* part(sheetPreview(tasks.sheet, { about: 'tasks', office }), 0.8, 0.9));
  if (nominees !== null)
    sheets.push(yield* part(sheetPreview(nominees.sheet, { about: 'nominees', office }), 0.9, 1));
  return {
    sheets,
    figures: request.figures ?? office.snapshot.settings.summaryFigures,
    tieOut: nominees?.tieOut ?? null,
    bars: { bodies: barsOf(tasks, 'taskBodies'), awards: barsOf(nominees, 'awards') },
    findings: tieOutFindings(lists),
    nameOnOffer: nameOnOffer(sheets, office),
  };
}

function* sheetPreview(
  { draft, tables }: SummarySheet,
  from: { readonly about: 'tasks' | 'nominees'; readonly office: SummarySource['office'] },
): Steps<SummarySheetPreview> {
  const { sheets, grids } = from.office.snapshot;
  const standing = sheets.find(({ name, own }) => name === draft.name && own?.kind === 'summary');
  const grid = grids.find(({ sheet }) => sheet === draft.name) ?? null;
  return {
    about: from.about,
    sheet: draft.name,
    isNew: standing === undefined,
    tables,
    changedCells: standing === undefined ? null : yield* draftDifferencesInSteps(draft, grid),
  };
}

function nameOnOffer(
  previews: readonly SummarySheetPreview[],
  { snapshot }: SummarySource['office'],
): SummariesPreview['nameOnOffer'] {
  const names = snapshot.sheets.map(({ name }) => name);
  const taken = previews.find(({ sheet, isNew }) => isNew && names.includes(sheet));
  return taken === undefined ? null : { sheet: taken.sheet, otherName: freeName(taken.sheet, names) };
}

function barsOf(made: MadeSummary | null, id: SummaryTableId): readonly FigureBar[] {
  const table = made?.tables.find((one) => one.id === id);
  return table === undefined ? [] : table.rows.map((row) => barOf(table, row));
}

function barOf(table: CountTable, row: CountTable['rows'][number]): FigureBar {
  const parts = table.columns.map((key, index) => ({
    key,
    label: words.columns[key] ?? key,
    count: row.counts[index] ?? 0,
  }));
  return {
    label: row.label ?? words.fixedRows[table.id]?.[row.key] ?? row.key,
    total: rowTotal(row),
    parts: parts.filter(({ count }) => count > 0),
  };
}
