import { areaName, sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { cellAt, changeColumns, putCell, rowAt } from '../../xlsx/sheet/model';
import type { Cell, CellValue, Sheet } from '../../xlsx/sheet/model';
import { withRunLooks } from '../../xlsx/sheet/richText';
import type { RichText } from '../../xlsx/sheet/richText';
import type { LookChange } from '../../xlsx/sheet/styleBook';
import { asText } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { isJsonArray } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import type { ChangeDetails, Session } from '../session';
import { cellsIn, coveredCells, intersectsAny, isUnbounded, rowsIn } from './areas';
import { readEntry } from './entry';
import { filteredRows } from './filtering';
import { tellFormulas } from './formulaEvents';
import { entryHabits } from './entryHabits';
import { tableAround, toFileForm } from './structuredReferences';
import { keepHeaders } from './tableHeaders';

/** Where something is written. */
export interface Target {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Refuses writes to locked cells of a protected sheet, and all writes to a read-only workbook. */
export function refuseProtected(target: Target): void {
  const { session, sheet, area } = target;
  if (session.readOnly)
    throw new OfficeError(
      'AccessDenied',
      'You cannot perform the requested operation. (the workbook is read-only)',
    );
  if (!sheet.protected) return;
  const unlocked =
    !isUnbounded(area) && everyCell(sheet, area, (cell) => !session.workbook.styles.look(cell.style).locked);
  if (!unlocked)
    throw new OfficeError(
      'AccessDenied',
      `You cannot perform the requested operation. (${areaName(area)} is protected)`,
    );
}

function everyCell(sheet: Sheet, area: Area, test: (cell: Cell) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!test(cellAt(sheet, row, column))) return false;
    }
  }
  return true;
}

/** A matrix of an area's shape; one plain value stands for every cell. Another shape is refused. */
export function matrixFor(area: Area, value: Json): (row: number, column: number) => Json {
  if (isUnbounded(area)) throw invalidArgument('the range is too large to set cells one by one');
  if (value === null) throw invalidArgument('null is no value for a whole range');
  if (!isJsonArray(value)) return () => value;
  const fits =
    value.length === area.rows && value.every((line) => isJsonArray(line) && line.length === area.columns);
  if (!fits) {
    const shape = `${value.length} x ${isJsonArray(value[0]) ? value[0].length : '?'}`;
    throw invalidArgument(
      `the number of rows or columns in the input array (${shape}) doesn't match the range ${areaName(area)}`,
    );
  }
  return (row, column) => {
    const line = value[row];
    return isJsonArray(line) ? (line[column] ?? null) : null;
  };
}

/** Sets values or formulas: null leaves a cell, "" empties it, text is read as an entry; hidden cells of merges take nothing. */
export function writeValues(target: Target, value: Json, options: { locale?: string } = {}): void {
  refuseProtected(target);
  const { session, sheet, area } = target;
  const given = matrixFor(area, value);
  const unseen = unseenRows(target);
  const at =
    unseen.size === 0
      ? given
      : (row: number, column: number) => (unseen.has(area.row + row) ? null : given(0, column));
  const covered = coveredCells(sheet, area);
  const typed = session.typedCell?.sheet === sheet ? session.typedCell : null;
  const habits = entryHabits(options.locale ?? 'en-US', session.today());
  const entries: { row: number; column: number; cell: EnteredCell }[] = [];
  // Nothing is written before everything was read: a refused formula leaves the range as it was
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const wanted = at(row, column);
      const place = { row: area.row + row, column: area.column + column };
      if (wanted === null || (covered.size > 0 && covered.has(`${place.row},${place.column}`))) continue;
      if (place.row === typed?.row && place.column === typed.column) continue;
      entries.push({
        ...place,
        cell: enteredCell(target, { cell: cellAt(sheet, place.row, place.column), wanted, place }, habits),
      });
    }
  }
  const [only] = entries;
  const before = only === undefined ? null : cellAt(sheet, only.row, only.column);
  const formulas = entries.flatMap(({ row, column, cell: after }) => {
    const old = cellAt(sheet, row, column);
    return old.formula === null && after.formula === null ? [] : [{ row, column, before: old, after }];
  });
  for (const { row, column, cell } of entries) putCell(sheet, { row, column }, cell);
  keepHeaders(target, area);
  if (only === undefined || before === null || area.rows * area.columns > 1) changed(target, 'RangeEdited');
  else changed(target, 'RangeEdited', detailsOf(before, only.cell));
  tellFormulas(target, formulas);
}

