import { runInChunks, textBytes } from '../chunks';
import { layoutLetters, queueLayout } from '../ownSheets/marks';
import { blockOf } from '../errors';
import type { ExistingChart } from './applied';
import { chartCommands, missingChart, queueChartNames } from './charts';
import { hasCharts, type SheetWrite } from './sheetWrite';

/**
 * Draws the charts of sheets that were written, in a batch of its own, and only then says how the sheets look: without
 * its charts a sheet is drawn again by the next run. Answers the charts that could not be drawn: a remark, never the end
 * of the sheet. No batch where there are none.
 */
export async function drawCharts(writes: readonly SheetWrite[]): Promise<readonly ExistingChart[]> {
  const charted = writes.filter((write) => write.mark !== null && hasCharts(write));
  if (charted.length === 0) return [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const drawn: { readonly write: SheetWrite; readonly names: () => readonly string[] }[] = [];
      const commands = charted.flatMap((write) => {
        const { image, existing } = write;
        const sheet = context.workbook.worksheets.getItem(existing?.name ?? write.name);
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
      await runInChunks(context, commands);
      return drawn.flatMap(({ write, names }) => {
        const missing = missingChart(write.image.layout, names());
        return missing === null ? [] : [chartOf(write, missing)];
      });
    });
  } catch (error) {
    if (blockOf(error) === null) throw error;
    return charted.flatMap((write) =>
      (write.image.layout.charts ?? []).map((chart) => chartOf(write, chart)),
    );
  }
}

function chartOf(
  write: SheetWrite,
  { name, title, alternative }: Omit<ExistingChart, 'sheet'>,
): ExistingChart {
  return { sheet: write.name, name, title, alternative };
}
