import { draftStyles, type StyleLook } from '../../core/sheets/draftStyles';
import type { DraftChoices, DraftStyle } from '../../core/sheets/sheetDraft';
import type { Work } from '../../core/work/work';
import { textBytes, type Command } from '../chunks';
import { layoutRows, type RowShape, type SheetImage, type SheetLayout } from '../ownSheets/sheetImage';
import { formatOfContent, inputOf, type CellContent } from '../read/cellContent';
import { offerChoices, sourceOfChoices } from './choices';
import { borderedRectangles, styleRectangles, type Rectangle } from './rectangles';
import { linkCommands } from './sheetLinks';

/** Bytes of one queued command with its object path, on the safe side. */
const commandBytes = 260;

/** The sheet within a batch: asked for when a command is queued, so that it may be added in the same batch. */
export type SheetInBatch = () => Excel.Worksheet;

/** Some rows of an image, as they are written. */
export interface Band {
  /** First row, 0-based, and number of rows; those below the image are blank. */
  readonly row: number;
  readonly rowCount: number;
  /** Columns that the write answers for: those of the old table and of the new. */
  readonly width: number;
}

/** An image taken apart for writing: what each row says and looks. */
export interface ImageRows {
  readonly image: SheetImage;
  /** Row by row; fewer than the contents have where people's rows stand below. */
  readonly rows: readonly { readonly shape: RowShape; readonly height: number }[];
}

/** Takes an image apart once for all its bands. */
export function imageRows(image: SheetImage): ImageRows {
  return { image, rows: layoutRows(image.layout) };
}

/** Clears some rows: words, looks, merges, links and choices. */
export function clearBand(
  sheet: SheetInBatch,
  band: Band,
  { hadLinks, hadChoices }: { readonly hadLinks: boolean; readonly hadChoices: boolean },
): Command {
  return command(() => {
    const range = sheet().getRangeByIndexes(band.row, 0, band.rowCount, band.width);
    range.unmerge();
    if (hadLinks) range.clear('RemoveHyperlinks');
    range.clear('All');
    if (hadChoices) range.dataValidation.clear();
  }, 6);
}

/**
 * The commands that make some rows say and look what the image says; the rows are clear. Bit by bit.
 * @param filled told each range whose values or formats were set: Office.js keeps them until it lets go of the range
 */
export function* bandCommands(
  sheet: SheetInBatch,
  { image, rows }: ImageRows,
  { band, filled }: { readonly band: Band; readonly filled: (range: Excel.Range) => void },
): Work<readonly Command[]> {
  const { layout } = image;
  const ofBand = rows.slice(band.row, band.row + band.rowCount);
  const shapes = ofBand.map(({ shape }) => shape);
  const contents = image.contents.slice(band.row, band.row + band.rowCount);
  const width = contents.reduce((most, row) => Math.max(most, row.length), layout.columns.length);
  const place = { sheet, row: band.row, filled };
  const whole = { row: 0, column: 0, rowCount: ofBand.length, columnCount: layout.columns.length };
  const formats = yield* formatCommands(place, { layout, contents, width });
  yield 0.3;
  const values = contents.length === 0 || width === 0 ? [] : [valueCommand(place, { contents, width })];
  yield 0.5;
  const styled = styleRectangles(shapes);
  yield 0.6;
  const bordered = borderedRectangles(shapes);
  yield 0.7;
  const ofRectangle = (area: Rectangle): Excel.Range =>
    rangeOf(sheet(), { ...area, row: area.row + band.row });
  const surplus = band.rowCount - ofBand.length;
  return [
    command(() => {
      if (whole.rowCount > 0 && whole.columnCount > 0) queueBase(ofRectangle(whole), layout);
    }, 5),
    ...formats,
    ...values,
    ...styled.map(({ style, area }) => command(() => queueLook(ofRectangle(area), style), 8)),
    ...bordered.map((area) => command(() => queueBorders(ofRectangle(area), area), 7)),
    ...linkCommands(sheet, { layout, contents, firstRow: band.row }).map((queue) => command(queue, 6)),
    ...continuations(place, { shapes, layout }),
    ...mergeCommands(place, { shapes, contents }),
    heightCommand(
      place,
      ofBand.map(({ height }) => height),
    ),
    ...(surplus > 0
      ? [
          // Blank rows fall back to the usual height
          command(() => {
            const below = sheet().getRangeByIndexes(band.row + ofBand.length, 0, surplus, 1);
            below.format.autofitRows();
          }, 2),
        ]
      : []),
  ];
}

