import { isDayFormat, serialToIsoDate } from '../time/excelSerial';
import type { Grid } from './grid';
import { cellFormat, printedText, cellValue } from './gridCells';
import { keptFormat } from './keptFormat';
import type { DraftValue } from './sheetDraft';

/** Text as a draft's value; no text is a blank. */
export function textOrBlank(text: string): DraftValue {
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}

/**
 * A cell (0-based sheet coordinates) as it stands, to be written elsewhere: days as days, other numbers with the format
 * of their cell, so that a share, a month or an hour still says what it said; a yes or no as one, all else as its text.
 * A formula leaves its value.
 */
export function draftValueOfCell(grid: Grid, row: number, column: number): DraftValue {
  const value = cellValue(grid, row, column);
  if (typeof value === 'boolean') return { type: 'boolean', boolean: value };
  if (typeof value === 'string') return textOrBlank(printedText(grid, row, column));
  const format = cellFormat(grid, row, column);
  const date = isDayFormat(format) ? serialToIsoDate(value) : null;
  if (date !== null) return { type: 'date', date };
  return { type: 'number', number: value, format: keptFormat(value, format) };
}
