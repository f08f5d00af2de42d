import type { Block, NamedCell } from '../../core/work/block';
import { isSameName } from '../../core/sheets/sheetNames';
import { blockOf } from '../errors';
import { wholeInSlices } from '../inSlices';
import type { WantedSheet } from './entryParts';
import { dropEntries } from './endEntry';
import { repeatedSettings, revertedSettings } from '../ownSheets/settingsChange';
import { layoutHeight, type SheetImage } from '../ownSheets/sheetImage';
import { compareWritten } from '../ownSheets/writtenCells';
import { attemptWrite, type Attempt } from '../write/attempt';
import { chartNames } from '../write/charts';
import { chartedEnd } from '../write/chartedEnd';
import { drawCharts, haveCharts } from '../write/drawCharts';
import type { CellGoal, Edits, Goals, Planned, SheetGoal } from '../write/goals';
import { placeSheets } from '../write/placeSheets';
import { planGoals } from '../write/planGoals';
import { comparedWith } from '../write/putBack';
import { lookForReferring } from '../write/referring';
import { settle } from '../write/settle';
import {
  alsoLookAt,
  lookAtFrame,
  lookAtSheets,
  namesOfTarget,
  type Frame,
  type Sight,
  theirsIn,
} from '../write/sight';
import { planValidations, type ValidationGoal } from '../write/validations';
import type { SettingsWrite, Writing } from '../write/writing';
import { queueEntry, queueWanted, stoppedIds } from './journal';
import { lineOf } from './lineOf';
import { newerChoice } from './newerChoice';
import { newerWrite } from './newerWrite';
import { sheetsOfEntry, type JournaledCell, type JournalEntry, type SheetChange } from './journalEntry';
import { parseLines, withState } from './journalLines';
import { sheetsThatMayHold, underNamesNow } from './sheetsOfCells';

/** What came of settling a step: taken back, or finished; cells of people that were left as they are. */
export type Settlement =
  | { readonly kind: 'settled'; readonly sheets: readonly string[]; readonly left: readonly NamedCell[] }
  | { readonly kind: 'blocked'; readonly block: Block };

/** Which step is settled, and how. */
export interface SettleRequest {
  readonly id: string;
  /** Sheets that it wrote, as far as they are known: they are looked at in the batch that opens the entry. */
  readonly sheets: readonly string[];
  readonly way: 'takeBack' | 'finish';
  readonly edits: Edits;
}

/** An opened step and the workbook as it stands. */
interface Opened {
  readonly entry: JournalEntry;
  readonly wanted: readonly WantedSheet[];
  readonly sight: Sight;
  /** False: it stopped half-way, and what it cleared without filling is its own doing. */
  readonly isWritten: boolean;
}

/**
 * Takes a step back or finishes it, piece by piece: each cell, sheet and setting is as before, as written, or somebody
 * else's. Looks, writes, looks again; the entry goes when that was seen. Four batches where all is as it was left; two more
 * where sheets come back, to put them in their places.
 */
export async function settleStep(request: SettleRequest): Promise<Settlement> {
  try {
    const run = await Excel.run((context) => runSettling(context, request));
    if (run === 'neverWhole') return await dropBroken(request.id);
    if ('reason' in run) return { kind: 'blocked', block: run };
    if (run.attempt !== null) {
      const settled = await settle(run.attempt);
      if (settled.kind === 'blocked') return settled;
      const drawn = await drawCharts(run.planned.sheets, {
        seen: run.attempt.seen,
        end: chartedEnd(run.attempt),
      });
      // the step stays open: it is found at the top of the pane, and gone on with from where it stands
      if (drawn.kind === 'notEnded') return halfDone(run, drawn.block);
      if (run.way === 'takeBack' && drawn.missing.length > 0) {
        return halfDone(run, {
          reason: 'readBackDiffers',
          sheet: drawn.missing[0]?.sheet ?? '',
          address: '',
        });
      }
      await placeSheets(run.planned.sheets, run.attempt.seen.made);
    }
    await endStep(run, request);
    return { kind: 'settled', sheets: sheetsNow(run.opened), left: run.planned.left };
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { kind: 'blocked', block };
  }
}

