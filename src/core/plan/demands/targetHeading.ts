import {
  aimHeadings,
  generalHeadings,
  headingLeads,
  targetHeadings,
  workHeadings,
} from '../../vocabulary/planTargetWords';
import { withoutClosing } from '../outline/sentence';
import { searchable, startOf, wordEnd } from './words';

/**
 * What of the lines below a heading is a target. all: each; aims: what is counted, and each where what is to be done
 * stands apart beside it; measured: what is measured; tasks: the same, but not where a task says how much; promised: promises with a figure; none: nothing, the heading is
 * of what is wanted in general.
 */
export type TargetReading = 'all' | 'aims' | 'measured' | 'tasks' | 'promised' | 'none';

const lead = `(?:${startOf(headingLeads)} +)*`;
const opening = (words: readonly string[]): RegExp => new RegExp(`^${lead}${startOf(words)}${wordEnd}`, 'u');
const openings = {
  general: opening(generalHeadings),
  target: opening(targetHeadings),
  aim: opening(aimHeadings),
  work: opening(workHeadings),
} as const;
type Opening = keyof typeof openings;

/** What a heading says of the lines below it; null where it is none that is known. */
export function readingBelow(heading: string): TargetReading | null {
  const words = searchable(withoutClosing(heading));
  const [first, ...others] = words
    .split(/[,;/&]| - | v\u00e0 | VA /u)
    .map((piece) => openingOf(piece.trim()));
  if (first === undefined || first === null) return null;
  const named = new Set<Opening>([first, ...others.filter((other) => other !== null)]);
  if (named.has('target')) return named.has('work') || named.has('general') ? 'measured' : 'all';
  if (named.has('aim')) return named.has('work') ? 'tasks' : named.size > 1 ? 'measured' : 'aims';
  return named.has('work') ? 'promised' : 'none';
}

function openingOf(words: string): Opening | null {
  const order: readonly Opening[] = ['general', 'target', 'aim', 'work'];
  return order.find((name) => openings[name].test(words)) ?? null;
}