/** The widths of all columns, none of them hidden yet. */
export function widthCommand(sheet: SheetInBatch, { image }: ImageRows, width: number): Command {
  const { columns } = image.layout;
  return command(
    () => {
      if (width > 0) sheet().getRangeByIndexes(0, 0, 1, width).columnHidden = false;
      for (const [column, { width: points }] of columns.entries()) {
        sheet().getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
      }
    },
    columns.length * 2 + 2,
  );
}

/** What holds for whole columns once rows and widths are written: which are hidden, which offer choices, and the filter. */
export function columnCommands(sheet: SheetInBatch, { image, rows }: ImageRows): readonly Command[] {
  const { columns, choices } = image.layout;
  return [
    command(() => {
      for (const [column, { hidden }] of columns.entries()) {
        if (hidden !== true) continue;
        sheet().getRangeByIndexes(0, column, Math.max(1, rows.length), 1).format.wrapText = false;
        sheet().getRangeByIndexes(0, column, 1, 1).columnHidden = true;
      }
    }, columns.length * 2),
    ...choices.map((offered) => command(() => queueChoices(sheet(), { rows, offered }), 6)),
    ...(image.layout.hasFilter === true
      ? [command(() => queueFilter(sheet(), { rows, columnCount: columns.length }), 4)]
      : []),
  ];
}

/** Cells that are merged in some rows: the first cell and how many columns; rows of the sheet. */
export function mergesOfBand({ image, rows }: ImageRows, band: Band): readonly Rectangle[] {
  return rows.slice(band.row, band.row + band.rowCount).flatMap(({ shape }, index) => {
    const row = band.row + index;
    return mergedCells(shape, image.contents[row] ?? []).map(([column, span]) => {
      return { row, column, rowCount: 1, columnCount: span };
    });
  });
}

/** Merging keeps the first cell only: where people typed into the others, the cells stay apart. */
function mergedCells(
  shape: RowShape,
  contents: readonly CellContent[],
): readonly (readonly [column: number, span: number])[] {
  return shape.cells.flatMap(([column, , span]) => {
    const covered = contents.slice(column + 1, column + span);
    return span < 2 || covered.some((content) => content !== null) ? [] : [[column, span] as const];
  });
}

/** Number of bytes that a row adds to a request: its words, their formats, its height. */
export function bytesOfRow(row: readonly CellContent[]): number {
  return row.reduce<number>((sum, content) => sum + textBytes(String(inputOf(content))) + 12, 40);
}

function command(queue: () => void, commands: number): Command {
  return { bytes: commands * commandBytes, queue };
}

function rangeOf(sheet: Excel.Worksheet, area: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function queueBase(range: Excel.Range, { fontName }: SheetLayout): void {
  range.format.font.name = fontName;
  range.format.font.size = 12;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Center';
}

/** Sets what a style says beyond the base of the sheet. */
function queueLook(range: Excel.Range, style: DraftStyle): void {
  const look: StyleLook = draftStyles[style];
  const { format } = range;
  if (look.sizePt !== 12) format.font.size = look.sizePt;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.colour !== '#000000') format.font.color = look.colour;
  if (look.fill !== null) format.fill.color = look.fill;
  if (look.horizontal !== 'General') format.horizontalAlignment = look.horizontal;
  if (look.vertical !== 'Center') format.verticalAlignment = look.vertical;
  if (!look.wraps) format.wrapText = false;
}

function queueBorders(range: Excel.Range, area: Rectangle): void {
  const sides: Excel.BorderIndex[] | string[] = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    // Lines inside a single row or column do not exist, and asking for them is an error in desktop Excel.
    ...(area.rowCount > 1 ? ['InsideHorizontal'] : []),
    ...(area.columnCount > 1 ? ['InsideVertical'] : []),
  ];
  for (const side of sides) queueLine(range, { side, style: 'Continuous' });
}

type Side = Parameters<Excel.RangeBorderCollection['getItem']>[0];

function queueLine(
  range: Excel.Range,
  line: { readonly side: string; readonly style: 'Continuous' | 'None' },
): void {
  range.format.borders.getItem(line.side as Side).style = line.style;
}

/** The rows of a band on their sheet. */
interface BandPlace {
  readonly sheet: SheetInBatch;
  readonly filled: (range: Excel.Range) => void;
  /** Row of the sheet with which the band begins. */
  readonly row: number;
}

