import type { Nominee } from '../../nominees/nominee';
import { isBlankValue, cellText, gridBounds } from '../../sheets/gridCells';
import type { Table } from '../../sheets/table';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import type { CountedKind } from '../../vocabulary/totalWords';
import type { Finding } from '../finding';
import { ofSheet } from './evidence/nomineeFinding';
import { grouped, indexOf, personKey } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { totalInWords, type CountInWords } from './evidence/totalInWords';

/**
 * A total in words ("Tổng cộng: 05 người", "Ấn định danh sách có 15 (mười lăm) cá nhân và 03 tập thể") above, below or
 * beside the rows against what the list holds; and a number that its own words in brackets contradict. Where a sheet
 * says several totals of one kind, they may be of its parts, and nothing is said.
 */
export const tk04 = nomineeRule(
  {
    id: 'TK-04',
    severity: 'warning',
    source: 'our own: the total that a list states against its rows',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['totalDiffers', 'wordsDiffer'],
  },
  ({ tables, everyone }) => {
    const { bySheet } = indexOf(everyone);
    const onSheet = grouped(tables, ({ sheet }) => sheet);
    return tables.flatMap((table) => {
      // of several tables on a sheet nobody knows whose total it is
      const isOne = table.alongside.length === 0 && onSheet.get(table.sheet)?.length === 1;
      return isOne ? judge(table, bySheet.get(table.sheet) ?? []) : [];
    });
  },
);

interface StatedTotal extends CountInWords {
  readonly row: number;
  readonly line: string;
}

function judge(table: Table<NomineeField>, ofList: readonly Nominee[]): readonly Finding[] {
  const stated = linesOf(table).flatMap(({ row, line }) =>
    totalInWords(line).map((count): StatedTotal => ({ ...count, row, line })),
  );
  const misspelt = stated
    .filter(({ spelled, stated: figure }) => spelled !== null && spelled !== figure)
    .map((total) => found(table, total, 'wordsDiffer', { spelled: total.spelled ?? '' }));
  const alone = stated.filter(
    (total) => stated.filter((other) => keyOf(other) === keyOf(total)).length === 1,
  );
  const wrong = alone.flatMap((total): readonly Finding[] => {
    const counts = countsOf(ofList, total.kinds);
    const [rows] = counts;
    if (rows === undefined || counts.includes(total.stated)) return [];
    return [found(table, total, 'totalDiffers', { rows })];
  });
  return [...wrong, ...misspelt];
}

function keyOf({ kinds }: CountInWords): string {
  return kinds.join(' ');
}

function found(
  { sheet }: Table<NomineeField>,
  total: StatedTotal,
  messageId: 'totalDiffers' | 'wordsDiffer',
  own: Finding['data'],
): Finding {
  const { stated, row } = total;
  const data = { stated, kind: keyOf(total), row: row + 1, ...own };
  return ofSheet('TK-04', { messageId, severity: 'warning', sheet, data });
}

/**
 * What a total of these kinds may count: people, rows, or proposals; empty where the list cannot say it, since nobody
 * told of each row what it is. "Người" of a list without persons are its households.
 */
function countsOf(ofList: readonly Nominee[], kinds: readonly CountedKind[]): readonly number[] {
  const isAny = kinds.includes('any');
  if (ofList.length === 0 || ofList.some((nominee) => nominee.kind.value === null)) {
    return isAny && ofList.length > 0 ? sizes(ofList) : [];
  }
  const ofKind = ofList.filter(({ kind }) => isAny || (kind.value !== null && kinds.includes(kind.value)));
  const isHouseholds = kinds.length === 1 && kinds[0] === 'individual' && ofKind.length === 0;
  return sizes(isHouseholds ? ofList.filter((nominee) => nominee.kind.value === 'household') : ofKind);
}

function sizes(nominees: readonly Nominee[]): readonly number[] {
  const rows = new Set(nominees.map(({ row }) => row)).size;
  const people = new Set(nominees.map((nominee) => personKey(nominee) ?? `${nominee.row}`)).size;
  return [rows, people, nominees.length];
}

/** Rows below the last of a table in which its total may stand. */
const rowsBelow = 30;
/** Rows above its header. */
const rowsAbove = 10;

/** What stands around the records, one line a row, and the cells to the right of them. */
function linesOf(table: Table<NomineeField>): readonly { readonly row: number; readonly line: string }[] {
  const { grid, headerFirstRow, headerLastRow, rows, columns } = table;
  const bounds = gridBounds(grid);
  const kinds = new Map(rows.map(({ row, kind }) => [row, kind]));
  const lastRow = Math.min(bounds.lastRow, (rows.at(-1)?.row ?? headerLastRow) + rowsBelow);
  const lastRecord = rows.findLast(({ kind }) => kind === 'record')?.row ?? lastRow;
  const lastColumn = columns.reduce((last, { column }) => Math.max(last, column), -1);
  const lines: { readonly row: number; readonly line: string }[] = [];
  for (let row = Math.max(bounds.firstRow, headerFirstRow - rowsAbove); row <= lastRow; row += 1) {
    const kind = kinds.get(row);
    const isOfTable =
      (row >= headerFirstRow && row <= headerLastRow) || kind === 'record' || kind === 'group';
    // a total between the rows is one of a group
    if (row > headerLastRow && row < lastRecord && !isOfTable) continue;
    const cells: string[] = [];
    for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
      const text = isOfTable && column <= lastColumn ? '' : wordsAt(table, row, column);
      if (text !== '') cells.push(text);
    }
    // a label and what it says often stand in two cells
    const joined = cells.join(' ');
    const each = totalInWords(joined).length > 0 ? [joined] : cells;
    lines.push(...each.map((line) => ({ row, line })));
  }
  return lines;
}

/** Figures in cells of their own are TK-01's. */
function wordsAt({ grid }: Table<NomineeField>, row: number, column: number): string {
  const text = cellText(grid, row, column);
  return isBlankValue(text) || /^[\d.,\s]*$/.test(text) ? '' : text.replace(/\s+/g, ' ');
}
