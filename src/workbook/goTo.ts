import { send, sendAndWait } from './answerLimit';
import type { CellRef } from '../core/sheets/cellRef';
import type { Block } from '../core/work/block';
import { blockOf, isNotThere } from './errors';

/** Where to go: to a cell, or to a sheet from its top. */
export interface Destination extends CellRef {
  readonly wants: 'cell' | 'sheet';
}

/** What becomes of a sheet, row or column that is hidden: it is told, or shown as the person asked for. */
export type HiddenPlaces = 'tell' | 'show';

/**
 * Shows a cell: its sheet first, then, in a batch of its own, the cell; selecting across sheets is unreliable
 * (office-js issue 5118). Answers null, or what is in the way ("sheetGone"; "hidden": nobody would
 * see it). A row or column is hidden or filtered away: its cell is selected all the same.
 */
export async function goTo(place: Destination, hidden: HiddenPlaces): Promise<Block | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => jump(context, place, hidden));
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    const isGone = block.reason === 'excel' && block.code === 'ItemNotFound';
    return isGone ? { reason: 'sheetGone', sheet: place.sheet } : block;
  }
}

/** What became of a sheet that was to be shown beside a question about it. */
export type ShownSheet = 'shown' | 'hidden' | 'typing';

/**
 * Brings a sheet to the front without a click: nothing is selected, a hidden sheet stays hidden, and where a person types
 * in a cell they keep their place ("typing"). Throws nothing that people cause: answers the block ("sheetGone" among them).
 */
export async function bringForward(name: string): Promise<ShownSheet | Block> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load('visibility');
      await send(context);
      if (sheet.visibility !== 'Visible') return 'hidden';
      sheet.activate();
      await send(context);
      return 'shown';
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    if (block.reason === 'cellEditing') return 'typing';
    return isNotThere(error) ? { reason: 'sheetGone', sheet: name } : block;
  }
}

async function jump(
  context: Excel.RequestContext,
  { sheet: name, row, column, wants }: Destination,
  hidden: HiddenPlaces,
): Promise<Block | null> {
  const sheet = context.workbook.worksheets.getItem(name);
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  const told = queueHidden(context, { sheet, cell });
  await sendAndWait(context);
  const found = told();
  const what = found.hidesSheet ? 'sheet' : wants === 'cell' ? found.hidesCell : null;
  const isShown = what !== null && hidden === 'show';
  const closed = isShown ? closedTo(found, name) : null;
  if (closed !== null) return closed;
  if (what === 'sheet' && !isShown) return { reason: 'hidden', sheet: name, what };
  if (isShown) queueShowing({ sheet, cell }, found);
  sheet.activate();
  await sendAndWait(context);
  cell.select();
  await sendAndWait(context);
  return what === null || isShown ? null : { reason: 'hidden', sheet: name, what };
}

/** What hides a place, and what keeps it from being shown. */
interface Hiding {
  readonly hidesSheet: boolean;
  readonly hidesCell: 'row' | 'column' | null;
  readonly isWorkbookProtected: boolean;
  readonly isSheetProtected: boolean;
}

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
}

function queueHidden({ workbook }: Excel.RequestContext, { sheet, cell }: Place): () => Hiding {
  sheet.load({ visibility: true });
  sheet.protection.load({ protected: true });
  workbook.protection.load({ protected: true });
  cell.load({ rowHidden: true, columnHidden: true });
  return () => ({
    hidesSheet: sheet.visibility !== 'Visible',
    hidesCell: cell.rowHidden ? 'row' : cell.columnHidden ? 'column' : null,
    isWorkbookProtected: workbook.protection.protected,
    isSheetProtected: sheet.protection.protected,
  });
}

function closedTo({ hidesSheet, hidesCell, ...is }: Hiding, sheet: string): Block | null {
  if (hidesSheet && is.isWorkbookProtected) return { reason: 'workbookProtected' };
  return hidesCell !== null && is.isSheetProtected ? { reason: 'sheetProtected', sheet } : null;
}

/** Shows the place, and of a cell both its row and its column. */
function queueShowing({ sheet, cell }: Place, { hidesSheet, hidesCell }: Hiding): void {
  if (hidesSheet) sheet.visibility = 'Visible';
  if (hidesCell === null) return;
  cell.rowHidden = false;
  cell.columnHidden = false;
}
