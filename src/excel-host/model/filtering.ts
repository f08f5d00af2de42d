import { intersection } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { cellAt, rowAt } from '../../xlsx/sheet/model';
import type { AutoFilter, Cell, Sheet } from '../../xlsx/sheet/model';
import { OfficeError } from '../protocol/officeError';
import type { Session } from '../session';
import { usedWithin } from './areas';
import { columnOf, criteriaOfElement } from './filterCriteria';
import type { Comparison, Criteria } from './filterCriteria';
import { displayText } from './numberText';

/** Puts a filter on a sheet, or takes it off, and hides and shows rows accordingly. */
export function setFilter(on: { session: Session; sheet: Sheet }, filter: AutoFilter | null): void {
  const { session, sheet } = on;
  const before = sheet.autoFilter;
  const wasFiltering = before !== null && before.columns.length > 0;
  const shownAgain = wasFiltering ? hiddenIn(sheet, bodyOf(before.area)) : [];
  sheet.autoFilter = filter;
  sheet.changed.add('autoFilter');
  for (const row of shownAgain) setHidden(sheet, row, { hidden: false });
  if (filter !== null && filter.columns.length > 0)
    for (const row of rowsWithout(on, filter)) setHidden(sheet, row, { hidden: true });
  session.dirty = true;
  session.emit({ kind: 'other' });
}

/** Rows of an area that a filter hides: those below its headers that are hidden while it lets not everything pass. */
export function filteredRows(sheet: Sheet, area: Area): ReadonlySet<number> {
  const { autoFilter } = sheet;
  if (autoFilter === null || autoFilter.columns.length === 0) return new Set();
  const shared = intersection(bodyOf(autoFilter.area), area);
  return new Set(shared === null ? [] : hiddenIn(sheet, shared));
}

/** The rows below the headers. */
function bodyOf(area: Area): Area {
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
}

function hiddenIn(sheet: Sheet, area: Area): number[] {
  return [...sheet.rows].flatMap(([row, line]) =>
    line.hidden && row >= area.row && row < area.row + area.rows ? [row] : [],
  );
}

function setHidden(sheet: Sheet, row: number, { hidden }: { hidden: boolean }): void {
  const line = rowAt(sheet, row);
  line.hidden = hidden;
  line.changed = true;
  sheet.changedRows.add(row);
}

function rowsWithout({ session, sheet }: { session: Session; sheet: Sheet }, filter: AutoFilter): number[] {
  const body = usedWithin(sheet, bodyOf(filter.area), { valuesOnly: true });
  if (body === null || filter.area.rows < 2) return [];
  const columns = filter.columns.map((filtered) => {
    const criteria = criteriaOfElement(filtered);
    if (criteria === null) throw new OfficeError('NotImplemented', 'a filter of this kind');
    return { column: filter.area.column + columnOf(filtered), criteria };
  });
  return Array.from({ length: body.rows }, (_, index) => body.row + index).filter(
    (row) => !columns.every(({ column, criteria }) => passes(session, cellAt(sheet, row, column), criteria)),
  );
}

function passes(session: Session, cell: Cell, criteria: Criteria): boolean {
  const { workbook } = session;
  const text = displayText(cell.value, workbook.styles.look(cell.style).numberFormat, workbook);
  if (criteria.on === 'values')
    return text === '' ? criteria.blank : criteria.values.some((one) => alike(one, text));
  const holds = (one: Comparison) => compares(one, cell, text);
  return criteria.all ? criteria.comparisons.every(holds) : criteria.comparisons.some(holds);
}

function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function compares({ operator, operand }: Comparison, cell: Cell, text: string): boolean {
  const { value } = cell;
  const number = operand.trim() === '' ? NaN : Number(operand);
  const asNumbers = typeof value === 'number' && !Number.isNaN(number);
  if (operator === 'equal' || operator === 'notEqual') {
    const equal = asNumbers ? value === number : pattern(operand).test(text);
    return equal === (operator === 'equal');
  }
  if (!asNumbers) return false;
  switch (operator) {
    case 'lessThan':
      return value < number;
    case 'lessThanOrEqual':
      return value <= number;
    case 'greaterThan':
      return value > number;
    default:
      return value >= number;
  }
}

/** Letters of any case, `*` for any letters and `?` for one, `~` before either for itself. */
function pattern(operand: string): RegExp {
  const pieces = operand.match(/~[*?~]|[^]/g) ?? [];
  const source = pieces.map((piece) => {
    if (piece === '*') return '[^]*';
    if (piece === '?') return '[^]';
    const letter = piece.length > 1 ? piece.slice(1) : piece;
    return letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 'iu');
}
