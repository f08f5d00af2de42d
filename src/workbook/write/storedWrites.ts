import { send } from '../answerLimit';
import { bundleOf, runBundles, silentBundle, type Bundle, type Command } from '../chunks';
import { blockOf } from '../errors';
import type { Work } from '../../core/work/work';
import { queueSetting } from '../ownSheets/settingEntry';
import { nothingSeen, type Seen } from './looks';
import type { StoredWrite } from './writing';

/** A look at what workbook.settings keeps under some keys, before any of it is written. */
export function storedLook(
  context: Excel.RequestContext,
  writes: readonly StoredWrite[],
  seen: Seen,
): Bundle {
  const queued: { readonly key: string; readonly read: () => string | null }[] = [];
  return bundleOf(
    writes.map(({ key, seen: text }) => ({
      bytes: (text?.length ?? 0) * 2 + 400,
      queue: () => {
        queued.push({ key, read: queueSetting(context, key) });
      },
    })),
    function* (end): Work<void> {
      yield 0;
      for (const { key, read } of queued) {
        const text = textOf(read, end);
        if (text !== undefined) seen.stored.set(key, text);
      }
    },
  );
}

function textOf(read: () => string | null, end: 'whole' | 'broken'): string | null | undefined {
  try {
    return read();
  } catch (error) {
    if (end === 'broken' && error instanceof OfficeExtension.Error) return undefined;
    throw error;
  }
}

/**
 * The commands that store the texts as they change from what was seen last, keys that are new before those that stand:
 * on the web a batch fails that overwrites a key and then adds another. Source: office-js issue 920.
 */
export function storedCommands(
  context: Excel.RequestContext,
  writes: readonly StoredWrite[],
): readonly Command[] {
  const newFirst = [...writes.filter(isNew), ...writes.filter((write) => !isNew(write))];
  return newFirst.map(({ key, seen, change }) => {
    const text = change(seen);
    return {
      bytes: (text?.length ?? 0) * 2 + 400,
      queue: () => {
        const { settings } = context.workbook;
        if (text !== null) settings.add(key, text);
        else if (seen !== null) settings.getItem(key).delete();
      },
    };
  });
}

function isNew({ seen }: StoredWrite): boolean {
  return seen === null;
}

/**
 * What is to be stored once more: texts that another pane of the workbook changed between the look and the write, which
 * the write did not know of.
 */
export function overtaken(writes: readonly StoredWrite[], seen: Seen): readonly StoredWrite[] {
  return writes.flatMap((write) => {
    const { key, change } = write;
    if (!seen.stored.has(key)) return [];
    const text = seen.stored.get(key) ?? null;
    if (text === write.seen) return [];
    const stored = change(write.seen);
    const merged = change(text);
    // by now it holds what the write stored; what belongs there is worked out from what the look saw
    return [{ key, seen: stored, change: (now) => (now === stored ? merged : change(now)) }];
  });
}

/** At most so often another pane may be faster with the stored texts. */
const mostRounds = 3;

/** Stores texts once more that another pane of the workbook had changed meanwhile; what fails is left as it is. */
export async function storeOvertaken(writes: readonly StoredWrite[]): Promise<void> {
  let open = writes;
  for (let round = 0; round < mostRounds && open.length > 0; round += 1) open = await storeOnce(open);
}

async function storeOnce(writes: readonly StoredWrite[]): Promise<readonly StoredWrite[]> {
  try {
    return await Excel.run((context) => storeTexts(context, { writes, along: [] }));
  } catch (error) {
    if (blockOf(error) === null) throw error;
    return [];
  }
}

/** Stores texts in one batch, with other commands before them; answers those to store once more. */
export async function storeTexts(
  context: Excel.RequestContext,
  { writes, along }: { readonly writes: readonly StoredWrite[]; readonly along: readonly Command[] },
): Promise<readonly StoredWrite[]> {
  const seen = nothingSeen();
  const stored = silentBundle([...along, ...storedCommands(context, writes)]);
  await runBundles([storedLook(context, writes, seen), stored], {
    watch: {},
    send: () => send(context),
    onSent: () => undefined,
  });
  return overtaken(writes, seen);
}
