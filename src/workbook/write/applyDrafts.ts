import type { Grid } from '../../core/sheets/grid';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import type { Applied, ExistingChart } from './applied';
import type { Block } from '../../core/work/block';
import { partOfWatch, type Watch } from '../../core/work/watch';
import { withMutex } from './mutex';
import { blockOf } from '../errors';
import { guard, type Guarded } from './guard';
import { inSlices } from '../inSlices';
import { part, type Work } from '../../core/work/work';
import { entryCommand } from '../journal/journal';
import { newEntryId, type JournalEntry, type SheetChange } from '../journal/journalEntry';
import { freeName } from '../../core/sheets/sheetNames';
import { parseSettings, writeSettings } from '../ownSheets/settings';
import { draftKey, imageOfDraft } from '../ownSheets/sheetImage';
import { changeOf, isAsWanted, sheetVersion, type SheetWrite } from './sheetWrite';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import type { StoredSettings } from '../../core/office/storedSettings';
import { attemptWrite, endWrite, type Attempt, type Writing } from './writing';

/** The workbook as the guard read it, from which the drafts are computed. */
export interface Fresh {
  /** Cells of what the write rests on and of the standing sheets that it writes; empty sheets have none. */
  readonly grids: readonly Grid[];
  readonly settings: StoredSettings;
}

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
  readonly drafts: (fresh: Fresh) => Work<readonly SheetDraft[] | Block> | readonly SheetDraft[];
  /** What changes in the stored settings in the same batch. */
  readonly settings?: (current: StoredSettings) => StoredSettings;
  /** True: the person agreed to a write that is too large to be taken back. */
  readonly withoutUndo?: boolean;
  readonly watch?: Watch;
}

/**
 * Writes sheets of ours: guard → journal and write → read back, three batches below the payload limit.
 * Nothing is written where anything stands in the way; what was begun is put back where it fails.
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
  const block = await endWrite(run.attempt);
  if (block !== null) return { kind: 'blocked', block };
  const { prepared } = run;
  if (prepared.writes.length === 0) return unchanged(prepared);
  return {
    kind: 'written',
    sheets: prepared.writes.flatMap(({ draft, name, existing }) => ({
      sheet: name,
      isNew: existing === null,
      draft,
    })),
    undoId: prepared.entry?.id ?? null,
    charts: chartsOf(prepared),
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
      if (prepared.writes.length === 0 && prepared.settingsText === null) {
        return { kind: 'answer', applied: unchanged(prepared) };
      }
      const writing = writingOf(context, { request, guarded: guarded.value, prepared });
      if ('reason' in writing) return answerBlock(writing);
      const attempt = await attemptWrite(context, writing);
      return {
        kind: 'attempt',
        attempt,
        prepared: writing.entryId === null ? { ...prepared, entry: null } : prepared,
      };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return answerBlock(namedBlock(block, request));
  }
}

/** What is to be written, computed from fresh cells. */
interface Prepared {
  readonly drafts: readonly SheetDraft[];
  /** Without the sheets that say all of it already. */
  readonly writes: readonly (SheetWrite & { readonly draft: SheetDraft })[];
  readonly entry: JournalEntry | null;
  readonly settingsText: string | null;
}

async function prepare(request: WriteRequest, guarded: Guarded): Promise<Prepared | Block> {
  const { settings } = parseSettings(guarded.settingsText);
  const watch = partOfWatch(request.watch, { from: 0.2, to: 0.6 });
  const prepared = await inSlices(draftWrites(request, { guarded, settings }), watch);
  if (!prepared.ok) return prepared.block;
  if (watch.isCancelled?.() === true) return { reason: 'cancelled' };
  if ('reason' in prepared.value) return prepared.value;
  const { drafts, writes, changes } = prepared.value;
  const settingsAfter = request.settings?.(settings) ?? settings;
  const text = writeSettings(settingsAfter);
  const id = newEntryId(guarded.journal.lines, request.at);
  return {
    drafts,
    writes,
    entry:
      writes.length === 0
        ? null
        : { version: 1, id, action: request.action, at: request.at, sheets: changes, cells: [] },
    settingsText: text === writeSettings(settings) ? null : text,
  };
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
  const writes: (SheetWrite & { readonly draft: SheetDraft })[] = [];
  const changes: SheetChange[] = [];
  for (const draft of drafts) {
    const write = yield* part(writeOf(draft, guarded), 0.6, 0.8);
    if ('reason' in write) return write;
    if (yield* part(isAsWanted(write), 0.8, 0.9)) continue;
    writes.push({ ...write, draft });
    changes.push(yield* part(changeOf(write), 0.9, 1));
  }
  return { drafts, writes, changes };
}

function* writeOf(draft: SheetDraft, guarded: Guarded): Work<SheetWrite | Block> {
  const existing = guarded.targets.get(draft.name.toLowerCase()) ?? null;
  const image = yield* part(imageOfDraft(draft), 0, 0.5);
  const mark = {
    kind: draft.kind,
    version: sheetVersion,
    draftKey: yield* part(draftKey(draft), 0.5, 1),
  };
  if (existing === null) {
    return guarded.isStructureProtected
      ? { reason: 'workbookProtected' }
      : { name: draft.name, image, mark, existing };
  }
  if (existing.mark?.kind !== draft.kind) {
    const otherName = freeName(draft.name, guarded.sheetNames);
    return { reason: 'notOurSheet', sheet: existing.name, otherName };
  }
  if (existing.isProtected) return { reason: 'sheetProtected', sheet: existing.name };
  return { name: existing.name, image, mark, existing };
}

function writingOf(
  context: Excel.RequestContext,
  from: { readonly request: WriteRequest; readonly guarded: Guarded; readonly prepared: Prepared },
): Writing | Block {
  const { request, guarded, prepared } = from;
  const record = prepared.entry === null ? null : entryCommand(context, guarded.journal, prepared.entry);
  if (record !== null && !record.fits && request.withoutUndo !== true) return { reason: 'cannotBeUndone' };
  const isKept = record?.fits === true;
  return {
    settingsBefore: guarded.settingsText,
    writes: prepared.writes,
    entryId: isKept ? (prepared.entry?.id ?? null) : null,
    settingsChanged: prepared.settingsText !== null,
    journalCommand: isKept ? record.step : null,
    settingsText: prepared.settingsText,
    watch: partOfWatch(request.watch, { from: 0.6, to: 1 }),
  };
}

function unchanged(prepared: Prepared): Applied {
  const sheets = prepared.drafts.map((draft) => draft.name);
  return { kind: 'unchanged', sheets, charts: chartsOf(prepared) };
}

function chartsOf({ drafts }: Prepared): readonly ExistingChart[] {
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
  return isGone ? { reason: 'changedSince', sheet: request.restsOn[0] ?? request.targets[0] ?? '' } : block;
}
