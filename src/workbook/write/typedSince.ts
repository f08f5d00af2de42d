import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { cellAddress } from '../../core/sheets/cellRef';
import type { NamedCell } from '../../core/work/block';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import { fingerprint, fingerprinter } from '../../core/text/fingerprint';
import { mapWork, part, rowsPerPause, type Work } from '../../core/work/work';
import { lastWrite, type JournalEntry } from '../journal/journalEntry';
import { contentsFromA1 } from '../ownSheets/ownSheet';
import { compareWritten, type Comparison } from '../ownSheets/writtenCells';
import { keyOfContent, saysTheSame, type CellContent } from '../read/cellContent';
import { carriedCells, hasSameColumns, type CarriedCells } from './carriedCells';
import { widthOfWrite, type SheetWrite } from './sheetWrite';

/** What people wrote on sheets of ours since the add-in did, and what a rewrite would say no more. */
export interface TypedSince {
  /** False: of one of the sheets the journal keeps no write, and what it says more than the new one may be anybody's. */
  readonly isKnown: boolean;
  readonly cells: readonly NamedCell[];
  /** What they say, as a fingerprint: who agrees, agrees to that and to nothing that came after. */
  readonly seen: string;
}

/** A sheet that is to be rewritten, and the draft that it is rewritten from. */
type Rewrite = SheetWrite & { readonly draft: SheetDraft };

/**
 * The words that people typed on the sheets that are to be rewritten, outside the columns that are theirs, and that the
 * new sheet says neither there, nor in a row that moved as a whole, nor in a column of theirs that moved. Of a sheet of which the journal keeps no write, as after
 * it was cleaned, all that it says and the new one does not may be a person's. Of a write too large to be read beside the
 * cells nothing is known, and nothing is asked. Bit by bit.
 */
export function* typedSince(writes: readonly Rewrite[], kept: Kept): Work<TypedSince> {
  const cells = new Map<string, NamedCell>();
  const seen = fingerprinter();
  let isKnown = true;
  for (const [at, write] of writes.entries()) {
    const share = { from: at / writes.length, to: (at + 1) / writes.length };
    const typed = yield* part(typedOn(write, kept), share.from, share.to);
    isKnown &&= typed.isKnown || typed.cells.length === 0;
    for (const cell of typed.cells) {
      cells.set(`${cell.named.sheet} ${cell.named.address}`, cell.named);
      seen.add(cell.says);
    }
  }
  return { isKnown, cells: [...cells.values()], seen: seen.value() };
}

/** What people may have typed on one sheet. */
interface TypedOn {
  readonly isKnown: boolean;
  readonly cells: readonly { readonly named: NamedCell; readonly says: string }[];
}

const nothingTyped: TypedOn = { isKnown: true, cells: [] };

/** What the journal keeps of the last writes of sheets. */
interface Kept {
  /** The steps that were read. */
  readonly lastSteps: readonly JournalEntry[];
  /** The sheets of which it keeps one, read or not. */
  readonly lastWrites: WorkbookSnapshot['lastWrites'];
}

function* typedOn(write: Rewrite, { lastSteps, lastWrites }: Kept): Work<TypedOn> {
  const { existing, image, draft } = write;
  const mark = existing?.mark ?? null;
  // people correct the plan sheet on purpose: what becomes of that is shown line by line before it is read again
  if (existing === null || mark === null || draft.kind === 'plan') return nothingTyped;
  const after = lastWrite(lastSteps, mark)?.after ?? null;
  if (after === null && lastWrites.has(existing.name)) return nothingTyped;
  const now = contentsFromA1(existing.cells, widthOfWrite(write));
  const compared = after === null ? null : yield* part(compareWritten(after, now), 0, 0.5);
  // version 0.1.0 kept one fingerprint of the whole: as long as it is the same, nobody typed anything
  const isOfAll = after?.per === 'sheet';
  if (isOfAll && compared?.isAsWritten(0, 0) === true) return nothingTyped;
  const comparison = isOfAll || compared === null ? nothingKnown : compared;
  // where columns come or go, another one stood in the place of the one that is theirs
  const isSameTable = hasSameColumns(draft, now);
  const theirs = new Set(
    draft.columns.flatMap(({ theirs }, at) => (isSameTable && theirs === true ? [at] : [])),
  );
  // a row that stands elsewhere as a whole was moved; one word of it may stand in any row
  let rowsToCome: ReadonlySet<string> | null = null;
  let carried: CarriedCells | null = null;
  const found: { readonly named: NamedCell; readonly says: string }[] = [];
  for (const [row, contents] of now.entries()) {
    if (row % rowsPerPause === 0) yield 0.5 + (row / now.length) * 0.5;
    const mayBeTyped = contents.some(
      (content, column) =>
        content !== null &&
        !theirs.has(column) &&
        !comparison.isAsWritten(row, column) &&
        !saysTheSame(content, image.contents[row]?.[column] ?? null),
    );
    if (!mayBeTyped) continue;
    rowsToCome ??= yield* part(keysOfRows(image.contents, theirs), 0.5, 0.5);
    if (rowsToCome.has(rowKey(contents, theirs))) continue;
    if (!isSameTable) carried ??= yield* part(carriedCells(draft, image.contents), 0.5, 0.5);
    for (const [column, content] of contents.entries()) {
      if (content === null || theirs.has(column) || comparison.isAsWritten(row, column)) continue;
      if (saysTheSame(content, image.contents[row]?.[column] ?? null)) continue;
      if (carried?.isCarried(contents, content) === true) continue;
      const named = comparison.nameOf({ sheet: existing.name, row, column });
      found.push({ named, says: JSON.stringify([existing.name, row, column, content]) });
    }
  }
  return { isKnown: comparison !== nothingKnown, cells: found };
}

/** Any cell may be a person's. */
const nothingKnown: Comparison = {
  isAsWritten: () => false,
  nameOf: ({ sheet, row, column }) => ({ sheet, address: cellAddress({ row, column }) }),
};

/** The keys of all rows; few sheets need them, and of large ones they take as much as the sheet. */
function* keysOfRows(
  rows: readonly (readonly CellContent[])[],
  theirs: ReadonlySet<number>,
): Work<ReadonlySet<string>> {
  return new Set(yield* mapWork(rows, (row) => rowKey(row, theirs)));
}

/** Fingerprint of what a row says outside the columns that are people's. */
function rowKey(row: readonly CellContent[], theirs: ReadonlySet<number>): string {
  const keys = row.map((content, column) => (theirs.has(column) ? '' : keyOfContent(content)));
  return fingerprint(keys.slice(0, keys.findLastIndex((key) => key !== '') + 1).join('\u0001'));
}
