import type { OwnMark } from '../../core/office/snapshot';
import type { StoredSettings } from '../../core/office/storedSettings';
import type { Block } from '../../core/work/block';
import { sendAndWait } from '../answerLimit';
import { blockOf } from '../errors';
import { wholeInSlices } from '../inSlices';
import { queueEntry, stoppedIds, takenIds } from '../journal/journal';
import { journalLimits, lastWrite, type JournalEntry, type SheetChange } from '../journal/journalEntry';
import { newEntryId } from '../journal/journalLines';
import { lineOf } from '../journal/lineOf';
import { parseSettings, writeSettings } from '../ownSheets/settings';
import { revertedSettings } from '../ownSheets/settingsChange';
import { compareWritten } from '../ownSheets/writtenCells';
import { attemptWrite, type Attempt } from './attempt';
import { chartNames } from './charts';
import type { ExistingSheet } from './existingSheet';
import type { Edits, Planned, SheetGoal } from './goals';
import { withMutex } from './mutex';
import { planGoals } from './planGoals';
import { comparedWith } from './putBack';
import { lookForReferring } from './referring';
import { settle } from './settle';
import { imageOfExisting } from './sheetWrite';
import { lookAtFrame, lookAtSheets, type Sight } from './sight';
import type { SettingsWrite } from './writing';

/** Sheets of ours that a person wants gone. */
export interface RemovalRequest {
  /** Name of the action for the journal. */
  readonly action: string;
  /** The moment, as ISO text; clocks stay outside. */
  readonly at: string;
  /** Names of the sheets as the person saw them. */
  readonly sheets: readonly string[];
  /** Which of them are meant: by the marks that they bear now. */
  readonly isMeant: (mark: OwnMark) => boolean;
  /** ask: where people wrote on them, or take from them elsewhere, nothing goes; stay: these stay, the others go. */
  readonly edits: Extract<Edits, 'ask' | { readonly takeBack: string }> | 'stay';
  /** What changes in the stored settings along with it. */
  readonly settings: (current: StoredSettings, gone: readonly string[]) => StoredSettings;
}

/** What came of it: one step of the journal, or nothing. */
export type Removed =
  | {
      readonly kind: 'removed';
      readonly sheets: readonly string[];
      /** Those that stay for what people wrote. */
      readonly stayed: readonly string[];
      /** null: none of them went. */
      readonly undoId: string | null;
    }
  | { readonly kind: 'blocked'; readonly block: Block };

/** A sheet that is meant, with the mark that it bears. */
type Meant = ExistingSheet & { readonly mark: OwnMark };

interface Run {
  readonly sheets: readonly string[];
  readonly stayed: readonly string[];
  /** null: nothing goes. */
  readonly begun: { readonly attempt: Attempt; readonly undoId: string } | null;
}

/**
 * Takes sheets of ours away in one step that can be taken back: what they say is looked at, journalled, looked at once
 * more in the batch that deletes them. Five batches below the payload limit.
 */
export function removeSheets(request: RemovalRequest): Promise<Removed> {
  return withMutex(async () => {
    try {
      const run = await Excel.run((context) => runRemoval(context, request));
      if ('reason' in run) return { kind: 'blocked', block: run };
      const { sheets, stayed, begun } = run;
      if (begun === null) return { kind: 'removed', sheets: [], stayed, undoId: null };
      const settled = await settle(begun.attempt);
      if (settled.kind === 'blocked') return settled;
      return { kind: 'removed', sheets, stayed, undoId: begun.undoId };
    } catch (error) {
      const block = blockOf(error);
      if (block === null) throw error;
      return { kind: 'blocked', block };
    }
  });
}

async function runRemoval(context: Excel.RequestContext, request: RemovalRequest): Promise<Run | Block> {
  const frame = await lookAtFrame(context);
  if (stoppedIds(frame.journal).length > 0) return { reason: 'stoppedHalfway' };
  const { sight } = await lookAtSheets(context, frame, {
    names: request.sheets,
    alongside: () => () => null,
  });
  const meant = request.sheets.flatMap((name): readonly Meant[] => {
    const existing = sight.sheets.get(name);
    const mark = existing?.mark ?? null;
    return existing === undefined || mark === null || !request.isMeant(mark) ? [] : [{ ...existing, mark }];
  });
  const lastSteps = await openLastSteps(context, sight, meant);
  let stayed: readonly string[] = [];
  for (;;) {
    const going = meant.filter(({ name }) => !stayed.includes(name));
    if (going.length === 0) return { sheets: [], stayed, begun: null };
    const planned = await planRemoval(context, { sight, going, lastSteps, edits: request.edits });
    // somebody named or made sheets meanwhile: looked at from the beginning
    if (planned === null) return runRemoval(context, request);
    if (!('reason' in planned)) return write(context, { request, sight, going, planned, stayed });
    const touched = planned.reason === 'editedSince' ? planned.made : [];
    if (request.edits !== 'stay' || touched.length === 0) return planned;
    stayed = [...stayed, ...touched];
  }
}

