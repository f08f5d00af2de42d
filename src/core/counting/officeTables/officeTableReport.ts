import type { CellRef } from '../../sheets/cellRef';
import type { CellValue } from '../../sheets/grid';
import type { IsoDate } from '../../time/isoDate';
import type { LineDoubt } from './axisLine';
import type { Subject } from '../summaryFacts';

/** A cell that would change: old → new, with the labels of its row and column as the sheet says them. */
export interface FigureChange {
  readonly cell: CellRef;
  /** "" : empty. */
  readonly from: CellValue;
  /** A number; text only where the cell's column holds counts with their shares ("21 (47%)"). */
  readonly to: number | string;
  readonly row: string;
  readonly column: string;
}

/**
 * A row or column that is left alone. noData: nothing in the workbook answers to it; unsure: what it belongs to is not
 * certain; twice: another one asks for the same; otherYear: it names another year.
 */
export interface UnknownLabel {
  readonly axis: 'row' | 'column';
  readonly address: string;
  readonly label: string;
  readonly why: LineDoubt;
}

/**
 * A cell that is left alone though its row and column are understood. formula: it holds their own formula; words: it
 * holds words, a day, or is set as text; merged: a merged cell hides it; noMoney: the law book has no figure for one of
 * its nominations; notExact: no whole number in the unit of the head, or of the cell's format; noPercent: a share in
 * a cell without a percent format; noShare: there is
 * nothing to take a share of; unsure: an award's words beside "Tập thể" may mean the award of collectives too; notTheSum:
 * "Cộng" of rows or columns that do not come to everything; summedTwice: a sum of theirs may take this one in;
 * untold: the list does not say the sex, class or type of a nomination, or when a task was done, that may belong here.
 */
export interface LeftCell {
  readonly address: string;
  readonly row: string;
  readonly column: string;
  readonly why:
    | 'formula'
    | 'words'
    | 'merged'
    | 'noMoney'
    | 'notExact'
    | 'noPercent'
    | 'noShare'
    | 'unsure'
    | 'notTheSum'
    | 'summedTwice'
    | 'untold';
}

/**
 * Why a whole table is left alone. `words`: what on the sheet says so. notUnderstood: it looks like a summary table, and
 * no head is understood; notSaid: nothing says that tasks or nominations are counted; narrower: it counts a part only
 * (a quarter, one unit, one kind); otherMatter: it counts registrations, targets, forecasts …; unsureRows: what is a
 * part of what is not certain; noRecords: the workbook has nothing to count.
 */
export type TableLeft =
  | { readonly reason: 'notUnderstood' | 'notSaid' | 'unsureRows' | 'noRecords' }
  | { readonly reason: 'otherYear' | 'narrower' | 'otherMatter'; readonly words: string };

/** The day by which money was counted. */
export interface MoneyDay {
  readonly date: IsoDate;
  readonly which: 'decision' | 'submission' | 'today';
  /** True where a figure of the law book that was used is general knowledge only. */
  readonly unverified: boolean;
}

/** A row of everything that is not what the rows above it come to. */
export interface TotalApart {
  /** The row's own label. */
  readonly label: string;
  /** Records that no row counts; 0: some are counted in several rows. */
  readonly records: number;
  /** The bodies that these records belong to, where the rows are bodies. */
  readonly bodies: readonly string[];
  /** Addresses of its cells among the changes that differ from the sum of their rows. */
  readonly cells: readonly string[];
}

/** One summary table of the office's own, and what would change in it. */
export interface OfficeTableReport {
  /** Stable while the sheet stands as it is. */
  readonly key: string;
  readonly sheet: string;
  /** The words above the head, "" where there are none. */
  readonly title: string;
  /** From head to last row: "A3:F12". */
  readonly address: string;
  readonly subject: Subject | null;
  /** null: it can be filled; without changes all is right already. */
  readonly left: TableLeft | null;
  readonly changes: readonly FigureChange[];
  /** Cells that say their figure already. */
  readonly same: number;
  /** Addresses of cells with formulas of theirs, never touched. */
  readonly formulas: readonly string[];
  /** Addresses of cells that hold words or are set as text. */
  readonly words: readonly string[];
  /** All cells left alone, those with formulas and words among them. */
  readonly leftCells: readonly LeftCell[];
  readonly unknown: readonly UnknownLabel[];
  /** Labels of columns whose total differs from the sum of its rows. */
  readonly doNotAddUp: readonly string[];
  /** What sets the total apart from its rows where columns do not add up; null: all adds up, or there is no total. */
  readonly totalApart: TotalApart | null;
  /** null: no money in it. */
  readonly money: MoneyDay | null;
}
