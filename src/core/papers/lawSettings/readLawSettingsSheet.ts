import type { FigureValue } from '../../law/entry';
import { specOf } from '../../law/figureSpecs';
import { holidayDate, holidayKey } from '../../law/holidaySettings';
import type { LawSetting } from '../../law/lawSetting';
import { cellText, cellValue, gridBounds, isDateCell, printedText } from '../../sheets/gridCells';
import type { CellValue, Grid } from '../../sheets/grid';
import type { DraftValue } from '../../sheets/sheetDraft';
import { serialToIsoDate } from '../../time/excelSerial';
import type { IsoDate } from '../../time/isoDate';
import type { CalendarDayKind } from '../../time/workingDays';
import type { LawSettingsWords } from './lawSettingsWords';
import { isSame, lawValueOf } from './lawValueText';
import { dayOfText } from '../page/dayOfText';

/** What people typed into a row of the settings sheet, for writing it again. */
export interface ExistingSetting {
  readonly key: string;
  readonly own: DraftValue;
  readonly reason: string;
  /** The day, where the row is one of the calendar. */
  readonly date: IsoDate | null;
}

interface LawSettingsReading {
  /** In sheet order; values as people typed them, not yet checked against the book. */
  readonly settings: readonly LawSetting[];
  readonly existing: readonly ExistingSetting[];
}

/** Reads back the settings sheet by the keys in its hidden column; without them, nothing is set. Linear. */
export function readLawSettingsSheet(grid: Grid, words: LawSettingsWords): LawSettingsReading {
  const { firstRow, lastRow, firstColumn, lastColumn } = gridBounds(grid);
  const head = findHead(grid, words);
  const settings: LawSetting[] = [];
  const existing: ExistingSetting[] = [];
  if (head === null) return { settings, existing };
  for (let row = Math.max(firstRow, head.row + 1); row <= lastRow; row += 1) {
    const key = keyOfRow(grid, row, { firstColumn, lastColumn, nameColumn: head.name });
    if (key === null) continue;
    const own = typedValue(grid, row, head.own);
    const reason = printedText(grid, row, head.reason);
    const date = holidayDate(key);
    if (String(own).trim() === '' && reason === '') continue;
    existing.push({ key, own: draftValueOf(own), reason, date });
    const value = date === null ? figureOf(key, own, words) : dayKindOf(own, words);
    if (value !== undefined) settings.push({ key, value, reason });
  }
  return { settings, existing };
}

interface Head {
  readonly row: number;
  readonly name: number;
  readonly own: number;
  readonly reason: number;
}

function findHead(grid: Grid, words: LawSettingsWords): Head | null {
  const { firstRow, lastRow, firstColumn, lastColumn } = gridBounds(grid);
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + 20); row += 1) {
    const places = new Map<string, number>();
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const text = cellText(grid, row, column);
      for (const [name, header] of Object.entries(words.columns)) {
        if (text !== '' && isSame(text, header)) places.set(name, column);
      }
    }
    const [name, own, reason] = [places.get('name'), places.get('own'), places.get('reason')];
    if (name !== undefined && own !== undefined && reason !== undefined) return { row, name, own, reason };
  }
  return null;
}

/** The hidden key, or for a day that people added the day that they typed; null: no row of a setting. */
function keyOfRow(
  grid: Grid,
  row: number,
  at: { readonly firstColumn: number; readonly lastColumn: number; readonly nameColumn: number },
): string | null {
  const { firstColumn, lastColumn, nameColumn } = at;
  for (let column = lastColumn; column >= firstColumn; column -= 1) {
    const text = cellText(grid, row, column);
    if (holidayDate(text) !== null || specOf(text) !== null) return text;
    if (column === nameColumn) break;
  }
  const date = dayIn(grid, row, nameColumn);
  return date === null ? null : holidayKey(date);
}

function dayIn(grid: Grid, row: number, column: number): IsoDate | null {
  const value = cellValue(grid, row, column);
  if (typeof value === 'number' && isDateCell(grid, row, column)) return serialToIsoDate(value);
  return dayOfText(String(value));
}

/** A percentage as people mean it: "15%" is stored as 0.15. */
function typedValue(grid: Grid, row: number, column: number): CellValue {
  const value = cellValue(grid, row, column);
  const text = cellText(grid, row, column);
  return typeof value === 'number' && text.endsWith('%') ? Number(text.slice(0, -1)) : value;
}

function figureOf(key: string, own: CellValue, words: LawSettingsWords): FigureValue | undefined {
  const spec = specOf(key);
  return spec === null ? undefined : lawValueOf(spec, own, words.values);
}

function dayKindOf(own: CellValue, words: LawSettingsWords): CalendarDayKind | string | undefined {
  const text = String(own).trim();
  if (text === '') return undefined;
  const kinds = Object.entries(words.values.dayKinds);
  return kinds.find(([, name]) => isSame(name, text))?.[0] ?? text;
}

function draftValueOf(value: CellValue): DraftValue {
  if (typeof value === 'number') return { type: 'number', number: value, format: 'General' };
  const text = String(value);
  return text.trim() === '' ? { type: 'blank' } : { type: 'text', text };
}
