import { isSameName } from '../../core/sheets/sheetNames';
import type { Block } from '../../core/work/block';
import { sendAndWait } from '../answerLimit';
import type { Sight } from '../write/sight';
import { queueEntry } from './journal';
import type { JournaledCell, JournalEntry } from './journalEntry';
import type { JournalLine } from './journalLines';

/** The block that names a later step by what it did. */
export function goesFirst({ action, at, cells }: JournalLine, sheet: string): Block {
  return { reason: 'newerFirst', sheet, action, at, wrote: cells ?? null };
}

/**
 * Where a later step wrote the same, it is what differs: it goes first, so that nothing is shown as a hand's. Steps that
 * wrote other rows of the sheet stand in nobody's way. Any other block stays as it is. One batch where later steps wrote
 * the sheet, else none.
 */
export async function newerWrite(
  context: Excel.RequestContext,
  block: Block,
  { entry, sight }: { readonly entry: JournalEntry; readonly sight: Sight },
): Promise<Block> {
  if (block.reason !== 'editedSince') return block;
  const { names, journal } = sight;
  const place = journal.lines.findIndex(({ id }) => id === entry.id);
  // a step that stopped half-way stands in no list, and nothing was written after it
  if (place < 0) return block;
  const called = journal.lines[place]?.sheets ?? [];
  const isGone = (sheet: string): boolean => !names.some((name) => isSameName(name, sheet));
  const edited = new Set(block.cells.map(({ sheet }) => sheet));
  // a sheet that was renamed stands in the list under the name that it had
  const renamed = [...edited].find((sheet) => !called.includes(sheet));
  const before = new Set(renamed === undefined ? [] : called.filter(isGone));
  const later = journal.lines
    .slice(place + 1)
    .toReversed()
    .flatMap((line) => {
      const sheet = line.sheets.find((name) => edited.has(name) || before.has(name));
      return sheet === undefined ? [] : [{ line, sheet }];
    });
  if (later.length === 0) return block;
  const queued = later.map((one) => ({
    ...one,
    // what its sheets said before is not asked for
    entry: queueEntry(context, { ...(journal.parts.get(one.line.id) ?? noParts), before: [] }),
  }));
  await sendAndWait(context);
  const first = queued.find(({ entry: opened, sheet }) => {
    const newer = opened();
    return newer === null || meet(entry, newer, sheet);
  });
  if (first === undefined) return block;
  return goesFirst(first.line, before.has(first.sheet) ? (renamed ?? first.sheet) : first.sheet);
}

const noParts = { entry: [], wanted: [] };

/**
 * True where both wrote into the same row, or one of them the whole of this sheet, which is the add-in's own: a step knows
 * its rows by what else they say, so that two of one row can only go back in their order. Linear.
 */
function meet(older: JournalEntry, newer: JournalEntry, sheet: string): boolean {
  const ownSheets = [...older.sheets, ...newer.sheets];
  const isWhole = ownSheets.some((change) => isSameName(change.sheet, sheet)) || newer.cells.length === 0;
  if (isWhole) return true;
  const keys = new Set(older.cells.flatMap((cell) => keysOf(older, cell)));
  return newer.cells.some((cell) => keysOf(newer, cell).some((key) => keys.has(key)));
}

/** By the sheet's id and by its name: it may have been renamed, and ids are others after reopening on some Excels. */
function keysOf({ theirs }: JournalEntry, { sheet, row, witness }: JournaledCell): readonly string[] {
  const id = theirs.find((one) => one.sheet === sheet)?.id;
  return [`name ${sheet}`, ...(id === undefined ? [] : [`id ${id}`])].flatMap((of) => [
    `at ${row} ${of}`,
    // rows may have moved between the two
    ...(witness === null ? [] : [`row ${witness} ${of}`]),
  ]);
}
