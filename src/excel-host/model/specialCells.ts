import type { Area } from '../../xlsx/sheet/a1';
import { cellAt, columnSpan } from '../../xlsx/sheet/model';
import type { Cell, Sheet } from '../../xlsx/sheet/model';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { isUnbounded, usedWithin } from './areas';

/** Kinds of values that `Constants` and `Formulas` may be narrowed to (`Excel.SpecialCellValueType`). */
const valueKinds: Readonly<Record<string, readonly string[]>> = {
  All: ['error', 'boolean', 'number', 'string'],
  Errors: ['error'],
  ErrorsLogical: ['error', 'boolean'],
  ErrorsNumbers: ['error', 'number'],
  ErrorsText: ['error', 'string'],
  ErrorsLogicalNumber: ['error', 'boolean', 'number'],
  ErrorsLogicalText: ['error', 'boolean', 'string'],
  ErrorsNumberText: ['error', 'number', 'string'],
  Logical: ['boolean'],
  LogicalNumbers: ['boolean', 'number'],
  LogicalText: ['boolean', 'string'],
  LogicalNumbersText: ['boolean', 'number', 'string'],
  Numbers: ['number'],
  NumbersText: ['number', 'string'],
  Text: ['string'],
};

/**
 * The cells of an area that are of a kind (`Excel.SpecialCellType`), as rectangles from top left on. Only cells within
 * what the sheet uses count.
 */
export function specialCells(
  sheet: Sheet,
  area: Area,
  wanted: { type: string; values: string },
): readonly Area[] {
  const kinds = valueKinds[wanted.values];
  if (kinds === undefined) throw invalidArgument(`no values ${wanted.values}`);
  const used = usedWithin(sheet, area, { valuesOnly: false });
  if (used === null) return [];
  const within = wanted.type === 'Visible' && !isUnbounded(area) ? area : used;
  const test = testOf(sheet, wanted.type, kinds);
  return rectangles(sheet, within, test);
}

type Test = (cell: Cell, row: number, column: number) => boolean;

function testOf(sheet: Sheet, type: string, kinds: readonly string[]): Test {
  switch (type) {
    case 'Blanks':
      return ({ value, formula }) => value === null && formula === null;
    case 'Constants':
      return ({ value, formula }) => formula === null && value !== null && kinds.includes(kindOf(value));
    case 'Formulas':
      return ({ value, formula, cached }) =>
        formula !== null && (!cached || kinds.includes(value === null ? 'string' : kindOf(value)));
    case 'Visible':
      return (_, row, column) =>
        sheet.rows.get(row)?.hidden !== true && columnSpan(sheet, column)?.hidden !== true;
    case 'ConditionalFormats': {
      const areas = sheet.conditionals.flatMap((rule) => rule.areas);
      return (_, row, column) => areas.some((one) => holds(one, row, column));
    }
    case 'DataValidations': {
      const areas = sheet.validations.flatMap((one) => one.areas);
      return (_, row, column) => areas.some((one) => holds(one, row, column));
    }
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw new OfficeError('NotImplemented', `special cells ${type}`);
    default:
      throw invalidArgument(`no special cells ${type}`);
  }
}

function kindOf(value: NonNullable<Cell['value']>): string {
  return typeof value === 'object' ? 'error' : typeof value;
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Runs of a row, each joined with an equal run of the row above. */
function rectangles(sheet: Sheet, area: Area, test: Test): Area[] {
  const found: Area[] = [];
  let above: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const runs = runsOf(sheet, { ...area, row }, test);
    above = runs.map((run) => {
      const over = above.find(({ column, columns }) => column === run.column && columns === run.columns);
      if (over === undefined) {
        found.push(run);
        return run;
      }
      const grown = { ...over, rows: over.rows + 1 };
      found[found.indexOf(over)] = grown;
      return grown;
    });
  }
  return found;
}

function runsOf(sheet: Sheet, line: Area, test: Test): Area[] {
  const runs: Area[] = [];
  for (let column = line.column; column < line.column + line.columns; column += 1) {
    if (!test(cellAt(sheet, line.row, column), line.row, column)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row: line.row, column, rows: 1, columns: 1 });
  }
  return runs;
}
