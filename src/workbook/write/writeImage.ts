import { draftStyles, type StyleLook } from '../../core/sheets/draftStyles';
import type { DraftStyle } from '../../core/sheets/sheetDraft';
import { formatOfContent, inputOf, type CellContent } from '../read/cellContent';
import type { Work } from '../../core/work/work';
import { textBytes, type Command } from '../chunks';
import { queuePageSetup } from './pageSetup';
import { linkCommands } from './sheetLinks';
import { borderedRectangles, styleRectangles, type Rectangle } from './rectangles';
import { layoutHeight, layoutRows, type SheetImage, type SheetLayout } from '../ownSheets/sheetImage';

/** Rows of values or heights that go into one step: small enough for any limit, large enough to be few. */
const rowsPerPause = 500;

/** Bytes of one queued command with its object path, on the safe side. */
const commandBytes = 260;

/** What stands on the sheet before: its layout where it is ours already, and how many rows it uses. */
interface Existing {
  readonly layout: SheetLayout | null;
  readonly rowCount: number;
}

/**
 * The one interpreter of sheets of ours: the commands that make the sheet say and look what the image says.
 * Cleared are the columns of the old and the new table, down to the last used row (rows that people added are in the
 * draft, in their new place); what people wrote to the right of them stays.
 */
export function* commandsForImage(
  sheet: Excel.Worksheet,
  image: SheetImage,
  existing: Existing | null,
): Work<readonly Command[]> {
  const { layout, contents } = image;
  const rows = layoutRows(layout);
  const shapes = rows.map((row) => row.shape);
  const whole: Rectangle = { row: 0, column: 0, rowCount: rows.length, columnCount: layout.columns.length };
  const formats = yield* formatCommands(sheet, image);
  const values = yield* valueCommands(sheet, contents);
  yield 0.6;
  const styled = styleRectangles(shapes);
  yield 0.7;
  const bordered = borderedRectangles(shapes);
  yield 0.8;
  const joined = [...continuations(sheet, image), ...mergeCommands(sheet, image)];
  yield 0.9;
  return [
    clearing(sheet, image, existing),
    command(() => {
      if (whole.rowCount > 0 && whole.columnCount > 0) queueBase(rangeOf(sheet, whole), layout.fontName);
      for (const [column, { width, hidden }] of layout.columns.entries()) {
        const cell = sheet.getRangeByIndexes(0, column, 1, 1);
        cell.format.columnWidth = width;
        if (hidden === true) {
          sheet.getRangeByIndexes(0, column, Math.max(1, rows.length), 1).format.wrapText = false;
          cell.columnHidden = true;
        }
      }
    }, layout.columns.length + 6),
    ...formats,
    ...values,
    ...styled.map(({ style, area }) =>
      command(() => {
        queueLook(rangeOf(sheet, area), style);
      }, 8),
    ),
    ...bordered.map((area) =>
      command(() => {
        queueBorders(rangeOf(sheet, area), area);
      }, 7),
    ),
    ...linkCommands(sheet, image).map((queue) => command(queue, 6)),
    ...joined,
    ...heightCommands(
      sheet,
      rows.map((row) => row.height),
    ),
    ...layout.choices.map(({ column, values }) =>
      command(() => {
        queueChoices(sheet, { layout, column, values });
      }, 6),
    ),
    command(
      () => {
        queuePageSetup(sheet, layout);
      },
      24 + rows.filter((row) => row.shape.breakBefore).length,
    ),
  ];
}

function command(queue: () => void, commands: number): Command {
  return { bytes: commands * commandBytes, queue };
}

function widthOf(image: SheetImage): number {
  return image.contents.reduce((most, row) => Math.max(most, row.length), image.layout.columns.length);
}

