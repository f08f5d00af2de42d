import type { CellValue, Grid } from '../../core/sheets/grid';
import { isSameFormat } from '../../core/time/excelSerial';
import type { Block } from '../../core/work/block';
import type { Watch } from '../../core/work/watch';
import { queueEntry, queueJournalState, stoppedIds, type JournalState } from '../journal/journal';
import type { JournalEntry } from '../journal/journalEntry';
import { isSameName } from '../../core/sheets/sheetNames';
import { readSheets } from '../read/readSheets';
import { strikeColumnOf } from '../read/readWorkbook';
import { queueSetting } from '../ownSheets/settingEntry';
import { settingsKey } from '../ownSheets/settings';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { queueExisting, withCells, type ExistingFrame, type ExistingSheet } from './existingSheet';

/** What a write rests on, and where it will write. */
interface GuardRequest {
  readonly snapshot: WorkbookSnapshot;
  /** Sheets whose cells must be the same as in the snapshot. */
  readonly restsOn: readonly string[];
  /** Sheets whose merged areas are wanted fresh: clears Excel's own undo. */
  readonly mergesOf: readonly string[];
  /** Names of the sheets that may be written; theirs or ours, there or not. */
  readonly targets: readonly string[];
  readonly watch?: Watch;
}

/** The workbook right before a write. */
export interface Guarded {
  readonly grids: readonly Grid[];
  readonly targets: ReadonlyMap<string, ExistingSheet>;
  readonly sheetNames: readonly string[];
  readonly settingsText: string | null;
  readonly journal: JournalState;
  /** The last steps that wrote the targets, as far as the journal keeps them; the newest first. */
  readonly lastSteps: readonly JournalEntry[];
  readonly isStructureProtected: boolean;
}

/** What the guard found: all as it was, or what stands in the way. */
type GuardAnswer =
  { readonly ok: true; readonly value: Guarded } | { readonly ok: false; readonly block: Block };

/**
 * Reads again, in one batch, what a write rests on and where it writes; compares with the snapshot.
 * Blocks on a read-only workbook, while an earlier step stands half-way, and on sheets that changed, came or went since.
 */
export async function guard(context: Excel.RequestContext, request: GuardRequest): Promise<GuardAnswer> {
  const { snapshot } = request;
  const existing = snapshot.sheets.filter((sheet) =>
    request.targets.some((target) => isSameName(target, sheet.name)),
  );
  const names = new Set([...request.restsOn, ...existing.map((sheet) => sheet.name)]);
  const read = await readSheets(context, {
    asks: [...names].map((name) => ({
      name,
      merges: request.mergesOf.includes(name),
      // what a write only rests on is compared, and never written
      kept: existing.some((sheet) => sheet.name === name) ? 'contents' : 'grid',
      strikeColumn: strikeColumnOf(snapshot.settings, name),
      before: snapshot.grids.find(({ sheet }) => sheet === name) ?? null,
    })),
    alongside: () =>
      queueState(context, {
        targets: existing.map((sheet) => sheet.name),
        lastWrites: snapshot.lastWrites,
      }),
    ...(request.watch === undefined ? {} : { watch: request.watch }),
  });
  if (read.isCancelled) return { ok: false, block: { reason: 'cancelled' } };
  const state = read.alongside;
  if (state.isReadOnly) return { ok: false, block: { reason: 'readOnly' } };
  if (stoppedIds(state.journal).length > 0) return { ok: false, block: { reason: 'stoppedHalfway' } };
  const twins = existing.find(({ twin }) => twin !== null);
  if (twins !== undefined) return { ok: false, block: twinsOf(snapshot, twins.name) };
  const block = changedBlock({
    request,
    grids: read.sheets.map((sheet) => sheet.grid),
    sheetNames: state.sheetNames,
  });
  if (block !== null) return { ok: false, block };
  const cellsByName = new Map(read.sheets.map((sheet) => [sheet.grid.sheet, sheet]));
  return {
    ok: true,
    value: {
      grids: read.sheets.map((sheet) => sheet.grid),
      targets: new Map(
        state.targets.map((target) => [
          target.name.toLowerCase(),
          withCells(target, cellsByName.get(target.name) ?? null),
        ]),
      ),
      sheetNames: state.sheetNames,
      settingsText: state.settingsText,
      journal: state.journal,
      lastSteps: state.lastSteps,
      isStructureProtected: state.isStructureProtected,
    },
  };
}

type State = Pick<
  Guarded,
  'sheetNames' | 'settingsText' | 'journal' | 'lastSteps' | 'isStructureProtected'
