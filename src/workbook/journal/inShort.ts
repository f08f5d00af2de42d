import { cellAddress, columnLetters } from '../../core/sheets/cellRef';
import { serialToIsoDate } from '../../core/time/excelSerial';
import { formatVietnamese } from '../../core/time/isoDate';
import type { WrittenInShort } from '../../core/work/block';
import type { CellContent } from '../read/cellContent';
import type { JournaledCell } from './journalEntry';

const columnsAtMost = 4;
/** As much of a cell as the list of steps keeps, in letters. */
const lettersAtMost = 40;

/** What is told of the cells of a step; null: it wrote none of people. Linear. */
export function inShort(cells: readonly JournaledCell[]): WrittenInShort | null {
  const [start] = cells;
  if (start === undefined) return null;
  let first = start;
  const columns = new Set<number>();
  for (const cell of cells) {
    columns.add(cell.column);
    const isBefore = cell.row < first.row || (cell.row === first.row && cell.column < first.column);
    if (cell.sheet === first.sheet && isBefore) first = cell;
  }
  return {
    count: cells.length,
    first: { sheet: first.sheet, address: cellAddress(first) },
    columns: columns.size > columnsAtMost ? [] : [...columns].toSorted((a, b) => a - b).map(columnLetters),
    change: cells.length === 1 ? changeOf(start) : null,
  };
}

function changeOf({ from, to }: JournaledCell): WrittenInShort['change'] {
  const format = Array.isArray(from) ? from[1] : '';
  const [before, after] = [textOf(from, format), textOf(to, format)];
  return before === null || after === null ? null : { from: before, to: after };
}

/** A content as people read it; null: a formula. A number is written without its format: the cell keeps the one it has. */
function textOf(content: CellContent, format: string): string | null {
  if (content === null) return '';
  if (typeof content === 'string') return shortened(content);
  if (typeof content === 'boolean') return String(content).toUpperCase();
  if ('formula' in content) return null;
  const day = /[dy]/i.test(format) ? serialToIsoDate(content[0]) : null;
  return day === null ? String(content[0]) : formatVietnamese(day);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= lettersAtMost ? line : `${line.slice(0, lettersAtMost).trimEnd()}…`;
}
