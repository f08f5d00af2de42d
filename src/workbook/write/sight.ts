import { sendAndWait } from '../answerLimit';
import { isNotThere } from '../errors';
import type { OwnMark } from '../../core/office/snapshot';
import { isSameName } from '../../core/sheets/sheetNames';
import { queueJournalState, type JournalState } from '../journal/journal';
import { isSameMark, markKey, readMark } from '../ownSheets/marks';
import { queueSetting } from '../ownSheets/settingEntry';
import { settingsKey } from '../ownSheets/settings';
import { readSheets } from '../read/readSheets';
import type { CellContent } from '../read/cellContent';
import { queueExisting, withCells, type ExistingSheet } from './existingSheet';
import type { TheirSheet } from './writing';

/** The workbook's frame: which sheets there are, and what the add-in keeps. */
export interface Frame {
  readonly names: readonly string[];
  /** `Worksheet.id` of the sheets, in the order of their names. */
  readonly ids: readonly string[];
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly settingsText: string | null;
  readonly journal: JournalState;
}

/** What a look at some sheets found, by their names as they are now. */
export interface Sight extends Frame {
  /** Marks of all sheets. */
  readonly marks: ReadonlyMap<string, OwnMark | null>;
  readonly sheets: ReadonlyMap<string, ExistingSheet>;
  /** Sheets that are too large to be looked at. */
  readonly tooLarge: readonly string[];
}

/** Reads the frame: one batch. */
export async function lookAtFrame(context: Excel.RequestContext): Promise<Frame> {
  const frame = queueFrame(context);
  await sendAndWait(context);
  return frame();
}

/** Queues reading the frame. */
function queueFrame(context: Excel.RequestContext): () => Frame {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  const sheets = workbook.worksheets.load('items/name,items/id');
  const settingsText = queueSetting(context, settingsKey);
  const journal = queueJournalState(context);
  return () => ({
    names: sheets.items.map(({ name }) => name),
    ids: sheets.items.map(({ id }) => id),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    settingsText: settingsText(),
    journal: journal(),
  });
}

/**
 * Looks at the sheets of some names, as far as they are there, and at the marks of all: one batch below the payload
 * limit. Whatever else is wanted comes along.
 */
export async function lookAtSheets<Value>(
  context: Excel.RequestContext,
  frame: Frame,
  ask: SheetsAsked<Value>,
): Promise<SheetsSeen<Value>> {
  try {
    return await lookByName(context, frame, ask);
  } catch (error) {
    const now = isNotThere(error) ? await lookAtFrame(context) : frame;
    // where no sheet was named anew, something else is not there
    if (isSameOrder(now, frame)) throw error;
    return lookAtSheets(context, { ...frame, names: now.names, ids: now.ids }, ask);
  }
}

/** Names of the sheets that are looked at, and what else is wanted. */
interface SheetsAsked<Value> {
  readonly names: readonly string[];
  readonly alongside: () => () => Value;
}

interface SheetsSeen<Value> {
  readonly sight: Sight;
  readonly alongside: Value;
}

async function lookByName<Value>(
  context: Excel.RequestContext,
  frame: Frame,
  ask: SheetsAsked<Value>,
): Promise<SheetsSeen<Value>> {
  const { worksheets } = context.workbook;
  const asked = frame.names.filter((name) => ask.names.some((wanted) => isSameName(wanted, name)));
  const read = await readSheets(context, {
    asks: asked.map((name) => ({ name, merges: false, kept: 'contents', strikeColumn: null, before: null })),
    alongside: () => {
      const existing = asked.map((name) => queueExisting(worksheets.getItem(name)));
      const marks = frame.names.map((name) => queueMarkOf(worksheets.getItem(name)));
      const more = ask.alongside();
      const sheets = worksheets.load('items/name,items/id');
      return () => ({
        names: sheets.items.map(({ name }) => name),
        ids: sheets.items.map(({ id }) => id),
        existing: existing.map((sheet) => sheet()),
        marks: marks.map((mark) => mark()),
        more: more(),
      });
    },
  });
  const { existing, marks, more, names, ids } = read.alongside;
  // somebody named, made or moved sheets between the two batches: what was asked by name may be another's
  if (!isSameOrder({ names }, frame)) {
    return lookAtSheets(context, { ...frame, names, ids }, ask);
  }
  const cellsOf = (name: string): ExistingSheet['cells'] =>
    read.sheets.find(({ grid }) => grid.sheet === name) ?? null;
  return {
    sight: {
      ...frame,
      marks: new Map(frame.names.map((name, index) => [name, marks[index] ?? null])),
      sheets: new Map(existing.map((sheet) => [sheet.name, withCells(sheet, cellsOf(sheet.name))])),
      tooLarge: read.tooLarge,
    },
    alongside: more,
  };
}

