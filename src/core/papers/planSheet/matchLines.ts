import { letterPairs, likenessOfPairs, type LetterPairs } from '../../text/similarity';
import { rowsPerPause, type Work } from '../../work/work';
import { markOfLine, markOfText, shortMark, writeLineMark } from './lineMarks';
import { kindTraits, type PlanLine } from './planLines';
import type { PlanRowKind } from './planSheetWords';
import type { StandingLine, StandingSheet } from './standingSheet';
import { isTyped } from './typedCells';

/** Which line of the sheet is which line of the file. */
export interface LineMatches {
  /** Lines of the sheet that a file gave; the others are people's own. On a sheet of version 1 nobody knows. */
  readonly fromFile: ReadonlySet<StandingLine>;
  readonly inFile: ReadonlyMap<StandingLine, PlanLine>;
  readonly onSheet: ReadonlyMap<PlanLine, StandingLine>;
}

/** Least likeness of two contents: of lines with the same number, and of lines with nothing else in common. */
const sameNumber = 0.5;
const sameContent = 0.6;

/** More comparisons than this are not tried: the lines count as new. Keeps the work linear. */
const mostComparisons = 200_000;

/**
 * Finds each line of the sheet in the file, one to one: by what the file said in it last, else by content, number and
 * likeness, so that lines may move and be renumbered. Rows that people added have no match. Bit by bit.
 */
export function* matchLines(sheet: StandingSheet, file: readonly PlanLine[]): Work<LineMatches> {
  const inFile = new Map<StandingLine, PlanLine>();
  const onSheet = new Map<PlanLine, StandingLine>();
  const pair = (one: StandingLine, other: PlanLine): void => {
    inFile.set(one, other);
    onSheet.set(other, one);
  };
  const asked = linesOfFile(sheet);
  for (const [at, sameKey] of keysOf(sheet).entries()) {
    pairByKey(
      asked.filter((line) => !inFile.has(line)),
      file.filter((line) => !onSheet.has(line)),
      { ...sameKey, pair },
    );
    yield (at + 1) * 0.05;
  }
  let left = mostComparisons;
  let tried = 0;
  const unmatched = asked.filter((line) => !inFile.has(line));
  // what others belong to comes first
  const inOrder = [...unmatched].sort((a, b) => depthOf(a) - depthOf(b));
  const pairsOf = new Map<PlanLine, LetterPairs>();
  for (const line of inOrder) {
    tried += 1;
    if (tried % rowsPerPause === 0) yield 0.4 + (0.6 * tried) / inOrder.length;
    if (!mayBeLike(sheet, line)) continue;
    const candidates = file.filter((other) => !onSheet.has(other) && mayBeSame(line, other, inFile));
    left -= candidates.length;
    if (left < 0) break;
    const found = mostAlike(line, candidates, pairsOf);
    if (found !== null) pair(line, found);
  }
  return { fromFile: new Set(asked), inFile, onSheet };
}

/** The kind of line that the file gave, whatever people call it now. */
export function kindInFile({ mark, kind }: StandingLine): PlanRowKind | null {
  return mark?.kind ?? kind;
}

/**
 * The lines that came from a file. A row that people copied carries the mark of the first: of two with one mark the one
 * that says what the file said is the file's.
 */
function linesOfFile(sheet: StandingSheet): readonly StandingLine[] {
  if (!sheet.isMarked) return sheet.lines.filter(({ kind }) => kind !== null);
  const countOf = new Map<string, number>();
  for (const mark of sheet.fileLines) countOf.set(mark, (countOf.get(mark) ?? 0) + 1);
  const untouchedFirst = [...sheet.lines].sort(
    (a, b) => Number(isTyped(a)) - Number(isTyped(b)) || a.at - b.at,
  );
  const copies = new Set<StandingLine>();
  for (const line of untouchedFirst) {
    if (line.mark === null) continue;
    const short = shortMark(line.mark);
    const allowed = countOf.get(short) ?? 1;
    countOf.set(short, allowed - 1);
    if (allowed <= 0) copies.add(line);
  }
  return sheet.lines.filter((line) => line.mark !== null && !copies.has(line));
}

/** What two lines have in common to be the same one; null: nothing to go by. */
interface SameKey {
  readonly ofSheet: (line: StandingLine) => string | null;
  readonly ofFile: (line: PlanLine) => string | null;
}

