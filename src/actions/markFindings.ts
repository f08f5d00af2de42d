import { done, failed, type Outcome } from '../core/work/outcome';
import { findCellMarks, markCells, takeOffMarks, type MarkedCells } from '../workbook/marks/cellMarks';
import type { CellsBySeverity } from '../workbook/marks/markedAreas';

/** What was marked. */
export interface MarkedFindings {
  readonly cells: number;
  /** Sheets that were passed over: protected, or gone under that name. */
  readonly skipped: MarkedCells['skipped'];
}

/** Marks that stand in the workbook, from this opening or an earlier one. */
export interface FindingMarks {
  readonly cells: number;
  /** In the order of the tabs. */
  readonly sheets: readonly string[];
}

/** What was taken off. */
export interface UnmarkedFindings {
  readonly cells: number;
  /** Protected sheets that keep their marks. */
  readonly left: readonly string[];
}

/**
 * Marks cells of open findings by their severity, in place of the marks that stand. Only when a person asks; no step of
 * the undo list, since `unmark` takes all of it off. Cells (0-based) of one sheet may stand under several severities: the
 * worst is shown.
 */
export async function markFindings(cells: CellsBySeverity): Promise<Outcome<MarkedFindings>> {
  const marked = await markCells(cells);
  if (marked.kind === 'blocked') return failed(marked.block);
  return done({ cells: marked.cellCount, skipped: marked.skipped });
}

/** Takes off all marks, whoever put them up and when; those on protected sheets stay and are named. */
export async function unmark(): Promise<Outcome<UnmarkedFindings>> {
  const off = await takeOffMarks();
  if (off.kind === 'blocked') return failed(off.block);
  return done({ cells: off.cellCount, left: off.left });
}

/** The marks that stand; nothing is changed. */
export async function findMarks(): Promise<Outcome<FindingMarks>> {
  const seen = await findCellMarks();
  if (seen.kind === 'blocked') return failed(seen.block);
  return done({ cells: seen.cellCount, sheets: seen.sheets });
}
