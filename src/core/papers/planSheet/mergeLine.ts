import { nfc } from '../../text/folding';
import type { DraftValue } from '../../sheets/sheetDraft';
import { markOfLine, markOfText, writeLineMark } from './lineMarks';
import type { LinePair } from './matchLines';
import type { LineCell, PlanLine } from './planLines';
import type { SheetLine } from './planSheet';
import type { PlanSheetWords } from './planSheetWords';
import type { StandingCell, StandingLine } from './standingSheet';
import { isTypedCell, isTypedKind } from './typedCells';

/** Whose words stay where a person and the file both changed a line. */
export type PlanSide = 'sheet' | 'file';

/**
 * What becomes of a cell. same: both say so; file: only the file changed it; kept: only people did; conflict: both, or
 * on a sheet of version 1 nobody knows who.
 */
type CellFate = 'same' | 'file' | 'kept' | 'conflict';

/** What becomes of a cell of a line that is on the sheet and in the file. */
export function cellFate({ onSheet: line, inFile, isNumberOnly }: LinePair, cell: LineCell): CellFate {
  const { compared } = line.cells[cell];
  const now = inFile.texts[cell];
  const isShortName = cell === 'name' && inFile.kind === 'item';
  if (compared === now) return 'same';
  if (line.mark === null && compared === '') return 'file';
  if (line.mark !== null && !isTypedCell(line, cell)) return 'file';
  // no file gives short names, on sheets of version 1 neither
  const isUnchanged =
    line.mark === null ? isShortName && now === '' : line.mark.cells[cell] === markOfText(now);
  return isUnchanged && !(isShortName && isNumberOnly) ? 'kept' : 'conflict';
}

/** How a line is written. */
interface MergeHow {
  readonly side: PlanSide;
  readonly words: PlanSheetWords;
}

/** A line that is on the sheet and in the file: what the file says, and over it what people typed. */
export function mergedLine(pair: LinePair, { side, words }: MergeHow): SheetLine {
  const { onSheet: line, inFile } = pair;
  const cell = (name: LineCell): DraftValue => {
    const fate = cellFate(pair, name);
    if (fate === 'same') return sameValue(line.cells[name], inFile.cells[name]);
    const isKept = fate === 'kept' || (fate === 'conflict' && side === 'sheet');
    return isKept ? line.cells[name].value : inFile.cells[name];
  };
  return {
    ...fileLine(inFile, words),
    ...(isTypedKind(line) ? { kind: firstWord(line, words) } : {}),
    cells: { number: cell('number'), content: cell('content'), name: cell('name'), date: cell('date') },
    remark: line.cells.remark.value,
  };
}

/** A line as the file gives it. */
export function fileLine(inFile: PlanLine, words: PlanSheetWords): SheetLine {
  return {
    kind: words.kinds[inFile.kind],
    cells: inFile.cells,
    remark: { type: 'blank' },
    key: inFile.doubt === null ? writeLineMark(markOfLine(inFile)) : `doubt:${inFile.doubt}`,
  };
}

/** A line of people's own, as it stands. */
export function ownLine({ kind, cells }: StandingLine, words: PlanSheetWords): SheetLine {
  return {
    kind: kind === null ? cells.kind.text : words.kinds[kind],
    cells: {
      number: cells.number.value,
      content: cells.content.value,
      name: cells.name.value,
      date: cells.date.value,
    },
    remark: cells.remark.value,
    key: null,
  };
}

/** The first word that people gave a line; where they cleared it, what the line goes on in, so that it stays so. */
function firstWord({ kind, cells }: StandingLine, words: PlanSheetWords): string {
  return cells.kind.text === '' && kind !== null ? words.kinds[kind] : cells.kind.text;
}

/** Line breaks and spaces of people's stay; what only Excel trimmed is the file's. */
function sameValue(standing: StandingCell, inFile: DraftValue): DraftValue {
  const isTheFiles = inFile.type === 'text' && nfc(inFile.text).trim() === standing.text;
  return isTheFiles || inFile.type === 'blank' ? inFile : standing.value;
}
