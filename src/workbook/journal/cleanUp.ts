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

async function clean(settings: (current: StoredSettings) => StoredSettings): Promise<Cleaned> {
  try {
    return await Excel.run(async (context): Promise<Cleaned> => {
      const frame = await lookAtFrame(context);
      if (frame.isReadOnly) return { kind: 'blocked', block: { reason: 'readOnly' } };
      if (stoppedIds(frame.journal).length > 0) {
        return { kind: 'blocked', block: { reason: 'stoppedHalfway' } };
      }
      const partIds = [...frame.journal.parts.values()].flatMap(allPartIds);
      const writes = storedWrites(frame, settings);
      await storeOvertaken(await storeTexts(context, { writes, along: deleteParts(context, partIds) }));
      return { kind: 'cleaned' };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { kind: 'blocked', block };
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
  return writes.filter(({ seen }) => seen !== null);
}
