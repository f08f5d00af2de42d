import { part, type Work } from '../../core/work/work';
import { chartNames, missingChart } from './charts';
import { chunkBytes, rowRuns, silentBundle, textBytes, type Bundle, type Command } from '../chunks';
import type { ExistingSheet } from './existingSheet';
import { layoutLetters, queueLayout, queueMark, queueNoLayout, releaseSheet } from '../ownSheets/marks';
import { contentsFromA1, existingImage } from '../ownSheets/ownSheet';
import { contentsKey, layoutHeight, type SheetImage } from '../ownSheets/sheetImage';
import { writtenCells } from '../ownSheets/writtenCells';
import type { SheetChange } from '../journal/journalEntry';
import type { OwnMark } from '../../core/office/snapshot';
import type { CellContent } from '../read/cellContent';
import { lookAfter, lookBefore, type LookArea, type Seen } from './looks';
import { mergesLook, widthsLook } from './lookOfLooks';
import { queuePageSetup } from './pageSetup';
import {
  bandCommands,
  bytesOfRow,
  clearBand,
  columnCommands,
  imageRows,
  mergesOfBand,
  type Band,
  type ImageRows,
  type SheetInBatch,
} from './writeImage';

/** The add-in's version of how it writes sheets, kept in their marks. */
export const sheetVersion = 2;

/** A sheet to be written: what it shall say, and what stands there. */
export interface SheetWrite {
  readonly name: string;
  readonly image: SheetImage;
  /** null: it is the office's own from now on. */
  readonly mark: OwnMark | null;
  /** null: the sheet is made. */
  readonly existing: ExistingSheet | null;
}

/** Columns that a write answers for: those of the old table and of the new. */
export function widthOfWrite(write: SheetWrite): number {
  const old = write.existing?.layout?.columns.length ?? 0;
  return write.image.contents.reduce(
    (most, row) => Math.max(most, row.length, old),
    write.image.layout.columns.length,
  );
}

/** True where the sheet already says and looks what is to be written. Bit by bit. */
export function* isAsWanted(write: SheetWrite): Work<boolean> {
  const { existing, image } = write;
  if (existing === null || JSON.stringify(existing.layout) !== JSON.stringify(image.layout)) return false;
  if (missingChart(image.layout, existing.charts) !== null) return false;
  const existingKey = contentsKey(contentsFromA1(existing.cells, widthOfWrite(write)));
  return (yield* part(existingKey, 0, 0.5)) === (yield* part(contentsKey(image.contents), 0.5, 1));
}

/** What the journal must know to take the write back. Bit by bit. */
export function* changeOf(write: SheetWrite & { readonly mark: OwnMark }): Work<SheetChange> {
  const { existing, image, name, mark } = write;
  const width = widthOfWrite(write);
  return {
    sheet: name,
    mark: { kind: mark.kind, id: mark.id },
    width,
    after: yield* writtenCells(image.contents),
    charts: chartNames(image.layout),
    before:
      existing?.mark === undefined || existing.mark === null
        ? null
        : { mark: existing.mark, image: imageOfExisting({ ...existing, mark: existing.mark }, width) },
  };
}

/** A sheet of ours as it stands, as an image. */
export function imageOfExisting(
  { layout, mark, cells }: ExistingSheet & { readonly mark: OwnMark },
  width: number,
): SheetImage {
  return existingImage({ layout, kind: mark.kind, cells, width });
}

/** Bytes of a band with its looks: several fit in one batch, and none is too large for one. */
const bandBytes = chunkBytes / 4;

/**
 * The bundles that write a sheet: made where it is not there, its mark before any cell; rewritten in place where it is
 * ours. Each run of rows is looked at, cleared, written and looked at again within one batch. Bit by bit.
 */
export function* sheetBundles(
  context: Excel.RequestContext,
  write: SheetWrite,
  seen: Seen,
): Work<readonly Bundle[]> {
  const { existing, image, name, mark } = write;
  const inBatch: SheetInBatch = () => context.workbook.worksheets.getItem(existing?.name ?? name);
  const rows = imageRows(image);
  const width = widthOfWrite(write);
  const before = existing === null ? [] : contentsFromA1(existing.cells, width);
  const bands = yield* part(bandsOf({ image, before, existing }), 0, 0.2);
  const bundles: Bundle[] = [silentBundle([beginSheet(context, write, inBatch)])];
  for (const [at, band] of bands.entries()) {
    const share = 0.8 / bands.length;
    const ofBand = bandBundle({ context, write, inBatch, rows, before, band: { ...band, width } }, seen);
    bundles.push(yield* part(ofBand, 0.2 + share * at, 0.2 + share * (at + 1)));
  }
  const widths = widthsLook(
    context,
    { sheet: existing?.name ?? name, layout: image.layout },
    seen.otherLooks,
  );
  const end: Command[] = [
    ...columnCommands(inBatch, rows, width),
    { bytes: 6_000 + rows.rows.length, queue: () => queuePageSetup(inBatch(), image.layout) },
    {
      bytes: textBytes('x'.repeat(layoutLetters(image.layout))) + 2_000,
      queue: () => endSheet(inBatch(), { write, mark }),
    },
    { bytes: 400 * image.layout.columns.length, queue: widths.queue },
  ];
  return [...bundles, { commands: end, answered: widths.judge }];
}

