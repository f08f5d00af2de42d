import { spendCell, spendRow } from './bounds';
import type { CellBudget } from './bounds';
import { parseCell, sheetColumns, sheetRows } from './a1';
import type { Work } from '../../core/work/work';
import { itemsPerPause } from './reading';
import type { Cell, CellValue, Row, Sheet } from './model';
import { moveFormula } from './sharedFormula';
import { endOfText, readStringItem } from './sharedStrings';
import type { SharedStrings, StringItem } from './sharedStrings';
import { attributesOf, nextTag, textBetween } from '../zip/xmlScan';
import type { Tag } from '../zip/xmlScan';
import { mismatch, nesting } from '../zip/nesting';
import type { Nesting } from '../zip/nesting';
import { decodeCellText } from '../zip/xmlText';
import { flag } from '../zip/xmlTree';

interface Reading {
  readonly xml: string;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  readonly shared: Map<string, { formula: string; row: number; column: number }>;
  /** Cells with a style and nothing else are one object per style. */
  readonly styled: Map<number, Cell>;
  /** Elements that are open within the rows. */
  readonly open: Nesting;
}

/**
 * Reads the rows of a sheet into the model. `from` is the place after `<sheetData>`. One pass over the text: the
 * cost grows with the file, never with row numbers. Bit by bit.
 */
export function* readRows(
  sheet: Sheet,
  source: { xml: string; from: number; strings: SharedStrings; date1904: boolean; budget: CellBudget },
): Work<void> {
  const reading: Reading = { ...source, shared: new Map(), styled: new Map(), open: nesting() };
  const { xml } = source;
  let at = source.from;
  let rowNumber = -1;
  let column = -1;
  let row: Row | null = null;
  let rowsRead = 0;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) throw new Error('rows that do not end');
    const depth = reading.open.depth();
    if (depth === 0 && tag.closing) {
      if (tag.name === 'sheetData') return;
      throw mismatch(tag);
    }
    reading.open.take(tag);
    at = tag.end;
    if (tag.closing) {
      if (depth === 1) row = null;
      continue;
    }
    if (tag.name === 'row') {
      if (depth > 0) throw new Error('a row within another element');
      const attributes = attributesOf(xml, tag);
      rowsRead += 1;
      if (rowsRead % itemsPerPause === 0) yield at / xml.length;
      const before = rowNumber;
      rowNumber = attributes['r'] === undefined ? before + 1 : Number(attributes['r']) - 1;
      refuseOutside({ row: rowNumber, column: 0 });
      // to Excel rows that do not go down are damage (MS-OI29500), and of two with one number nobody knows which is meant
      if (rowNumber <= before) throw new Error(`row ${rowNumber} does not follow upon row ${before}`);
      column = -1;
      row = rowOf(attributes);
      if (isTold(row)) {
        spendRow(source.budget);
        sheet.rows.set(rowNumber, row);
      }
    } else if (tag.name === 'c') {
      if (row === null || depth !== 1) throw new Error('a cell outside of rows');
      const attributes = attributesOf(xml, tag);
      column = columnOf(attributes['r'], { row: rowNumber, column: column + 1 });
      refuseOutside({ row: rowNumber, column });
      const read = readCell(reading, tag, { attributes, row: rowNumber, column });
      at = read.end;
      if (row.cells === null) {
        row.cells = new Map();
        if (!isTold(row)) spendRow(source.budget);
        sheet.rows.set(rowNumber, row);
      }
      if (row.cells.has(column)) throw new Error(`row ${rowNumber} has column ${column} twice`);
      spendCell(source.budget, lettersOf(read.cell));
      row.cells.set(column, read.cell);
    }
  }
}

/** The column that a cell names, else the next one; -1 where it names none, or another row than its own. */
function columnOf(name: string | undefined, next: { readonly row: number; readonly column: number }): number {
  if (name === undefined) return next.column;
  const place = parseCell(name);
  return place?.row === next.row ? place.column : -1;
}

/** Rows and columns that no sheet has are damage (Excel specifications and limits). */
function refuseOutside({ row, column }: { readonly row: number; readonly column: number }): void {
  if (!(row >= 0 && row < sheetRows && column >= 0 && column < sheetColumns)) {
    throw new Error(`row ${row}, column ${column} is outside of any sheet`);
  }
}

function lettersOf({ value }: Cell): number {
  return typeof value === 'string' ? value.length : 0;
}

function rowOf(attributes: Readonly<Record<string, string>>): Row {
  const height = attributes['ht'];
  return {
    cells: null,
    height: height === undefined ? null : Number(height),
    hidden: flag(attributes['hidden']),
    outlineLevel: Number(attributes['outlineLevel'] ?? 0),
    collapsed: flag(attributes['collapsed']),
    style: flag(attributes['customFormat']) ? Number(attributes['s'] ?? 0) : null,
    rest: restOf(attributes),
    changed: false,
  };
}

/** What the model of a row says; `spans` is a hint that other cells make wrong. */
const modelled: ReadonlySet<string> = new Set([
  'r',
  'spans',
  'ht',
  'customHeight',
  'hidden',
  's',
  'customFormat',
  'outlineLevel',
  'collapsed',
]);

