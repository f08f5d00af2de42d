import type { NextYearTask } from '../../actions/papers/nextYear';
import type { Parts } from '../../strings';

type Words = Parts['papersView']['nextYear'];

/** A task by its words, or where it has none by its row. */
export function taskName(words: Words, { content, row }: Pick<NextYearTask, 'content' | 'row'>): string {
  return content.trim() === '' ? words.nameless(row + 1) : content;
}

/** Tasks that were not copied, each with why. */
export function namesOfLeftOut(words: Words, tasks: readonly NextYearTask[]): readonly string[] {
  return tasks.map((task) => {
    const why = task.notTaken === null ? words.notChosen : words.notTaken[task.notTaken];
    return words.named(taskName(words, task), why);
  });
}

/** Copied tasks that are to be read over, each with why. */
export function namesOfReadOver(words: Words, tasks: readonly NextYearTask[]): readonly string[] {
  return tasks.map((task) => {
    const name = taskName(words, task);
    return task.readOver === null ? name : words.named(name, words.readOver[task.readOver]);
  });
}
