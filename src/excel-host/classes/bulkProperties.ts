import { mapCells, isUnbounded } from '../model/areas';
import { applyStyle, matrixFor } from '../model/writing';
import { asArray, asObject, jsonArgument } from '../protocol/hostObject';
import type { Arguments, HostObject } from '../protocol/hostObject';
import { isJsonObject } from '../protocol/json';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { commonStyle } from './commonStyle';
import { styleArgument } from './styles';
import { formatOf } from './rangeFormat';
import { at, fullAddress } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from './rowsAndColumns';

/** Reads the properties that a load tree such as `{ address: true, format: { fill: { color: true } } }` names. */
function readTree(target: RangeTarget, tree: { readonly [name: string]: Json }): Json {
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(tree)) {
    if (wanted === false) continue;
    if (name === 'format')
      answer[name] = readObject(formatOf(target), asObject(wanted === true ? {} : wanted));
    else answer[name] = own(target, name);
  }
  return answer;
}

function own(target: RangeTarget, name: string): Json {
  const { area } = target;
  switch (name) {
    case 'address':
    case 'addressLocal':
      return fullAddress(target);
    case 'style':
      return commonStyle(target);
    case 'hidden':
      return rowsHidden(target) === true || columnsHidden(target) === true;
    case 'rowHidden':
      return rowsHidden(target);
    case 'columnHidden':
      return columnsHidden(target);
    case 'rowIndex':
      return area.row;
    case 'columnIndex':
      return area.column;
    default:
      throw new OfficeError('NotImplemented', `cell property ${name}`);
  }
}

function readObject(object: HostObject, tree: { readonly [name: string]: Json }): Json {
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(tree)) {
    if (wanted === false) continue;
    const read = object.reader(name);
    const link = object.link(name)?.() ?? null;
    if (read !== null) answer[name] = read();
    else if (link !== null && name === 'borders')
      answer[name] = readBorders(
        link,
        asObject(wanted === true ? { style: true, color: true, weight: true } : wanted),
      );
    else if (link !== null) answer[name] = readObject(link, asObject(wanted === true ? {} : wanted));
    else throw new OfficeError('NotImplemented', `cell property ${object.className}.${name}`);
  }
  return answer;
}

const sides = [
  'top',
  'bottom',
  'left',
  'right',
  'horizontal',
  'vertical',
  'diagonalDown',
  'diagonalUp',
] as const;
const sideNames: Readonly<Record<(typeof sides)[number], string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function readBorders(borders: HostObject, tree: { readonly [name: string]: Json }): Json {
  const answer: Record<string, Json> = {};
  for (const side of sides) {
    const border = borders.item(sideNames[side]);
    if (border !== null) answer[side] = readObject(border, tree);
  }
  return answer;
}

/** `Range.getCellProperties`: a matrix of what the tree names. */
export function getCellProperties(target: RangeTarget, args: Arguments): Json {
  if (isUnbounded(target.area)) throw invalidArgument('the range is too large');
  const tree = asObject(jsonArgument(args, 0));
  return mapCells(target.sheet, target.area, (_cell, row, column) =>
    readTree({ ...target, area: { row, column, rows: 1, columns: 1 } }, tree),
  );
}

/** `Range.getRowProperties`: one entry for each row. */
export function getRowProperties(target: RangeTarget, args: Arguments): Json {
  if (target.area.rows > 100_000) throw invalidArgument('the range is too large');
  const tree = asObject(jsonArgument(args, 0));
  return Array.from({ length: target.area.rows }, (_, index) =>
    readTree(at(target, { ...target.area, row: target.area.row + index, rows: 1 }), tree),
  );
}

/** `Range.getColumnProperties`: one entry for each column. */
export function getColumnProperties(target: RangeTarget, args: Arguments): Json {
  const tree = asObject(jsonArgument(args, 0));
  return Array.from({ length: target.area.columns }, (_, index) =>
    readTree(at(target, { ...target.area, column: target.area.column + index, columns: 1 }), tree),
  );
}

function writeTree(target: RangeTarget, tree: Json): void {
  if (!isJsonObject(tree)) return;
  for (const [name, value] of Object.entries(tree)) {
    if (name === 'format') writeObject(formatOf(target), value);
    else if (name === 'style') applyStyle(target, styleArgument(target.session, value));
    else if (name === 'rowHidden') setRowsHidden(target, { hidden: value === true });
    else if (name === 'columnHidden') setColumnsHidden(target, { hidden: value === true });
    else throw new OfficeError('NotImplemented', `settable cell property ${name}`);
  }
}

function writeObject(object: HostObject, tree: Json): void {
  if (!isJsonObject(tree)) return;
  for (const [name, value] of Object.entries(tree)) {
    const write = object.writer(name);
    const link = object.link(name)?.() ?? null;
    if (write !== null) {
      if (value !== null) write(value);
    } else if (link !== null && name === 'borders') writeBorders(link, value);
    else if (link !== null) writeObject(link, value);
    else throw new OfficeError('NotImplemented', `settable cell property ${object.className}.${name}`);
  }
}

function writeBorders(borders: HostObject, tree: Json): void {
  if (!isJsonObject(tree)) return;
  for (const side of sides) {
    const border = tree[side] === undefined ? null : borders.item(sideNames[side]);
    if (border !== null) writeObject(border, tree[side] ?? null);
  }
}

/** `Range.setCellProperties`: a matrix of the range's shape. */
export function setCellProperties(target: RangeTarget, args: Arguments): void {
  const value = asArray(jsonArgument(args, 0));
  const wanted = matrixFor(target.area, value);
  for (let row = 0; row < target.area.rows; row += 1) {
    for (let column = 0; column < target.area.columns; column += 1) {
      const area = { row: target.area.row + row, column: target.area.column + column, rows: 1, columns: 1 };
      writeTree({ ...target, area }, wanted(row, column));
    }
  }
}

/** `Range.setRowProperties`: one entry for each row. */
export function setRowProperties(target: RangeTarget, args: Arguments): void {
  const wanted = asArray(jsonArgument(args, 0));
  if (wanted.length !== target.area.rows) throw invalidArgument('one entry for each row is needed');
  wanted.forEach((tree, index) =>
    writeTree(at(target, { ...target.area, row: target.area.row + index, rows: 1 }), tree),
  );
}

/** `Range.setColumnProperties`: one entry for each column. */
export function setColumnProperties(target: RangeTarget, args: Arguments): void {
  const wanted = asArray(jsonArgument(args, 0));
  if (wanted.length !== target.area.columns) throw invalidArgument('one entry for each column is needed');
  wanted.forEach((tree, index) =>
    writeTree(at(target, { ...target.area, column: target.area.column + index, columns: 1 }), tree),
  );
}
