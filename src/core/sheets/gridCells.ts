import { formatVietnamese } from '../time/isoDate';
import { isDateFormat, serialToIsoDate, showsDay } from '../time/excelSerial';
import { collapseSpaces, nfc } from '../text/folding';
import { plainSigns, withoutUnseen } from '../text/signs';
import type { CellValue, Grid } from './grid';
import { shownWords } from './oldFontCells';

/** A grid's extent in 0-based sheet coordinates; last row and column included. Empty grids end before they begin. */
export interface GridBounds {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const knownBounds = new WeakMap<Grid, GridBounds>();

/** The rectangle of the sheet that the grid holds. Linear in rows, worked out once for each grid. */
export function gridBounds(grid: Grid): GridBounds {
  const known = knownBounds.get(grid);
  if (known !== undefined) return known;
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const bounds = {
    firstRow: grid.originRow,
    lastRow: grid.originRow + grid.values.length - 1,
    firstColumn: grid.originColumn,
    lastColumn: grid.originColumn + width - 1,
  };
  knownBounds.set(grid, bounds);
  return bounds;
}

/** The value of a cell by 0-based sheet coordinates; "" outside the grid. */
export function cellValue(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.originRow]?.[column - grid.originColumn] ?? '';
}

/** The number format of a cell by 0-based sheet coordinates; "General" outside the grid. */
export function cellFormat(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row - grid.originRow]?.[column - grid.originColumn] ?? 'General';
}

/** True where the cell (0-based sheet coordinates) holds a formula. */
export function isFormulaCell(grid: Grid, row: number, column: number): boolean {
  return grid.formulaCells.size > 0 && grid.formulaCells.has(`${row},${column}`);
}

/** True where nothing can be seen in the cell: empty, or only spaces and signs that show nothing. */
export function isBlankValue(value: CellValue): boolean {
  if (typeof value === 'string' && beginsWithLetter(value)) return false;
  return value === '' || (typeof value === 'string' && withoutUnseen(value.trim()).trim() === '');
}

/** True for most filled cells: they begin with a plain sign or a letter of Vietnamese, which everybody sees. */
function beginsWithLetter(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit > 0x20 && unit < 0x7f) || (unit >= 0xc0 && unit < 0x250);
}

/** True for a number in a date format; such a cell is a day, not a count. */
export function isDateCell(grid: Grid, row: number, column: number): boolean {
  return typeof cellValue(grid, row, column) === 'number' && isDateFormat(cellFormat(grid, row, column));
}

const errorTexts =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!|TIMEOUT!)$/;

/**
 * True for the error values of Excel ("#N/A", "#REF!", "#NAME?" …), those of formulas that ask a service among them.
 * Source: Excel.ErrorCellValueType.
 */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && errorTexts.test(text);
}

/**
 * What people read in the cell (0-based sheet coordinates): text composed (NFC) and trimmed, line breaks kept, with
 * the signs that it means (`plainSigns`) and the words that an old font shows; a day as dd/mm/yyyy, or mm/yyyy where its format shows no day; percentages
 * with their sign; other numbers plain. For reading and comparing.
 */
export function cellText(grid: Grid, row: number, column: number): string {
  const value = cellValue(grid, row, column);
  if (typeof value === 'string') return value === '' ? '' : plainSigns(shownWords(grid, value)).trim();
  return printedText(grid, row, column);
}

/** The same with the signs as they were typed: for what is shown, or written elsewhere. */
export function printedText(grid: Grid, row: number, column: number): string {
  const value = cellValue(grid, row, column);
  if (typeof value === 'string') return isBlankValue(value) ? '' : nfc(shownWords(grid, value)).trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = cellFormat(grid, row, column);
  return format === 'General' || format === '' ? plainNumber(value) : formattedNumber(value, format);
}

/** As cellText, on one line: for titles, headers and samples. */
export function cellLine(grid: Grid, row: number, column: number): string {
  return collapseSpaces(cellText(grid, row, column));
}

function formattedNumber(value: number, format: string): string {
  if (isDateFormat(format)) {
    const date = serialToIsoDate(value);
    if (date === null) return plainNumber(value);
    const shown = formatVietnamese(date);
    // Excel turns "6/2026" into the first of the month and shows no day; the day was never written by a person
    return showsDay(format) ? shown : shown.slice(3);
  }
  return format.includes('%') ? `${plainNumber(value * 100)}%` : plainNumber(value);
}

/** Whole numbers below it have no noise to be rounded away, and twelve figures at most. */
const wholeNumbers = 1e12;

/** Without the rounding noise of binary fractions. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < wholeNumbers) return String(value);
  return String(Number(value.toPrecision(12)));
}
