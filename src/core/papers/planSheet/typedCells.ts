import { markOfText } from './lineMarks';
import { lineCells, type LineCell } from './planLines';
import type { StandingLine } from './standingSheet';

/** True where people changed a cell since the file was read last; never known on a sheet of version 1. */
export function isTypedCell({ mark, cells }: StandingLine, cell: LineCell): boolean {
  return mark !== null && markOfText(cells[cell].compared) !== mark.cells[cell];
}

/** True where people called the line something else. */
export function isTypedKind({ mark, kind }: StandingLine): boolean {
  return mark !== null && mark.kind !== kind;
}

/** True where people changed a line or wrote beside it. */
export function isTyped(line: StandingLine): boolean {
  const { remark } = line.cells;
  return remark.text !== '' || isTypedKind(line) || lineCells.some((cell) => isTypedCell(line, cell));
}
