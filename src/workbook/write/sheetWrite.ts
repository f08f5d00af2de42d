import { part, ready, type Work } from '../../core/work/work';
import { chartNames, missingChart } from './charts';
import { bundleOf, chunkBytes, rowRuns, textBytes, type Bundle, type Command } from '../chunks';
import type { ExistingSheet } from './existingSheet';
import { layoutLetters, queueLayout, queueMark, queueNoLayout, releaseSheet } from '../ownSheets/marks';
import { contentsFromA1, existingImage } from '../ownSheets/ownSheet';
import { contentsKey, layoutHeight, type RowShape, type SheetImage } from '../ownSheets/sheetImage';
import { writtenCells } from '../ownSheets/writtenCells';
import type { SheetChange } from '../journal/journalEntry';
import type { OwnMark } from '../../core/office/snapshot';
import type { CellContent } from '../read/cellContent';
import { lookAfter, lookBefore, type Look, type LookArea, type Seen } from './looks';
import { mergesLook, widthsLook } from './lookOfLooks';
import { queuePageSetup } from './pageSetup';
import {
  bandCommands,
  bytesOfRow,
  clearBand,
  columnCommands,
  imageRows,
  mergesOfBand,
  widthCommand,
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
  /** Where among the sheets one that is made shall stand, from 0; null: after all others. */
  readonly place: number | null;
  /** Columns and rows from A1 that were written before, as far as nothing on the sheet tells: they are cleared too. */
  readonly least: { readonly width: number; readonly rows: number };
}

/** Nothing is known to have been written beyond what the sheet tells. */
export const nothingMore = { width: 0, rows: 0 } as const;

