import { bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { columnSpan } from '../../xlsx/sheet/model';
import type { Json } from '../protocol/json';
import { isJsonArray } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import { isUnbounded } from '../model/areas';
import { matrixFor } from '../model/writing';
import { fullAddress } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

/** The rows and columns of a range that are not hidden, as they were when the view was asked for. */
interface View {
  readonly of: RangeTarget;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Place among the rows of a view that this is one row of. */
  readonly index: number;
  readonly rangeOf: (target: RangeTarget) => HostObject;
}

const cellOf = (view: View, row: number, column: number): RangeTarget => ({
  ...view.of,
  area: { row, column, rows: 1, columns: 1 },
});

/** Reads a property of Range from each cell. */
function read(view: View, property: string): Json {
  return view.rows.map((row) =>
    view.columns.map((column) => {
      const grid = view.rangeOf(cellOf(view, row, column)).reader(property)?.() ?? null;
      const [line] = isJsonArray(grid) ? grid : [];
      return isJsonArray(line) ? (line[0] ?? null) : null;
    }),
  );
}

function write(view: View, property: string, value: Json): void {
  const given = matrixFor({ ...view.of.area, rows: view.rows.length, columns: view.columns.length }, value);
  view.rows.forEach((row, down) =>
    view.columns.forEach((column, right) => {
      const wanted = given(down, right);
      view.rangeOf(cellOf(view, row, column)).writer(property)?.([[wanted]]);
    }),
  );
}

const readable = [
  'values',
  'formulas',
  'formulasLocal',
  'formulasR1C1',
  'text',
  'valueTypes',
  'numberFormat',
];
const writable = ['values', 'formulas', 'formulasLocal', 'formulasR1C1', 'numberFormat'];

const emulation: ClassEmulation<View> = {
  name: 'RangeView',
  get: {
    ...Object.fromEntries(readable.map((name) => [name, (view: View) => read(view, name)])),
    cellAddresses: (view) =>
      view.rows.map((row) => view.columns.map((column) => fullAddress(cellOf(view, row, column)))),
    rowCount: (view) => view.rows.length,
    columnCount: (view) => view.columns.length,
    index: (view) => view.index,
  },
  set: Object.fromEntries(
    writable.map((name) => [name, (view: View, value: Json) => write(view, name, value)]),
  ),
  link: { rows: (view) => bind(rowsOf, view) },
  call: { getRange: (view) => view.rangeOf(view.of) },
};

const rowsOf: ClassEmulation<View> = {
  name: 'RangeViewCollection',
  items: (view) => view.rows.map((_, index) => rowAt(view, index)),
  call: {
    getCount: (view) => view.rows.length,
    getItemAt: (view, args) => rowAt(view, Number(args[0])),
  },
};

function rowAt(view: View, index: number): HostObject {
  const row = view.rows[index];
  if (row === undefined) throw invalidArgument(`the view has no row ${index}`);
  const area = { ...view.of.area, row, rows: 1 };
  return bind(emulation, { ...view, of: { ...view.of, area }, rows: [row], index });
}

/** What is seen of a range. */
export function visibleViewOf(of: RangeTarget, rangeOf: View['rangeOf']): HostObject {
  const { area, sheet } = of;
  if (isUnbounded(area)) throw invalidArgument('the range is too large');
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  return bind(emulation, {
    of,
    rows: rows.filter((row) => sheet.rows.get(row)?.hidden !== true),
    columns: columns.filter((column) => columnSpan(sheet, column)?.hidden !== true),
    index: 0,
    rangeOf,
  });
}