/** From the surest to the least sure. */
function keysOf(sheet: StandingSheet): readonly SameKey[] {
  const { isMarked } = sheet;
  const contentOf = ({ mark, cells }: StandingLine): string =>
    mark?.cells.content ?? markOfText(cells.content.compared);
  const named = (kind: PlanRowKind | null, text: string): string | null =>
    kind === null || text === '' || kindTraits[kind].isFact || kind === 'doubt' ? null : `${kind}:${text}`;
  return [
    {
      ofSheet: (line) => (isFact(kindInFile(line)) ? kindInFile(line) : null),
      ofFile: ({ kind }) => (isFact(kind) ? kind : null),
    },
    {
      ofSheet: ({ doubt }) => doubt,
      ofFile: ({ doubt }) => doubt,
    },
    {
      ofSheet: (line) => wholeKey(line, { withParent: true }),
      ofFile: (line) => wholeKeyInFile(line, { isMarked, withParent: true }),
    },
    {
      ofSheet: (line) => wholeKey(line, { withParent: false }),
      ofFile: (line) => wholeKeyInFile(line, { isMarked, withParent: false }),
    },
    {
      ofSheet: (line) => named(kindInFile(line), contentOf(line)),
      ofFile: ({ kind, texts }) => named(kind, markOfText(texts.content)),
    },
    {
      ofSheet: (line) => named(kindInFile(line), line.cells.content.compared),
      ofFile: ({ kind, texts }) => named(kind, texts.content),
    },
  ];
}

function isFact(kind: PlanRowKind | null): boolean {
  return kind !== null && kindTraits[kind].isFact;
}

/** All that the file said in a line; on a sheet of version 1, all that the line says but a short name. */
function wholeKey(line: StandingLine, { withParent }: { readonly withParent: boolean }): string | null {
  const { mark, kind, cells, parent } = line;
  if (mark !== null) return writeLineMark(withParent ? mark : { ...mark, parent: '' });
  if (kind === null) return null;
  const above = parent === null ? '' : `${parent.cells.number.compared} ${parent.cells.content.compared}`;
  return JSON.stringify([
    kind,
    withParent ? above : '',
    cells.number.compared,
    cells.content.compared,
    kind === 'item' ? '' : cells.name.compared,
    cells.date.compared,
  ]);
}

function wholeKeyInFile(
  line: PlanLine,
  { isMarked, withParent }: { readonly isMarked: boolean; readonly withParent: boolean },
): string {
  const { kind, texts, parent } = line;
  const mark = markOfLine(line);
  if (isMarked) return writeLineMark(withParent ? mark : { ...mark, parent: '' });
  const above = parent === null ? '' : `${parent.texts.number} ${parent.texts.content}`;
  return JSON.stringify([
    kind,
    withParent ? above : '',
    texts.number,
    texts.content,
    kind === 'item' ? '' : texts.name,
    texts.date,
  ]);
}

function pairByKey(
  lines: readonly StandingLine[],
  file: readonly PlanLine[],
  how: SameKey & { readonly pair: (one: StandingLine, other: PlanLine) => void },
): void {
  const waiting = new Map<string, PlanLine[]>();
  for (const line of file) {
    const key = how.ofFile(line);
    if (key === null) continue;
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [line]);
    else same.push(line);
  }
  for (const line of lines) {
    const key = how.ofSheet(line);
    const found = key === null ? undefined : waiting.get(key)?.shift();
    if (found !== undefined) how.pair(line, found);
  }
}

function depthOf(line: StandingLine): number {
  const kind = kindInFile(line);
  return kind === null ? 0 : kindTraits[kind].depth;
}

/** Lines that hold nothing of people's and that nobody names are not worth a search: the file's words stand. */
function mayBeLike(sheet: StandingSheet, line: StandingLine): boolean {
  const kind = kindInFile(line);
  if (kind === null || isFact(kind) || kind === 'doubt') return false;
  return !sheet.isMarked || isTyped(line) || kind === 'part' || kind === 'item' || kind === 'body';
}

function mayBeSame(
  line: StandingLine,
  other: PlanLine,
  inFile: ReadonlyMap<StandingLine, PlanLine>,
): boolean {
  if (other.kind !== kindInFile(line)) return false;
  const isBelow = other.kind === 'point' || other.kind === 'duty';
  return !isBelow || line.parent === null || inFile.get(line.parent) === other.parent;
}

/** The candidate of the same number where the contents are alike at all, else the most alike. */
function mostAlike(
  line: StandingLine,
  candidates: readonly PlanLine[],
  pairsOf: Map<PlanLine, LetterPairs>,
): PlanLine | null {
  const ours = letterPairs(line.cells.content.compared);
  const number = line.cells.number.compared.toUpperCase();
  const mark = line.mark?.cells.number ?? null;
  let best: PlanLine | null = null;
  let bestLikeness = 0;
  for (const candidate of candidates) {
    const theirs = pairsOf.get(candidate) ?? letterPairs(candidate.texts.content);
    pairsOf.set(candidate, theirs);
    const likeness = likenessOfPairs(ours, theirs);
    const hasNumber = candidate.texts.number !== '';
    const isSameNumber =
      hasNumber &&
      (candidate.texts.number.toUpperCase() === number || markOfText(candidate.texts.number) === mark);
    // a line of the same number goes before one that is only more alike
    const weight = isSameNumber && likeness >= sameNumber ? likeness + 1 : likeness;
    if (weight > bestLikeness) [best, bestLikeness] = [candidate, weight];
  }
  return bestLikeness >= sameContent ? best : null;
}
