import { ownSheetKind } from '../../core/sheets/ownPapers';
import type { OwnMark } from '../../core/office/snapshot';
import { sharedRun, type SheetLayout } from './sheetImage';

/** Keys of the worksheet custom properties in which a sheet of ours carries its mark and its layout (ExcelApi 1.12). */
export const markKey = 'emulationPlan.mark';
const layoutKeyPrefix = 'emulationPlan.layout.';

/** A cell holds 32 767 letters; a property is given no more, whatever Excel would take. */
const lettersPerProperty = 30_000;

/** An id for a new sheet of ours: 64 random bits, so that two panes that write at once never make the same. */
export function newMarkId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Queues the mark of a sheet; overwrites the one that it carries. */
export function queueMark(sheet: Excel.Worksheet, mark: OwnMark): void {
  sheet.customProperties.add(markKey, JSON.stringify(mark));
}

/**
 * The mark of a sheet from its stored text; null where there is none or it is unreadable. Marks of version 0.1.0 carry
 * the id that Excel gave the sheet: it is taken as the mark's own, and says nothing about the sheet of today.
 */
export function readMark(text: string | null): OwnMark | null {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return null;
  const { kind, version, draftKey, id, sheetId, origin } = value as Partial<Record<string, unknown>>;
  const known = ownSheetKind(kind);
  if (known === null || typeof version !== 'number' || typeof draftKey !== 'string') return null;
  const own = typeof id === 'string' ? id : typeof sheetId === 'string' ? `sheet ${sheetId}` : null;
  if (own === null) return null;
  return { kind: known, id: own, version, draftKey, ...(origin === 'sample' ? { origin } : {}) };
}

/** Marks are the same where kind and id are: Excel may have given one id to sheets of two days. */
export function isSameMark(one: Pick<OwnMark, 'kind' | 'id'>, other: Pick<OwnMark, 'kind' | 'id'>): boolean {
  return one.kind === other.kind && one.id === other.id;
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

/** Queues that a sheet's looks are not known: while it is being written, and where the write stopped. */
export function queueNoLayout(sheet: Excel.Worksheet): void {
  sheet.customProperties.add(`${layoutKeyPrefix}0`, ' ');
}

/** Queues that a sheet of ours becomes the office's own: its mark goes; what is left of its layout says nothing alone. */
export function releaseSheet(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItem(markKey).delete();
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
  const layout = isLayout(value) ? { ...value, rows: value.rows.map(sharedRun()) } : null;
  return { layout, parts: texts.length };
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
