import { cellLine, cellValue, gridBounds, isBlankValue } from '../../sheets/gridCells';
import { foldWithoutDiacritics } from '../../text/folding';
import { noteRow, placeAndDate, signatureRow } from '../../vocabulary/rowWords';
import { itemNumber } from '../../vocabulary/summaryLabels';
import { loneMark, splitMark, type RowMark } from './rowMark';
import type { LabelledRow } from './rowTree';
import type { SummaryLabel } from './summaryLabel';
import { figureColumns, isFigureLabel, labelAt, type Look, type TableHead } from './tableHead';

/** The rows under a head. */
export interface TableBody {
  readonly rows: readonly LabelledRow[];
  /** 0-based, the last labelled row. */
  readonly lastRow: number;
  /** Rows named in two columns at once ("Tập thể | Lao động tiên tiến"): what belongs to what cannot be told. */
  readonly twofold: readonly LabelledRow[];
}

/** No office sums up more; longer sheets are lists. */
const mostRows = 1000;
/** Rows after a blank one in which the head of another table is looked for. */
const rowsToNextHead = 6;

/** Reads the labelled rows under a head, down to the signature, a remark, another head, or two blank rows. */
export function tableBody(look: Look, head: TableHead): TableBody {
  const { grid } = look;
  const rows: LabelledRow[] = [];
  const twofold: LabelledRow[] = [];
  const last = Math.min(gridBounds(grid).lastRow, head.lastRow + mostRows);
  for (let at = head.lastRow + 1; at <= last; at += 1) {
    if (isHeadRow(look, head, at)) break;
    if (isBlankRow(look, head, at)) {
      if (isBlankRow(look, head, at + 1) || isNearHead(look, head, at + 1)) break;
      continue;
    }
    if (isColumnNumbers(look, head, at)) continue;
    const row = labelledRow(look, head, at);
    if (row === null) continue;
    const folded = foldWithoutDiacritics(row.label);
    if (signatureRow.test(folded) || placeAndDate.test(folded) || noteRow.test(folded)) break;
    if (signsBeside(look, head, at)) break;
    rows.push(row);
    if (row.isTwofold) twofold.push(row);
  }
  while (
    rows.length > 0 &&
    !isFigureLabel(rows.at(-1)?.read ?? { kind: 'silent' }) &&
    endsInHead(look, head, rows)
  )
    rows.pop();
  return { rows, twofold, lastRow: rows.at(-1)?.at ?? head.lastRow };
}

function isBlankRow({ grid }: Look, head: TableHead, row: number): boolean {
  for (let column = head.firstColumn; column <= head.lastColumn; column += 1)
    if (!isBlankValue(cellValue(grid, row, column))) return false;
  return true;
}

/** A row whose cells right of the labels ask for figures themselves; one such word beside a row's label is a remark. */
function isHeadRow(look: Look, head: TableHead, row: number): boolean {
  const asking = figureColumns(look, row, { from: head.labelColumn + 1, to: head.lastColumn }).length;
  return asking > 1 || (asking === 1 && !isFigureLabel(labelAt(look, row, head.labelColumn)));
}

function isNearHead(look: Look, head: TableHead, row: number): boolean {
  for (let at = row; at < row + rowsToNextHead; at += 1) if (isHeadRow(look, head, at)) return true;
  return false;
}

/** "A | B | 1 | 2 | 3=1+2" under a head. */
function isColumnNumbers({ grid }: Look, head: TableHead, row: number): boolean {
  let filled = 0;
  for (let column = head.firstColumn; column <= head.lastColumn; column += 1) {
    const text = cellLine(grid, row, column);
    if (text === '') continue;
    if (!/^[([]?(\d{1,2}|[A-Ha-h])(\s*=.*)?[)\]]?$/.test(text)) return false;
    filled += 1;
  }
  return filled > 1 && row <= head.lastRow + 2;
}

/** Who signs may stand under the right half of a table. */
function signsBeside({ grid }: Look, head: TableHead, row: number): boolean {
  for (let column = head.labelColumn + 1; column <= head.lastColumn; column += 1) {
    if (typeof cellValue(grid, row, column) !== 'string') continue;
    const folded = foldWithoutDiacritics(cellLine(grid, row, column));
    if (signatureRow.test(folded) || placeAndDate.test(folded)) return true;
  }
  return false;
}

type BodyRow = LabelledRow & { readonly isTwofold: boolean };

/** A row with its label and number; null where it has no label. */
function labelledRow({ grid, read }: Look, head: TableHead, at: number): BodyRow | null {
  const own =
    typeof cellValue(grid, at, head.labelColumn) === 'string' ? cellLine(grid, at, head.labelColumn) : '';
  const beside = leftOf({ grid, read }, head, at);
  const text = own === '' ? beside : own;
  if (text === '' || /^\d+$/.test(text)) return null;
  const besideMark = own === '' ? null : loneMark(beside);
  const isNumbered = own !== '' && (besideMark !== null || itemNumber.test(beside));
  const mark: RowMark | null = isNumbered ? besideMark : splitMark(text).mark;
  const label = isNumbered ? `${beside}${/[.)/:]$/.test(beside) ? '' : '.'} ${text}` : text;
  const isTwofold = own !== '' && beside !== '' && !isNumbered;
  // the number of an item says which it is, where words do not
  const said: SummaryLabel = read(itemNumber.test(beside) ? label : text);
  return { at, label, mark, read: said, isTwofold };
}

/** The words of the nearest filled cell left of the labels. */
function leftOf({ grid }: Look, head: TableHead, row: number): string {
  for (let column = head.labelColumn - 1; column >= head.firstColumn; column -= 1) {
    const text = cellLine(grid, row, column);
    if (text !== '') return text;
  }
  return '';
}

/** True where another head follows closely: words right above it are its title, not rows of this table. */
function endsInHead(look: Look, head: TableHead, rows: readonly LabelledRow[]): boolean {
  const last = rows.at(-1)?.at ?? head.lastRow;
  return isNearHead(look, head, last + 1);
}
