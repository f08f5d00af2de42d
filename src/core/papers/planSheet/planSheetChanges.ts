import type { Grid } from '../../sheets/grid';
import type { PlacedLines, RevisedLines } from './arrangeLines';
import type { LinePair } from './matchLines';
import { cellFate } from './mergeLine';
import { kindTraits, lineCells, planSections, type LineCell, type PlanLine } from './planLines';
import type { PlanRowKind, PlanSheetWords } from './planSheetWords';
import { typedWithoutHead, type StandingCell, type StandingLine, type TypedCell } from './standingSheet';
import { isTypedCell, isTypedKind } from './typedCells';

/** A cell that both a person and the file changed, or that the file does not have (any more). */
export interface PlanConflict {
  readonly address: string;
  /** As it stands; "": people cleared it. */
  readonly typed: string;
  /** null: the line is not in the file. */
  readonly inFile: string | null;
}

/** What writing a plan on the sheet that stands would change, as names of lines and cells. */
export interface PlanSheetChanges {
  /** Lines that the file brings, changes and takes away; a point goes by its item, a duty by its body. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Cells that people typed and that stay. */
  readonly kept: readonly TypedCell[];
  /** Rows that people added and that stay. */
  readonly ownRows: readonly TypedCell[];
  /** Lines that people took out and that stay out. */
  readonly takenOut: readonly string[];
  /** Cells that people typed and that would be gone. */
  readonly lost: readonly TypedCell[];
  /** Cells right of the table that stay where they are, while the line beside them moves. */
  readonly beside: readonly TypedCell[];
  readonly conflicts: readonly PlanConflict[];
}

const nothing: PlanSheetChanges = {
  added: [],
  changed: [],
  removed: [],
  kept: [],
  ownRows: [],
  takenOut: [],
  lost: [],
  beside: [],
  conflicts: [],
};

/** The same where no sheet stands, or one whose header is gone: what people typed there cannot be told from ours. */
export function changesWithoutSheet(grid: Grid | null, file: readonly PlanLine[]): PlanSheetChanges {
  if (grid === null) return nothing;
  const texts = new Set(file.flatMap((line) => Object.values(line.texts)));
  return { ...nothing, lost: typedWithoutHead(grid, texts) };
}

/** What the lines come to; `placed`: where they stand then. */
export function planSheetChanges(
  lines: RevisedLines,
  how: { readonly words: PlanSheetWords; readonly placed: PlacedLines },
): PlanSheetChanges {
  const { sheet, matches, fates } = lines;
  const matched = sheet.lines.flatMap((line) => matches.pairs.get(line) ?? []);
  const ofFate = (...wanted: readonly string[]): readonly StandingLine[] =>
    sheet.lines.filter((line) => wanted.includes(fates.get(line) ?? ''));
  const dropped = ofFate('dropped').flatMap((line) => typedIn(line));
  return {
    ...changedLines(lines, how.words),
    kept: matched.flatMap(keptCells),
    ownRows: ofFate('own').flatMap((line) => filledCells(line).slice(0, 1)),
    takenOut: takenOutNames(lines, how.words),
    lost: [...sheet.strays, ...dropped],
    beside: movedBeside(lines, how.placed),
    conflicts: sheet.lines.flatMap((line): readonly PlanConflict[] => {
      const pair = matches.pairs.get(line);
      if (pair !== undefined) return conflictsOf(pair);
      const fate = fates.get(line);
      const cells = fate === 'gone' ? goneCells(line) : fate === 'carried' ? typedIn(line) : [];
      return cells.map(({ address, text }) => ({ address, typed: text, inFile: null }));
    }),
  };
}

/** Names of the lines that the file brings, changes and takes away. */
function changedLines(
  { sheet, file, matches, fates, takenOut }: RevisedLines,
  words: PlanSheetWords,
): Pick<PlanSheetChanges, 'added' | 'changed' | 'removed'> {
  const changed = new Set<PlanLine>();
  const added: PlanLine[] = [];
  for (const line of file) {
    const standing = matches.onSheet.get(line);
    const pair = standing === undefined ? undefined : matches.pairs.get(standing);
    const top = ownerOf(line);
    if (line.kind === 'doubt' || takenOut.has(line)) continue;
    if (pair !== undefined) {
      if (lineCells.some((cell) => cellFate(pair, cell) === 'file')) changed.add(top);
    } else if (top === line) added.push(line);
    else if (matches.onSheet.has(top)) changed.add(top);
  }
  const removed: StandingLine[] = [];
  for (const line of sheet.lines) {
    if (fates.get(line) !== 'dropped' || line.doubt !== null) continue;
    const top = line.parent !== null && line.parent.kind !== 'part' ? line.parent : null;
    if (top === null) removed.push(line);
    const inFile = top === null ? undefined : matches.pairs.get(top)?.inFile;
    if (inFile !== undefined) changed.add(inFile);
  }
  return {
    added: added.map((line) => nameOf(line.kind, line.texts, words)),
    changed: file.filter((line) => changed.has(line)).map((line) => nameOf(line.kind, line.texts, words)),
    removed: removed.map(({ kind, cells }) =>
      nameOf(kind, { number: cells.number.compared, content: cells.content.compared }, words),
    ),
  };
}

