import { spend } from './bounds';
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
import { decodeCellText } from '../zip/xmlText';
import { flag } from '../zip/xmlTree';

interface Reading {
  readonly xml: string;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  readonly shared: Map<string, { formula: string; row: number; column: number }>;
  /** Cells with a style and nothing else are one object per style. */
  readonly styled: Map<number, Cell>;
}

/**
 * Reads the rows of a sheet into the model. `from` is the place after `<sheetData>`. One pass over the text: the
 * cost grows with the file, never with row numbers. Bit by bit.
 */
export function* readRows(
  sheet: Sheet,
  source: { xml: string; from: number; strings: SharedStrings; date1904: boolean; budget: CellBudget },
): Work<void> {
  const reading: Reading = { ...source, shared: new Map(), styled: new Map() };
  const { xml } = source;
  let at = source.from;
  let rowNumber = -1;
  let column = -1;
  let row: Row | null = null;
  let rowsRead = 0;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) throw new Error('rows that do not end');
    if (tag.closing && tag.name === 'sheetData') return;
    at = tag.end;
    if (tag.closing) continue;
    if (tag.name === 'row') {
      const attributes = attributesOf(xml, tag);
      rowsRead += 1;
      if (rowsRead % itemsPerPause === 0) yield at / xml.length;
      rowNumber = attributes['r'] === undefined ? rowNumber + 1 : Number(attributes['r']) - 1;
      refuseOutside({ row: rowNumber, column: 0 });
      column = -1;
      row = rowOf(attributes);
      // Excel repairs a row that comes twice: nobody knows which of the two is meant
      if (sheet.rows.has(rowNumber)) throw new Error(`row ${rowNumber} comes twice`);
      if (isTold(row)) {
        spend(source.budget, 0);
        sheet.rows.set(rowNumber, row);
      }
    } else if (tag.name === 'c' && row !== null) {
      const attributes = attributesOf(xml, tag);
      const name = attributes['r'];
      column = name === undefined ? column + 1 : (parseCell(name)?.column ?? -1);
      refuseOutside({ row: rowNumber, column });
      const read = readCell(reading, tag, { attributes, row: rowNumber, column });
      at = read.end;
      if (row.cells === null) {
        row.cells = new Map();
        sheet.rows.set(rowNumber, row);
      }
      spend(source.budget, lettersOf(read.cell));
      row.cells.set(column, read.cell);
    }
  }
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
  const { xml } = reading;
  let at = tag.end;
  let text: string | null = null;
  let inline: StringItem | null = null;
  let formula: string | null = null;
  for (;;) {
    const inner = nextTag(xml, at);
    if (inner === null) throw new Error('a cell that does not end');
    at = inner.end;
    if (inner.closing && inner.name === 'c') break;
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
    } else if (inner.name === 'is' && !inner.selfClosing) {
      inline = readStringItem(xml, at);
      at = inline.end;
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
