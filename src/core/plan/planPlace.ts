import type { Plan } from './plan';

/** Facts of which a plan has one each. */
export type PlanFact =
  | 'title'
  | 'number'
  | 'numberAsPrinted'
  | 'date'
  | 'dateAsPrinted'
  | 'place'
  | 'issuer'
  | 'mentionsAppendix'
  | 'endMark'
  | 'onBehalfOf'
  | 'forRole'
  | 'role'
  | 'signer';

/** Lines of which a plan has many. */
export type PlanLineKind = 'part' | 'item' | 'point' | 'body' | 'duty' | 'citation' | 'recipient' | 'ownTask';

/**
 * A line of a plan: a fact (`at` 0), or the one of its kind that stands at that place, counted from 0 through the whole
 * plan ("the fifth point of all"). So it is found again on the plan sheet, wherever the rows went.
 */
export interface PlanPlace {
  readonly kind: PlanFact | PlanLineKind;
  readonly at: number;
}

/** A text of a plan with where it stands. */
export interface PlanText {
  readonly place: PlanPlace;
  readonly text: string;
  /** Id of the item, body or part that it belongs to; "" where that prints none. */
  readonly itemId: string;
}

/**
 * What a plan says in words of its own: title, outline, bodies with their duties, tasks of its tables. Papers that it
 * cites, recipients and targets stay out: those are others' words, or stand in the outline already. Linear.
 */
export function textsOfPlan(plan: Plan): readonly PlanText[] {
  const texts: PlanText[] = [
    { place: { kind: 'title', at: 0 }, text: plan.document.title ?? '', itemId: '' },
  ];
  const counts = new Map<PlanPlace['kind'], number>();
  const add = (kind: PlanLineKind, text: string, itemId: string | null) => {
    const at = counts.get(kind) ?? 0;
    counts.set(kind, at + 1);
    texts.push({ place: { kind, at }, text, itemId: itemId ?? '' });
  };
  for (const part of plan.parts) {
    add('part', part.title, part.id);
    for (const item of part.items) {
      add('item', item.title, item.id);
      for (const point of item.points) add('point', point, item.id);
    }
  }
  for (const body of plan.bodies) {
    add('body', body.name, body.id);
    for (const duty of body.duties) add('duty', duty, body.id);
  }
  for (const task of plan.tasks) add('ownTask', task.content, null);
  return texts.filter(({ text }) => text.trim() !== '');
}

/** The item with that id among all items of the plan; null: there is none. */
export function placeOfItem(plan: Plan, itemId: string): PlanPlace | null {
  const at = plan.parts.flatMap(({ items }) => items).findIndex(({ id }) => id === itemId);
  return at < 0 ? null : { kind: 'item', at };
}
