import { cellName, parseCell } from './a1';
import type { Cell, Row, Sheet } from './model';
import { richXml } from './richText';
import { closingOf } from '../zip/nesting';
import { attributesOf, nextTag } from '../zip/xmlScan';
import type { Tag } from '../zip/xmlScan';
import { encodeCellText, escapeAttribute, escapeXml } from '../zip/xmlText';

/** Rows as they lie in the file; `from` and `to` bound the inside of sheetData, `prefix` is the author's ("x:" or ""). */
interface OldRows {
  readonly xml: string;
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
}

/**
 * The inside of `sheetData`: rows without a change are copied letter by letter, in changed rows all cells that did not
 * change. Where rows moved, and for a new sheet, everything is written from the model.
 */
export function writeRows(sheet: Sheet, old: OldRows | null): string {
  if (old === null || sheet.rowsMoved) return rowsFromModel(sheet, old?.prefix ?? '');
  const pieces: string[] = [];
  const waiting = [...sheet.changedRows].sort((one, other) => one - other);
  let nextWaiting = 0;
  const writeWaiting = (before: number) => {
    for (; nextWaiting < waiting.length && (waiting[nextWaiting] ?? 0) < before; nextWaiting += 1) {
      const number = waiting[nextWaiting] ?? 0;
      const row = sheet.rows.get(number);
      if (row !== undefined) pieces.push(rowFromModel(number, row, old.prefix));
    }
  };
  let at = old.from;
  let number = -1;
  for (;;) {
    const tag = nextTag(old.xml, at);
    if (tag === null || tag.start >= old.to) break;
    if (tag.closing || tag.name !== 'row') {
      at = tag.end;
      continue;
    }
    const attributes = attributesOf(old.xml, tag);
    number = attributes['r'] === undefined ? number + 1 : Number(attributes['r']) - 1;
    const end = tag.selfClosing ? tag.end : endOfRow(old, tag);
    writeWaiting(number);
    if (waiting[nextWaiting] === number) {
      nextWaiting += 1;
      const row = sheet.rows.get(number);
      if (row !== undefined) pieces.push(changedRow(old, { tag, end, number, attributes }, row));
    } else if (attributes['r'] === undefined) {
      pieces.push(`<${old.prefix}row r="${number + 1}"`, old.xml.slice(tag.attributesStart, end));
    } else pieces.push(old.xml.slice(tag.start, end));
    at = end;
  }
  writeWaiting(Infinity);
  return pieces.join('');
}

function endOfRow(old: OldRows, open: Tag): number {
  const close = old.xml.indexOf(`</${old.prefix}row`, open.end);
  return close < 0 ? old.to : old.xml.indexOf('>', close) + 1;
}

function rowsFromModel(sheet: Sheet, prefix: string): string {
  return [...sheet.rows.keys()]
    .sort((one, other) => one - other)
    .map((number) => {
      const row = sheet.rows.get(number);
      return row === undefined ? '' : rowFromModel(number, row, prefix);
    })
    .join('');
}

function rowFromModel(number: number, row: Row, prefix: string): string {
  const columns = [...(row.cells?.keys() ?? [])].sort((one, other) => one - other);
  const cells = columns.map((column) => {
    const cell = row.cells?.get(column);
    return cell === undefined ? '' : cellXml(cell, { row: number, column }, prefix);
  });
  const rest = attributesText(row.rest ?? {});
  return `<${prefix}row r="${number + 1}"${rowAttributes(row)}${rest}>${cells.join('')}</${prefix}row>`;
}

