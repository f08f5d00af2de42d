import { deleteWanted } from '../journal/journal';
import { endWritten, lineWrite } from '../journal/endEntry';
import { lastCommands, type Attempt } from './attempt';
import type { ChartedEnd } from './drawCharts';

/** How the step of an attempt ends with its charts; null: it ended with its cells. */
export function chartedEnd({ writing, wantedParts }: Attempt): ChartedEnd | null {
  const { journaling, journal, ends } = writing;
  if (ends === 'here' || (journaling.kind !== 'record' && journaling.kind !== 'finish')) return null;
  const { line, entry } = journaling;
  return {
    along: (context) => ({
      writes: [lineWrite(line, journal.linesText)],
      commands: [
        ...lastCommands(context, writing),
        ...(journaling.kind === 'record' ? deleteWanted(context, entry.id, wantedParts) : []),
      ],
    }),
    without: (context) => endWritten(context, line),
  };
}
