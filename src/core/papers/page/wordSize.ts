import type { Grid } from '../../sheets/grid';
import type { SheetDraft } from '../../sheets/sheetDraft';
import { rowsPerPause, type Work } from '../../work/work';

/** What is counted to tell how much making a Word file takes. */
export interface WordSize {
  readonly rows: number;
  /** Of a sheet those that say something, of a draft all. */
  readonly cells: number;
  readonly letters: number;
}

/** What making the file may take of the machine's memory, above the workbook that was read: 1 GB. */
const mostBytes = 1e9;

/**
 * What it takes at its highest, with what waits to be given back: measured (docs/measured.md, "Word files at size") on
 * many short cells (700 000 of 11 million letters: 246 MB) and on long texts (1.3 million of 120 million letters: 711 MB).
 */
const bytesOfAny = 40e6;
const bytesOfCell = 230;
const bytesOfLetter = 4;

/** True where making the file would take more than it may. */
export function isTooLargeForWord({ cells, letters }: WordSize): boolean {
  return bytesOfAny + cells * bytesOfCell + letters * bytesOfLetter > mostBytes;
}

/** How large a file of these drafts becomes. */
export function sizeOfDrafts(drafts: readonly SheetDraft[]): Work<WordSize> {
  const rows = drafts.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  return sizeOf(rows, ({ cells }) =>
    cells.map(({ value }) => (value.type === 'text' ? value.text.length : 0)),
  );
}

/** How large a file of what stands on these sheets becomes at least; told before anything is drawn up. */
export function sizeOfGrids(grids: readonly Grid[]): Work<WordSize> {
  const rows = grids.flatMap(({ values }) => values);
  return sizeOf(rows, (row) => row.filter((value) => value !== '').map((value) => String(value).length));
}

/** In: rows, and how many letters each cell of one has. */
function* sizeOf<Row>(rows: readonly Row[], cellsOf: (row: Row) => readonly number[]): Work<WordSize> {
  let [cells, letters] = [0, 0];
  for (const [at, row] of rows.entries()) {
    const counted = cellsOf(row);
    cells += counted.length;
    letters += counted.reduce((sum, one) => sum + one, 0);
    if (at % rowsPerPause === 0) yield at / rows.length;
  }
  return { rows: rows.length, cells, letters };
}
