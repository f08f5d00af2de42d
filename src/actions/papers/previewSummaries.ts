import type { TieOut } from '../../core/counting/nomineeTables';
import { rowTotal, type CountTable, type SummaryTableId } from '../../core/counting/summaryTable';
import type { Office } from '../../core/office/office';
import type { SummarySheet, SummaryTableNote } from '../../core/papers/standardTables/summarySheets';
import type { Finding } from '../../core/rules/finding';
import { draftDifferences } from '../../core/sheets/draftDifferences';
import { isSameName } from '../../core/sheets/sheetNames';
import type { Outcome } from '../../core/work/outcome';
import { part, type Work } from '../../core/work/work';
import { standardTables as words } from '../../strings/papers/standardTables';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import type { Figures, MadeSummary } from './countedTables';
import { standardTablesPaper, type MadeTables, type SummaryRequest } from './standardTables';

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
  /** For `accepted` of the write. */
  readonly key: string;
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
export function previewSummaries(request: SummaryRequest): Promise<Outcome<SummariesPreview>> {
  return previewPaper(standardTablesPaper, request, showTables);
}

function* showTables({ office, planned, key, places }: LookedAt<MadeTables>): Work<SummariesPreview> {
  const { tasks, nominees, figures, tieOut, findings } = planned.made;
  const sheets: SummarySheetPreview[] = [];
  if (tasks !== null) sheets.push(yield* part(showSheet(tasks.sheet, { about: 'tasks', office }), 0, 0.5));
  if (nominees !== null)
    sheets.push(yield* part(showSheet(nominees.sheet, { about: 'nominees', office }), 0.5, 1));
  const taken = places.find(({ nameOnOffer }) => nameOnOffer !== null);
  return {
    key,
    sheets,
    figures,
    tieOut,
    bars: { bodies: barsOf(tasks, 'taskBodies'), awards: barsOf(nominees, 'awards') },
    findings,
    nameOnOffer:
      taken === undefined || taken.nameOnOffer === null
        ? null
        : { sheet: taken.sheet, otherName: taken.nameOnOffer },
  };
}

function* showSheet(
  { draft, tables }: SummarySheet,
  from: { readonly about: 'tasks' | 'nominees'; readonly office: Office },
): Work<SummarySheetPreview> {
  const { sheets, grids } = from.office.snapshot;
  const existing = sheets.find(({ name, own }) => isSameName(name, draft.name) && own?.kind === 'summary');
  const grid = grids.find(({ sheet }) => isSameName(sheet, draft.name)) ?? null;
  return {
    about: from.about,
    sheet: draft.name,
    isNew: existing === undefined,
    tables,
    changedCells: existing === undefined ? null : yield* draftDifferences(draft, grid),
  };
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
