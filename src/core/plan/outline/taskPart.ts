import { doubt } from '../doubts';
import { isPeriodPart, type PlanDoubt, type PlanPart } from '../plan';
import { readBodyLine } from '../planBodies/bodyLine';
import { pointsToAppendix } from './appendixPointer';
import { isOfTargetsAlone, mayHoldTasks, taskWeight, themeOf } from './partTitles';

interface TaskPart {
  /** null: none was found, or the plan goes by months or quarters. */
  readonly id: string | null;
  readonly doubts: readonly PlanDoubt[];
}

interface Weighed {
  readonly part: PlanPart;
  readonly weight: number;
}

const gainForPointer = 1;
const weightOfWeakTitle = 1;
/** Items that are all names of bodies say who works, not what is to be done. */
const lossForBodies = 2;
const itemsThatMakeATaskPart = 2;

/**
 * The part that holds the plan's tasks, all parts weighed against each other: what its title says, whether the line
 * that points to the appendix stands in it (`pointing`: positions of such parts), whether its items are things to do
 * or names of bodies; among equals the one with more items. Where no title says so, the one part that speaks of
 * nothing else is taken, or that of the targets, and that is said as a doubt.
 */
export function findTaskPart(parts: readonly PlanPart[], pointing: ReadonlySet<number>): TaskPart {
  const isWithoutParts = parts.length === 1 && parts[0]?.id === null && parts[0].title === '';
  if (isWithoutParts || parts.some(isPeriodPart)) return { id: null, doubts: [] };
  let best: Weighed | null = null;
  for (const [index, part] of parts.entries()) {
    const title = weightOf(part);
    if (title <= 0) continue;
    const points = pointing.has(index) || part.items.some(holdsPointer);
    const weight = title + (points ? gainForPointer : 0) - lossForBodies * shareOfBodies(part);
    const isBetter =
      best === null ||
      weight > best.weight ||
      (weight === best.weight && part.items.length > best.part.items.length);
    if (isBetter) best = { part, weight };
  }
  if (best !== null && best.part.id !== null) return { id: best.part.id, doubts: [] };
  return best === null ? byElimination(parts) : noTaskPart;
}

/** Targets are not tasks: a part of targets alone is weighed only where nothing else is left. */
function weightOf({ title }: PlanPart): number {
  if (isOfTargetsAlone(title)) return 0;
  return mayHoldTasks(title) ? weightOfWeakTitle : taskWeight(title);
}

const noTaskPart: TaskPart = { id: null, doubts: [doubt('noTaskPart')] };

/**
 * The one part with items whose title is about nothing that other parts are about, beside parts that are; where there
 * is none, the part of the targets.
 */
function byElimination(parts: readonly PlanPart[]): TaskPart {
  const themes = parts.map(({ title }) => themeOf(title));
  const others = parts.filter(
    (part, index) =>
      themes[index] === null &&
      taskWeight(part.title) === 0 &&
      part.items.filter(({ id }) => id !== null).length >= itemsThatMakeATaskPart &&
      shareOfBodies(part) < 0.5,
  );
  const [only] = others;
  const targets = parts.filter(({ title, items }) => isOfTargetsAlone(title) && items.length > 0);
  if (only === undefined) return targets[0] === undefined ? noTaskPart : likely(targets[0]);
  const isPlan = (themes.includes('aims') || targets.length > 0) && themes.includes('bodies');
  return others.length > 1 || !isPlan ? noTaskPart : likely(only);
}

function likely({ id, title }: PlanPart): TaskPart {
  if (id === null) return noTaskPart;
  return { id, doubts: [doubt('likelyTaskPart', { part: id, title: title.slice(0, 80) })] };
}

function holdsPointer({ title, points }: PlanPart['items'][number]): boolean {
  return pointsToAppendix(title) || points.some(pointsToAppendix);
}

function shareOfBodies({ items }: PlanPart): number {
  const place = { isOfBodiesAlone: false, isNumbered: true, isAmongBodies: false };
  const named = items.filter(({ title }) => readBodyLine(title, place) !== null);
  return items.length === 0 ? 0 : named.length / items.length;
}
