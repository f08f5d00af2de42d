import type { cellMarks as vietnamese } from '../vi/cellMarks';
import { sheetNames } from './cellPlaces';
import { counted } from './counted';

/** What the pane says of marks on the cells of findings. */
export const cellMarks: typeof vietnamese = {
  mark: (cells) => `Mark ${counted(cells, 'cell')} on the sheets`,
  again: (cells) => `Mark again (${counted(cells, 'cell')})`,
  off: 'Take all marks off',
  standing: (cells, sheets) => `${counted(cells, 'cell is', 'cells are')} marked, ${sheetsSaid(sheets)}.`,
  marked: (cells) =>
    cells === 0 ? 'No cell could be marked.' : `${counted(cells, 'cell was', 'cells were')} marked.`,
  unmarked: (cells) =>
    cells === 0
      ? 'There are no marks left in the workbook.'
      : `Marks were taken off ${counted(cells, 'cell')}.`,
  legend:
    'Error: solid border, pink. Warning: dashed border, yellow. Remark: dotted border, blue. Your letters, figures and colours stay.',
  protected: (sheets) => `Not marked, because protected: ${sheetsSaid(sheets)}; unprotect, then mark again.`,
  gone: (sheets) => `No longer there: ${sheetsSaid(sheets)}; press Check again, then mark again.`,
  left: (sheets) =>
    `Marks are left, because protected: ${sheetsSaid(sheets)}; unprotect, then press Take all marks off.`,
};

/** "sheet “A”", "sheets “A” and “B”". */
function sheetsSaid(sheets: readonly string[]): string {
  return `${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheetNames(sheets)}`;
}
