import type { Plan } from '../../plan/plan';
import type { Grid } from '../../sheets/grid';
import { part, type Work } from '../../work/work';
import { arrangeLines, type PlacedLines } from './arrangeLines';
import { lineFates, takenOutLines } from './lineFates';
import { markOfLine, markOfText } from './lineMarks';
import { matchLines, type LineMatches } from './matchLines';
import { fileLine, mergedLine, ownLine, type PlanSide } from './mergeLine';
import { eachSection, kindTraits, linesOfPlan } from './planLines';
import type { PlanSheetContent } from './planSheet';
import { changesWithoutSheet, planSheetChanges, type PlanSheetChanges } from './planSheetChanges';
import type { PlanSheetWords } from './planSheetWords';
import { readStandingSheet } from './standingSheet';

/** What a plan comes to on its sheet, once what people typed there is put over it. */
export interface PlanRevision {
  /** What the sheet would say, by whose words stay where both changed a line. */
  readonly content: Readonly<Record<PlanSide, PlanSheetContent>>;
  /** Whose words stay there unless the person says otherwise. */
  readonly proposed: PlanSide;
  readonly changes: PlanSheetChanges;
}

/**
 * Puts a plan on the sheet that stands (null: none), line by line from three sides: what the file said last, what the
 * sheet says, what the file says now. What only people changed stays; what only the file changed is taken; where both
 * did, both ways are worked out. Bit by bit.
 */
export function* revisePlan(grid: Grid | null, plan: Plan, words: PlanSheetWords): Work<PlanRevision> {
  const file = linesOfPlan(plan, words);
  const sheet = grid === null ? null : yield* part(readStandingSheet(grid, words), 0, 0.2);
  const contentOf = (placed: PlacedLines, side: PlanSide): PlanSheetContent => ({
    origin: plan.origin,
    heading: sheet?.heading ?? words.heading,
    above: sheet?.above ?? [],
    sections: eachSection((section) =>
      placed[section].map((line) => {
        if (line.onSheet === null) return fileLine(line.inFile, words);
        return line.inFile === null ? ownLine(line.onSheet, words) : mergedLine(line, { side, words });
      }),
    ),
    fileLines: file.map(markOfLine),
  });
  if (sheet === null) {
    const placed = eachSection((section) =>
      file
        .filter(({ kind }) => kindTraits[kind].section === section)
        .map((inFile) => ({ inFile, onSheet: null })),
    );
    const content = contentOf(placed, 'file');
    const changes = changesWithoutSheet(grid, file);
    return { content: { sheet: content, file: content }, proposed: 'file', changes };
  }
  const matches = yield* part(matchLines(sheet, file), 0.2, 0.6);
  const isAnotherPlan = isOfAnotherYear(matches);
  const fates = lineFates(sheet, matches, { isAnotherPlan });
  const lines = { sheet, file, matches, fates, takenOut: takenOutLines(sheet, file, matches) };
  const bySheet = yield* part(arrangeLines(lines, 'sheet'), 0.6, 0.8);
  const byFile = yield* part(arrangeLines(lines, 'file'), 0.8, 1);
  const proposed = isAnotherPlan ? 'file' : 'sheet';
  return {
    content: { sheet: contentOf(bySheet, 'sheet'), file: contentOf(byFile, 'file') },
    proposed,
    changes: planSheetChanges(lines, { words, placed: isAnotherPlan ? byFile : bySheet }),
  };
}

/** True where the file is the plan of another year than the sheet's; a year that only people changed does not count. */
function isOfAnotherYear({ pairs }: LineMatches): boolean {
  const year = [...pairs.values()].find(({ inFile }) => inFile.kind === 'year');
  if (year === undefined) return false;
  const line = year.onSheet;
  const { compared } = line.cells.content;
  const { content } = year.inFile.texts;
  const isTheSameFile = line.mark !== null && line.mark.cells.content === markOfText(content);
  return compared !== '' && content !== '' && compared !== content && !isTheSameFile;
}
