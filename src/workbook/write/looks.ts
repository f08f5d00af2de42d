import type { ValidatedRows } from '../../core/sheets/cellValidation';
import { cellAddress } from '../../core/sheets/cellRef';
import type { NamedCell } from '../../core/work/block';
import { rowsPerPause, type Work } from '../../core/work/work';
import type { BatchEnd } from '../chunks';
import { isKeptAsText, keepsApostrophe, saysTheSame, type CellContent } from '../read/cellContent';
import { contentsOf } from '../read/sheetReading';
import { takenRanges, type TakenRanges } from '../takenRanges';
import type { SheetInBatch } from './writeImage';

/** A cell and what it says. Row and column count from 0. */
export interface SeenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** A cell that says a text with the apostrophe before it. */
export interface LetteredCell extends SeenCell {
  readonly meant: string;
}

/** What the looks of a write saw that was not expected. Filled while its batches are answered. */
export interface Seen {
  /** Cells that said something else right before they were written than what was known of them. */
  readonly overwritten: SeenCell[];
  /** Cells that do not say what was written. */
  readonly notTaken: SeenCell[];
  /** Cells of theirs, formatted as text, that show the apostrophe as a letter; each with the text that was meant. */
  readonly lettered: LetteredCell[];
  /** Cells of theirs that keep a number as text: taken as written, and said. */
  readonly asText: SeenCell[];
  /** Looks that are not as written: a merge, a width; named by a cell. */
  readonly otherLooks: NamedCell[];
  /** Sheets of theirs whose rows moved between the look and the write. */
  readonly moved: string[];
  /** Rows whose validation was another right before it was set than what was known of it. */
  readonly validations: ValidatedRows[];
  /** Answers that were judged, so that Office.js need not keep them. */
  readonly taken: TakenRanges;
  /** `Worksheet.id` of the sheets that the write made, by the name that it gave them. */
  readonly made: Map<string, string>;
  /** Texts that workbook.settings kept right before the write, by key. */
  readonly stored: Map<string, string | null>;
}

/** A collector that has seen nothing. */
export function nothingSeen(): Seen {
  return {
    overwritten: [],
    notTaken: [],
    lettered: [],
    asText: [],
    otherLooks: [],
    moved: [],
    validations: [],
    taken: takenRanges(),
    made: new Map(),
    stored: new Map(),
  };
}

/** A rectangle of cells and what they are expected to say. */
export interface LookArea {
  /** As the sheet is named to people. */
  readonly sheet: string;
  readonly inBatch: SheetInBatch;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** What a cell is expected to say; places as in the sheet. */
  readonly expected: (row: number, column: number) => CellContent;
}

/** A look at a rectangle: queued in its place within the batch, judged once the batch has ended. */
export interface Look {
  /** Queues the loading; its proxy is made here, so that it tells of this very moment of the batch. */
  readonly queue: () => void;
  readonly judge: (end: BatchEnd) => Work<void>;
}

/** A look at cells before they are written; what they say unexpectedly goes to `found`, formats included. */
export function lookBefore(area: LookArea, { overwritten, taken }: Seen): Look {
  return look(area, {
    differs: (found) => overwritten.push(withoutFormat(found)),
    taken,
    mustAnswer: false,
    loads: { values: true, formulas: true, numberFormat: true },
  });
}

/**
 * A look at cells after they were written. Formulas say what a cell holds; values are asked for only where a text could
 * be taken for a formula.
 */
export function lookAfter(area: LookArea, { notTaken, taken }: Seen): Look {
  return look(area, {
    differs: (found) => notTaken.push(withoutFormat(found)),
    taken,
    mustAnswer: true,
    loads: loadsAfter(area),
  });
}

/**
 * A look at cells of theirs after they were written. Their formats stay, and a cell formatted as text may take what is
 * written in a way of its own: told apart from what was not taken at all.
 */
