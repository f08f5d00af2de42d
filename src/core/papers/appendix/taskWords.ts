import { withFullNames, type FullName } from '../../bodies/fullNames';
import type { AppendixSettings } from '../../plan/appendixSettings';
import { mapWork, type Work } from '../../work/work';
import type { Task } from '../../tasks/task';
import { withFullDays } from '../../time/fullDays';

/** The words of a task that the appendix may say otherwise than its sheet. */
interface TaskWords {
  readonly lead: string;
  readonly support: string;
  readonly time: string;
  readonly note: string;
}

/** How the office wants names, days and notes, and what names stand for. */
export interface TaskWording {
  readonly settings: Pick<AppendixSettings, 'bodyNames' | 'days' | 'notes'>;
  readonly fullName: FullName;
}

/** How many cells each of the three choices changes, chosen or not. */
export interface WrittenOut {
  readonly bodyNames: number;
  readonly days: number;
  /** Tasks whose sheet has a remark. */
  readonly notes: number;
}

/** A task's words as the settings ask for them. */
export function taskWords(
  { leads, supporters, time, note }: Pick<Task, 'leads' | 'supporters' | 'time' | 'note'>,
  { settings, fullName }: TaskWording,
): TaskWords {
  const isFull = settings.bodyNames === 'full';
  return {
    lead: isFull ? withFullNames(leads.text, leads.value, fullName) : leads.text,
    support: isFull ? withFullNames(supporters.text, supporters.value, fullName) : supporters.text,
    time: settings.days === 'dayMonthYear' ? withFullDays(time.text, time.value) : time.text,
    note: settings.notes === 'carried' ? note.text : '',
  };
}

/** Counts the cells that the choices change, also those that are not chosen. Linear; bit by bit. */
export function* writtenOut(
  tasks: readonly Task[],
  { fullName }: Pick<TaskWording, 'fullName'>,
): Work<WrittenOut> {
  const all: TaskWording = {
    settings: { bodyNames: 'full', days: 'dayMonthYear', notes: 'carried' },
    fullName,
  };
  let [bodyNames, days, notes] = [0, 0, 0];
  const lookAt = (task: Task): void => {
    const words = taskWords(task, all);
    if (words.lead !== task.leads.text) bodyNames += 1;
    if (words.support !== task.supporters.text) bodyNames += 1;
    if (words.time !== task.time.text) days += 1;
    if (words.note !== '') notes += 1;
  };
  yield* mapWork(tasks, lookAt);
  return { bodyNames, days, notes };
}