/** A row that goes on from the one above has no line between, but where a page ends there; both begin on top. */
function continuations(
  place: BandPlace,
  { shapes, layout }: { readonly shapes: readonly RowShape[]; readonly layout: SheetLayout },
): readonly Command[] {
  const width = layout.columns.filter((column) => column.hidden !== true).length;
  return shapes.flatMap(({ continues, breakBefore }, index) => {
    const row = place.row + index;
    if (!continues || row === 0) return [];
    return [
      command(() => {
        const sheet = place.sheet();
        sheet.getRangeByIndexes(row - 1, 0, 2, width).format.verticalAlignment = 'Top';
        if (breakBefore) return;
        queueLine(sheet.getRangeByIndexes(row - 1, 0, 1, width), { side: 'EdgeBottom', style: 'None' });
        queueLine(sheet.getRangeByIndexes(row, 0, 1, width), { side: 'EdgeTop', style: 'None' });
      }, 6),
    ];
  });
}

function mergeCommands(
  place: BandPlace,
  { shapes, contents }: { readonly shapes: readonly RowShape[]; readonly contents: SheetImage['contents'] },
): readonly Command[] {
  return shapes.flatMap((shape, index) =>
    mergedCells(shape, contents[index] ?? []).map(([column, span]) =>
      command(() => {
        place
          .sheet()
          .getRangeByIndexes(place.row + index, column, 1, span)
          .merge();
      }, 2),
    ),
  );
}

/** A format that shows nothing: some programs print the text of hidden columns all the same. */
const showsNothing = ';;;';

/** Formats go before values: a serial written into a date format stays a date. */
function* formatCommands(
  place: BandPlace,
  of: { readonly layout: SheetLayout; readonly contents: SheetImage['contents']; readonly width: number },
): Work<readonly Command[]> {
  const { contents, layout, width } = of;
  const commands: Command[] = [];
  for (let column = 0; column < width; column += 1) {
    yield (column / width) * 0.3;
    const isHidden = layout.columns[column]?.hidden === true;
    const formats = contents.map((row) => (isHidden ? showsNothing : formatOfContent(row[column] ?? null)));
    const first = formats.findIndex((format) => format !== 'General');
    if (first < 0) continue;
    const end = formats.findLastIndex((format) => format !== 'General') + 1;
    const slice = formats.slice(first, end).map((format) => [format]);
    const bytes = commandBytes * 2 + slice.reduce((sum, [format]) => sum + textBytes(format ?? ''), 0);
    const queue = (): void => {
      const range = place.sheet().getRangeByIndexes(place.row + first, column, slice.length, 1);
      range.numberFormat = slice;
      place.filled(range);
    };
    commands.push({ bytes, queue });
  }
  return commands;
}

function valueCommand(
  place: BandPlace,
  { contents, width }: { readonly contents: SheetImage['contents']; readonly width: number },
): Command {
  const bytes = contents.reduce((sum, row) => sum + bytesOfRow(row), 0);
  return {
    bytes: bytes + commandBytes * 2,
    queue: () => {
      const range = place.sheet().getRangeByIndexes(place.row, 0, contents.length, width);
      range.values = contents.map((cells) =>
        Array.from({ length: width }, (_, column) => inputOf(cells[column] ?? null)),
      );
      place.filled(range);
    },
  };
}

function heightCommand(place: BandPlace, heights: readonly number[]): Command {
  return {
    bytes: heights.length * 36 + commandBytes,
    queue: () => {
      if (heights.length === 0) return;
      const slice = heights.map((rowHeight) => ({ format: { rowHeight } }));
      place.sheet().getRangeByIndexes(place.row, 0, slice.length, 1).setRowProperties(slice);
    },
  };
}

/** Over the last row of the header and the rows below it; a filter that stood goes first, with what it asked for. */
function queueFilter(
  sheet: Excel.Worksheet,
  { rows, columnCount }: { readonly rows: ImageRows['rows']; readonly columnCount: number },
): void {
  const kinds = rows.map((row) => row.shape.kind);
  const first = kinds.lastIndexOf('header');
  if (first < 0) return;
  sheet.autoFilter.remove();
  sheet.autoFilter.apply(
    sheet.getRangeByIndexes(first, 0, Math.max(first, kinds.lastIndexOf('rows')) - first + 1, columnCount),
  );
}

/** Other words than those on offer may be typed all the same. */
function queueChoices(
  sheet: Excel.Worksheet,
  { rows, offered }: { readonly rows: ImageRows['rows']; readonly offered: DraftChoices },
): void {
  const source = sourceOfChoices(offered);
  if (source === null) return;
  const kinds = rows.map((row) => row.shape.kind);
  const isFilled = (kind: string): boolean => kind === 'form' || kind === 'rows';
  const first = kinds.findIndex(isFilled);
  if (first < 0) return;
  const count = kinds.findLastIndex(isFilled) - first + 1;
  offerChoices(sheet.getRangeByIndexes(first, offered.column, count, 1), source);
}