/** Columns that a write answers for: those of the old table and of the new. */
export function widthOfWrite(write: SheetWrite): number {
  const old = write.existing?.layout?.columns.length ?? 0;
  return write.image.contents.reduce(
    (most, row) => Math.max(most, row.length, old),
    Math.max(write.image.layout.columns.length, write.least.width),
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
  // a sheet that is added is held itself, one that stands is asked for by its id: their names may be others' by then
  const added: { sheet: Excel.Worksheet | null } = { sheet: null };
  const inBatch: SheetInBatch = () =>
    added.sheet ?? context.workbook.worksheets.getItem(existing?.id ?? name);
  const rows = imageRows(image);
  const width = widthOfWrite(write);
  const before = existing === null ? [] : contentsFromA1(existing.cells, width);
  const bands = yield* bandsOf({ rows, before, write });
  const bundles: Bundle[] = [
    bundleOf([beginSheet(context, write, { inBatch, added })], (end) => {
      if (end === 'whole' && added.sheet !== null) seen.made.set(name, added.sheet.id);
      return ready(undefined);
    }),
  ];
  for (const band of bands) {
    bundles.push(bandBundle({ context, write, inBatch, rows, before, band: { ...band, width } }, seen));
  }
  const widths = widthsLook(
    { inBatch, sheet: existing?.name ?? name, layout: image.layout },
    seen.otherLooks,
  );
  const end: Command[] = [
    widthCommand(inBatch, rows, width),
    // looked at before they are hidden: a hidden column answers no width
    { bytes: 400 * image.layout.columns.length, queue: widths.queue },
    ...columnCommands(inBatch, rows),
    { bytes: 6_000 + rows.rows.length, queue: () => queuePageSetup(inBatch(), image.layout) },
    {
      bytes: textBytes('x'.repeat(layoutLetters(image.layout))) + 2_000,
      queue: () => endSheet(inBatch(), { write, mark }),
    },
  ];
  return [...bundles, bundleOf(end, widths.judge)];
}

/** `worksheets.add` with the final name: renaming or moving would clear Excel's own undo. */
function beginSheet(
  context: Excel.RequestContext,
  write: SheetWrite,
  { inBatch, added }: { readonly inBatch: SheetInBatch; readonly added: { sheet: Excel.Worksheet | null } },
): Command {
  return {
    bytes: 1_500,
    queue: () => {
      if (write.existing !== null) {
        queueNoLayout(inBatch());
        return;
      }
      const sheet = context.workbook.worksheets.add(write.name);
      sheet.load({ id: true });
      added.sheet = sheet;
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
  readonly band: Band & { readonly bytes: number };
}

/** Some rows: looked at where they stood before, cleared, written, looked at again. */
function bandBundle(of: BandOf, seen: Seen): Bundle {
  const looks: Look[] = [];
  const filled: Excel.Range[] = [];
  return {
    bytes: of.band.bytes,
    commands: () => commandsOfBand(of, { seen, looks, filled }),
    answered: function* (end) {
      for (const look of looks.splice(0)) yield* look.judge(end);
      // behind an error nothing more is sent with this batch's proxies
      for (const range of filled.splice(0)) if (end === 'whole') seen.taken.add(range);
    },
  };
}

function* commandsOfBand(
  of: BandOf,
  { seen, looks, filled }: { readonly seen: Seen; readonly looks: Look[]; readonly filled: Excel.Range[] },
): Work<readonly Command[]> {
  const { write, inBatch, rows, before, band } = of;
  const { existing, image } = write;
  if (band.width === 0 || band.rowCount === 0) return [];
  const sheet = existing?.name ?? write.name;
  const area = (contents: SheetImage['contents']): LookArea => ({
    sheet,
    inBatch,
    row: band.row,
    column: 0,
    rowCount: band.rowCount,
    columnCount: band.width,
    expected: (row, column) => contents[row]?.[column] ?? null,
  });
  // on a sheet that is made people may type as soon as its first rows are there
  const isFirst = existing === null && band.row === 0;
  const first = isFirst ? null : lookBefore(area(before), seen);
  const second = lookAfter(area(image.contents), seen);
  const merges = mergesLook({ sheet, inBatch, band, expected: mergesOfBand(rows, band) }, seen.otherLooks);
  looks.push(...(first === null ? [] : [first]), second, merges);
  const old = existing?.layout ?? null;
  const clear = {
    hadLinks: old === null || old.links !== undefined,
    hadChoices: old === null || old.choices.length > 0,
  };
  const written = yield* bandCommands(inBatch, rows, { band, filled: (range) => filled.push(range) });
  return [
    ...(first === null ? [] : [lookCommand(first)]),
    ...(existing === null ? [] : [clearBand(inBatch, band, clear)]),
    ...written,
    lookCommand(second),
    lookCommand(merges),
  ];
}

/** Its bytes are counted with the rows that it looks at. */
function lookCommand({ queue }: Look): Command {
  return { bytes: 0, queue };
}

/** Bytes of what a row that looks unlike the one above adds: each of its cells is a rectangle of its own. */
function bytesOfShape({ cells }: RowShape): number {
  return cells.length * 2_200 + 1_000;
}

/** Runs of rows down to the last that says anything now or shall. */
function* bandsOf(of: {
  readonly rows: ImageRows;
  readonly before: SheetImage['contents'];
  readonly write: SheetWrite;
}): Work<readonly { readonly row: number; readonly rowCount: number; readonly bytes: number }[]> {
  const { rows, before, write } = of;
  const { existing, least } = write;
  const { contents } = rows.image;
  const old = existing?.layout ?? null;
  const rowCount = Math.max(
    contents.length,
    before.length,
    rows.rows.length,
    old === null ? 0 : layoutHeight(old),
    least.rows,
  );
  const bytesAt = (said: SheetImage['contents'], row: number): number => bytesOfRow(said[row] ?? none);
  const shapeAt = (row: number): RowShape | null => rows.rows[row]?.shape ?? null;
  return yield* rowRuns(rowCount, {
    most: bandBytes,
    bytesOf: (row) => {
      const shape = shapeAt(row);
      const looks = shape === null || shape === shapeAt(row - 1) ? 0 : bytesOfShape(shape);
      // written and looked at after; looked at before with values, formulas and formats
      return bytesAt(contents, row) * 2 + bytesAt(before, row) * 3 + looks + 200;
    },
  });
}

const none: readonly CellContent[] = [];
