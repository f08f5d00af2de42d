import { draftStyles, lineHeight, type StyleLook } from '../../sheets/draftStyles';
import type { DraftCell, DraftColumn, DraftRow, DraftStyle } from '../../sheets/sheetDraft';
import { linesOfText } from '../../text/lineBreaks';
import { wrapLines } from '../../text/letterWidths';

/** Excel's own bound on the height of a row, in points. */
const mostRowHeight = 409;

/** What cells lose to Excel's inner margins, left and right together, in points. */
const cellPadding = 7;

/** Air between the text and the lines above and below it, together, in points. */
const air = 4;

/** Letters come out wider on some printers than in the font's own table: lines are counted a little shorter. */
const printerReserve = 0.97;

/** What a row says beside its cells. */
interface RowTraits {
  /** Key of the row, and of the rows in which it goes on. */
  readonly key?: string;
  readonly continuationKey?: string;
  readonly keepWithNext?: boolean;
  /** Highest row wanted, in points; at most 409. */
  readonly highest?: number;
  /** True: one row whatever its text; what is higher than 409 points can be read in the cell, not on paper. */
  readonly isWhole?: boolean;
}

interface Line {
  readonly text: string;
  /** True where the person's own line ends here, not only the wrapped one. */
  readonly endsParagraph: boolean;
}

/**
 * Sets cells into one row that is high enough for all their text or, where that is higher than a row may be, into
 * several: each goes on where the one above ended. Excel never fits merged cells by itself.
 * In: the draft's cells and columns (points). Out: one row or more; the rows below the first are `continues`.
 */
export function setRows(
  cells: readonly DraftCell[],
  columns: readonly DraftColumn[],
  traits: RowTraits = {},
): readonly DraftRow[] {
  const highest = Math.min(traits.highest ?? mostRowHeight, mostRowHeight);
  const laidOut = cells.map((cell) => ({ cell, lines: linesOf(cell, columns) }));
  if (traits.isWhole === true) {
    const needed = Math.max(...laidOut.map(({ cell, lines }) => heightOf(cell, lines)));
    return [{ cells, height: Math.min(highest, needed), ...rowTraits(traits, traits.key) }];
  }
  const rowsNeeded = Math.max(
    1,
    ...laidOut.map(({ cell, lines }) => Math.ceil(lines.length / linesPerRow(cell.style, highest))),
  );
  return Array.from({ length: rowsNeeded }, (_, part) => {
    const parts = laidOut.map(({ cell, lines }) => {
      const most = linesPerRow(cell.style, highest);
      return { cell, lines: rowsNeeded === 1 ? lines : lines.slice(part * most, (part + 1) * most) };
    });
    return {
      cells: rowsNeeded === 1 ? cells : parts.map(({ cell, lines }) => cellPart({ cell, lines, part })),
      height: Math.max(...parts.map(({ cell, lines }) => heightOf(cell, lines))),
      ...(part > 0 ? { continues: true } : {}),
      ...rowTraits(traits, part === 0 ? traits.key : traits.continuationKey),
    };
  });
}

function heightOf(cell: DraftCell, lines: readonly Line[]): number {
  const look = draftStyles[cell.style];
  return Math.max(1, lines.length) * lineHeight(look.sizePt) + airOf(look);
}

function rowTraits(traits: RowTraits, key: string | undefined): Partial<DraftRow> {
  return {
    ...(key === undefined ? {} : { key }),
    ...(traits.keepWithNext === true ? { keepWithNext: true } : {}),
  };
}

function linesPerRow(style: DraftStyle, highest: number): number {
  const look = draftStyles[style];
  return Math.max(1, Math.floor((highest - airOf(look)) / lineHeight(look.sizePt)));
}

/** Only text between lines needs air. */
function airOf(look: StyleLook): number {
  return look.bordered ? air : 0;
}

function linesOf(cell: DraftCell, columns: readonly DraftColumn[]): readonly Line[] {
  if (cell.value.type !== 'text') return [{ text: '', endsParagraph: true }];
  const look = draftStyles[cell.style];
  const spanned = columns.slice(cell.column, cell.column + (cell.span ?? 1));
  const width = spanned.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width), 0);
  const widthPt = Math.max(1, (width - cellPadding) * printerReserve);
  return linesOfText(cell.value.text).flatMap((paragraph) => {
    const lines = wrapLines(paragraph, { widthPt, sizePt: look.sizePt, bold: look.bold });
    return lines.map((text, index) => ({ text, endsParagraph: index === lines.length - 1 }));
  });
}

function cellPart(from: {
  readonly cell: DraftCell;
  readonly lines: readonly Line[];
  readonly part: number;
}): DraftCell {
  const { cell, lines, part } = from;
  if (cell.value.type !== 'text') return part === 0 ? cell : { ...cell, value: { type: 'blank' } };
  const text = lines
    .map((line) => line.text + (line.endsParagraph ? '\n' : ''))
    .join('')
    .trimEnd();
  return { ...cell, value: text === '' ? { type: 'blank' } : { type: 'text', text } };
}