/** Rows that a write leaves out because a filter hides them among others that it shows (semantics.ts: filter-write). */
function unseenRows({ session, sheet, area }: Target): ReadonlySet<number> {
  const { filteredRows: rule } = session.platform;
  const hidden = rule === 'written' ? new Set<number>() : filteredRows(sheet, area);
  if (hidden.size === 0 || hidden.size === area.rows) return new Set();
  if (rule === 'refused')
    throw new OfficeError('FilteredRangeConflict', `rows of ${areaName(area)} are hidden by a filter`);
  return hidden;
}

/** Letters of a formula (semantics.ts: entry-formula-length). */
const longestFormula = 8192;

type EnteredCell = Omit<Cell, 'changed'>;

function enteredCell(
  { session, sheet }: Target,
  entered: { cell: Cell; wanted: Json; place: { row: number; column: number } },
  habits: ReturnType<typeof entryHabits>,
): EnteredCell {
  const { cell: old, wanted, place } = entered;
  const { styles } = session.workbook;
  const look = styles.look(old.style);
  const plain = look.quotePrefix ? styles.change(old.style, { quotePrefix: false }) : old.style;
  const holding = { formula: null, cached: true, style: plain, rich: null };
  if (typeof wanted === 'number' || typeof wanted === 'boolean') return { ...holding, value: wanted };
  if (typeof wanted !== 'string') throw invalidArgument('a cell takes text, a number, true or false');
  if (wanted.length > 32767 && !wanted.startsWith('='))
    throw invalidArgument('a cell holds at most 32767 characters');
  const entry = readEntry(wanted, look.numberFormat, habits);
  switch (entry.kind) {
    case 'empty':
      return { ...holding, value: null };
    case 'text':
      return {
        ...holding,
        value: entry.text,
        style: entry.apostrophe ? styles.change(old.style, { quotePrefix: true }) : plain,
      };
    case 'value': {
      // An entry brings its format along only where the cell had none
      const style =
        entry.format !== null && look.numberFormat === 'General'
          ? styles.change(plain, { numberFormat: entry.format })
          : plain;
      return { ...holding, value: entry.value, style };
    }
    case 'formula':
      if (entry.formula.length > longestFormula)
        throw new OfficeError('GeneralException', `a formula has at most ${longestFormula} letters`);
      session.warn(
        'formulas are kept, not calculated: their cells answer empty text until Excel opens the file',
      );
      return {
        ...holding,
        value: null,
        formula: toFileForm(entry.formula, tableAround(sheet, place)),
        cached: false,
      };
    case 'refused':
      throw invalidArgument('a formula that Excel would not take');
  }
}

/** Changes the looks of an area: whole columns and rows keep it for cells to come. */
export function applyLook(target: Target, change: LookChange): void {
  const { styles } = target.session.workbook;
  changeFormats(target, {
    format: (index) => styles.change(index, change),
    // Letters that look otherwise than their cell follow it in what is set, and keep the rest
    letters: (rich) => (change.font === undefined ? rich : withRunLooks(rich, change.font)),
  });
}

/** Lets the cells of an area follow a style; letters keep their looks. */
export function applyStyle(target: Target, name: string): void {
  const { named } = target.session.workbook.styles;
  changeFormats(target, { format: (index) => named.apply(index, name), letters: (rich) => rich });
}

interface FormatChange {
  readonly format: (index: number) => number;
  readonly letters: (rich: RichText) => RichText;
}

function changeFormats(target: Target, { format, letters }: FormatChange): void {
  refuseProtected(target);
  const { sheet, area } = target;
  const changedCell = (cell: Cell) => ({
    ...cell,
    style: format(cell.style),
    rich: cell.rich === null ? null : letters(cell.rich),
  });
  if (area.rows === sheetRows) {
    changeColumnLooks(target, format);
    for (const [row, line] of rowsIn(sheet, area)) {
      for (const [column, cell] of [...cellsIn(line, area)])
        putCell(sheet, { row, column }, changedCell(cell));
    }
  } else if (area.columns === sheetColumns) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = rowAt(sheet, row);
      for (const [column, cell] of [...cellsIn(line, area)])
        putCell(sheet, { row, column }, changedCell(cell));
      line.style = format(line.style ?? 0);
      line.changed = true;
      sheet.changedRows.add(row);
    }
  } else {
    if (isUnbounded(area)) throw invalidArgument('the range is too large to format cell by cell');
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        putCell(sheet, { row, column }, changedCell(cellAt(sheet, row, column)));
      }
    }
  }
  looksChanged(target);
}

