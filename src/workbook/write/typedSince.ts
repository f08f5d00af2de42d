import type { NamedCell } from '../../core/work/block';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import { fingerprinter } from '../../core/text/fingerprint';
import { part, rowsPerPause, type Work } from '../../core/work/work';
import { lastWrite, type JournalEntry } from '../journal/journalEntry';
import { contentsFromA1 } from '../ownSheets/ownSheet';
import { compareWritten } from '../ownSheets/writtenCells';
import { keyOfContent, saysTheSame, type CellContent } from '../read/cellContent';
import { widthOfWrite, type SheetWrite } from './sheetWrite';

/** What people wrote on sheets of ours since the add-in did, and what a rewrite would say no more. */
export interface TypedSince {
  readonly cells: readonly NamedCell[];
  /** What they say, as a fingerprint: who agrees, agrees to that and to nothing that came after. */
  readonly seen: string;
}

/** A sheet that is to be rewritten, and the draft that it is rewritten from. */
type Rewrite = SheetWrite & { readonly draft: SheetDraft };

/**
 * The words that people typed on the sheets that are to be rewritten, outside the columns that are theirs, and that the
 * new sheet says neither there nor in a row that moved as a whole. Of a sheet of which the journal keeps no write, or only a fingerprint of the whole, as of
 * version 0.1.0, nothing is known, and nothing is asked. Bit by bit.
 * @param last the last steps that wrote these sheets
 */
export function* typedSince(writes: readonly Rewrite[], last: readonly JournalEntry[]): Work<TypedSince> {
  const cells = new Map<string, NamedCell>();
  const seen = fingerprinter();
  for (const [at, write] of writes.entries()) {
    const share = { from: at / writes.length, to: (at + 1) / writes.length };
    for (const cell of yield* part(typedOn(write, last), share.from, share.to)) {
      cells.set(`${cell.named.sheet} ${cell.named.address}`, cell.named);
      seen.add(cell.says);
    }
  }
  return { cells: [...cells.values()], seen: seen.value() };
}

function* typedOn(
  write: Rewrite,
  last: readonly JournalEntry[],
): Work<readonly { readonly named: NamedCell; readonly says: string }[]> {
  const { existing, image, draft } = write;
  const mark = existing?.mark ?? null;
  // people correct the plan sheet on purpose: what becomes of that is shown line by line before it is read again
  if (existing === null || mark === null || draft.kind === 'plan') return [];
  const change = lastWrite(last, mark);
  if (change === null || change.after.per === 'sheet') return [];
  const now = contentsFromA1(existing.cells, widthOfWrite(write));
  const comparison = yield* part(compareWritten(change.after, now), 0, 0.5);
  const theirs = new Set(draft.columns.flatMap((column, at) => (column.theirs === true ? [at] : [])));
  // a row that stands elsewhere as a whole was moved; one word of it may stand in any row
  const rowsToCome = new Set(image.contents.map((contents) => rowKey(contents, theirs)));
  const found: { readonly named: NamedCell; readonly says: string }[] = [];
  for (const [row, contents] of now.entries()) {
    if (row % rowsPerPause === 0) yield 0.5 + (row / now.length) * 0.5;
    if (rowsToCome.has(rowKey(contents, theirs))) continue;
    for (const [column, content] of contents.entries()) {
      if (content === null || theirs.has(column) || comparison.isAsWritten(row, column)) continue;
      if (saysTheSame(content, image.contents[row]?.[column] ?? null)) continue;
      const named = comparison.nameOf({ sheet: existing.name, row, column });
      found.push({ named, says: JSON.stringify([existing.name, row, column, content]) });
    }
  }
  return found;
}

/** What a row says outside the columns that are people's. */
function rowKey(row: readonly CellContent[], theirs: ReadonlySet<number>): string {
  const keys = row.map((content, column) => (theirs.has(column) ? '' : keyOfContent(content)));
  return keys.slice(0, keys.findLastIndex((key) => key !== '') + 1).join('\u0001');
}
