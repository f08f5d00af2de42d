import { areaName, bounding, sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import type { Cell } from '../../xlsx/sheet/model';
import { fromR1C1, toR1C1 } from '../../xlsx/sheet/r1c1';
import { isUnbounded, mapCells, mergesStartingIn, usedWithin } from '../model/areas';
import { mergeArea, unmergeArea } from '../model/merging';
import { displayText } from '../model/numberText';
import { formatRead } from '../model/formatRead';
import { pasteCells } from '../model/pasting';
import { shiftCells } from '../model/shifting';
import { specialCells } from '../model/specialCells';
import { tableAround, toShownForm } from '../model/structuredReferences';
import {
  applyStyle,
  clearCells,
  clearLooks,
  matrixFor,
  writeNumberFormats,
  writeValues,
} from '../model/writing';
import {
  asFlag,
  bind,
  numberArgument,
  optionalFlag,
  optionalNumber,
  optionalText,
  textArgument,
} from '../protocol/hostObject';
import type { Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './bulkProperties';
import { conditionalFormatsOf } from './conditionalFormats';
import { validationOf } from './dataValidation';
import { clearHyperlinks, hyperlinkOf, setHyperlink } from './hyperlinks';
import { areasOf } from './rangeAreas';
import { rangeMoves } from './rangeMoves';
import { formatOf } from './rangeFormat';
import { findFirst } from './rangeSearch';
import { sortOf } from './rangeSort';
import { alive, around, at, fullAddress, rangeArgument, shared } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import {
  columnsHidden,
  rowsHidden,
  setColumnsHidden,
  setRowsHidden,
  widthOfColumn,
  heightOfRow,
} from './rowsAndColumns';
import { selectRange } from './selection';
import { styleArgument } from './styles';
import { commonStyle } from './commonStyle';
import { worksheetOf } from './worksheetLink';

/** A cell's value as the API says it: "" for an empty cell, errors as their text. */
function apiValue(of: RangeTarget, cell: Cell): Json {
  if (cell.formula !== null && !cell.cached) {
    of.session.warn('a formula without a calculated value answered empty text');
    return '';
  }
  const { value } = cell;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function apiFormula(of: RangeTarget, cell: Cell, place: { row: number; column: number }): Json {
  if (cell.formula === null) return apiValue(of, cell);
  return `=${cell.formula.includes('[') ? toShownForm(cell.formula, tableAround(of.sheet, place)) : cell.formula}`;
}

function valueType(cell: Cell): string {
  const { value } = cell;
  if (value === null) return cell.formula === null ? 'Empty' : 'String';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}

function textOf(of: RangeTarget, cell: Cell): string {
  if (cell.formula !== null && !cell.cached) return '';
  return displayText(
    cell.value,
    of.session.workbook.styles.look(cell.style).numberFormat,
    of.session.workbook,
  );
}

/** Formulas in R1C1; all else is entered as it stands. */
function writeR1C1(of: RangeTarget, value: Json): void {
  const given = matrixFor(of.area, value);
  const { row, column, rows, columns } = of.area;
  const lines = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => {
      const wanted = given(down, right);
      return typeof wanted === 'string' && wanted.startsWith('=')
        ? `=${fromR1C1(wanted.slice(1), { row: row + down, column: column + right })}`
        : wanted;
    }),
  );
  writeValues(of, lines);
}

/** Cell-level properties of whole rows and columns read back as null. */
function grid(of: RangeTarget, make: (cell: Cell, row: number, column: number) => Json): Json {
  return isUnbounded(of.area) ? null : mapCells(of.sheet, of.area, make);
}

const range: ClassEmulation<RangeTarget> = {
  name: 'Range',
  tracked: true,
  check: (of) => void alive(of),
  get: {
    address: fullAddress,
    addressLocal: fullAddress,
    cellCount: (of) => (of.area.rows * of.area.columns > 2147483647 ? -1 : of.area.rows * of.area.columns),
    rowCount: (of) => of.area.rows,
    columnCount: (of) => of.area.columns,
    rowIndex: (of) => of.area.row,
    columnIndex: (of) => of.area.column,
    isEntireRow: (of) => of.area.columns === sheetColumns,
    isEntireColumn: (of) => of.area.rows === sheetRows,
    values: (of) => grid(of, (cell) => apiValue(of, cell)),
    formulas: (of) => grid(of, (cell, row, column) => apiFormula(of, cell, { row, column })),
    formulasLocal: (of) => grid(of, (cell, row, column) => apiFormula(of, cell, { row, column })),
    formulasR1C1: (of) =>
      grid(of, (cell, row, column) => {
        const told = apiFormula(of, cell, { row, column });
        return cell.formula === null || typeof told !== 'string'
          ? told
          : `=${toR1C1(told.slice(1), { row, column })}`;
      }),
    text: (of) => grid(of, (cell) => textOf(of, cell)),
    valueTypes: (of) => grid(of, valueType),
    numberFormat: (of) => grid(of, (cell) => formatRead(of.session, cell.style)),
    style: commonStyle,
    hidden: (of) => anyNull(rowsHidden(of), columnsHidden(of)),
    rowHidden: rowsHidden,
    columnHidden: columnsHidden,
    hyperlink: hyperlinkOf,
    width: (of) => sum(of.area.columns, (index) => widthOfColumn(of, of.area.column + index)),
    height: (of) =>
      of.area.rows === sheetRows
        ? sheetRows * of.sheet.defaultHeight
        : sum(of.area.rows, (index) => heightOfRow(of, of.area.row + index)),
    left: (of) => sum(of.area.column, (index) => widthOfColumn(of, index)),
    top: (of) => sum(of.area.row, (index) => heightOfRow(of, index)),
  },
  set: {
    values: writeValues,
    formulas: writeValues,
    formulasLocal: (of, value) => writeValues(of, value, { locale: of.session.locale }),
    style: (of, value) => applyStyle(of, styleArgument(of.session, value)),
    formulasR1C1: writeR1C1,
    numberFormat: writeNumberFormats,
    rowHidden: (of, value) => setRowsHidden(of, { hidden: asFlag(value) }),
    columnHidden: (of, value) => setColumnsHidden(of, { hidden: asFlag(value) }),
    hyperlink: setHyperlink,
  },
  link: {
    format: (of) => formatOf(of),
    worksheet: (of) => worksheetOf(of.session, of.sheet),
    conditionalFormats: (of) =>
      conditionalFormatsOf({
        ...of,
        areas: [of.area],
        rangeOf,
        areasOf: (on) => areasOf({ ...on, addressed: 'whole', rangeOf }),
      }),
    dataValidation: (of) => validationOf(of),
    sort: (of) => sortOf(of),
  },
  call: {
    ...rangeMoves((target) => rangeOf(target)),
    getCell: (of, args) => cellOf(of, args),
    getRow: (of, args) => rowOf(of, numberArgument(args, 0)),
    getColumn: (of, args) => columnOf(of, numberArgument(args, 0)),
    getLastRow: (of) => rowOf(of, of.area.rows - 1),
    getLastColumn: (of) => columnOf(of, of.area.columns - 1),
    getLastCell: (of) =>
      rangeOf(
        at(of, {
          row: of.area.row + of.area.rows - 1,
          column: of.area.column + of.area.columns - 1,
          rows: 1,
          columns: 1,
        }),
      ),
    getEntireRow: (of) => rangeOf(at(of, { ...of.area, column: 0, columns: sheetColumns })),
    getEntireColumn: (of) => rangeOf(at(of, { ...of.area, row: 0, rows: sheetRows })),
    getBoundingRect: (of, args) => rangeOf(around(of, rangeArgument(of, args[0]))),
    getIntersection: (of, args) => found(shared(of, rangeArgument(of, args[0])), 'intersection'),
    getIntersectionOrNullObject: (of, args) => orNull(shared(of, rangeArgument(of, args[0]))),
    getOffsetRange: (of, args) =>
      rangeOf(
        at(of, {
          ...of.area,
          row: of.area.row + numberArgument(args, 0),
          column: of.area.column + numberArgument(args, 1),
        }),
      ),
    getResizedRange: (of, args) =>
      rangeOf(at(of, resized(of.area, numberArgument(args, 0), numberArgument(args, 1)))),
    getAbsoluteResizedRange: (of, args) =>
      rangeOf(at(of, { ...of.area, rows: numberArgument(args, 0), columns: numberArgument(args, 1) })),
    getRowsAbove: (of, args) => beside(of, -optionalNumber(args, 0, 1), 'rows'),
    getRowsBelow: (of, args) => beside(of, optionalNumber(args, 0, 1), 'rows'),
    getColumnsBefore: (of, args) => beside(of, -optionalNumber(args, 0, 1), 'columns'),
    getColumnsAfter: (of, args) => beside(of, optionalNumber(args, 0, 1), 'columns'),
    getUsedRange: (of, args) => found(used(of, optionalFlag(args, 0)), 'used range'),
    getUsedRangeOrNullObject: (of, args) => orNull(used(of, optionalFlag(args, 0))),
    getMergedAreasOrNullObject: (of) => {
      const merges = mergesStartingIn(of.sheet, of.area);
      if (merges.length > of.session.platform.mergedAreas)
        throw new OfficeError('GeneralException', 'too many merged areas to be told at once');
      return merges.length === 0 ? null : areasOf({ ...of, areas: merges, addressed: 'corners', rangeOf });
    },
    copyFrom: (of, args) => {
      const what = optionalText(args, 1) ?? 'All';
      if (what !== 'All' && what !== 'Formulas' && what !== 'Values' && what !== 'Formats')
        throw new OfficeError('NotImplemented', `copying ${what}`);
      const how = { what, skipBlanks: optionalFlag(args, 2), transpose: optionalFlag(args, 3) } as const;
      return nothing(() => pasteCells(alive(of), rangeArgument(of, args[0]), how));
    },
    find: (of, args) => findFirst(of, args, rangeOf) ?? none('text'),
    findOrNullObject: (of, args) => findFirst(of, args, rangeOf),
    getSpecialCells: (of, args) => specialCellsOf(of, args) ?? none('special cells'),
    getSpecialCellsOrNullObject: specialCellsOf,
    merge: (of, args) => nothing(() => mergeArea(alive(of), { across: optionalFlag(args, 0) })),
    unmerge: (of) => nothing(() => unmergeArea(alive(of))),
    clear: (of, args) => nothing(() => clear(alive(of), optionalText(args, 0) ?? 'All')),
    delete: (of, args) => {
      const way = shiftOf(textArgument(args, 0), { Up: 'rows', Left: 'columns' });
      return nothing(() => shiftCells(alive(of), { along: way, insert: false }));
    },
    insert: (of, args) => {
      shiftCells(alive(of), {
        along: shiftOf(textArgument(args, 0), { Down: 'rows', Right: 'columns' }),
        insert: true,
      });
      return rangeOf(of);
    },
    select: (of) => nothing(() => selectRange(alive(of))),
    calculate: () => null,
    getCellProperties: (of, args) => getCellProperties(of, args),
    getRowProperties: (of, args) => getRowProperties(of, args),
    getColumnProperties: (of, args) => getColumnProperties(of, args),
    setCellProperties: (of, args) => nothing(() => setCellProperties(of, args)),
    setRowProperties: (of, args) => nothing(() => setRowProperties(of, args)),
    setColumnProperties: (of, args) => nothing(() => setColumnProperties(of, args)),
    // The library announces the size of a large write before it sends it in chunks
    _ValidateArraySize: (of, args) => {
      if (numberArgument(args, 0) !== of.area.rows || numberArgument(args, 1) !== of.area.columns) {
        throw invalidArgument(`the input array doesn't match the range ${areaName(of.area)}`);
      }
      return null;
    },
  },
};

function nothing(run: () => void): null {
  run();
  return null;
}

/** Cells of a kind; null where there is none. */
function specialCellsOf(of: RangeTarget, args: Arguments): HostObject | null {
  const wanted = { type: textArgument(args, 0), values: optionalText(args, 1) ?? 'All' };
  const areas = specialCells(of.sheet, of.area, wanted);
  return areas.length === 0 ? null : areasOf({ ...of, areas, addressed: 'whole', rangeOf });
}

function none(what: string): never {
  throw itemNotFound(what);
}

/** The corner at the bottom right moves, and may pass the one at the top left (semantics.ts: resize-beyond). */
function resized(area: Area, down: number, right: number): Area {
  const corner = { row: area.row + area.rows - 1 + down, column: area.column + area.columns - 1 + right };
  return bounding({ ...area, rows: 1, columns: 1 }, { ...corner, rows: 1, columns: 1 });
}

function sum(count: number, of: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += of(index);
  return total;
}

/** Hidden if rows or columns are; null where only some are. */
function anyNull(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function cellOf(of: RangeTarget, args: Arguments): HostObject {
  // A cell may lie outside its parent, as long as it is on the sheet
  return rangeOf(
    at(of, {
      row: of.area.row + numberArgument(args, 0),
      column: of.area.column + numberArgument(args, 1),
      rows: 1,
      columns: 1,
    }),
  );
}

function rowOf(of: RangeTarget, index: number): HostObject {
  if (index < 0 || index >= of.area.rows) throw invalidArgument(`row ${index} is outside the range`);
  return rangeOf(at(of, { ...of.area, row: of.area.row + index, rows: 1 }));
}

function columnOf(of: RangeTarget, index: number): HostObject {
  if (index < 0 || index >= of.area.columns) throw invalidArgument(`column ${index} is outside the range`);
  return rangeOf(at(of, { ...of.area, column: of.area.column + index, columns: 1 }));
}

function beside(of: RangeTarget, count: number, along: 'rows' | 'columns'): HostObject {
  const { row, column, rows, columns } = of.area;
  if (along === 'rows')
    return rangeOf(at(of, { ...of.area, row: count < 0 ? row + count : row + rows, rows: Math.abs(count) }));
  return rangeOf(
    at(of, { ...of.area, column: count < 0 ? column + count : column + columns, columns: Math.abs(count) }),
  );
}

function used(of: RangeTarget, valuesOnly: boolean): RangeTarget | null {
  const area = usedWithin(of.sheet, of.area, { valuesOnly });
  return area === null ? null : at(of, area);
}

function orNull(target: RangeTarget | null): HostObject | null {
  return target === null ? null : rangeOf(target);
}

function found(target: RangeTarget | null, what: string): HostObject {
  if (target === null) throw itemNotFound(what);
  return rangeOf(target);
}

function clear(of: RangeTarget, what: string): void {
  switch (what) {
    case 'All':
      clearHyperlinks(of);
      return clearCells(of, { contents: true, formats: true });
    case 'Contents':
      return clearCells(of, { contents: true, formats: false });
    case 'Formats':
      return clearCells(of, { contents: false, formats: true });
    case 'Hyperlinks':
      return clearHyperlinks(of);
    case 'RemoveHyperlinks':
      clearHyperlinks(of);
      return clearLooks(of);
    default:
      throw invalidArgument(`cannot clear ${what}`);
  }
}

function shiftOf(word: string, words: Readonly<Record<string, 'rows' | 'columns'>>): 'rows' | 'columns' {
  const way = words[word];
  if (way === undefined) throw new OfficeError('InvalidArgument', `no shift ${word}`);
  return way;
}

/** The API's object for a range. */
export function rangeOf(target: RangeTarget): HostObject {
  return bind(range, alive(target));
}