function changeColumnLooks({ sheet, area }: Target, format: FormatChange['format']): void {
  const spans = sheet.columns.filter(
    (span) => span.to >= area.column && span.from < area.column + area.columns,
  );
  changeColumns(sheet, { from: area.column, to: area.column + area.columns - 1 }, { style: format(0) });
  for (const span of spans) {
    if (span.style === null) continue;
    const from = Math.max(span.from, area.column);
    const to = Math.min(span.to, area.column + area.columns - 1);
    changeColumns(sheet, { from, to }, { style: format(span.style) });
  }
}

/** Empties cells: their contents, their formats, or both. */
export function clearCells(target: Target, what: { contents: boolean; formats: boolean }): void {
  refuseProtected(target);
  const { sheet, area, session } = target;
  for (const [row, line] of rowsIn(sheet, area)) {
    for (const [column, cell] of [...cellsIn(line, area)]) {
      const base = what.contents ? { value: null, formula: null, cached: true } : { ...cell, rich: null };
      const plain = session.workbook.styles.look(cell.style).quotePrefix
        ? session.workbook.styles.change(cell.style, { quotePrefix: false })
        : cell.style;
      putCell(
        sheet,
        { row, column },
        { ...base, style: what.formats ? 0 : what.contents ? plain : cell.style },
      );
    }
  }
  if (what.formats) {
    sheet.merges = sheet.merges.filter((merge) => !intersectsAny(merge, [area]));
    sheet.changed.add('mergeCells');
  }
  if (what.contents) changed(target, 'RangeEdited');
  else looksChanged(target);
}

/** Takes fonts, fills, borders and formats of cells away; merges stay. */
export function clearLooks(target: Target): void {
  refuseProtected(target);
  const { sheet, area } = target;
  for (const [row, line] of rowsIn(sheet, area)) {
    for (const [column, cell] of [...cellsIn(line, area)])
      putCell(sheet, { row, column }, { ...cell, rich: null, style: 0 });
  }
  looksChanged(target);
}

/** Number formats, cell by cell; null leaves one, "" is General, and one alone goes for the whole range. */
export function writeNumberFormats(target: Target, value: Json): void {
  refuseProtected(target);
  const { session, sheet, area } = target;
  const alone = onlyOne(value);
  if (alone !== null) {
    applyLook(target, { numberFormat: formatCode(alone) });
    return;
  }
  const at = matrixFor(area, value);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const wanted = at(row, column);
      if (wanted === null) continue;
      const place = { row: area.row + row, column: area.column + column };
      const cell = cellAt(sheet, place.row, place.column);
      putCell(sheet, place, {
        ...cell,
        style: session.workbook.styles.change(cell.style, { numberFormat: formatCode(wanted) }),
      });
    }
  }
  looksChanged(target);
}

/** What stands for every cell: a plain value, or a matrix of one cell. */
function onlyOne(value: Json): Json {
  if (!isJsonArray(value)) return value;
  const [line] = value;
  return value.length === 1 && isJsonArray(line) && line.length === 1 ? (line[0] ?? null) : null;
}

function formatCode(value: Json): string {
  return asText(value) || 'General';
}

function detailsOf(before: Pick<Cell, 'value'>, after: Pick<Cell, 'value'>): ChangeDetails {
  return {
    valueBefore: plainValue(before.value),
    valueAfter: plainValue(after.value),
    valueTypeBefore: typeOfValue(before.value),
    valueTypeAfter: typeOfValue(after.value),
  };
}

function plainValue(value: CellValue): Json {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function typeOfValue(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

/** Fonts, fills, borders or number formats differ: whether that is told as a change of cells, the platform says. */
function looksChanged(target: Target): void {
  changed(target, target.session.platform.formatChanges === 'told' ? 'RangeEdited' : null);
}

/** Remembers that the workbook differs, and tells whoever listens. */
export function changed(target: Target, change: string | null, details?: ChangeDetails): void {
  const { session, sheet, area } = target;
  session.dirty = true;
  if (change === null) session.emit({ kind: 'other' });
  else
    session.emit({
      kind: 'cells',
      sheet,
      address: areaName(area),
      change,
      ...(details === undefined ? {} : { details }),
    });
}
