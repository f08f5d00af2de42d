import type { StoredSettings } from '../../core/office/storedSettings';
import type { Block } from '../../core/work/block';
import { withMutex } from '../write/mutex';
import { blockOf } from '../errors';
import { parseSettings, settingsKey, writeSettings } from '../ownSheets/settings';
import { lookAtFrame, type Frame } from '../write/sight';
import { storeOvertaken, storeTexts } from '../write/storedWrites';
import type { StoredWrite } from '../write/writing';
import { linesChange } from './endEntry';
import { allPartIds, deleteParts, stoppedIds } from './journal';

/**
 * Empties the journal and changes the settings in one batch, before the file is handed up: old contents of cells must
 * not travel with it. Not while a step stands half-way, whose way back it would take. One batch to look, one to clean.
 * Answers null, or what is in the way; done once more it ends well, however far it came.
 */
export async function cleanJournal(
  settings: (current: StoredSettings) => StoredSettings,
): Promise<Block | null> {
  const cleaned = await withMutex(() => clean(settings));
  return cleaned.kind === 'blocked' ? cleaned.block : null;
}

type Cleaned = { readonly kind: 'cleaned' } | { readonly kind: 'blocked'; readonly block: Block };

type SettingsOf = (current: StoredSettings) => StoredSettings;

async function clean(settings: SettingsOf): Promise<Cleaned> {
  const first = await tryCleaning(settings, null);
  if (first.kind !== 'failed') return first;
  // how far it came is looked at, and what is left is cleaned: nothing of it can be put back
  const second = await tryCleaning(settings, first);
  if (second.kind !== 'failed') return second;
  const hasBegun = second.before === null || second.before !== first.before;
  return { kind: 'blocked', block: hasBegun ? { reason: 'partlyCleaned' } : second.block };
}

/** A try that failed, and what stood before it; null: not even that could be seen. */
interface Failed {
  readonly kind: 'failed';
  readonly block: Block;
  readonly before: string | null;
}

async function tryCleaning(settings: SettingsOf, earlier: Failed | null): Promise<Cleaned | Failed> {
  let before: string | null = null;
  try {
    return await Excel.run(async (context): Promise<Cleaned> => {
      const frame = await lookAtFrame(context);
      before = JSON.stringify([frame.settingsText, frame.journal.linesText, [...frame.journal.parts.keys()]]);
      // it was refused before anything ran
      if (earlier !== null && earlier.before === before) return { kind: 'blocked', block: earlier.block };
      if (frame.isReadOnly) return { kind: 'blocked', block: { reason: 'readOnly' } };
      if (stoppedIds(frame.journal).length > 0 && earlier === null) {
        return { kind: 'blocked', block: { reason: 'stoppedHalfway' } };
      }
      const partIds = [...frame.journal.parts.values()].flatMap(allPartIds);
      const writes = storedWrites(frame, settings);
      if (partIds.length + writes.length > 0) {
        await storeOvertaken(await storeTexts(context, { writes, along: deleteParts(context, partIds) }));
      }
      return { kind: 'cleaned' };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { kind: 'failed', block, before };
  }
}

function storedWrites(
  frame: Frame,
  settings: (current: StoredSettings) => StoredSettings,
): readonly StoredWrite[] {
  const changed = (now: string | null): string | null =>
    now === null ? null : writeSettings(settings(parseSettings(now).settings));
  const writes: readonly StoredWrite[] = [
    { key: settingsKey, seen: frame.settingsText, change: changed },
    linesChange(frame.journal.linesText, () => []),
  ];
  return writes.filter(({ seen, change }) => seen !== null && change(seen) !== seen);
}
