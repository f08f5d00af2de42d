import type { AppendixColumn } from '../../plan/appendixSettings';
import type { DraftStyle } from '../../sheets/sheetDraft';
import { shownNumber } from '../../sheets/shownNumber';
import type { Task } from '../../tasks/task';
import { measureText } from '../../text/letterWidths';
import { furtherFields } from '../../vocabulary/taskFields';
import { draftStyles } from '../../sheets/draftStyles';
import { rowsPerPause, type Work } from '../../work/work';
import { landscapeTableWidth } from '../page/landscapePage';

/** Shares of the width: the task's own words get most. */
const shares: Readonly<Record<AppendixColumn, number>> = {
  ordinal: 32,
  content: 226,
  lead: 106,
  support: 116,
  time: 84,
  product: 86,
  note: 58,
  followUp: 84,
  leader: 80,
  source: 84,
  assignedOn: 70,
  budget: 76,
};

/** Points below which words or a day ("31/12/2026") would be broken inside; many columns come down to these. */
const leastWidths: Readonly<Record<AppendixColumn, number>> = {
  ordinal: 32,
  content: 70,
  lead: 52,
  support: 54,
  time: 62,
  product: 46,
  note: 38,
  followUp: 48,
  leader: 48,
  source: 62,
  assignedOn: 62,
  budget: 56,
};

/** Letters come out wider on some printers than in the font's own table. */
const printerReserve = 0.97;

/** What a figure loses to the inner margins of its cell, in points; where it has less Excel shows "###". */
const cellPadding = 8;

/** Wider figures than this have no room beside all other columns. */
const widestBudget = 105;

/** How a column of the appendix is set. */
const columnStyles: Readonly<Record<AppendixColumn, DraftStyle>> = {
  ordinal: 'cellCentred',
  content: 'cellJustified',
  lead: 'cellText',
  support: 'cellText',
  time: 'cellCentred',
  product: 'cellText',
  note: 'cellText',
  followUp: 'cellText',
  leader: 'cellText',
  source: 'cellText',
  assignedOn: 'cellCentred',
  budget: 'cellText',
};

/** The columns of an appendix as it is set: their names, widths in points and styles, from left to right. */
export interface ColumnSet {
  readonly name: AppendixColumn;
  readonly width: number;
  readonly style: DraftStyle;
}

/**
 * The chosen columns without those further ones that the sheet of no task has, together as wide as the page; a figure
 * is never broken, so its column is as wide as the widest. Bit by bit; linear in tasks.
 */
export function* setColumns(
  chosen: readonly AppendixColumn[],
  tasks: readonly Task[],
): Work<readonly ColumnSet[]> {
  const columns = chosen.filter((column) => isShown(column, tasks));
  const figures = columns.includes('budget') ? yield* widestFigure(tasks) : 0;
  const widths = columnWidths(columns, {
    ...leastWidths,
    budget: Math.min(widestBudget, Math.max(leastWidths.budget, figures)),
  });
  return columns.map((name, index) => ({
    name,
    width: widths[index] ?? 0,
    style: name === 'budget' && figures > 0 ? 'cellNumber' : columnStyles[name],
  }));
}

function isShown(column: AppendixColumn, tasks: readonly Task[]): boolean {
  const further = furtherFields.find((field) => field === column);
  return further === undefined || tasks.some((task) => task.further[further].cell !== null);
}

/** Room of the widest figure with the margins of its cell, in points; 0 where none is a figure. */
function* widestFigure(tasks: readonly Task[]): Work<number> {
  const look = { sizePt: draftStyles.cellNumber.sizePt, bold: false };
  let widest = 0;
  for (const [at, { further }] of tasks.entries()) {
    if (at % rowsPerPause === 0) yield at / tasks.length;
    const { value } = further.budget;
    if (value.type !== 'number') continue;
    const width = measureText(shownNumber(value.number, value.format), look);
    widest = Math.max(widest, width / printerReserve + cellPadding);
  }
  return widest;
}

/** By their shares; those that would come out below their least get that, and the others share the rest. */
function columnWidths(
  columns: readonly AppendixColumn[],
  least: Readonly<Record<AppendixColumn, number>>,
): readonly number[] {
  const fixed = new Set<AppendixColumn>(columns.filter((column) => column === 'ordinal'));
  for (;;) {
    const room = landscapeTableWidth - sumOf(columns, (column) => (fixed.has(column) ? least[column] : 0));
    const shared = sumOf(columns, (column) => (fixed.has(column) ? 0 : shares[column]));
    const widthOf = (column: AppendixColumn): number =>
      fixed.has(column) ? Math.ceil(least[column]) : Math.floor((room * shares[column]) / shared);
    const narrow = columns.filter((column) => !fixed.has(column) && widthOf(column) < least[column]);
    if (narrow.length === 0) return columns.map(widthOf);
    for (const column of narrow) fixed.add(column);
  }
}

function sumOf(columns: readonly AppendixColumn[], of: (column: AppendixColumn) => number): number {
  return columns.reduce((sum, column) => sum + of(column), 0);
}
