import type { Block } from '../../core/work/block';
import { cellCommands } from './cellWrites';
import { queueChartNames } from './charts';
import type { Work } from '../../core/work/work';
import { runInChunks, type Command } from '../chunks';
import { wholeInSlices } from '../inSlices';
import { existingImage } from '../ownSheets/ownSheet';
import { isSameName } from '../../core/sheets/sheetNames';
import { settingsKey } from '../ownSheets/settings';
import { queueJournalState, queueRemoval } from '../journal/journal';
import type { JournaledCell } from '../journal/journalEntry';
import { commandsOfWrite, widthOfWrite, type SheetWrite } from './sheetWrite';

/** What was begun and must be undone at once. */
export interface Begun {
  /** The text of the stored settings before. */
  readonly settingsBefore: string | null;
  readonly writes: readonly SheetWrite[];
  /** Cells of theirs that are changed. */
  readonly cells?: readonly JournaledCell[];
  readonly entryId: string | null;
  readonly settingsChanged: boolean;
}

/**
 * Puts back what stood before a write that failed half-way or was cancelled: sheets made are taken away, sheets of
 * ours get their old image, settings their old text, the journal loses the entry. Waits while a person types.
 * Answers null, or why it could not.
 */
export async function putBack(begun: Begun): Promise<Block | null> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/name');
      const journal = queueJournalState(context);
      const charts = begun.writes.map((write) => queueChartsOf(context, write));
      await context.sync();
      const steps: Command[] = [];
      for (const [index, write] of begun.writes.entries()) {
        const present = { sheets: sheets.items, charts: charts[index]?.() ?? [] };
        steps.push(...(await wholeInSlices(stepsBack(context, write, present))));
      }
      steps.push(
        ...cellCommands(
          context,
          (begun.cells ?? []).map((change) => ({ cell: change, to: change.from })),
        ),
      );
      steps.push({
        bytes: 2_000,
        queue: () => {
          if (begun.entryId !== null) queueRemoval(context, journal(), [begun.entryId]);
          if (begun.settingsChanged) queueSettingsBack(context, begun.settingsBefore);
        },
      });
      await runInChunks(context, steps);
    });
    return null;
  } catch (error) {
    const names = [
      ...begun.writes.map((write) => write.name),
      ...(begun.cells ?? []).map((cell) => cell.sheet),
    ];
    if (error instanceof OfficeExtension.Error)
      return { reason: 'notPutBack', sheets: names, code: error.code };
    throw error;
  }
}

function* stepsBack(
  context: Excel.RequestContext,
  write: SheetWrite,
  present: { readonly sheets: readonly Excel.Worksheet[]; readonly charts: readonly string[] },
): Work<readonly Command[]> {
  const sheet = present.sheets.find((candidate) => isSameName(candidate.name, write.name));
  if (sheet === undefined) return [];
  const { existing } = write;
  if (existing === null) {
    return [
      {
        bytes: 300,
        queue: () => {
          sheet.delete();
        },
      },
    ];
  }
  if (existing.mark === null) return [];
  const width = widthOfWrite(write);
  const image = existingImage({
    layout: existing.layout,
    kind: existing.mark.kind,
    cells: existing.cells,
    width,
  });
  return yield* commandsOfWrite(context, {
    name: write.name,
    image,
    mark: existing.mark,
    existing: { ...existing, layout: write.image.layout, charts: present.charts },
  });
}

/** Queues which charts stand on a sheet by now: the write may have stopped before or after it drew its own. */
function queueChartsOf(context: Excel.RequestContext, write: SheetWrite): () => readonly string[] {
  if (write.existing === null) return () => [];
  const sheet = context.workbook.worksheets.getItemOrNullObject(write.name);
  const names = queueChartNames(sheet);
  return () => (isMissing(sheet) ? [] : names());
}

function isMissing(sheet: Excel.Worksheet): boolean {
  return sheet.isNullObject;
}

function queueSettingsBack(context: Excel.RequestContext, text: string | null): void {
  const { settings } = context.workbook;
  if (text === null) settings.getItemOrNullObject(settingsKey).delete();
  else settings.add(settingsKey, text);
}
