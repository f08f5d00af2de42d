import type { Grid } from '../../core/sheets/grid';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import type { Applied, ExistingChart } from './applied';
import type { Block } from '../../core/work/block';
import { partOfWatch, type Watch } from '../../core/work/watch';
import { withMutex } from './mutex';
import { blockOf } from '../errors';
import { attemptWrite, type Attempt } from './attempt';
import { lineOf } from '../journal/lineOf';
import { chartedEnd } from './chartedEnd';
import { drawCharts, haveCharts } from './drawCharts';
import { guard, type Guarded } from './guard';
import { inSlices, wholeInSlices } from '../inSlices';
import { part, type Work } from '../../core/work/work';
import { takenIds } from '../journal/journal';
import {
  journalLimits,
  type JournalEntry,
  type SettingsChange,
  type SheetChange,
} from '../journal/journalEntry';
import { newEntryId, type JournalLine } from '../journal/journalLines';
import { newMarkId } from '../ownSheets/marks';
import { revertedSettings } from '../ownSheets/settingsChange';
import { freeName } from '../../core/sheets/sheetNames';
import { parseSettings, writeSettings } from '../ownSheets/settings';
import { contentsFromA1 } from '../ownSheets/ownSheet';
import { draftKey, imageOfDraft } from '../ownSheets/sheetImage';
import { changeOf, isAsWanted, nothingMore, sheetVersion, type SheetWrite } from './sheetWrite';
import type { OwnMark, WorkbookSnapshot } from '../../core/office/snapshot';
import type { StoredSettings } from '../../core/office/storedSettings';
import { settle } from './settle';
import { withSharedRows } from './sharedRows';
import { typedSince } from './typedSince';
import type { SettingsWrite, Writing } from './writing';

/** The workbook as the guard read it, from which the drafts are computed. */
export interface Fresh {
  /** Cells of what the write rests on and of the standing sheets that it writes; empty sheets have none. */
  readonly grids: readonly Grid[];
  readonly settings: StoredSettings;
}

/** ask: nothing is written where there are any; mayGo: they go, where a fingerprint is given only what it tells of. */
type Typed = 'ask' | 'mayGo' | { readonly mayGo: string };

/** A write of sheets of ours. */
export interface WriteRequest {
  /** Name of the action for the journal, e.g. "generateAppendix". */
  readonly action: string;
  /** The moment, as ISO text; clocks stay outside. */
  readonly at: string;
  /** What the person saw when they asked for it. */
  readonly snapshot: WorkbookSnapshot;
  /** Sheets whose cells the drafts are computed from: unchanged since the snapshot, or nothing is written. */
  readonly restsOn: readonly string[];
  /** Sheets whose merged areas the drafts need: reading them clears Excel's own undo. */
  readonly mergesOf?: readonly string[];
  /** Names of the sheets that the drafts may write. */
  readonly targets: readonly string[];
  /** The sheets to write, from fresh cells, or why nothing is to be written; long work comes bit by bit. */
  /** Words that people typed on these sheets and that a rewrite would say no more: asked about, or known to go. */
  readonly typed: Typed;
  readonly drafts: (fresh: Fresh) => Work<readonly SheetDraft[] | Block> | readonly SheetDraft[];
  /** What changes in the stored settings in the same batch. */
  readonly settings?: (current: StoredSettings) => StoredSettings;
  readonly watch?: Watch;
}

/**
 * Writes sheets of ours: guard, then journal, look, write, look, journal in one batch: two below the payload limit, one
 * more where charts are drawn. Nothing is written where anything stands in the way; what was begun is put back where it
 * fails, as far as it still says what was written.
 */
export function applyDrafts(request: WriteRequest): Promise<Applied> {
  return withMutex(() => apply(request));
}

/** What a run came to: an attempt to be ended, or an answer without a write. */
type Run =
  | { readonly kind: 'attempt'; readonly attempt: Attempt; readonly prepared: Prepared }
  | { readonly kind: 'answer'; readonly applied: Applied };

async function apply(request: WriteRequest): Promise<Applied> {
  const run = await runGuarded(request);
  if (run.kind === 'answer') return run.applied;
  const settled = await settle(run.attempt);
  if (settled.kind === 'blocked') return { kind: 'blocked', block: namedBlock(settled.block, request) };
  const { prepared } = run;
  const drawn = await drawCharts(prepared.writes, { seen: run.attempt.seen, end: chartedEnd(run.attempt) });
  if (drawn.kind === 'notEnded') {
    return { kind: 'blocked', block: notEnded(prepared.writes, drawn.block) };
  }
  const missingCharts = drawn.missing;
  const isMissing = new Set(missingCharts.map(({ sheet, name }) => `${sheet} ${name}`));
  const charts = chartsOf(prepared).filter(({ sheet, name }) => !isMissing.has(`${sheet} ${name}`));
  if (prepared.writes.length === 0) return unchanged(prepared);
  return {
    kind: 'written',
    sheets: prepared.writes.flatMap(({ draft, name, existing }) => ({
      sheet: name,
      isNew: existing === null,
      draft,
    })),
    undoId: prepared.entry.id,
    charts,
    missingCharts,
  };
}