/** The line by whose name a change goes: an item goes by its own, what stands under an item, body or task by theirs. */
function ownerOf(line: PlanLine): PlanLine {
  return line.parent !== null && line.parent.kind !== 'part' ? line.parent : line;
}

/** "II.3 Khen thưởng"; of a fact, what it is. */
function nameOf(
  kind: PlanRowKind | null,
  { number, content }: Readonly<Record<'number' | 'content', string>>,
  words: PlanSheetWords,
): string {
  if (kind !== null && kindTraits[kind].isFact) return words.kinds[kind];
  return [number, content].filter((text) => text !== '').join(' ');
}

function takenOutNames({ takenOut }: RevisedLines, words: PlanSheetWords): readonly string[] {
  return [...takenOut]
    .filter(({ parent }) => parent === null || !takenOut.has(parent))
    .map((line) => nameOf(line.kind, line.texts, words));
}

/** Cells that people typed in a line of the file, and that stay whatever they decide. */
function keptCells(pair: LinePair): readonly TypedCell[] {
  const { onSheet: line } = pair;
  const { cells } = line;
  return [
    ...(isTypedKind(line) ? [cells.kind] : []),
    ...lineCells.filter((cell) => cellFate(pair, cell) === 'kept').map((cell) => cells[cell]),
    ...(cells.remark.text === '' ? [] : [cells.remark]),
  ].map(named);
}

function conflictsOf(pair: LinePair): readonly PlanConflict[] {
  const { cells } = pair.onSheet;
  return lineCells
    .filter((cell) => cellFate(pair, cell) === 'conflict')
    .map((cell) => ({
      address: cells[cell].address,
      typed: cells[cell].text,
      inFile: pair.inFile.texts[cell],
    }));
}

/** What people typed in a line that a file gave. */
function typedIn(line: StandingLine): readonly TypedCell[] {
  const { cells } = line;
  const isLost = (cell: LineCell): boolean => isTypedCell(line, cell) && cells[cell].text !== '';
  return [
    ...(isTypedKind(line) ? [cells.kind] : []),
    ...lineCells.filter(isLost).map((cell) => cells[cell]),
    ...(cells.remark.text === '' ? [] : [cells.remark]),
  ].map(named);
}

/** What people would miss of a line that the file does not have: of their own all, of the file's what they typed. */
function goneCells(line: StandingLine): readonly TypedCell[] {
  return line.mark === null ? filledCells(line) : typedIn(line);
}

/** What a row of people's own says, the words that matter most first; its first word only where it is strange. */
function filledCells({ kind, cells }: StandingLine): readonly TypedCell[] {
  const { content, number, name, date, remark } = cells;
  return [content, number, name, date, remark, ...(kind === null ? [cells.kind] : [])]
    .filter(({ text }) => text !== '')
    .map(named);
}

function named({ address, text }: StandingCell): TypedCell {
  return { address, text };
}

/** Cells right of the table whose line stands in another row afterwards, or is gone. */
function movedBeside({ sheet }: RevisedLines, placed: PlacedLines): readonly TypedCell[] {
  if (sheet.beside.length === 0) return [];
  const rowOf = new Map<StandingLine, number>();
  let row = 0;
  for (const section of planSections) {
    if (placed[section].length > 0) row += 1;
    for (const { onSheet } of placed[section]) {
      row += 1;
      if (onSheet !== null) rowOf.set(onSheet, row);
    }
  }
  const lineAt = new Map(sheet.lines.map((line) => [line.rowBelowHead, line]));
  return sheet.beside
    .filter(({ rowBelowHead }) => {
      const line = lineAt.get(rowBelowHead);
      return line !== undefined && rowOf.get(line) !== rowBelowHead;
    })
    .map(({ address, text }) => ({ address, text }));
}
