import type { CellContent } from '../read/cellContent';
import type { SheetImage } from '../ownSheets/sheetImage';
import type { OwnMark } from '../../core/office/snapshot';

/** A sheet of ours as it stood before an action; `before` null: the action made it. */
export interface SheetChange {
  readonly sheet: string;
  readonly before: { readonly image: SheetImage; readonly mark: OwnMark } | null;
  /** Fingerprint of what its cells said after the action: undo does nothing when people wrote there since. */
  readonly after: string;
  /** Columns that the action answers for; what stands to the right of them is people's. */
  readonly width: number;
}

/** A cell of theirs that an accepted fix changed. Row and column count from 0. */
export interface JournaledCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** One action of the add-in, with all that is needed to take it back. */
export interface JournalEntry {
  readonly version: 1;
  readonly id: string;
  readonly action: string;
  /** When, as an ISO moment. */
  readonly at: string;
  readonly sheets: readonly SheetChange[];
  readonly cells: readonly JournaledCell[];
}

/** An entry in short, as the list of entries in workbook.settings holds it. */
export interface JournalLine {
  readonly id: string;
  readonly action: string;
  readonly at: string;
  readonly sheets: readonly string[];
  readonly bytes: number;
}

/** Each entry is a custom XML part of a namespace of its own, so that it is found in one batch. */
export const journalNamespace = 'urn:emulation-plan:journal:';

/** The journal holds at most this; the oldest entries go first. */
export const journalLimits = { entries: 30, bytes: 4_000_000 } as const;

/** An entry as the XML of its part: JSON with every letter that XML minds written as \u escape. */
export function entryToXml(entry: JournalEntry): string {
  const json = JSON.stringify(entry).replace(
    /[<>&\u007f-\u009f\ufffe\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<entry xmlns="${journalNamespace}${entry.id}">${json}</entry>`;
}

/** An entry from the XML of its part; null where it is not one of ours or is broken. */
export function entryFromXml(xml: string): JournalEntry | null {
  const json = /<entry\b[^>]*>([\s\S]*)<\/entry>\s*$/.exec(xml)?.[1];
  if (json === undefined) return null;
  try {
    const value: unknown = JSON.parse(unescapeXml(json));
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

/** Some writers of XML escape quotation marks in text, though nothing asks for it. */
function unescapeXml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'");
}

/** Only the add-in writes entries, in its own namespace: the shape is checked, not every leaf. */
function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Partial<JournalEntry>;
  return (
    entry.version === 1 &&
    typeof entry.id === 'string' &&
    Array.isArray(entry.sheets) &&
    Array.isArray(entry.cells)
  );
}

/** The list of entries from its stored text; what is not a line of ours is left out. */
export function parseLines(text: string | null): readonly JournalLine[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isLine) : [];
  } catch {
    return [];
  }
}

function isLine(value: unknown): value is JournalLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Partial<JournalLine>;
  const texts = [line.id, line.action, line.at];
  return (
    texts.every((text) => typeof text === 'string') &&
    typeof line.bytes === 'number' &&
    Array.isArray(line.sheets)
  );
}

/** The lines that stay when one more is added, the newest last, and the ids of those that go. */
export function addLine(
  lines: readonly JournalLine[],
  line: JournalLine,
): { readonly lines: readonly JournalLine[]; readonly dropped: readonly string[] } {
  const kept: JournalLine[] = [line];
  let bytes = line.bytes;
  for (const older of lines.toReversed()) {
    bytes += older.bytes;
    if (kept.length >= journalLimits.entries || bytes > journalLimits.bytes) break;
    kept.unshift(older);
  }
  const keptIds = new Set(kept.map((each) => each.id));
  return { lines: kept, dropped: lines.map((each) => each.id).filter((id) => !keptIds.has(id)) };
}

/** An id that no line has: the moment, with a counter where two actions fall on the same one. */
export function newEntryId(lines: readonly JournalLine[], at: string): string {
  const base = at.replace(/[^0-9]/g, '');
  const taken = new Set(lines.map((line) => line.id));
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
