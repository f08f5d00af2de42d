import { letterPairs, likenessOfPairs, type LetterPairs } from '../../text/similarity';
import { rowsPerPause, type Work } from '../../work/work';
import { markOfLine, markOfText, shortMark, writeLineMark } from './lineMarks';
import { hasOwnNumber, kindTraits, type PlanLine } from './planLines';
import type { PlanRowKind } from './planSheetWords';
import type { StandingLine, StandingSheet } from './standingSheet';
import { isTyped } from './typedCells';

/** A line that is on the sheet and in the file. */
export interface LinePair {
  readonly onSheet: StandingLine;
  readonly inFile: PlanLine;
  /**
   * True where the two have nothing in common but their number: whether a short name, and what people added below,
   * still fits is not known.
   */
  readonly isNumberOnly: boolean;
}

/** Which line of the sheet is which line of the file. */
export interface LineMatches {
  /** Lines of the sheet that a file gave; the others are people's own. On a sheet of version 1 nobody knows. */
  readonly fromFile: ReadonlySet<StandingLine>;
  readonly pairs: ReadonlyMap<StandingLine, LinePair>;
  readonly onSheet: ReadonlyMap<PlanLine, StandingLine>;
}

/** Least likeness of two contents that are one line, where nothing else tells. */
const sameContent = 0.6;

/** Below this two lines have only their number in common. */
const alikeAtAll = 0.35;

/** More comparisons than this are not tried: the lines count as new. Keeps the work linear. */
const mostComparisons = 200_000;

/**
 * Finds each line of the sheet in the file, one to one: by what the file said in it last, else by content, number and
 * likeness, so that lines may move and be renumbered. Rows that people added have no match. Bit by bit.
 */
export function* matchLines(sheet: StandingSheet, file: readonly PlanLine[]): Work<LineMatches> {
  const pairs = new Map<StandingLine, LinePair>();
  const onSheet = new Map<PlanLine, StandingLine>();
  const keep = (pair: LinePair): void => {
    pairs.set(pair.onSheet, pair);
    onSheet.set(pair.inFile, pair.onSheet);
  };
  const asked = linesOfFile(sheet);
  for (const [at, sameKey] of keysOf(sheet).entries()) {
    pairByKey(
      asked.filter((line) => !pairs.has(line)),
      file.filter((line) => !onSheet.has(line)),
      sameKey,
      keep,
    );
    yield (at + 1) * 0.05;
  }
  const unmatched = asked.filter((line) => !pairs.has(line) && mayBeLike(sheet, line));
  const compare = comparer();
  let left = mostComparisons;
  // what others belong to comes first
  for (const depth of [0, 1, 2]) {
    const alike: (LinePair & Likeness)[] = [];
    const ofDepth = unmatched.filter((line) => depthOf(line) === depth);
    for (const [at, line] of ofDepth.entries()) {
      if (at % rowsPerPause === 0) yield 0.4 + 0.2 * depth + (0.2 * at) / ofDepth.length;
      const candidates = file.filter((other) => !onSheet.has(other) && mayBeSame(line, other, pairs));
      left -= candidates.length;
      if (left < 0) break;
      alike.push(...candidates.flatMap((other) => compare(line, other) ?? []));
    }
    for (const pair of alike.sort((a, b) => b.weight - a.weight)) {
      if (!pairs.has(pair.onSheet) && !onSheet.has(pair.inFile)) keep(pair);
    }
  }
  return { fromFile: new Set(asked), pairs, onSheet };
}

/** The kind of line that the file gave, whatever people call it now. */
function kindInFile({ mark, kind }: StandingLine): PlanRowKind | null {
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
  sameKey: SameKey,
  keep: (pair: LinePair) => void,
): void {
  const waiting = new Map<string, PlanLine[]>();
  for (const line of file) {
    const key = sameKey.ofFile(line);
    if (key === null) continue;
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [line]);
    else same.push(line);
  }
  for (const line of lines) {
    const key = sameKey.ofSheet(line);
    const found = key === null ? undefined : waiting.get(key)?.shift();
    if (found !== undefined) keep({ onSheet: line, inFile: found, isNumberOnly: false });
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

function mayBeSame(line: StandingLine, other: PlanLine, pairs: LineMatches['pairs']): boolean {
  if (other.kind !== kindInFile(line)) return false;
  const isBelow = other.kind === 'point' || other.kind === 'duty';
  if (!isBelow || line.parent === null) return true;
  const above = pairs.get(line.parent)?.inFile ?? null;
  return above !== null && (above === other.parent || above === other.parent?.parent);
}

/** How much two lines have in common: the likeness of their contents, and more where they have the same number. */
interface Likeness {
  readonly weight: number;
}

/** As much as the same number counts. */
const numberWeight = 0.5;

/** Compares lines, null: not alike. The letters of a text are counted once. */
function comparer(): (line: StandingLine, other: PlanLine) => (LinePair & Likeness) | null {
  const counted = new Map<StandingLine | PlanLine, LetterPairs>();
  const pairsOf = (line: StandingLine | PlanLine, text: string): LetterPairs => {
    const pairs = counted.get(line) ?? letterPairs(text);
    counted.set(line, pairs);
    return pairs;
  };
  return (line, other) => {
    const { number, content } = other.texts;
    const isSameNumber =
      number !== '' &&
      hasOwnNumber(other.kind) &&
      (number.toUpperCase() === line.cells.number.compared.toUpperCase() ||
        markOfText(number) === line.mark?.cells.number);
    const ours = pairsOf(line, line.cells.content.compared);
    const likeness = likenessOfPairs(ours, pairsOf(other, content));
    if (likeness < sameContent && !isSameNumber) return null;
    const weight = likeness + (isSameNumber ? numberWeight : 0);
    return { onSheet: line, inFile: other, isNumberOnly: likeness < alikeAtAll, weight };
  };
}