export function lookAfterInTheirs(area: LookArea, { notTaken, lettered, asText, taken }: Seen): Look {
  return look(area, {
    differs: (found, expected) => {
      const cell = withoutFormat(found);
      if (isKeptAsText(expected, found)) asText.push(cell);
      else if (typeof expected === 'string' && keepsApostrophe(expected, cell.content)) {
        lettered.push({ ...cell, meant: expected });
      } else notTaken.push(cell);
    },
    taken,
    mustAnswer: true,
    loads: couldBeLetters(area) ? { ...loadsAfter(area), numberFormat: true } : loadsAfter(area),
  });
}

function withoutFormat({ sheet, row, column, content }: FoundCell): SeenCell {
  return { sheet, row, column, content };
}

function loadsAfter(area: LookArea): Loads {
  return hasFormulaSign(area) ? { values: true, formulas: true } : { formulas: true };
}

function hasFormulaSign(area: LookArea): boolean {
  return isExpected(area, (content) => typeof content === 'string' && content.startsWith('='));
}

/** A number, or a yes/no: whether the cell may keep it in letters is told by its format. */
function couldBeLetters(area: LookArea): boolean {
  return isExpected(area, (content) => content !== null && typeof content !== 'string');
}

function isExpected(
  { row, column, rowCount, columnCount, expected }: LookArea,
  is: (content: CellContent) => boolean,
): boolean {
  for (let r = row; r < row + rowCount; r += 1) {
    for (let c = column; c < column + columnCount; c += 1) if (is(expected(r, c))) return true;
  }
  return false;
}

interface Loads {
  readonly values?: true;
  readonly formulas: true;
  readonly numberFormat?: true;
}

/** A cell, and its number format where that was loaded; else "General". */
interface FoundCell extends SeenCell {
  readonly format: string;
}

/** How a look goes: what it loads, and who hears of cells that say something else. */
interface LookWay {
  readonly differs: (found: FoundCell, expected: CellContent) => void;
  readonly taken: TakenRanges;
  readonly mustAnswer: boolean;
  readonly loads: Loads;
}

function look(area: LookArea, how: LookWay): Look {
  let range: Excel.Range | null = null;
  return {
    queue: () => {
      // what was judged goes along with a batch that goes anyway
      how.taken.letGo();
      range = rangeOf(area);
      range.load(how.loads);
    },
    judge: function* (end) {
      if (range === null || (end === 'broken' && (how.mustAnswer || !isLoaded(range)))) return;
      yield* compare(range, area, how);
      how.taken.add(range);
      range = null;
    },
  };
}

function rangeOf({ inBatch, row, column, rowCount, columnCount }: LookArea): Excel.Range {
  return inBatch().getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Behind an error, the results of what ran before it may or may not have come. */
function isLoaded(range: Excel.Range): boolean {
  try {
    return Array.isArray(range.formulas);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

function* compare(
  range: Excel.Range,
  { sheet, row, column, expected }: LookArea,
  { differs, loads }: LookWay,
): Work<void> {
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const values: readonly (readonly unknown[])[] = loads.values === true ? range.values : valuesOf(formulas);
  const formats: readonly (readonly unknown[])[] = loads.numberFormat === true ? range.numberFormat : [];
  const contents = yield* contentsOf({ values, formulas, numberFormat: formats });
  for (const [r, cells] of contents.entries()) {
    if (r % rowsPerPause === 0) yield 1;
    for (const [c, content] of cells.entries()) {
      const at = { row: row + r, column: column + c };
      const wanted = expected(at.row, at.column);
      if (saysTheSame(content, wanted)) continue;
      differs({ sheet, ...at, content, format: formatAs(formats[r]?.[c]) }, wanted);
    }
  }
}

function formatAs(answered: unknown): string {
  return typeof answered === 'string' ? answered : 'General';
}

/** Where no text with a sign was written, all that begins with one is a formula, whose value is not its own text. */
function valuesOf(formulas: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return formulas.map((row) =>
    row.map((formula) => (typeof formula === 'string' && formula.startsWith('=') ? null : formula)),
  );
}

/** The cell as it is named to people. */
export function nameOfCell({ sheet, row, column }: Pick<SeenCell, 'sheet' | 'row' | 'column'>): NamedCell {
  return { sheet, address: cellAddress({ row, column }) };
}
