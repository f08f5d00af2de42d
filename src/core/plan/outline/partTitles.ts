import { foldWithoutDiacritics } from '../../text/folding';
import {
  aimPartWords,
  bodyPartWords,
  goalWord,
  reportPartWords,
  sharingOutWords,
  sidePartWords,
  targetPartWords,
  taskPartWords,
  weakTaskPartStarts,
} from '../../vocabulary/planHeadings';
import { isCapitals } from './sentence';

/** What a part of a plan is about. */
export type PartTheme = 'tasks' | 'bodies' | 'aims' | 'side' | 'report';

const weights: readonly (readonly [string, number])[] = Object.entries({
  ...taskPartWords,
  ...targetPartWords,
}).map(([words, weight]) => [fold(words), weight]);
/** Words that say by themselves that tasks stand below; weaker ones only add to others. */
const strong = weights.filter(([, weight]) => weight >= 1).map(([words]) => words);
const weakStarts = weakTaskPartStarts.map(fold);
const aims = aimPartWords.map(fold);
const targets = Object.keys(targetPartWords).map(fold);
const goal = fold(goalWord);
const bodies = bodyPartWords.map(fold);
const sides = sidePartWords.map(fold);
const reports = reportPartWords.map(fold);
const sharingOut = sharingOutWords.map(fold);
const headings = [...weights.map(([words]) => words), ...aims, ...bodies];
/** What a title loses for naming what holds no tasks; aims weigh more in front than behind. */
const lossForAims = 3;
const lossForGoal = 0.5;
const lossForBodies = 3;
const lossForSharingOut = 1;
const lossForReport = 6;
/** A longer line in small letters is a sentence. */
const longestTitle = 160;

/**
 * How strongly a part's title says that the plan's tasks stand below it: above 0 it does, below 0 it speaks of aims,
 * of who does what, of money; 0: it says neither.
 */
export function taskWeight(title: string): number {
  const folded = fold(title);
  const shared = sharingOut.find((words) => folded.includes(words));
  const own = shared === undefined ? folded : folded.replace(shared, ' ');
  let weight = shared === undefined ? 0 : -lossForSharingOut;
  for (const [words, gain] of weights) if (own.includes(words)) weight += gain;
  const hasTasks = weight > 0;
  // Targets beside tasks are theirs ("nội dung, chỉ tiêu"); aims in front of them are not.
  for (const words of aims) {
    if (targets.includes(words) || !own.includes(words)) continue;
    weight -= words === goal && hasTasks ? lossForGoal : lossForAims;
  }
  if (bodies.some((words) => own.includes(words))) weight -= lossForBodies;
  if (sides.some((words) => own.startsWith(words))) weight -= hasTasks ? 1 : 4;
  if (reports.some((words) => own.startsWith(words))) weight -= lossForReport;
  return weight;
}

/** True where a title says that tasks stand below it by naming targets alone. */
export function isOfTargetsAlone(title: string): boolean {
  const folded = fold(title);
  return taskWeight(title) > 0 && !strong.some((words) => folded.includes(words));
}

/** True where a title begins as those of parts with tasks may, but other lines, too. */
export function mayHoldTasks(title: string): boolean {
  const folded = fold(title);
  return taskWeight(title) === 0 && weakStarts.some((words) => folded.startsWith(words));
}

/** What the title of a part names; null where it names nothing that parts of plans are about. */
export function themeOf(title: string): PartTheme | null {
  if (title.length > longestTitle && !isCapitals(title)) return null;
  const folded = fold(title);
  if (reports.some((words) => folded.startsWith(words))) return 'report';
  if (taskWeight(title) > 0) return 'tasks';
  if (bodies.some((words) => folded.includes(words))) return 'bodies';
  if (aims.some((words) => folded.includes(words))) return 'aims';
  return sides.some((words) => folded.includes(words)) ? 'side' : null;
}

/** True where the words begin as titles of parts do ("Mục đích …", "Tổ chức thực hiện"). */
export function beginsLikePart(text: string): boolean {
  const folded = fold(text);
  return headings.some((words) => folded.startsWith(words) && !/^[a-z]/.test(folded.slice(words.length)));
}

function fold(words: string): string {
  return foldWithoutDiacritics(words);
}
