import { ownSheetKind } from '../../core/sheets/ownPapers';
import type { OwnMark } from '../../core/office/snapshot';
import type { SheetLayout } from './sheetImage';

/** Keys of the worksheet custom properties in which a sheet of ours carries its mark and its layout (ExcelApi 1.12). */
export const markKey = 'emulationPlan.mark';
const layoutKeyPrefix = 'emulationPlan.layout.';

/** A cell holds 32 767 letters; a property is given no more, whatever Excel would take. */
const lettersPerProperty = 30_000;

/** The mark as it is stored: with the id of the sheet that it was made for, so that a copy of it is not ours. */
interface StoredMark extends OwnMark {
  readonly sheetId: string;
}

/** Queues the mark of a sheet; overwrites the one that it carries. */
export function queueMark(sheet: Excel.Worksheet, mark: OwnMark & { readonly sheetId: string }): void {
  sheet.customProperties.add(markKey, JSON.stringify(mark));
}

/** The mark of a sheet from its stored text; null where there is none, it is unreadable, or it is another sheet's. */
export function readMark(text: string | null, sheetId: string): OwnMark | null {
  const stored = parseMark(text);
  if (stored === null || stored.sheetId !== sheetId) return null;
  return { kind: stored.kind, version: stored.version, draftKey: stored.draftKey };
}

function parseMark(text: string | null): StoredMark | null {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return null;
  const { kind, version, draftKey, sheetId } = value as Partial<Record<keyof StoredMark, unknown>>;
  const known = ownSheetKind(kind);
  if (known === null || typeof version !== 'number') return null;
  if (typeof draftKey !== 'string' || typeof sheetId !== 'string') return null;
  return { kind: known, version, draftKey, sheetId };
}

/** Queues the layout of a sheet, in as many properties as its length needs; surplus ones of before are emptied. */
export function queueLayout(sheet: Excel.Worksheet, layout: SheetLayout, partsBefore: number): void {
  const text = JSON.stringify(layout);
  const parts = Math.ceil(text.length / lettersPerProperty);
  for (let part = 0; part < Math.max(parts, partsBefore); part += 1) {
    const slice = text.slice(part * lettersPerProperty, (part + 1) * lettersPerProperty);
    sheet.customProperties.add(`${layoutKeyPrefix}${part}`, slice === '' ? ' ' : slice);
  }
}

/** Letters that the layout adds to a request. */
export function layoutLetters(layout: SheetLayout): number {
  return JSON.stringify(layout).length;
}

/** The layout of a sheet from its properties, and in how many it stands; null where it is missing or broken. */
export function readLayout(properties: ReadonlyMap<string, string>): {
  readonly layout: SheetLayout | null;
  readonly parts: number;
} {
  const texts: string[] = [];
  for (let part = 0; ; part += 1) {
    const text = properties.get(`${layoutKeyPrefix}${part}`);
    if (text === undefined) break;
    texts.push(text);
  }
  const value = parseJson(texts.length === 0 ? null : texts.join('').trimEnd());
  return { layout: isLayout(value) ? value : null, parts: texts.length };
}

/** Only the add-in writes layouts, under its own key: the shape is checked, not every leaf. */
function isLayout(value: unknown): value is SheetLayout {
  if (typeof value !== 'object' || value === null) return false;
  const layout = value as Partial<SheetLayout>;
  const lists = [layout.columns, layout.shapes, layout.rows, layout.choices, layout.charts ?? []];
  return layout.version === 1 && lists.every((list) => Array.isArray(list)) && layout.page !== undefined;
}

function parseJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