function restOf(attributes: Readonly<Record<string, string>>): Row['rest'] {
  let rest: Record<string, string> | null = null;
  for (const name of Object.keys(attributes)) {
    if (modelled.has(name)) continue;
    rest ??= {};
    rest[name] = attributes[name] ?? '';
  }
  return rest;
}

function isTold(row: Row): boolean {
  const isOutlined = row.outlineLevel > 0 || row.collapsed;
  return row.height !== null || row.hidden || row.style !== null || row.rest !== null || isOutlined;
}

interface CellPlace {
  readonly attributes: Readonly<Record<string, string>>;
  readonly row: number;
  readonly column: number;
}

function readCell(reading: Reading, tag: Tag, place: CellPlace): { cell: Cell; end: number } {
  const style = Number(place.attributes['s'] ?? 0);
  if (tag.selfClosing) return { cell: styledCell(reading, style), end: tag.end };
  const { xml, open } = reading;
  const depth = open.depth();
  let at = tag.end;
  let text: string | null = null;
  let inline: StringItem | null = null;
  let formula: string | null = null;
  for (;;) {
    const inner = nextTag(xml, at);
    if (inner === null) throw new Error('a cell that does not end');
    at = inner.end;
    if (inner.name === 'is' && !inner.closing && !inner.selfClosing) {
      inline = readStringItem(xml, inner);
      at = inline.end;
      continue;
    }
    open.take(inner);
    if (open.depth() < depth) break;
    if (inner.closing) continue;
    if (inner.name === 'v' && !inner.selfClosing) {
      const end = endOfText(xml, at);
      text = textBetween(xml, at, end);
      at = end;
    } else if (inner.name === 'f') {
      const end = inner.selfClosing ? at : endOfText(xml, at);
      formula = readFormula(
        reading,
        { attributes: attributesOf(xml, inner), text: textBetween(xml, at, end) },
        place,
      );
      at = end;
    }
  }
  const type = place.attributes['t'] ?? 'n';
  const value = inline?.text ?? valueOf(reading, type, text);
  if (value === null && formula === null) return { cell: styledCell(reading, style), end: at };
  return {
    cell: {
      value,
      formula,
      cached: text !== null || inline !== null || formula === null,
      style,
      rich:
        inline === null && type === 's'
          ? (reading.strings.rich.get(Number(text)) ?? null)
          : (inline?.rich ?? null),
      changed: false,
    },
    end: at,
  };
}

function styledCell(reading: Reading, style: number): Cell {
  const known = reading.styled.get(style);
  if (known !== undefined) return known;
  const made: Cell = { value: null, formula: null, cached: true, style, rich: null, changed: false };
  reading.styled.set(style, made);
  return made;
}

function readFormula(
  reading: Reading,
  formula: { attributes: Readonly<Record<string, string>>; text: string },
  place: CellPlace,
): string | null {
  const { t, si } = formula.attributes;
  if (t !== 'shared' || si === undefined) return formula.text === '' ? null : formula.text;
  if (formula.text !== '') {
    reading.shared.set(si, { formula: formula.text, row: place.row, column: place.column });
    return formula.text;
  }
  const master = reading.shared.get(si);
  if (master === undefined) return null;
  return moveFormula(master.formula, { rows: place.row - master.row, columns: place.column - master.column });
}

/** A value by the cell's type (ECMA-376 part 1, 18.18.11 ST_CellType). */
function valueOf(reading: Reading, type: string, text: string | null): CellValue {
  if (text === null) return null;
  switch (type) {
    case 's':
      return text.trim() === '' ? null : sharedText(reading.strings, text);
    case 'str':
    case 'inlineStr':
      return decodeCellText(text);
    case 'b':
      return flag(text.trim().toLowerCase());
    case 'e':
      return { error: text.trim() };
    case 'd':
      return serialOfIso(text.trim(), reading.date1904);
    default: {
      const trimmed = text.trim();
      const number = Number(trimmed);
      if (Math.abs(number) === Infinity) throw new Error(`${trimmed} is no number of a cell`);
      return trimmed === '' ? null : Number.isNaN(number) ? text : number;
    }
  }
}

/** A text of the table; one that is not there is damage, and no blank. */
function sharedText({ texts }: SharedStrings, index: string): string {
  const text = texts[Number(index)];
  if (text === undefined) throw new Error(`no shared string ${index}`);
  return text;
}

/** The serial of 1 March 1900. */
const firstOfMarch1900 = 61;

/** "10:10:10", a time without a day. */
const isoTime = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;

/**
 * A cell of type `d` holds an ISO date, a time, or both; the grid knows serials only. 25569 is 1970-01-01 in the 1900
 * system, and a time is its share of a day.
 */
function serialOfIso(text: string, date1904: boolean): CellValue {
  const [, hours, minutes, seconds = '0'] = isoTime.exec(text) ?? [];
  if (hours !== undefined) return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  const time = Date.parse(
    /T/.test(text) ? (/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`) : `${text}T00:00:00Z`,
  );
  if (Number.isNaN(time)) return text;
  const serial = time / 86400000 + 25569;
  if (date1904) return serial - 1462;
  // Excel counts a 29 February 1900 that never was
  return serial < firstOfMarch1900 ? serial - 1 : serial;
}