/** The sheets that a step wrote, as they were called when it was settled. */
function sheetsNow({ entry, sight }: Opened): readonly string[] {
  const own = entry.sheets.map(({ sheet, mark }) => {
    const [name = sheet] = mark === null ? [] : namesOfTarget(sight, { name: sheet, mark, released: null });
    return { sheet: name };
  });
  return sheetsOfEntry({ sheets: own, cells: entry.cells, validations: entry.validations });
}

function halfDone({ opened }: Settling, block: Block): Settlement {
  const code = block.reason === 'excel' ? block.code : block.reason;
  return { kind: 'blocked', block: { reason: 'notPutBack', sheets: sheetsOfEntry(opened.entry), code } };
}

interface Settling {
  readonly way: SettleRequest['way'];
  readonly opened: Opened;
  readonly planned: Planned;
  /** null: there was nothing to write. */
  readonly attempt: Attempt | null;
}

async function runSettling(
  context: Excel.RequestContext,
  asked: SettleRequest,
): Promise<Settling | 'neverWhole' | Block> {
  const opened = await openStep(context, asked);
  if (opened === 'neverWhole' || 'reason' in opened) return opened;
  const { sight, entry } = opened;
  const request = { ...asked, way: wayOf(asked, opened) };
  const goals = request.way === 'takeBack' ? goalsBack(opened) : goalsOn(opened);
  const referring = await lookForReferring(context, sight, sheetsToGo(goals, sight));
  if (referring === null) return runSettling(context, asked);
  const planned = await wholeInSlices(
    planGoals(goals, {
      sight,
      edits: request.edits,
      kept: [],
      referring,
      takenName: request.way === 'finish' ? 'findAnother' : 'tell',
    }),
  );
  if ('reason' in planned) return newerWrite(context, planned, { entry, sight });
  const validated = await planValidations(context, validationGoals(opened, request.way), {
    sight,
    edits: request.edits,
  });
  if ('reason' in validated) return newerWrite(context, validated, { entry, sight });
  const { writes: validations } = validated;
  const left = [...planned.left, ...validated.left];
  const newer = request.way === 'takeBack' ? await newerChoice(context, sight.journal, entry) : null;
  // an undo that stopped goes on to its end
  if (newer !== null && !isTakingBack(opened)) return newer;
  const settings = settingsWrite(opened, request.way);
  const writes = planned.sheets.length + planned.removals.length + planned.cells.length + validations.length;
  if (writes === 0 && settings === null && request.way === 'takeBack') {
    return { opened, planned: { ...planned, left }, way: request.way, attempt: null };
  }
  const writing: Writing = {
    sheets: planned.sheets,
    removals: planned.removals,
    cells: planned.cells,
    validations,
    theirs: theirsIn(
      sight,
      [...planned.cells, ...validations].map(({ sheet }) => sheet),
    ),
    settings,
    journal: sight.journal,
    journaling:
      request.way === 'takeBack'
        ? { kind: 'takeBack', id: entry.id }
        : { kind: 'finish', entry, line: await wholeInSlices(lineOf(entry)) },
    ends: request.way === 'finish' && haveCharts(planned.sheets) ? 'withCharts' : 'here',
    watch: {},
    waitsForCell: false,
  };
  const attempt = await attemptWrite(context, writing);
  return { opened, planned: { ...planned, left }, way: request.way, attempt };
}

/** Sheets that stand and that there shall be none of. */
function sheetsToGo({ sheets }: Goals, sight: Sight): readonly string[] {
  return sheets.flatMap(({ target, want }) => (want === null ? namesOfTarget(sight, target) : []));
}

/** An undo that stopped is finished by taking the step back: what it had written is in nobody's hands any more. */
function wayOf({ way }: SettleRequest, opened: Opened): SettleRequest['way'] {
  return isTakingBack(opened) ? 'takeBack' : way;
}