function rangeOf(sheet: Excel.Worksheet, area: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function clearing(sheet: Excel.Worksheet, image: SheetImage, existing: Existing | null): Command {
  return command(() => {
    const old = existing?.layout ?? null;
    if (existing === null) return;
    const rowCount = Math.max(existing.rowCount, old === null ? 0 : layoutHeight(old), image.contents.length);
    const columnCount = Math.max(old?.columns.length ?? 0, widthOf(image));
    if (rowCount === 0 || columnCount === 0) return;
    const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
    range.unmerge();
    if (old?.links !== undefined) range.clear('RemoveHyperlinks');
    range.clear('All');
    if ((old?.choices.length ?? 0) > 0) range.dataValidation.clear();
    range.columnHidden = false;
    const surplus = rowCount - layoutHeight(image.layout);
    if (surplus > 0) {
      // Blank rows fall back to the usual height.
      sheet.getRangeByIndexes(layoutHeight(image.layout), 0, surplus, 1).format.autofitRows();
    }
  }, 8);
}

function queueBase(range: Excel.Range, fontName: string): void {
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

/** A row that goes on from the one above has no line between, but where a page ends there; both begin on top. */
function continuations(sheet: Excel.Worksheet, image: SheetImage): readonly Command[] {
  const width = image.layout.columns.filter((column) => column.hidden !== true).length;
  return layoutRows(image.layout).flatMap(({ shape }, row) => {
    if (!shape.continues || row === 0) return [];
    return [
      command(() => {
        sheet.getRangeByIndexes(row - 1, 0, 2, width).format.verticalAlignment = 'Top';
        if (shape.breakBefore) return;
        queueLine(sheet.getRangeByIndexes(row - 1, 0, 1, width), { side: 'EdgeBottom', style: 'None' });
        queueLine(sheet.getRangeByIndexes(row, 0, 1, width), { side: 'EdgeTop', style: 'None' });
      }, 6),
    ];
  });
}

/** Merging keeps the first cell only: where people typed into the others, the cells stay apart. */
function mergeCommands(sheet: Excel.Worksheet, image: SheetImage): readonly Command[] {
  return layoutRows(image.layout).flatMap(({ shape }, row) =>
    shape.cells.flatMap(([column, , span]) => {
      const covered = (image.contents[row] ?? []).slice(column + 1, column + span);
      if (span < 2 || covered.some((content) => content !== null)) return [];
      return [
        command(() => {
          sheet.getRangeByIndexes(row, column, 1, span).merge();
        }, 2),
      ];
    }),
  );
}

/** A format that shows nothing: some programs print the text of hidden columns all the same. */
const showsNothing = ';;;';

/** Formats go before values: a serial written into a date format stays a date. */
function* formatCommands(sheet: Excel.Worksheet, image: SheetImage): Work<readonly Command[]> {
  const { contents, layout } = image;
  const width = contents.reduce((most, row) => Math.max(most, row.length), 0);
  const commands: Command[] = [];
  for (let column = 0; column < width; column += 1) {
    yield (column / width) * 0.2;
    const isHidden = layout.columns[column]?.hidden === true;
    const formats = contents.map((row) => (isHidden ? showsNothing : formatOfContent(row[column] ?? null)));
    const first = formats.findIndex((format) => format !== 'General');
    if (first < 0) continue;
    const end = formats.findLastIndex((format) => format !== 'General') + 1;
    for (let row = first; row < end; row += rowsPerPause) {
      const slice = formats.slice(row, Math.min(end, row + rowsPerPause)).map((format) => [format]);
      const bytes = commandBytes * 2 + slice.reduce((sum, [format]) => sum + textBytes(format ?? ''), 0);
      const queue = (): void => {
        sheet.getRangeByIndexes(row, column, slice.length, 1).numberFormat = slice;
      };
      commands.push({ bytes, queue });
    }
  }
  return commands;
}

function* valueCommands(
  sheet: Excel.Worksheet,
  contents: readonly (readonly CellContent[])[],
): Work<readonly Command[]> {
  const width = contents.reduce((most, row) => Math.max(most, row.length), 0);
  const commands: Command[] = [];
  for (let row = 0; row < contents.length; row += rowsPerPause) {
    yield 0.2 + (row / contents.length) * 0.4;
    const slice = contents
      .slice(row, row + rowsPerPause)
      .map((cells) => Array.from({ length: width }, (_, column) => inputOf(cells[column] ?? null)));
    const bytes = slice.reduce(
      (sum, cells) => cells.reduce<number>((all, cell) => all + textBytes(String(cell)), sum),
      0,
    );
    const queue = (): void => {
      sheet.getRangeByIndexes(row, 0, slice.length, width).values = slice;
    };
    commands.push({ bytes: bytes + commandBytes * 2, queue });
  }
  return commands;
}

function heightCommands(sheet: Excel.Worksheet, heights: readonly number[]): readonly Command[] {
  const commands: Command[] = [];
  for (let row = 0; row < heights.length; row += rowsPerPause) {
    const slice = heights.slice(row, row + rowsPerPause).map((rowHeight) => ({ format: { rowHeight } }));
    const queue = (): void => {
      sheet.getRangeByIndexes(row, 0, slice.length, 1).setRowProperties(slice);
    };
    commands.push({ bytes: slice.length * 36 + commandBytes, queue });
  }
  return commands;
}

/** Excel refuses a list of over 255 letters, and splits words at commas: such words are not offered. */
function queueChoices(
  sheet: Excel.Worksheet,
  choices: { readonly layout: SheetLayout; readonly column: number; readonly values: readonly string[] },
): void {
  const source = choices.values.join(',');
  if (source.length > 255 || choices.values.some((value) => value.includes(','))) return;
  const kinds = layoutRows(choices.layout).map((row) => row.shape.kind);
  const isFilled = (kind: string): boolean => kind === 'form' || kind === 'rows';
  const first = kinds.findIndex(isFilled);
  if (first < 0) return;
  const validation = sheet.getRangeByIndexes(
    first,
    choices.column,
    kinds.findLastIndex(isFilled) - first + 1,
    1,
  ).dataValidation;
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' };
}
