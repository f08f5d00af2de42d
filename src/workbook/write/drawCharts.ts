import type { Block } from '../../core/work/block';
import { sendAndWait } from '../answerLimit';
import { textBytes, type Command } from '../chunks';
import { blockOf } from '../errors';
import { layoutLetters, queueLayout } from '../ownSheets/marks';
import type { ExistingChart } from './applied';
import { chartCommands, missingChart, queueChartNames } from './charts';
import type { Seen } from './looks';
import { hasCharts, type SheetWrite } from './sheetWrite';
import { storeOvertaken, storeTexts } from './storedWrites';
import type { StoredWrite } from './writing';

/** How a step ends that counts as written only with its charts. */
export interface ChartedEnd {
  /** What is stored and taken away in the same batch, behind the charts. */
  readonly along: (context: Excel.RequestContext) => {
    readonly writes: readonly StoredWrite[];
    readonly commands: readonly Command[];
  };
  /** The same where the charts could not be drawn, from what stands by then. */
  readonly without: (context: Excel.RequestContext) => Promise<void>;
}

/** A sheet that was written, and `Worksheet.id` by which it is meant. */
type ChartedSheet = SheetWrite & { readonly id: string };

/** Charts that could not be drawn: a remark; or that the step could not be ended, and stands half-way. */
type Drawn =
  | { readonly kind: 'drawn'; readonly missing: readonly ExistingChart[] }
  | { readonly kind: 'notEnded'; readonly block: Block };

/** True where any of the sheets has charts of ours, or had. */
export function haveCharts(writes: readonly SheetWrite[]): boolean {
  return writes.some((write) => write.mark !== null && hasCharts(write));
}

/**
 * Draws the charts of sheets that were written, in a batch of its own, and only then says how the sheets look: without
 * its charts a sheet is drawn again by the next run. A chart that fails is a remark, never the end of the sheet; what was
 * begun of it is taken away. No batch where there are none.
 * Sheets are meant by their id: by now their names may be others'.
 * @param seen what the write saw, which made sheets by their names
 * @param end what else belongs to the end of the step; null: it ended with its cells
 */
export async function drawCharts(
  writes: readonly SheetWrite[],
  { seen, end }: { readonly seen: Pick<Seen, 'made'>; readonly end: ChartedEnd | null },
): Promise<Drawn> {
  const charted = writes
    .filter((write) => write.mark !== null && hasCharts(write))
    .map((write) => ({ ...write, id: write.existing?.id ?? seen.made.get(write.name) ?? write.name }));
  if (charted.length === 0) return { kind: 'drawn', missing: [] };
  try {
    return { kind: 'drawn', missing: await drawAll(charted, end) };
  } catch (error) {
    if (blockOf(error) === null) throw error;
  }
  const missing = charted.flatMap((write) =>
    (write.image.layout.charts ?? []).map((chart) => chartOf(write, chart)),
  );
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      await takeAwayBegun(context, charted);
      await end?.without(context);
    });
    return { kind: 'drawn', missing };
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return end === null ? { kind: 'drawn', missing } : { kind: 'notEnded', block };
  }
}

async function drawAll(
  charted: readonly ChartedSheet[],
  end: ChartedEnd | null,
): Promise<readonly ExistingChart[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const drawn: { readonly write: ChartedSheet; readonly names: () => readonly string[] }[] = [];
    const commands = charted.flatMap((write) => {
      const { image, existing } = write;
      const sheet = context.workbook.worksheets.getItem(write.id);
      return [
        ...chartCommands(sheet, image.layout, existing),
        {
          bytes: textBytes('x'.repeat(layoutLetters(image.layout))) + 2_000,
          queue: () => {
            queueLayout(sheet, image.layout, existing?.layoutParts ?? 0);
            drawn.push({ write, names: queueChartNames(sheet) });
          },
        },
      ];
    });
    const last = end?.along(context) ?? { writes: [], commands: [] };
    const along = [...commands, ...last.commands];
    await storeOvertaken(await storeTexts(context, { writes: last.writes, along }));
    return drawn.flatMap(({ write, names }) => {
      const missing = missingChart(write.image.layout, names());
      return missing === null ? [] : [chartOf(write, missing)];
    });
  });
}

/** Charts that stand on the sheets by now and did not before: they were begun, and say nothing yet. */
async function takeAwayBegun(context: Excel.RequestContext, charted: readonly ChartedSheet[]): Promise<void> {
  const looked = charted.map(({ id, existing }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { sheet, before: new Set(existing?.charts ?? []), names: queueChartNames(sheet) };
  });
  await sendAndWait(context);
  const begun = looked.flatMap(({ sheet, before, names }) =>
    names().flatMap((name) => (before.has(name) ? [] : [{ sheet, name }])),
  );
  if (begun.length === 0) return;
  for (const { sheet, name } of begun) sheet.charts.getItem(name).delete();
  await sendAndWait(context);
}

function chartOf(
  write: SheetWrite,
  { name, title, alternative }: Omit<ExistingChart, 'sheet'>,
): ExistingChart {
  return { sheet: write.name, name, title, alternative };
}
