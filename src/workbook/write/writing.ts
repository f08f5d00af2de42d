import { wholeInSlices } from '../inSlices';
import type { Block } from '../../core/work/block';
import { cellDifference, cellCommands, queueCellsAt } from './cellWrites';
import { runInChunks, type Command } from '../chunks';
import type { Watch } from '../../core/work/watch';
import { blockOf } from '../errors';
import { putBack, type Begun } from './putBack';
import { readBack } from './readBack';
import { settingsKey } from '../ownSheets/settings';
import { commandsOfWrite } from './sheetWrite';

/** A write that the guard allows. */
export interface Writing extends Begun {
  /** Writes the journal's entry; null: none. */
  readonly journalCommand: Command | null;
  /** The settings to store, or null where they stay. */
  readonly settingsText: string | null;
  /** Other commands of the same batch, after the sheets. */
  readonly alsoCommands?: readonly Command[];
  readonly watch?: Watch;
}

/** How far a write came inside its run: all queued work was done, or it failed and must be put back. */
export type Attempt =
  | { readonly kind: 'done'; readonly writing: Writing; readonly sheetIds: ReadonlyMap<string, string> }
  | { readonly kind: 'failed'; readonly writing: Writing; readonly block: Block }
  /** A mistake of ours, not Excel's: put back, then thrown on. */
  | { readonly kind: 'bug'; readonly writing: Writing; readonly error: unknown };

/** Journal and sheets in one batch (in chunks above the limit). Never throws, so that what was begun can be put back. */
export async function attemptWrite(context: Excel.RequestContext, writing: Writing): Promise<Attempt> {
  try {
    const { settings, worksheets } = context.workbook;
    const { settingsText } = writing;
    const sheetCommands: Command[] = [];
    for (const write of writing.writes)
      sheetCommands.push(...(await wholeInSlices(commandsOfWrite(context, write))));
    const made = writing.writes.map((write) => ({ name: write.name, sheet: worksheets.getItem(write.name) }));
    const settingsCommand: Command = {
      bytes: settingsText?.length ?? 0,
      queue: () => {
        if (settingsText !== null) settings.add(settingsKey, settingsText);
      },
    };
    const idCommand: Command = {
      bytes: 300,
      queue: () => {
        for (const { sheet } of made) sheet.load({ id: true });
      },
    };
    const commands = [
      ...(writing.journalCommand === null ? [] : [writing.journalCommand]),
      settingsCommand,
      ...sheetCommands,
      ...cellCommands(
        context,
        (writing.cells ?? []).map((change) => ({ cell: change, to: change.to })),
      ),
      ...(writing.alsoCommands ?? []),
      idCommand,
    ];
    const end = await runInChunks(context, commands, writing.watch);
    if (end === 'cancelled') return { kind: 'failed', writing, block: { reason: 'cancelled' } };
    return { kind: 'done', writing, sheetIds: new Map(made.map(({ name, sheet }) => [name, sheet.id])) };
  } catch (error) {
    const block = blockOf(error);
    return block === null ? { kind: 'bug', writing, error } : { kind: 'failed', writing, block };
  }
}

/**
 * Ends a write: reads back what was written, and puts everything back where it failed or reads back differently.
 * Runs apart from the write and waits while a person types, so that a cell being edited leaves nothing half done.
 * Answers null where all is well, or what was in the way.
 */
export async function endWrite(attempt: Attempt): Promise<Block | null> {
  const { writing } = attempt;
  if (attempt.kind === 'bug') {
    await putBack(writing);
    throw attempt.error;
  }
  const block = attempt.kind === 'failed' ? attempt.block : await confirm(attempt);
  if (block === null) return null;
  return (await putBack(writing)) ?? block;
}

async function confirm(attempt: Extract<Attempt, { readonly kind: 'done' }>): Promise<Block | null> {
  const { writing, sheetIds } = attempt;
  const writes = writing.writes.map((write) => ({ ...write, sheetId: sheetIds.get(write.name) ?? '' }));
  const cells = writing.cells ?? [];
  if (writes.length === 0 && cells.length === 0) return null;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = queueCellsAt(context, cells);
      const difference = await readBack(context, writes);
      if (difference !== null) return { reason: 'readBackDiffers', ...difference };
      return cellDifference(found(), cells);
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return block;
  }
}
