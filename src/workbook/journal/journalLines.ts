import type { WrittenInShort } from '../../core/work/block';
import { journalLimits } from './journalEntry';

/** An entry in short, as the list of entries in workbook.settings holds it. */
export interface JournalLine {
  readonly id: string;
  readonly action: string;
  readonly at: string;
  readonly sheets: readonly string[];
  readonly bytes: number;
  /** Ids of the marks of the sheets of ours that it wrote, by which a renamed one is known; left out: none is known. */
  readonly marks?: readonly string[];
  /** What it wrote into cells of people; left out: nothing, or an earlier version wrote the line. */
  readonly cells?: WrittenInShort;
  /** takingBack: an undo began and was not seen to its end. Lines of version 0.1.0 say nothing and are written. */
  readonly state?: 'takingBack';
}

/** Key of the entry in workbook.settings that lists what was written to its end. */
export const journalKey = 'emulationPlan.journal';

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

/** The lines with another state of one of them. */
export function withState(
  lines: readonly JournalLine[],
  { id, state }: { readonly id: string; readonly state: 'written' | 'takingBack' },
): readonly JournalLine[] {
  return lines.map((line) => {
    if (line.id !== id) return line;
    const { action, at, sheets, bytes, marks, cells } = line;
    const written: JournalLine = {
      id,
      action,
      at,
      sheets,
      bytes,
      ...(marks === undefined ? {} : { marks }),
      ...(cells === undefined ? {} : { cells }),
    };
    return state === 'written' ? written : { ...written, state };
  });
}

/** An id that nothing in the journal has: the moment, with a counter where two actions fall on the same one. */
export function newEntryId(taken: ReadonlySet<string>, at: string): string {
  const base = at.replace(/[^0-9]/g, '');
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