/** True where the sheets are called as they were, in the order that they had. */
export function isSameOrder(one: Pick<Frame, 'names'>, other: Pick<Frame, 'names'>): boolean {
  return one.names.join('\u0001') === other.names.join('\u0001');
}

function queueMarkOf(sheet: Excel.Worksheet): () => OwnMark | null {
  const mark = sheet.customProperties.getItemOrNullObject(markKey);
  mark.load({ value: true });
  return () => markOf(mark);
}

function markOf(property: Excel.WorksheetCustomProperty): OwnMark | null {
  return property.isNullObject ? null : readMark(property.value);
}

/** A sheet of ours that is looked for: by its mark, whatever it is called; without one, by its name. */
export interface SheetTarget {
  readonly name: string;
  readonly mark: Pick<OwnMark, 'kind' | 'id'> | null;
  /** `Worksheet.id` of the sheet from which a write of this session just took that mark; null: none did. */
  readonly released: string | null;
}

/** Names of the sheets that bear the mark of a target; where it has none, of the sheet of its name if it is ours. */
export function namesOfTarget(
  { marks, names, ids }: Pick<Sight, 'marks' | 'names' | 'ids'>,
  target: SheetTarget,
): readonly string[] {
  const wanted = target.mark;
  if (wanted !== null) {
    const marked = [...marks].flatMap(([name, mark]) =>
      mark !== null && isSameMark(mark, wanted) ? [name] : [],
    );
    const released = target.released === null ? undefined : names[ids.indexOf(target.released)];
    const isReleased = marked.length === 0 && released !== undefined && marks.get(released) === null;
    return isReleased ? [released] : marked;
  }
  const named = [...marks].find(([name]) => isSameName(name, target.name));
  const mark = named?.[1] ?? null;
  if (mark === null) return [];
  return [...marks].flatMap(([name, other]) => (other !== null && isSameMark(other, mark) ? [name] : []));
}

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell says in a sight; undefined: its sheet is not there, or was not looked at. */
export function contentAt(sight: Pick<Sight, 'sheets'>, cell: CellPlace): CellContent | undefined {
  const found = sheetOf(sight, cell);
  if (found === undefined) return undefined;
  if (found.cells === null) return null;
  const { grid, contents } = found.cells;
  return contents[cell.row - grid.originRow]?.[cell.column - grid.originColumn] ?? null;
}

/** The number format of a cell in a sight; "General" where it was not looked at. */
export function formatAt(sight: Pick<Sight, 'sheets'>, cell: CellPlace): string {
  const grid = sheetOf(sight, cell)?.cells?.grid;
  const formats = grid?.numberFormats[cell.row - grid.originRow];
  return formats?.[cell.column - (grid?.originColumn ?? 0)] ?? 'General';
}

function sheetOf({ sheets }: Pick<Sight, 'sheets'>, { sheet }: CellPlace): ExistingSheet | undefined {
  return [...sheets.values()].find(({ name }) => isSameName(name, sheet));
}

/** By what the sheets of some cells are known again, as far as they are in a sight. */
export function theirsIn(
  { sheets }: Pick<Sight, 'sheets'>,
  names: readonly string[],
): ReadonlyMap<string, TheirSheet> {
  return new Map(
    names.flatMap((name) => {
      const found = [...sheets.values()].find((sheet) => isSameName(sheet.name, name));
      if (found === undefined) return [];
      const { grid } = found.cells ?? {};
      const hiddenRows = grid?.hiddenRows ?? new Set<number>();
      // an empty sheet answers its first cell as what is used
      const rows =
        grid === undefined ? { row: 0, rowCount: 1 } : { row: grid.originRow, rowCount: grid.values.length };
      return [[name, { id: found.id, rows, hiddenRows }] as const];
    }),
  );
}

/**
 * The same sight with sheets that were looked at later, under the names that a first look told. null: somebody named, made
 * or moved sheets meanwhile, so that the names may be others' by now; who asks looks from the beginning.
 */
export async function alsoLookAt(
  context: Excel.RequestContext,
  sight: Sight,
  names: readonly string[],
): Promise<Sight | null> {
  const missing = names.filter((name) => !sight.sheets.has(name));
  if (missing.length === 0) return sight;
  const more = await lookAtSheets(context, sight, { names: missing, alongside: () => () => null });
  if (!isSameOrder(more.sight, sight)) return null;
  return {
    ...sight,
    sheets: new Map([...sight.sheets, ...more.sight.sheets]),
    tooLarge: [...sight.tooLarge, ...more.sight.tooLarge],
  };
}
