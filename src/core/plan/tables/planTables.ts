import { opensRecipients } from '../foot/documentFoot';
import { isAppendixHeading } from '../foot/footLines';
import { readMarker } from '../outline/markers';
import type { PlanPart, PlanSignature, PlanTable } from '../plan';
import type { PlanParagraph } from '../planParagraph';
import type { PaperTable } from './paperTables';
import { rowKey } from './rowKey';

/** Lines above a table of the body, and of an appendix, that may name it. */
const mostTitleLines = { body: 2, appendix: 6 } as const;

/** Where tables stand in the paper. */
interface TablePlaces {
  readonly tables: ReadonlyMap<number, PaperTable>;
  /** Where the foot begins, an index of the lines. */
  readonly footStart: number;
  /** Its last lines name no table. */
  readonly signature: PlanSignature;
}

/** The tables of data with their place in the paper. In: the paper's lines as readPlan goes through them. */
export function placedTables(lines: readonly PlanParagraph[], places: TablePlaces): readonly PlanTable[] {
  const { tables, footStart } = places;
  const placed = new Map<number, PlanTable>();
  for (const [index, { cell }] of lines.entries()) {
    const table = cell === null ? undefined : tables.get(cell.table);
    if (cell === null || table === undefined || placed.has(cell.table)) continue;
    const place = index < footStart ? 'body' : 'appendix';
    const { title, ...rest } = table;
    placed.set(cell.table, {
      ...rest,
      place,
      titleLines: [...linesAbove(lines, { at: index, place }, places), ...title],
    });
  }
  return [...placed.values()];
}

/** Up to a heading of an appendix or an item, another table, the paper's foot, or a few lines. */
function linesAbove(
  lines: readonly PlanParagraph[],
  table: { readonly at: number; readonly place: PlanTable['place'] },
  { tables, signature }: TablePlaces,
): readonly string[] {
  const above: string[] = [];
  for (let index = table.at - 1; index >= 0 && above.length < mostTitleLines[table.place]; index -= 1) {
    const line = lines[index];
    if (line === undefined || (line.cell !== null && tables.has(line.cell.table))) break;
    const isListed = readMarker(line.text)?.kind === 'bullet';
    const isSigned = line.text === signature.name || line.text === signature.role;
    if (table.place === 'appendix' && (isListed || isSigned || opensRecipients(line.text))) break;
    above.unshift(line.text);
    if (isAppendixHeading(line.text) || (table.place === 'body' && readMarker(line.text) !== null)) break;
  }
  return above;
}

/** The outline's parts without the points and items that are rows of tables: no sentences that say who does what. */
export function withoutRows(parts: readonly PlanPart[], rows: ReadonlySet<string>): readonly PlanPart[] {
  if (rows.size === 0) return parts;
  return parts.map((part) => ({
    ...part,
    items: part.items
      .filter(({ id, title, points }) => id !== null || !rows.has(rowKey([title, ...points].join(''))))
      .map((item) => ({ ...item, points: item.points.filter((point) => !rows.has(rowKey(point))) })),
  }));
}
