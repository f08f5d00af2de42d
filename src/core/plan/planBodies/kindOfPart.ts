import { foldText, foldWithoutDiacritics } from '../../text/folding';
import { measurePartWords, notAssignedHeadings, workPartWords } from '../../vocabulary/planBodies';
import { aimPartWords, bodyPartWords, taskPartWords } from '../../vocabulary/planHeadings';
import { leadOf } from './leads';
import { namesAt } from './nameEnd';
import { nameLine } from './nameLine';

/**
 * What a heading says of the bodies below it. alone: who does what and nothing else; mixed: tasks, and who does them;
 * work: tasks, under which bodies may be headings; other: aims, money, whom it is for.
 */
export type BodyPlace = 'alone' | 'mixed' | 'work' | 'other';

const bodyWordsOfPart = bodyPartWords.map((words) => foldWithoutDiacritics(words));
const tasks = Object.keys(taskPartWords).map((words) => foldWithoutDiacritics(words));
const aims = [...aimPartWords, ...notAssignedHeadings].map((words) => foldWithoutDiacritics(words));
const measures = measurePartWords.map((words) => foldWithoutDiacritics(words));
const works = workPartWords.map((words) => foldWithoutDiacritics(words));

/** What a part's title says. */
export function placeOfPart(title: string): BodyPlace {
  const folded = foldWithoutDiacritics(title);
  const at = Math.min(...bodyWordsOfPart.map((words) => positionOf(folded, words)));
  if (at < Infinity) return tasks.some((words) => folded.slice(0, at).includes(words)) ? 'mixed' : 'alone';
  if (namesBodies(title)) return 'alone';
  if (!works.some((words) => folded.includes(words))) return 'other';
  return aims.some((words) => folded.startsWith(words)) && !tasks.some((words) => folded.includes(words))
    ? 'other'
    : 'work';
}

/** True for a part on measures alone: its items may be what is done, or who does it. */
export function isOfMeasures(title: string): boolean {
  const folded = foldWithoutDiacritics(title);
  return measures.some((words) => folded.startsWith(words));
}

/** What an item's heading says in a part of this kind: "4. Tổ chức thực hiện" among tasks is about bodies alone. */
export function placeOfItem(title: string, part: BodyPlace): BodyPlace {
  const folded = foldWithoutDiacritics(title);
  if (part === 'alone') return part;
  if (bodyWordsOfPart.some((words) => folded.startsWith(words)) && title.length <= longestHeading)
    return 'alone';
  return aims.some((words) => folded.startsWith(words)) ? 'other' : part;
}

const longestHeading = 60;

function positionOf(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 ? Infinity : at;
}

/** "NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ". */
function namesBodies(title: string): boolean {
  const line = nameLine(foldText(title));
  const lead = leadOf(line);
  return lead.kind === 'naming' && lead.from > 1 && namesAt(line, lead.from) !== null;
}