function isTakingBack({ entry, sight }: Opened): boolean {
  return sight.journal.lines.some(({ id, state }) => id === entry.id && state === 'takingBack');
}

/** Opens an entry and looks at what it speaks of: two batches where its sheets are called as they were. */
async function openStep(
  context: Excel.RequestContext,
  request: SettleRequest,
): Promise<Opened | 'neverWhole' | Block> {
  const frame = await lookAtFrame(context);
  const parts = frame.journal.parts.get(request.id);
  if (parts === undefined || parts.entry.length === 0) return { reason: 'nothingToUndo' };
  const stopped = stoppedIds(frame.journal);
  // what stopped half-way, or what another pane is just writing, comes first: it may have written the same sheets
  if (stopped.length > 0 && !stopped.includes(request.id)) return { reason: 'stoppedHalfway' };
  const looked = await lookAtSheets(context, frame, {
    names: request.sheets,
    alongside: () => {
      const entry = queueEntry(context, parts);
      const wanted = queueWanted(context, parts);
      return () => ({ entry: entry(), wanted: wanted() });
    },
  });
  const { entry: kept, wanted } = looked.alongside;
  if (kept === null) return brokenEntry(frame, request.id);
  const targets = kept.sheets.map(({ sheet: name, mark }) => ({ name, mark, released: null }));
  const names = [
    ...targets.flatMap((target) => namesOfTarget(looked.sight, target)),
    ...[...sheetsThatMayHold(kept, looked.sight).values()].flat(),
    ...looked.sight.names.filter((name) => sheetsOfEntry(kept).some((sheet) => isSameName(sheet, name))),
  ];
  const sight = await alsoLookAt(context, looked.sight, names);
  if (sight === null) return openStep(context, request);
  const entry = underNamesNow(kept, sight);
  return { entry, wanted, sight, isWritten: frame.journal.lines.some(({ id }) => id === entry.id) };
}

/** An entry that cannot be read: where the list names it, it is damaged; else nothing was written behind it. */
function brokenEntry({ journal }: Frame, id: string): 'neverWhole' | Block {
  return journal.lines.some((line) => line.id === id) ? { reason: 'nothingToUndo' } : 'neverWhole';
}

async function dropBroken(id: string): Promise<Settlement> {
  await Excel.run(async (context) => {
    const { journal } = await lookAtFrame(context);
    await dropEntries(context, journal, [id]);
  });
  return { kind: 'settled', sheets: [], left: [] };
}

/** What stood before the step; ours is what it wrote, and, where it stopped, the blank that it left. */
function goalsBack(opened: Opened): Goals {
  const { entry, wanted, isWritten } = opened;
  const isWhole = isWritten && !isTakingBack(opened);
  return {
    sheets: entry.sheets.map((change): SheetGoal => {
      const { sheet, mark, before, after, width, charts } = change;
      const image = wanted.find(({ name }) => name === sheet)?.image ?? null;
      const asWanted = image?.contents ?? null;
      const rows = image === null ? ('keys' in after ? after.keys.length : 0) : layoutHeight(image.layout);
      return {
        target: { name: sheet, mark, released: null },
        want: before,
        place: change.place ?? null,
        width,
        rows,
        charts,
        compare: isWhole
          ? (now) => compareWritten(after, now)
          : comparedHalf(change, asWanted === null ? [] : [asWanted]),
      };
    }),
    cells: entry.cells.map((cell) => cellGoal(entry, cell, { want: cell.from, ours: [cell.to] })),
  };
}

/** Of a step that stopped, blank cells are its doing too, beside those that say what it wrote. */
function comparedHalf(
  { after, before }: SheetChange,
  contents: readonly WantedSheet['image']['contents'][],
): SheetGoal['compare'] {
  const withBefore = before === null ? contents : [...contents, before.image.contents];
  const half = comparedWith(withBefore, []);
  return function* (now) {
    const written = yield* compareWritten(after, now);
    const stopped = yield* half(now);
    return {
      isAsWritten: (row, column) => stopped.isAsWritten(row, column) || written.isAsWritten(row, column),
      nameOf: written.nameOf,
    };
  };
}

