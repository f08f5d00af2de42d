import { draftStyles } from '../../sheets/draftStyles';
import type { Grid } from '../../sheets/grid';
import type { DraftRow, SheetDraft } from '../../sheets/sheetDraft';
import { countLineBreaks } from '../../text/lineBreaks';
import { rowsPerPause, type Work } from '../../work/work';

/** What is counted to tell how much making a Word file takes. */
export interface WordSize {
  readonly rows: number;
  /** Of a sheet those that say something, of a draft all. */
  readonly cells: number;
  readonly letters: number;
  /** Letters of the file's own language that its line breaks take. */
  readonly breakLetters: number;
}

/**
 * What a line break takes in the file: inside a paragraph, and where each line is a paragraph of its own (justified
 * cells and rows without lines). Above what the writer was measured to write (test/xlsx/docx/lineBreaks.test.ts).
 */
export const lettersOfBreak = { inside: 40, between: 400 };

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
export function isTooLargeForWord({ cells, letters, breakLetters }: WordSize): boolean {
  return bytesOfAny + cells * bytesOfCell + (letters + breakLetters) * bytesOfLetter > mostBytes;
}

/** How large a file of these drafts becomes. */
export function sizeOfDrafts(drafts: readonly SheetDraft[]): Work<WordSize> {
  const rows = drafts.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  return sizeOf(rows, cellsOfRow);
}

function cellsOfRow({ cells }: DraftRow): readonly CountedCell[] {
  const isOfTable = cells.some(({ style }) => draftStyles[style].bordered);
  return cells.map(({ value, style }) => {
    if (value.type !== 'text') return { letters: 0, breakLetters: 0 };
    const isInside = isOfTable && draftStyles[style].horizontal !== 'Justify';
    return counted(value.text, isInside ? 'inside' : 'between');
  });
}

/** How large a file of what stands on these sheets becomes at least; told before anything is drawn up. */
export function sizeOfGrids(grids: readonly Grid[]): Work<WordSize> {
  const rows = grids.flatMap(({ values }) => values);
  return sizeOf(rows, (row) =>
    row.filter((value) => value !== '').map((value) => counted(String(value), 'inside')),
  );
}

type CountedCell = Pick<WordSize, 'letters' | 'breakLetters'>;

function counted(text: string, place: keyof typeof lettersOfBreak): CountedCell {
  return { letters: text.length, breakLetters: countLineBreaks(text) * lettersOfBreak[place] };
}

/** In: rows, and how much each cell of one takes. */
function* sizeOf<Row>(rows: readonly Row[], cellsOf: (row: Row) => readonly CountedCell[]): Work<WordSize> {
  let [cells, letters, breakLetters] = [0, 0, 0];
  for (const [at, row] of rows.entries()) {
    for (const cell of cellsOf(row)) {
      cells += 1;
      letters += cell.letters;
      breakLetters += cell.breakLetters;
    }
    if (at % rowsPerPause === 0) yield at / rows.length;
  }
  return { rows: rows.length, cells, letters, breakLetters };
}
