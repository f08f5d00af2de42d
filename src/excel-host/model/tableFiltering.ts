import { cellAt, rowAt } from '../../xlsx/sheet/model';
import type { Cell } from '../../xlsx/sheet/model';
import type { Area } from '../../xlsx/sheet/a1';
import type { ColumnFilter, CustomTest } from '../../xlsx/table/filterColumn';
import { OfficeError } from '../protocol/officeError';
import { displayText } from './numberText';
import { dateOfSerial } from './serials';
import type { Target } from './writing';

/** Hides the rows of records that a filter does not let through and shows the others; `records` lie under the header. */
export function hideFiltered(
  of: Omit<Target, 'area'>,
  records: Area,
  filters: ReadonlyMap<number, ColumnFilter>,
): void {
  const tests = [...filters].map(([column, filter]) => ({
    column: records.column + column,
    passes: passing(of, { ...records, column: records.column + column, columns: 1 }, filter),
  }));
  for (let row = records.row; row < records.row + records.rows; row += 1) {
    const hidden = !tests.every(({ column, passes }) => passes(cellAt(of.sheet, row, column)));
    if ((of.sheet.rows.get(row)?.hidden ?? false) === hidden) continue;
    const line = rowAt(of.sheet, row);
    line.hidden = hidden;
    line.changed = true;
    of.sheet.changedRows.add(row);
  }
  of.session.dirty = true;
  of.session.emit({ kind: 'other' });
}

type Passes = (cell: Cell) => boolean;

function passing(of: Omit<Target, 'area'>, column: Area, filter: ColumnFilter): Passes {
  const { workbook } = of.session;
  const textOf = (cell: Cell) =>
    displayText(cell.value, workbook.styles.look(cell.style).numberFormat, workbook);
  switch (filter.kind) {
    case 'values': {
      const texts = new Set(filter.texts.map((text) => text.toLowerCase()));
      return (cell) => {
        const text = textOf(cell);
        if (text === '') return filter.blanks;
        return texts.has(text.toLowerCase()) || filter.days.some((day) => isOn(cell, day, workbook.date1904));
      };
    }
    case 'custom':
      return (cell) =>
        filter.joined === 'and'
          ? filter.tests.every((test) => passesTest(cell, textOf(cell), test))
          : filter.tests.some((test) => passesTest(cell, textOf(cell), test));
    case 'top': {
      const numbers = numbersIn(of, column).sort((one, other) =>
        filter.from === 'top' ? other - one : one - other,
      );
      const count = filter.percent ? Math.trunc((numbers.length * filter.count) / 100) : filter.count;
      const last = numbers[Math.min(Math.max(1, count), numbers.length) - 1];
      return ({ value }) =>
        typeof value === 'number' &&
        last !== undefined &&
        (filter.from === 'top' ? value >= last : value <= last);
    }
    case 'dynamic': {
      if (filter.type !== 'aboveAverage' && filter.type !== 'belowAverage')
        throw new OfficeError('NotImplemented', `filter ${filter.type}`);
      const numbers = numbersIn(of, column);
      const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      return ({ value }) =>
        typeof value === 'number' && (filter.type === 'aboveAverage' ? value > mean : value < mean);
    }
    case 'other':
      throw new OfficeError('NotImplemented', 'filter by colour or icon');
  }
}

function numbersIn(of: Omit<Target, 'area'>, column: Area): number[] {
  const found: number[] = [];
  for (let row = column.row; row < column.row + column.rows; row += 1) {
    const { value } = cellAt(of.sheet, row, column.column);
    if (typeof value === 'number') found.push(value);
  }
  return found;
}

function isOn(
  { value }: Cell,
  wanted: { year: number; month: number | null; day: number | null },
  date1904: boolean,
): boolean {
  if (typeof value !== 'number') return false;
  const { year, month, day } = dateOfSerial(Math.floor(value) + (date1904 ? 1462 : 0));
  return (
    year === wanted.year &&
    (wanted.month === null || wanted.month === month) &&
    (wanted.day === null || wanted.day === day)
  );
}

/** Numbers compare with numbers; `equal` and `notEqual` look at what the cell shows, with `*` and `?` as wildcards. */
function passesTest({ value }: Cell, text: string, test: CustomTest): boolean {
  const wanted = Number(test.value);
  const isNumber = test.value.trim() !== '' && !Number.isNaN(wanted);
  if (test.operator === 'equal' || test.operator === 'notEqual') {
    const equal = isNumber && typeof value === 'number' ? value === wanted : matches(text, test.value);
    return (test.operator === 'equal') === equal;
  }
  const order = isNumber
    ? typeof value === 'number'
      ? value - wanted
      : null
    : text === '' || typeof value === 'number'
      ? null
      : text.localeCompare(test.value, 'en', { sensitivity: 'accent' });
  if (order === null) return false;
  switch (test.operator) {
    case 'greaterThan':
      return order > 0;
    case 'greaterThanOrEqual':
      return order >= 0;
    case 'lessThan':
      return order < 0;
    default:
      return order <= 0;
  }
}

/** "~" before a wildcard takes its meaning away. */
function matches(text: string, pattern: string): boolean {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return `\\${found.startsWith('~') ? found.slice(1) : found}`;
  });
  return new RegExp(`^${source}$`, 'isu').test(text);
}
