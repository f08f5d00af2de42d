import { rowsPerPause, type Work } from '../../work/work';
import { depthOf, type LineFate } from './lineFates';
import { shortMark } from './lineMarks';
import type { LineMatches, LinePair } from './matchLines';
import type { PlanSide } from './mergeLine';
import { eachSection, kindTraits, planSections, type PlanLine, type PlanSection } from './planLines';
import type { StandingLine, StandingSheet } from './standingSheet';

/** A line in its place: on the sheet, in the file, or both. */
type PlacedLine =
  | LinePair
  | { readonly inFile: PlanLine; readonly onSheet: null }
  | { readonly inFile: null; readonly onSheet: StandingLine };

/** The lines of each section, in their order. */
export type PlacedLines = Readonly<Record<PlanSection, readonly PlacedLine[]>>;

/** The lines of sheet and file, and what becomes of each. */
export interface RevisedLines {
  readonly sheet: StandingSheet;
  readonly file: readonly PlanLine[];
  readonly matches: LineMatches;
  readonly fates: ReadonlyMap<StandingLine, LineFate>;
  readonly takenOut: ReadonlySet<PlanLine>;
}

/**
 * The lines in the file's order. People's own, and those that they moved, stand below the line that they stood below,
 * and never under another item than before. Bit by bit.
 */
export function* arrangeLines(from: RevisedLines, side: PlanSide): Work<PlacedLines> {
  const { sheet, file, matches, fates, takenOut } = from;
  const moved = movedLines(from);
  const sections = eachSection((): PlacedLine[] => []);
  const placeOf = new Map<StandingLine, PlacedLine>();
  for (const line of file) {
    const onSheet = matches.onSheet.get(line);
    const pair = onSheet === undefined ? undefined : matches.pairs.get(onSheet);
    if (takenOut.has(line) || (onSheet !== undefined && moved.has(onSheet))) continue;
    sections[kindTraits[line.kind].section].push(pair ?? { inFile: line, onSheet: null });
    if (pair !== undefined) placeOf.set(pair.onSheet, pair);
  }
  for (const line of sheet.lines) {
    if (line.at % rowsPerPause === rowsPerPause - 1) yield line.at / sheet.lines.length;
    const fate = fates.get(line) ?? 'dropped';
    const stays = fate === 'own' || ((fate === 'gone' || fate === 'carried') && side === 'sheet');
    if (!stays && !moved.has(line)) continue;
    const placed = matches.pairs.get(line) ?? { inFile: null, onSheet: line };
    insertBelow(sections[line.section], placed, placeAbove(line, { sheet, sections, placeOf }));
    placeOf.set(line, placed);
  }
  followMoved(sections, (parent) => {
    const onSheet = matches.onSheet.get(parent);
    return onSheet !== undefined && moved.has(onSheet) ? (placeOf.get(onSheet) ?? null) : null;
  });
  return sections;
}

/** Where lines stand so far. */
interface Standing {
  readonly sheet: StandingSheet;
  readonly sections: PlacedLines;
  readonly placeOf: ReadonlyMap<StandingLine, PlacedLine>;
}

/** The line below which a line is put: the nearest above it that still belongs to the same one; null: none. */
function placeAbove(line: StandingLine, standing: Standing): PlacedLine | null {
  const { sheet, placeOf } = standing;
  const { parent, section } = line;
  for (let at = line.at - 1; at >= 0; at -= 1) {
    const candidate = sheet.lines[at];
    const place = candidate === undefined ? undefined : placeOf.get(candidate);
    if (candidate === undefined || place === undefined) continue;
    const fits = parent === null ? candidate.section === section : isUnder(candidate, parent, standing);
    if (fits) return place;
  }
  return null;
}

/** True where a line stands right under another, with nothing between that belongs elsewhere; and for that one itself. */
function isUnder(line: StandingLine, parent: StandingLine, { sections, placeOf }: Standing): boolean {
  const lines = sections[parent.section];
  const [top, place] = [placeOf.get(parent), placeOf.get(line)];
  if (top === undefined || place === undefined) return false;
  const first = lines.indexOf(top) + 1;
  const last = lines.indexOf(place);
  const between = lines.slice(first, last + 1);
  return last >= first - 1 && between.every((one) => depthOfPlaced(one) > depthOf(parent.kind));
}

/** What is new in the file below a line that people moved goes with it. `movedTo`: where that line is, null: not moved. */
function followMoved(
  sections: Readonly<Record<PlanSection, PlacedLine[]>>,
  movedTo: (parent: PlanLine) => PlacedLine | null,
): void {
  const lastBelow = new Map<PlanLine, PlacedLine>();
  for (const lines of Object.values(sections)) {
    for (const line of [...lines]) {
      const parent = line.onSheet === null ? line.inFile.parent : null;
      const top = parent === null ? null : (lastBelow.get(parent) ?? movedTo(parent));
      if (parent === null || top === null) continue;
      lines.splice(lines.indexOf(line), 1);
      lines.splice(lines.indexOf(top) + 1, 0, line);
      lastBelow.set(parent, line);
    }
  }
}

/** How deep a line stands as it will be read: under a strange word nothing is taken in, whatever the file calls it. */
function depthOfPlaced({ onSheet, inFile }: PlacedLine): number {
  return depthOf(onSheet === null ? inFile.kind : onSheet.kind);
}

/** Puts a line right below another (none: on top), but not between that one and what belongs to it. */
function insertBelow(
  lines: PlacedLine[],
  placed: PlacedLine & { readonly onSheet: StandingLine },
  anchor: PlacedLine | null,
): void {
  let at = anchor === null ? 0 : lines.indexOf(anchor) + 1;
  const depth = depthOf(placed.onSheet.kind);
  for (let next = lines[at]; next !== undefined; next = lines[at]) {
    const isDeeper = depthOfPlaced(next) > depth;
    const stoodBelow = next.onSheet !== null && next.onSheet.at > placed.onSheet.at;
    if (!isDeeper || stoodBelow) break;
    at += 1;
  }
  lines.splice(at, 0, placed);
}

/**
 * Lines of the file that people moved: those that do not stand in the order in which the file gave them last, as few as
 * possible, and those that they made something of another section.
 */
function movedLines({ sheet, matches, fates }: RevisedLines): ReadonlySet<StandingLine> {
  const positions = new Map<string, number[]>();
  for (const [at, short] of sheet.fileLines.entries())
    positions.set(short, [...(positions.get(short) ?? []), at]);
  const mayMove = ({ parent }: StandingLine): boolean => {
    const above = parent === null ? 'matched' : fates.get(parent);
    return above === 'matched' || above === 'own';
  };
  const moved = new Set<StandingLine>();
  for (const section of planSections) {
    const known = sheet.lines.flatMap((line) => {
      if (!matches.pairs.has(line) || line.mark === null) return [];
      if (kindTraits[line.mark.kind].section !== section) return [];
      const position = positions.get(shortMark(line.mark))?.shift();
      return position === undefined ? [] : [{ line, position }];
    });
    const inOrder = longestRising(known.map(({ position }) => position));
    for (const [at, { line }] of known.entries()) {
      if (!inOrder.has(at) && mayMove(line)) moved.add(line);
    }
  }
  for (const [line, { inFile }] of matches.pairs) {
    if (line.section !== kindTraits[inFile.kind].section && mayMove(line)) moved.add(line);
  }
  return moved;
}

/** Indexes of a longest run of rising numbers. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.add(at);
  return run;
}
