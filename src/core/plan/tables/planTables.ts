import { isAppendixHeading } from '../foot/footLines';
import type { PlanTable } from '../plan';
import type { PlanParagraph } from '../planParagraph';
import type { PaperTable } from './paperTables';

/** Lines above a table that may name it. */
const mostTitleLines = 6;

/**
 * The tables of data with their place in the paper. In: the paper's lines as readPlan goes through them, the tables by
 * number, and where the foot begins (an index of the lines). Tables above the body stand in it.
 */
export function placedTables(
  lines: readonly PlanParagraph[],
  tables: ReadonlyMap<number, PaperTable>,
  footStart: number,
): readonly PlanTable[] {
  const placed = new Map<number, PlanTable>();
  for (const [index, { cell }] of lines.entries()) {
    const table = cell === null ? undefined : tables.get(cell.table);
    if (cell === null || table === undefined || placed.has(cell.table)) continue;
    const place = index < footStart ? 'body' : 'appendix';
    placed.set(cell.table, { ...table, place, titleLines: titleLines(lines, index, tables) });
  }
  return [...placed.values()];
}

/** Up to the last heading of an appendix, another table, or a few lines. */
function titleLines(
  lines: readonly PlanParagraph[],
  at: number,
  tables: ReadonlyMap<number, PaperTable>,
): readonly string[] {
  const above: string[] = [];
  for (let index = at - 1; index >= 0 && above.length < mostTitleLines; index -= 1) {
    const line = lines[index];
    if (line === undefined || (line.cell !== null && tables.has(line.cell.table))) break;
    above.unshift(line.text);
    if (isAppendixHeading(line.text)) break;
  }
  return above;
}