/** The steps that wrote these sheets last, the newest first, as far as the journal keeps them. */
async function openLastSteps(
  context: Excel.RequestContext,
  { journal }: Sight,
  meant: readonly Meant[],
): Promise<readonly JournalEntry[]> {
  const ids = new Set(meant.map(({ mark }) => mark.id));
  const steps = journal.lines.filter(({ marks }) => marks?.some((id) => ids.has(id)) === true);
  const queued = steps.flatMap(({ id }) => {
    const parts = journal.parts.get(id);
    return parts === undefined ? [] : [queueEntry(context, { ...parts, before: [], wanted: [] })];
  });
  if (queued.length === 0) return [];
  await sendAndWait(context);
  return queued.flatMap((entry) => entry() ?? []).toReversed();
}

/** The way to a workbook without these sheets, or why there is none; null: it is another workbook by now. */
async function planRemoval(
  context: Excel.RequestContext,
  of: {
    readonly sight: Sight;
    readonly going: readonly Meant[];
    readonly lastSteps: readonly JournalEntry[];
    readonly edits: RemovalRequest['edits'];
  },
): Promise<Planned | Block | null> {
  const { sight, going, edits } = of;
  if (going.length === sight.names.length) return { reason: 'lastSheet' };
  const names = going.map(({ name }) => name);
  const referring = await lookForReferring(context, sight, names);
  if (referring === null) return null;
  const goals = { sheets: going.map((sheet) => goalOf(sheet, of.lastSteps)), cells: [] };
  return wholeInSlices(
    planGoals(goals, {
      sight,
      edits: edits === 'stay' ? 'ask' : edits,
      kept: [],
      referring,
      takenName: 'tell',
    }),
  );
}

/** Of a sheet of which the journal keeps no write, all that it says may be a person's. */
function goalOf({ name, mark, layout }: Meant, lastSteps: readonly JournalEntry[]): SheetGoal {
  const after = lastWrite(lastSteps, mark)?.after ?? null;
  return {
    target: { name, mark, released: null },
    want: null,
    place: null,
    width: 0,
    rows: 0,
    charts: chartNames(layout),
    compare: after === null ? comparedWith([], []) : (now) => compareWritten(after, now),
  };
}

async function write(
  context: Excel.RequestContext,
  of: {
    readonly request: RemovalRequest;
    readonly sight: Sight;
    readonly going: readonly Meant[];
    readonly planned: Planned;
    readonly stayed: readonly string[];
  },
): Promise<Run | Block> {
  const { request, sight, going, planned, stayed } = of;
  const { action, at } = request;
  const names = going.map(({ name }) => name);
  const settings = settingsWrite(request, names, sight.settingsText);
  const entry: JournalEntry = {
    id: newEntryId(takenIds(sight.journal), at),
    action,
    at,
    // in the workbook's order, so that each finds its place when they come back one after the other
    sheets: going.map((sheet) => changeOf(sheet, sight.names)).sort((one, other) => one.place - other.place),
    cells: [],
    validations: [],
    theirs: [],
    settings: settings?.entry ?? null,
  };
  const line = await wholeInSlices(lineOf(entry));
  if (line.bytes > journalLimits.bytesOfOne) return { reason: 'cannotBeUndone' };
  const attempt = await attemptWrite(context, {
    sheets: [],
    removals: planned.removals,
    cells: [],
    validations: [],
    theirs: new Map(),
    settings: settings?.write ?? null,
    journal: sight.journal,
    journaling: { kind: 'record', entry, line, wanted: [] },
    ends: 'here',
    watch: {},
    waitsForCell: false,
  });
  return { sheets: names, stayed, begun: { attempt, undoId: entry.id } };
}

/** What the journal must know to bring a sheet back. */
function changeOf(existing: Meant, names: readonly string[]): SheetChange & { readonly place: number } {
  const { name, mark, layout, cells } = existing;
  const used =
    (cells?.grid.originColumn ?? 0) + Math.max(0, ...(cells?.contents ?? []).map((row) => row.length));
  const width = Math.max(layout?.columns.length ?? 0, used);
  return {
    sheet: name,
    mark: { kind: mark.kind, id: mark.id },
    before: { image: imageOfExisting(existing, width), mark },
    after: { per: 'cell', keys: [] },
    charts: [],
    width,
    goes: true,
    place: names.indexOf(name),
  };
}

function settingsWrite(
  { settings: change }: Pick<RemovalRequest, 'settings'>,
  gone: readonly string[],
  seen: string | null,
): { readonly write: SettingsWrite; readonly entry: NonNullable<JournalEntry['settings']> } | null {
  const changed = (now: string | null): string | null => {
    const { settings } = parseSettings(now);
    const after = writeSettings(change(settings, gone));
    return after === writeSettings(settings) ? now : after;
  };
  const after = changed(seen);
  if (after === null || after === seen) return null;
  const entry = { before: seen, after };
  return { entry, write: { seen, change: changed, back: (now) => revertedSettings(now, entry) } };
}
