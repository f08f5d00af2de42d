import type { Nominee } from '../nominees/nominee';
import type { BodyDictionary } from '../bodies/bodyDictionary';
import { timelinessOf } from '../tasks/progress';
import type { Task } from '../tasks/task';
import { memoized } from '../text/memoized';
import type { IsoDate } from '../time/isoDate';
import { statisticsClassOf } from './statisticsClass';
import { bodyKey, type Dimension } from './officeTables/summaryLabel';
import { quarterOf, saidColumnOf, statusColumnOf } from './taskTables';

/** What is counted. */
export type Subject = 'tasks' | 'nominees';

/** What one record answers to the conditions of labels: its values of each dimension, where it is told. */
export type Facts = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** One record as tables count it. */
export interface CountedRecord {
  readonly facts: Facts;
  /** Reward money in đồng, 0 where it is not paid; null: none can be told. Tasks have none. */
  readonly money: number | null;
}

/** The dimensions that belong to one subject alone; `body` belongs to both. */
export const subjectOf: Readonly<Record<Exclude<Dimension, 'body'>, Subject>> = {
  status: 'tasks',
  quarter: 'tasks',
  item: 'tasks',
  award: 'nominees',
  kind: 'nominees',
  sex: 'nominees',
  type: 'nominees',
  class: 'nominees',
};

/** A reader of tasks' facts; a task with several leads belongs to each of them. Remembers bodies. */
export function taskFacts(from: {
  readonly dictionary: BodyDictionary;
  readonly year: number;
  readonly today: IsoDate;
}): (task: Task) => Facts {
  const keyOf = memoized((text: string) => bodyKey(text, from.dictionary).key);
  return (task) => ({
    status: statesOf(task, from.today),
    quarter: [quarterOf(task, from.year)],
    item: task.item.id === null ? [] : [task.item.id],
    body: [...new Set(task.leads.value.map(({ canonical, text }) => keyOf(canonical ?? text)))],
  });
}

/** The column of a task's state; of what is done whether it was in time, and of what is open whether it still is. */
function statesOf(task: Task, today: IsoDate): readonly string[] {
  const timeliness = timelinessOf(task);
  const state = statusColumnOf(task, today);
  if (state === 'inProgress' || state === 'notStarted') return [state, 'openInTime'];
  const said = saidColumnOf(task);
  // late by its day alone: a table without a column for what is late still has one for what its sheet says
  if (state === 'late' && said !== 'late') return [state, `${lateAs}${said}`];
  return timeliness === null ? [state] : [state, timeliness === 'onTime' ? 'doneOnTime' : 'doneLate'];
}

const lateAs = 'late as ';

/** The facts as a table tells them that nowhere asks for what is late: a late task is in the state that its sheet says. */
export function withoutLate(facts: Facts): Facts {
  const said = facts.status?.find((one) => one.startsWith(lateAs));
  return said === undefined ? facts : { ...facts, status: [said.slice(lateAs.length)] };
}

/** A reader of nominations' facts; a collective without a unit is its own. Remembers units. */
export function nomineeFacts(dictionary: BodyDictionary): (nominee: Nominee) => Facts {
  const keyOf = memoized((text: string) => bodyKey(text, dictionary).key);
  const told = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  return (nominee) => {
    const { kind, unit, name } = nominee;
    const body = unit.value === '' && kind.value === 'collective' ? name.value : unit.value;
    return {
      award: told(nominee.award.value),
      kind: told(kind.value),
      sex: told(nominee.sex.value),
      type: told(nominee.awardType.value),
      class: told(statisticsClassOf(nominee)),
      body: body === '' ? [] : [keyOf(body)],
    };
  };
}

/** True where a record answers all conditions. */
export function answers(
  facts: Facts,
  conditions: readonly { readonly dimension: Dimension; readonly value: string }[],
): boolean {
  return conditions.every(({ dimension, value }) => facts[dimension]?.includes(value) ?? false);
}