> & {
  readonly isReadOnly: boolean;
  readonly targets: readonly ExistingFrame[];
};

function queueState(
  context: Excel.RequestContext,
  {
    targets,
    lastWrites,
  }: { readonly targets: readonly string[]; readonly lastWrites: WorkbookSnapshot['lastWrites'] },
): () => State {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  const sheets = workbook.worksheets.load('items/name');
  const settingsText = queueSetting(context, settingsKey);
  const journal = queueJournalState(context);
  const steps = new Map(targets.flatMap((name) => partsOf(lastWrites.get(name))));
  const lastSteps = [...steps.values()].map((entry) =>
    queueEntry(context, { entry, before: [], wanted: [] }),
  );
  const queued = targets.map((name) => queueExisting(workbook.worksheets.getItem(name)));
  return () => ({
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    sheetNames: sheets.items.map((sheet) => sheet.name),
    settingsText: settingsText(),
    journal: journal(),
    lastSteps: newestFirst(
      lastSteps.flatMap((step) => step() ?? []),
      journal(),
    ),
    targets: queued.map((read) => read()),
  });
}

/** An older step may have written several of the targets, a newer one some of them. */
function newestFirst(steps: readonly JournalEntry[], { lines }: JournalState): readonly JournalEntry[] {
  const places = new Map(lines.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: JournalEntry): number => places.get(id) ?? -1;
  return steps.toSorted((one, other) => placeOf(other) - placeOf(one));
}

/** Larger steps do not fit in the guard's batch beside the cells: of these nothing is known. A part takes 900,000 bytes. */
const mostParts = 4;

/** The parts of a step, by the first of them: sheets that were written together have the same. */
function partsOf(parts: readonly string[] | undefined): readonly (readonly [string, readonly string[]])[] {
  const [first] = parts ?? [];
  return parts === undefined || first === undefined || parts.length > mostParts ? [] : [[first, parts]];
}

function twinsOf({ twins }: WorkbookSnapshot, name: string): Block {
  return { reason: 'twins', sheets: twins.find((group) => group.includes(name)) ?? [name] };
}

function changedBlock(found: {
  readonly request: GuardRequest;
  readonly grids: readonly Grid[];
  readonly sheetNames: readonly string[];
}): Block | null {
  const { request, grids, sheetNames } = found;
  const { snapshot } = request;
  for (const name of request.restsOn) {
    const before = snapshot.grids.find((grid) => grid.sheet === name) ?? null;
    const now = grids.find((grid) => grid.sheet === name) ?? null;
    if (!isSameGrid(before, now)) return { reason: 'changedSince', sheet: name };
  }
  // What people typed into a sheet of ours since this write read it must not be lost; what they typed between its look
  // and that reading is told by the key.
  for (const before of snapshot.grids.filter((grid) => isTarget(request, grid.sheet))) {
    const now = grids.find((grid) => grid.sheet === before.sheet) ?? null;
    if (!isSameGrid(before, now)) return { reason: 'changedSince', sheet: before.sheet };
  }
  // A sheet of a target's name that came since the snapshot was not looked at: whose it is, is not known.
  const came = request.targets.find(
    (target) =>
      sheetNames.some((name) => isSameName(name, target)) &&
      !snapshot.sheets.some((sheet) => isSameName(sheet.name, target)),
  );
  return came === undefined ? null : { reason: 'changedSince', sheet: came };
}

function isTarget(request: GuardRequest, name: string): boolean {
  return request.targets.some((target) => isSameName(target, name));
}

/** True where two readings of a sheet say the same; formats of numbers by what they mean: they tell a date from a number. */
export function isSameGrid(one: Grid | null, other: Grid | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.originRow !== other.originRow || one.originColumn !== other.originColumn) return false;
  if (one.values.length !== other.values.length) return false;
  return one.values.every((row, r) => {
    const [formats, twins] = [one.numberFormats[r], other.numberFormats[r]];
    return (
      isSameRow(row, other.values[r] ?? []) &&
      (formats === twins || row.every((value, c) => hasSameFormat(value, formats?.[c], twins?.[c])))
    );
  });
}

function isSameRow(row: readonly CellValue[], twin: readonly CellValue[]): boolean {
  return row === twin || (row.length === twin.length && row.every((value, c) => value === twin[c]));
}

/** Of cells that hold no number a grid need not tell the format. */
function hasSameFormat(value: CellValue, one: string | undefined, other: string | undefined): boolean {
  if (typeof value !== 'number' || one === other) return true;
  return one !== undefined && other !== undefined && isSameFormat(one, other);
}
