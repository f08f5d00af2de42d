import { isSameName } from '../../core/sheets/sheetNames';
import type { Block } from '../../core/work/block';
import { send } from '../answerLimit';
import { bundleOf, runBundles, textBytes, type Command } from '../chunks';
import { blockOf, ranNothing } from '../errors';
import { withMutex } from '../write/mutex';
import { lookAtMarks, type MarksSeen, type SheetMarks } from './lookAtMarks';
import { markFormula, markLetters, markLooks } from './markLooks';
import { areasBySheet, type CellsBySeverity, type MarkedAreas } from './markedAreas';

interface Blocked {
  readonly kind: 'blocked';
  readonly block: Block;
}

/** What was marked, and the sheets that were passed over. */
export interface MarkedCells {
  readonly kind: 'marked';
  readonly cellCount: number;
  /** protected: the sheet is; gone: no sheet is called so any more. */
  readonly skipped: readonly { readonly sheet: string; readonly why: 'protected' | 'gone' }[];
}

/** Marks that stand in the workbook. */
export interface StandingMarks {
  readonly kind: 'seen';
  readonly cellCount: number;
  readonly sheets: readonly string[];
}

/** What was taken off; `left`: protected sheets, on which marks stay. */
export interface TakenOff {
  readonly kind: 'takenOff';
  readonly cellCount: number;
  readonly left: readonly string[];
}

/**
 * Marks cells by conditional formats of our own, behind those of people, in place of all marks that stand: three batches,
 * four where custom conditional formats are there. Cells, their formats and people's conditional formats stay as they
 * are. Protected sheets are passed over. Where it fails half-way, what it put up is taken off again ("notMarked").
 */
export function markCells(cells: CellsBySeverity): Promise<MarkedCells | Blocked> {
  return withMutex(async () => {
    let sentBatches = 0;
    let before: MarksSeen | null = null;
    try {
      return await Excel.run(async (context) => {
        const seen = await lookAtMarks(context, null);
        if (seen.isReadOnly) return blocked({ reason: 'readOnly' });
        const wanted = areasBySheet(cells);
        const open = seen.sheets.filter(({ isProtected }) => !isProtected);
        const commands = [
          ...open.flatMap(takingOff),
          ...open.flatMap(({ name }) => putting(context.workbook.worksheets.getItem(name), on(wanted, name))),
        ];
        before = seen;
        if (commands.length > 0) {
          const bundles = commands.map((command) => bundleOf([command], null));
          await runBundles(bundles, {
            watch: {},
            send: () => send(context),
            onSent: () => {
              sentBatches += 1;
            },
          });
        }
        return markedOf(wanted, seen);
      });
    } catch (error) {
      const block = blockOf(error);
      if (block === null) throw error;
      if (before === null || (ranNothing(error) && sentBatches === 0)) return blocked(block);
      const code = block.reason === 'excel' ? block.code : block.reason;
      return blocked({ reason: 'notMarked', isClean: await isTakenOff(before), code });
    }
  });
}

/** Looks for marks that stand: two batches, three where custom conditional formats are there. */
export async function findCellMarks(): Promise<StandingMarks | Blocked> {
  try {
    return await Excel.run(async (context) => {
      const { sheets } = await lookAtMarks(context, null);
      const marked = sheets.filter(({ formats }) => formats.length > 0);
      return { kind: 'seen', cellCount: sumOf(marked), sheets: marked.map(({ name }) => name) } as const;
    });
  } catch (error) {
    return blockedBy(error);
  }
}

/** Takes off all marks but those on protected sheets: two batches where there are none, four at most. */
export function takeOffMarks(): Promise<TakenOff | Blocked> {
  return withMutex(async () => {
    const first = await tryTakingOff(null);
    // a batch that failed may have run: what it left is looked at, and the rest taken off
    const isWorthwhile = first.kind === 'blocked' && ['excel', 'noAnswer'].includes(first.block.reason);
    return isWorthwhile ? tryTakingOff(null) : first;
  });
}

async function tryTakingOff(before: MarksSeen | null): Promise<TakenOff | Blocked> {
  try {
    return await Excel.run(async (context) => {
      const seen = await lookAtMarks(context, before);
      const marked = seen.sheets.filter(({ formats }) => formats.length > 0);
      const [left, open] = [marked.filter(isClosed), marked.filter((sheet) => !isClosed(sheet))];
      if (seen.isReadOnly && marked.length > 0) return blocked({ reason: 'readOnly' });
      for (const { queue } of open.flatMap(takingOff)) queue();
      if (open.length > 0) await send(context);
      return { kind: 'takenOff', cellCount: sumOf(open), left: left.map(({ name }) => name) } as const;
    });
  } catch (error) {
    return blockedBy(error);
  }
}

/** True where nothing of a mark is left after one that failed half-way. */
async function isTakenOff(before: MarksSeen): Promise<boolean> {
  const off = await tryTakingOff(before);
  return off.kind === 'takenOff' && off.left.length === 0;
}

const isClosed = ({ isProtected }: SheetMarks): boolean => isProtected;
const sumOf = (sheets: readonly SheetMarks[]): number =>
  sheets.reduce((sum, { cellCount }) => sum + cellCount, 0);

function on(wanted: ReadonlyMap<string, readonly MarkedAreas[]>, name: string): readonly MarkedAreas[] {
  return [...wanted].flatMap(([sheet, areas]) => (isSameName(sheet, name) ? areas : []));
}

function markedOf(wanted: ReadonlyMap<string, readonly MarkedAreas[]>, { sheets }: MarksSeen): MarkedCells {
  const skipped: { sheet: string; why: 'protected' | 'gone' }[] = [];
  let cellCount = 0;
  for (const [sheet, areas] of wanted) {
    const found = sheets.find(({ name }) => isSameName(name, sheet));
    if (found === undefined) skipped.push({ sheet, why: 'gone' });
    else if (found.isProtected) skipped.push({ sheet: found.name, why: 'protected' });
    else for (const area of areas) cellCount += area.cellCount;
  }
  return { kind: 'marked', cellCount, skipped };
}

function takingOff({ formats }: SheetMarks): readonly Command[] {
  return formats.map((format) => ({ bytes: 300, queue: () => format.delete() }));
}

function putting(sheet: Excel.Worksheet, areas: readonly MarkedAreas[]): readonly Command[] {
  return areas.flatMap(({ severity, addresses }) =>
    addresses.map((address) => ({
      // a format's commands without its address take some 4 kB
      bytes: textBytes(address) + 8000,
      queue: () => queueMark(sheet.getRanges(address), severity),
    })),
  );
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function queueMark(ranges: Excel.RangeAreas, severity: MarkedAreas['severity']): void {
  const { fill, line } = markLooks[severity];
  const format = ranges.conditionalFormats.add('Custom');
  const { custom } = format;
  custom.rule.formula = markFormula(severity);
  custom.format.fill.color = fill;
  custom.format.font.color = markLetters;
  for (const edge of edges) {
    const border = custom.format.borders.getItem(edge);
    border.style = line.style;
    border.color = line.color;
  }
  // last of all, since Excel knows a format under its new place only afterwards: people's formats win where both say how
  // a cell looks, and none of them is kept from holding
  format.priority = -1;
}

function blocked(block: Block): Blocked {
  return { kind: 'blocked', block };
}

function blockedBy(error: unknown): Blocked {
  const block = blockOf(error);
  if (block === null) throw error;
  return blocked(block);
}