/** `worksheets.add` with the final name: renaming or moving would clear Excel's own undo. */
function beginSheet(context: Excel.RequestContext, write: SheetWrite, inBatch: SheetInBatch): Command {
  return {
    bytes: 1_500,
    queue: () => {
      if (write.existing !== null) {
        queueNoLayout(inBatch());
        return;
      }
      const sheet = context.workbook.worksheets.add(write.name);
      if (write.mark !== null) queueMark(sheet, write.mark);
    },
  };
}

/** True where charts of ours stand on the sheet or shall: they are drawn in a batch of their own. */
export function hasCharts({ image, existing }: SheetWrite): boolean {
  return chartNames(image.layout).length + chartNames(existing?.layout ?? null).length > 0;
}

/** A layout with charts is told by what draws them: without them the sheet is not as it shall be. */
function endSheet(
  sheet: Excel.Worksheet,
  { write, mark }: { readonly write: SheetWrite; readonly mark: OwnMark | null },
): void {
  const { image, existing } = write;
  if (mark === null) {
    releaseSheet(sheet);
    return;
  }
  if (!hasCharts(write)) queueLayout(sheet, image.layout, existing?.layoutParts ?? 0);
  if (existing !== null) queueMark(sheet, mark);
}

interface BandOf {
  readonly context: Excel.RequestContext;
  readonly write: SheetWrite;
  readonly inBatch: SheetInBatch;
  readonly rows: ImageRows;
  readonly before: SheetImage['contents'];
  readonly band: Band;
}

function* bandBundle(of: BandOf, seen: Seen): Work<Bundle> {
  const { context, write, inBatch, rows, before, band } = of;
  const { existing, image } = write;
  const sheet = existing?.name ?? write.name;
  const area = (contents: SheetImage['contents']): LookArea => ({
    sheet,
    row: band.row,
    column: 0,
    rowCount: band.rowCount,
    columnCount: band.width,
    expected: (row, column) => contents[row]?.[column] ?? null,
  });
  const isEmpty = band.width === 0 || band.rowCount === 0;
  const first = existing === null || isEmpty ? null : lookBefore(context, area(before), seen.overwritten);
  const second = isEmpty ? null : lookAfter(context, area(image.contents), seen.notTaken);
  const merges = isEmpty
    ? null
    : mergesLook(context, { sheet, band, expected: mergesOfBand(rows, band) }, seen.otherLooks);
  const old = existing?.layout ?? null;
  const clear = {
    hadLinks: old === null || old.links !== undefined,
    hadChoices: old === null || old.choices.length > 0,
  };
  const written = yield* bandCommands(inBatch, rows, band);
  const looksOf = (contents: SheetImage['contents']): number => bytesOfRows(contents, band);
  const commands: Command[] = [
    ...(first === null ? [] : [{ bytes: looksOf(before) * 2, queue: first.queue }]),
    ...(existing === null || isEmpty ? [] : [clearBand(inBatch, band, clear)]),
    ...written,
    ...(second === null ? [] : [{ bytes: looksOf(image.contents), queue: second.queue }]),
    ...(merges === null ? [] : [{ bytes: 60 * band.rowCount, queue: merges.queue }]),
  ];
  return {
    commands,
    answered: function* (end) {
      if (first !== null) yield* first.judge(end);
      if (second !== null) yield* second.judge(end);
      if (merges !== null) yield* merges.judge(end);
    },
  };
}

function bytesOfRows(contents: SheetImage['contents'], { row, rowCount }: Band): number {
  let bytes = 0;
  for (let at = row; at < row + rowCount; at += 1) bytes += bytesOfRow(contents[at] ?? []);
  return bytes;
}

/** Runs of rows down to the last that says anything now or shall. */
function* bandsOf(of: {
  readonly image: SheetImage;
  readonly before: SheetImage['contents'];
  readonly existing: ExistingSheet | null;
}): Work<readonly { readonly row: number; readonly rowCount: number }[]> {
  const { image, before, existing } = of;
  const old = existing?.layout ?? null;
  const rowCount = Math.max(
    image.contents.length,
    before.length,
    layoutHeight(image.layout),
    old === null ? 0 : layoutHeight(old),
  );
  const bytesAt = (contents: SheetImage['contents'], row: number): number =>
    bytesOfRow(contents[row] ?? none);
  return yield* rowRuns(rowCount, {
    most: bandBytes,
    bytesOf: (row) => bytesAt(image.contents, row) * 2 + bytesAt(before, row) * 2 + 100,
  });
}

const none: readonly CellContent[] = [];
