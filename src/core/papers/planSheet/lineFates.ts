import { markOfLine, shortMark } from './lineMarks';
import type { LineMatches } from './matchLines';
import { kindTraits, lineCells, type PlanLine } from './planLines';
import type { StandingLine, StandingSheet } from './standingSheet';
import { isTypedCell, isTypedKind } from './typedCells';

/**
 * What becomes of a line of the sheet. matched: the file has it; own: people's, and it stays; gone: people wrote it or
 * changed it and the file does not have it (any more), so they decide; carried: stays where a line below it does;
 * dropped: the file does not have it any more.
 */
export type LineFate = 'matched' | 'own' | 'gone' | 'carried' | 'dropped';

/** What becomes of each line of the sheet. */
export function lineFates(
  sheet: StandingSheet,
  matches: LineMatches,
  { isAnotherPlan }: { readonly isAnotherPlan: boolean },
): ReadonlyMap<StandingLine, LineFate> {
  const fates = new Map<StandingLine, LineFate>();
  for (const line of sheet.lines) {
    const above = line.parent === null ? null : (fates.get(line.parent) ?? null);
    const fate = fateOf(line, { sheet, matches });
    const isOnItsOwn = above === null || above === 'matched' || above === 'own';
    fates.set(line, fate === 'own' && (isAnotherPlan || !isOnItsOwn) ? 'gone' : fate);
  }
  for (const line of sheet.lines) {
    if (fates.get(line) !== 'gone') continue;
    for (let above = line.parent; above !== null; above = above.parent) {
      if (fates.get(above) === 'dropped') fates.set(above, 'carried');
    }
  }
  return fates;
}

function fateOf(
  line: StandingLine,
  { sheet, matches }: { readonly sheet: StandingSheet; readonly matches: LineMatches },
): LineFate {
  if (matches.pairs.has(line)) return 'matched';
  if (!matches.fromFile.has(line)) return sheet.isMarked ? 'own' : 'gone';
  if (line.mark === null) return 'gone';
  // a short name, a word beside a doubt: nothing without the line that it stands beside
  const counts = lineCells.filter((cell) => cell !== 'name' || line.mark?.kind !== 'item');
  const isChanged = isTypedKind(line) || counts.some((cell) => isTypedCell(line, cell));
  return isChanged && line.doubt === null ? 'gone' : 'dropped';
}

/** Lines of the file that people took out of the sheet, and that the file has not changed since. */
export function takenOutLines(
  sheet: StandingSheet,
  file: readonly PlanLine[],
  { onSheet }: LineMatches,
): ReadonlySet<PlanLine> {
  const countOf = new Map<string, number>();
  for (const short of sheet.fileLines) countOf.set(short, (countOf.get(short) ?? 0) + 1);
  const wasThere = (line: PlanLine): boolean => {
    const short = shortMark(markOfLine(line));
    const left = countOf.get(short) ?? 0;
    countOf.set(short, left - 1);
    return left > 0;
  };
  file.filter((line) => onSheet.has(line)).forEach(wasThere);
  const takenOut = new Set(file.filter((line) => !onSheet.has(line) && wasThere(line)));
  // what the file says anew below a line brings the line back
  for (const line of file) {
    if (onSheet.has(line) || takenOut.has(line)) continue;
    for (let above = line.parent; above !== null; above = above.parent) takenOut.delete(above);
  }
  return takenOut;
}

/** How deep a line stands: what is deeper belongs to what is above it. */
export function depthOf(kind: StandingLine['kind']): number {
  return kind === null ? deepest : kindTraits[kind].depth;
}

const deepest = 3;