function rowAttributes(row: Row): string {
  const height = row.height === null ? '' : ` ht="${row.height}" customHeight="1"`;
  const style = row.style === null ? '' : ` s="${row.style}" customFormat="1"`;
  const outline = row.outlineLevel === 0 ? '' : ` outlineLevel="${row.outlineLevel}"`;
  const collapsed = row.collapsed ? ' collapsed="1"' : '';
  return `${style}${height}${row.hidden ? ' hidden="1"' : ''}${outline}${collapsed}`;
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

interface OldRow {
  readonly tag: Tag;
  readonly end: number;
  readonly number: number;
  readonly attributes: Readonly<Record<string, string>>;
}

function changedRow(old: OldRows, place: OldRow, row: Row): string {
  const cells = new Map<number, string>();
  if (!place.tag.selfClosing) copyCells(old, place, cells);
  for (const [column, cell] of row.cells ?? []) {
    if (cell.changed) cells.set(column, cellXml(cell, { row: place.number, column }, old.prefix));
  }
  for (const column of cells.keys()) if (row.cells?.has(column) !== true) cells.delete(column);
  const columns = [...cells.keys()].sort((one, other) => one - other);
  const inner = columns.map((column) => cells.get(column) ?? '').join('');
  return `<${old.prefix}row${changedAttributes(place, row)}>${inner}</${old.prefix}row>`;
}

function changedAttributes(place: OldRow, row: Row): string {
  // `spans` is a hint that new cells could make wrong
  const ours = row.changed
    ? ['r', 'spans', 'ht', 'customHeight', 'hidden', 's', 'customFormat', 'outlineLevel', 'collapsed']
    : ['r', 'spans'];
  const others = Object.entries(place.attributes).filter(([name]) => !ours.includes(name));
  const rest = attributesText(Object.fromEntries(others));
  return ` r="${place.number + 1}"${row.changed ? rowAttributes(row) : ''}${rest}`;
}

/** The cells of a row as they lie in the file, by column. */
function copyCells(old: OldRows, place: OldRow, into: Map<number, string>): void {
  let at = place.tag.end;
  let column = -1;
  for (;;) {
    const tag = nextTag(old.xml, at);
    if (tag === null || tag.start >= place.end) return;
    at = tag.end;
    if (tag.closing || tag.name !== 'c') continue;
    const name = attributesOf(old.xml, tag)['r'];
    column = name === undefined ? column + 1 : (parseCell(name)?.column ?? column + 1);
    const end = tag.selfClosing ? tag.end : (closingOf(old.xml, tag)?.end ?? place.end);
    const named = name === undefined ? ` r="${cellName(place.number, column)}"` : '';
    into.set(column, `<${old.prefix}c${named}${old.xml.slice(tag.attributesStart, end)}`);
    at = end;
  }
}

/** One cell; text goes in line, so that the table of shared strings stays as it came. */
function cellXml(cell: Cell, place: { row: number; column: number }, prefix: string): string {
  const p = prefix;
  const head = `<${p}c r="${cellName(place.row, place.column)}"${cell.style === 0 ? '' : ` s="${cell.style}"`}`;
  const { value } = cell;
  if (cell.formula !== null) {
    const formula = `<${p}f>${escapeXml(cell.formula)}</${p}f>`;
    if (!cell.cached || value === null) return `${head}>${formula}</${p}c>`;
    const [type, text] = plainValue(value);
    return `${head}${type}>${formula}<${p}v>${text}</${p}v></${p}c>`;
  }
  if (value === null) return `${head}/>`;
  if (cell.rich !== null) return `${head} t="inlineStr"><${p}is>${richXml(cell.rich, p)}</${p}is></${p}c>`;
  if (typeof value === 'string')
    return `${head} t="inlineStr"><${p}is><${p}t${spaceKept(value)}>${encodeCellText(value)}</${p}t></${p}is></${p}c>`;
  const [type, text] = plainValue(value);
  return `${head}${type}><${p}v>${text}</${p}v></${p}c>`;
}

/** Blanks and line ends at an end of the text count only where it says so. */
function spaceKept(text: string): string {
  return /^[ \t\n]|[ \t\n]$/.test(text) ? ' xml:space="preserve"' : '';
}

function plainValue(value: NonNullable<Cell['value']>): [string, string] {
  if (typeof value === 'number') return ['', String(value)];
  if (typeof value === 'boolean') return [' t="b"', value ? '1' : '0'];
  if (typeof value === 'string') return [' t="str"', encodeCellText(value)];
  return [' t="e"', escapeXml(value.error)];
}