/** What the step was to write. */
function goalsOn({ entry, wanted }: Opened): Goals {
  return {
    sheets: entry.sheets.flatMap((change): readonly SheetGoal[] => {
      const { sheet, mark, before, width, goes } = change;
      if (goes === true && before !== null) return [goalGone(change, before.image)];
      const want = wanted.find(({ name }) => name === sheet);
      if (want === undefined) return [];
      const contents = [want.image.contents, ...(before === null ? [] : [before.image.contents])];
      return [
        {
          target: { name: sheet, mark, released: null },
          want,
          place: null,
          width,
          rows: layoutHeight(want.image.layout),
          charts: chartNames(want.image.layout),
          compare: comparedWith(contents, []),
        },
      ];
    }),
    cells: entry.cells.map((cell) => cellGoal(entry, cell, { want: cell.to, ours: [cell.from] })),
  };
}

/** The validations as they stood before the step, or as it was to set them. */
function validationGoals(opened: Opened, way: SettleRequest['way']): readonly ValidationGoal[] {
  const { entry, sight } = opened;
  const isHalf = !opened.isWritten || isTakingBack(opened);
  const now = theirsIn(
    sight,
    entry.validations.map(({ sheet }) => sheet),
  );
  const moved = new Set(
    entry.theirs.flatMap(({ sheet, rows }) => {
      const found = now.get(sheet)?.rows;
      const isOther = rows !== null && (found?.row !== rows.row || found.rowCount !== rows.rowCount);
      return isOther ? [sheet] : [];
    }),
  );
  return entry.validations.map(({ from, to, ...rows }) => {
    const [want, written] = way === 'takeBack' ? [from, to] : [to, from];
    return { ...rows, want, written, isHalf, isInItsPlace: !moved.has(rows.sheet) };
  });
}

/** A sheet that the step was to take away. */
function goalGone({ sheet, mark, width }: SheetChange, { contents, layout }: SheetImage): SheetGoal {
  return {
    target: { name: sheet, mark, released: null },
    want: null,
    place: null,
    width,
    rows: layoutHeight(layout),
    charts: chartNames(layout),
    compare: comparedWith([contents], []),
  };
}

function cellGoal(
  { cells }: JournalEntry,
  { sheet, row, column, witness: key }: JournaledCell,
  says: Pick<CellGoal, 'want' | 'ours'>,
): CellGoal {
  const ofRow = key === null ? [] : cells.filter((cell) => cell.sheet === sheet && cell.row === row);
  const written = new Set(ofRow.map((cell) => cell.column));
  return { sheet, row, column, ...says, witness: key === null ? null : { key, written } };
}

function settingsWrite({ entry, sight }: Opened, way: SettleRequest['way']): SettingsWrite | null {
  const { settings } = entry;
  if (settings === null) return null;
  const seen = sight.settingsText;
  const reverted = (now: string | null): string | null => revertedSettings(now, settings);
  const repeated = (now: string | null): string | null => repeatedSettings(now, settings);
  const [change, back] = way === 'takeBack' ? [reverted, repeated] : [repeated, reverted];
  return change(seen) === seen ? null : { seen, change, back };
}

/** The journal follows what was seen: a step that was taken back goes, one that was finished stays to be taken back. */
async function endStep({ opened, attempt, way }: Settling, { id }: SettleRequest): Promise<void> {
  if (way === 'finish') return;
  const { journal } = opened.sight;
  const isMarked = attempt !== null && journal.lines.some((line) => line.id === id);
  const linesText = isMarked
    ? JSON.stringify(withState(parseLines(journal.linesText), { id, state: 'takingBack' }))
    : journal.linesText;
  try {
    await Excel.run((context) => dropEntries(context, { ...journal, linesText }, [id]));
  } catch (error) {
    // all is as before; what is left of the entry is found at the next opening, and goes with one press
    if (blockOf(error) === null) throw error;
  }
}
