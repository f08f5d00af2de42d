import { serialToIsoDate } from '../time/excelSerial';
import type { Grid } from './grid';
import { cellText, cellValue, isDateCell } from './gridCells';
import type { DraftValue } from './sheetDraft';

/** Text as a draft's value; no text is a blank. */
export function textOrBlank(text: string): DraftValue {
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}

/**
 * A cell (0-based sheet coordinates) as it stands, to be written elsewhere: days as days, numbers as numbers, all else
 * as its text. A formula leaves its value.
 */
export function draftValueOfCell(grid: Grid, row: number, column: number): DraftValue {
  const value = cellValue(grid, row, column);
  if (typeof value !== 'number') return textOrBlank(cellText(grid, row, column));
  const date = isDateCell(grid, row, column) ? serialToIsoDate(value) : null;
  if (date !== null) return { type: 'date', date };
  return { type: 'number', number: value, format: Number.isInteger(value) ? '0' : 'General' };
}
