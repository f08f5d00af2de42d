import { bounding } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { cellAt, putCell } from '../../xlsx/sheet/model';
import type { Cell, NewCell } from '../../xlsx/sheet/model';
import { moveFormula } from '../../xlsx/sheet/sharedFormula';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { isUnbounded } from './areas';
import { isDateFormat } from './dateText';
import { changed, refuseProtected } from './writing';
import type { Target } from './writing';

/** What of Excel.AutoFillType is emulated. */
const kinds = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'] as const;
type Kind = (typeof kinds)[number];

const otherKinds = [
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
];

/** Fills a range from the part of it that has something, as a drag of the fill handle does (semantics.ts: auto-fill). */
export function autoFill(source: Target, destination: Area, type: string): void {
  const kind = kinds.find((one) => one === type);
  if (kind === undefined) {
    if (otherKinds.includes(type)) throw new OfficeError('NotImplemented', `filling by ${type}`);
    throw invalidArgument(`no fill ${type}`);
  }
  const { area } = source;
  if (isUnbounded(destination)) throw invalidArgument('the range is too large');
  const whole = bounding(area, destination);
  if (whole.rows !== destination.rows || whole.columns !== destination.columns)
    throw invalidArgument('the destination holds the source');
  const isDown = destination.rows > area.rows;
  if (isDown && destination.columns > area.columns) throw invalidArgument('cells are filled one way');
  refuseProtected({ ...source, area: destination });
  const across = isDown ? area.columns : area.rows;
  for (let lane = 0; lane < across; lane += 1) fillLane(source, { destination, isDown, lane }, kind);
  changed({ ...source, area: destination }, kind === 'FillFormats' ? null : 'RangeEdited');
}

interface Lane {
  readonly destination: Area;
  readonly isDown: boolean;
  readonly lane: number;
}

function fillLane(source: Target, { destination, isDown, lane }: Lane, kind: Kind): void {
  const { sheet, area } = source;
  const at = (along: number) =>
    isDown ? { row: along, column: area.column + lane } : { row: area.row + lane, column: along };
  const [first, count] = isDown ? [area.row, area.rows] : [area.column, area.columns];
  const [from, length] = isDown
    ? [destination.row, destination.rows]
    : [destination.column, destination.columns];
  const cells = Array.from({ length: count }, (_, index) => {
    const place = at(first + index);
    return cellAt(sheet, place.row, place.column);
  });
  const follow = kind === 'FillCopy' || kind === 'FillFormats' ? null : seriesOf(source, cells, kind);
  for (let along = from; along < from + length; along += 1) {
    if (along >= first && along < first + count) continue;
    const index = along - first;
    const cell = cells[((index % count) + count) % count];
    if (cell === undefined) continue;
    const place = at(along);
    const old = cellAt(sheet, place.row, place.column);
    const by = index - (((index % count) + count) % count);
    putCell(
      sheet,
      place,
      filled(
        { old, cell, moved: isDown ? { rows: by, columns: 0 } : { rows: 0, columns: by } },
        kind,
        follow?.(index) ?? null,
      ),
    );
  }
}

function filled(
  from: { readonly old: Cell; readonly cell: Cell; readonly moved: { rows: number; columns: number } },
  kind: Kind,
  next: number | string | null,
): NewCell {
  const { old, cell, moved } = from;
  if (kind === 'FillFormats') return { ...old, style: cell.style };
  const style = kind === 'FillValues' ? old.style : cell.style;
  if (next !== null) return { value: next, formula: null, style };
  const formula = cell.formula === null ? null : moveFormula(cell.formula, moved);
  // A formula that moved has another value, which nobody calculates here
  const cached = formula === null || (cell.cached && formula === cell.formula);
  return { ...cell, formula, cached, value: cached ? cell.value : null, style };
}

/** What comes at an index before or behind the cells of a lane; null where they are just repeated. */
function seriesOf(
  { session }: Target,
  cells: readonly Cell[],
  kind: Kind,
): ((index: number) => number | string) | null {
  if (cells.some(({ formula }) => formula !== null)) return null;
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const [first = 0] = numbers;
  if (numbers.length === cells.length) {
    const { styles } = session.workbook;
    const isDate = cells.every(({ style }) => isDateFormat(styles.look(style).numberFormat));
    if (numbers.length === 1) return kind === 'FillSeries' || isDate ? (index) => first + index : null;
    const { start, slope } = fitted(numbers);
    return (index) => start + slope * index;
  }
  const [only] = cells;
  const counted = typeof only?.value === 'string' ? /^(.*?)(\d+)$/su.exec(only.value) : null;
  if (cells.length > 1 || counted === null) return null;
  const [, words = '', digits = '0'] = counted;
  return (index) => `${words}${String(Math.abs(Number(digits) + index)).padStart(digits.length, '0')}`;
}

/** The straight line that lies nearest to numbers at 0, 1, 2 … */
function fitted(numbers: readonly number[]): { readonly start: number; readonly slope: number } {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const rise = numbers.reduce((sum, one, index) => sum + (index - middle) * (one - mean), 0);
  const slope = Number((rise / spread).toPrecision(15));
  return { start: Number((mean - slope * middle).toPrecision(15)), slope };
}