async function runGuarded(request: WriteRequest): Promise<Run> {
  try {
    return await Excel.run(async (context): Promise<Run> => {
      const guarded = await guard(context, {
        snapshot: request.snapshot,
        restsOn: request.restsOn,
        mergesOf: request.mergesOf ?? [],
        targets: request.targets,
        watch: partOfWatch(request.watch, { from: 0, to: 0.2 }),
      });
      if (!guarded.ok) return answerBlock(guarded.block);
      const prepared = await prepare(request, guarded.value);
      if ('reason' in prepared) return answerBlock(prepared);
      if (prepared.writes.length === 0 && prepared.settings === null) {
        return { kind: 'answer', applied: unchanged(prepared) };
      }
      if (prepared.line.bytes > journalLimits.bytesOfOne) return answerBlock({ reason: 'cannotBeUndone' });
      const typed = await typedBlock(request, {
        writes: prepared.writes,
        lastSteps: guarded.value.lastSteps,
      });
      if (typed !== null) return answerBlock(typed);
      const attempt = await attemptWrite(context, writingOf({ request, guarded: guarded.value, prepared }));
      return { kind: 'attempt', attempt, prepared };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return answerBlock(namedBlock(block, request));
  }
}

/** What people typed since and nobody agreed to lose; null: nothing. */
async function typedBlock(
  { typed, snapshot }: WriteRequest,
  of: { readonly writes: readonly DraftWrite[]; readonly lastSteps: readonly JournalEntry[] },
): Promise<Block | null> {
  if (typed === 'mayGo') return null;
  const { lastSteps } = of;
  const { isKnown, cells, seen } = await wholeInSlices(
    typedSince(of.writes, { lastSteps, lastWrites: snapshot.lastWrites }),
  );
  if (cells.length === 0 || (typed !== 'ask' && typed.mayGo === seen)) return null;
  return { reason: 'typedSince', isKnown, cells, seen };
}

/** What is to be written, computed from fresh cells. */
interface Prepared {
  readonly drafts: readonly SheetDraft[];
  /** Without the sheets that say all of it already. */
  readonly writes: readonly DraftWrite[];
  readonly entry: JournalEntry;
  readonly line: JournalLine;
  /** null: they stay. */
  readonly settings: SettingsChange | null;
}

type DraftWrite = SheetWrite & { readonly draft: SheetDraft; readonly mark: OwnMark };

async function prepare(request: WriteRequest, guarded: Guarded): Promise<Prepared | Block> {
  const { settings } = parseSettings(guarded.settingsText);
  const watch = partOfWatch(request.watch, { from: 0.2, to: 0.6 });
  const prepared = await inSlices(draftWrites(request, { guarded, settings }), watch);
  if (!prepared.ok) return prepared.block;
  if (watch.isCancelled?.() === true) return { reason: 'cancelled' };
  if ('reason' in prepared.value) return prepared.value;
  const { drafts, writes, changes } = prepared.value;
  const { action, at } = request;
  const change = settingsChange(request, guarded.settingsText);
  const id = newEntryId(takenIds(guarded.journal), at);
  const entry: JournalEntry = {
    id,
    action,
    at,
    sheets: changes,
    cells: [],
    validations: [],
    theirs: [],
    settings: change,
  };
  return { drafts, writes, entry, line: await wholeInSlices(lineOf(entry)), settings: change };
}

/** How the stored settings change; null: not at all. */
function settingsChange({ settings: change }: WriteRequest, before: string | null): SettingsChange | null {
  if (change === undefined) return null;
  const { settings } = parseSettings(before);
  const after = writeSettings(change(settings));
  return after === writeSettings(settings) ? null : { before, after };
}

/** The drafts, those of them that are not on their sheets yet, and what the journal must know of these. */
function* draftWrites(
  request: WriteRequest,
  from: { readonly guarded: Guarded; readonly settings: StoredSettings },
): Work<Block | (Pick<Prepared, 'drafts' | 'writes'> & { readonly changes: readonly SheetChange[] })> {
  const { guarded, settings } = from;
  const asked = request.drafts({ grids: guarded.grids, settings });
  const drafts = 'next' in asked ? yield* part(asked, 0, 0.6) : asked;
  if ('reason' in drafts) return drafts;
  const writes: DraftWrite[] = [];
  const changes: SheetChange[] = [];
  for (const draft of drafts) {
    const write = yield* part(writeOf(draft, guarded), 0.6, 0.8);
    if ('reason' in write) return write;
    if (yield* part(isAsWanted(write), 0.8, 0.9)) continue;
    if (write.existing?.isFiltered === true) return { reason: 'filtered', sheet: write.name };
    writes.push({ ...write, draft });
    changes.push(yield* part(changeOf(write), 0.9, 1));
  }
  return { drafts, writes, changes };
}

function* writeOf(
  draft: SheetDraft,
  guarded: Guarded,
): Work<(SheetWrite & { readonly mark: OwnMark }) | Block> {
  const existing = guarded.targets.get(draft.name.toLowerCase()) ?? null;
  const made = yield* part(imageOfDraft(draft), 0, 0.4);
  const standing = contentsFromA1(existing?.cells ?? null, draft.columns.length);
  const image = yield* part(withSharedRows(made, standing), 0.4, 0.5);
  const mark = {
    kind: draft.kind,
    id: existing?.mark?.id ?? newMarkId(),
    version: sheetVersion,
    draftKey: yield* part(draftKey(draft), 0.5, 1),
    ...(draft.origin === undefined ? {} : { origin: draft.origin }),
  };
  if (existing === null) {
    return guarded.isStructureProtected
      ? { reason: 'workbookProtected' }
      : { name: draft.name, image, mark, existing, place: null, least: nothingMore };
  }
  if (existing.mark?.kind !== draft.kind) {
    const otherName = freeName(draft.name, guarded.sheetNames);
    return { reason: 'notOurSheet', sheet: existing.name, otherName };
  }
  if (existing.isProtected) return { reason: 'sheetProtected', sheet: existing.name };
  return { name: existing.name, image, mark, existing, place: null, least: nothingMore };
}

function writingOf(from: {
  readonly request: WriteRequest;
  readonly guarded: Guarded;
  readonly prepared: Prepared;
}): Writing {
  const { request, guarded, prepared } = from;
  const { entry, line, writes, settings } = prepared;
  return {
    sheets: writes,
    removals: [],
    cells: [],
    validations: [],
    theirs: new Map(),
    settings: settings === null ? null : settingsWrite(request, { seen: guarded.settingsText, settings }),
    journal: guarded.journal,
    journaling: { kind: 'record', entry, line, wanted: writes },
    ends: haveCharts(writes) ? 'withCharts' : 'here',
    watch: partOfWatch(request.watch, { from: 0.6, to: 1 }),
    waitsForCell: false,
  };
}

/** Worked out anew from what stands, where another pane of the workbook changed the settings meanwhile. */
function settingsWrite(
  request: WriteRequest,
  { seen, settings }: { readonly seen: string | null; readonly settings: SettingsChange },
): SettingsWrite {
  return {
    seen,
    change: (now) => (now === seen ? settings.after : (settingsChange(request, now)?.after ?? now)),
    back: (now) => revertedSettings(now, settings),
  };
}

/** The sheets stand, and the step is still open: it is found, and finished or taken back, at the top of the pane. */
function notEnded(writes: readonly SheetWrite[], block: Block): Block {
  const code = block.reason === 'excel' ? block.code : block.reason;
  return { reason: 'notPutBack', sheets: writes.map(({ name }) => name), code };
}

function unchanged(prepared: Prepared): Applied {
  const sheets = prepared.drafts.map((draft) => draft.name);
  return { kind: 'unchanged', sheets, charts: chartsOf(prepared) };
}

function chartsOf({ drafts }: Pick<Prepared, 'drafts'>): readonly ExistingChart[] {
  return drafts.flatMap(({ name: sheet, charts = [] }) =>
    charts.map(({ name, title, alternative }) => ({ sheet, name, title, alternative })),
  );
}

function answerBlock(block: Block): Run {
  return { kind: 'answer', applied: { kind: 'blocked', block } };
}

/** A sheet that was there and is not: said as a change, since the guard knows which sheets it asked for. */
function namedBlock(block: Block, request: WriteRequest): Block {
  const isGone = block.reason === 'excel' && block.code === 'ItemNotFound';
  // a write of choices alone asks for no sheet: what is gone is a step that another pane took out of the journal
  const sheet = request.restsOn[0] ?? request.targets[0];
  return isGone && sheet !== undefined ? { reason: 'changedSince', sheet } : block;
}
