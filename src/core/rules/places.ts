import type { Task } from '../tasks/task';
import type { FindingPlace } from './finding';
import { cellOfPlace, type FieldPlace } from '../sheets/field';

/** The field's own cell, else the task's whole row. */
export function cellOrRow(task: Task, place: FieldPlace | null): FindingPlace {
  const cell = cellOfPlace(place, task.row);
  return cell === null ? { kind: 'row', sheet: task.sheet, row: task.row } : { kind: 'cell', cell };
}

/** A task's words as a sentence names it: on one line, at most 80 letters. */
export function shortContent(task: Task): string {
  return shortened(task.content.text);
}

/** By what a sentence names a task: its words, and where it has none its row, counted from 1. */
export function namesOf(task: Task): { readonly content: string; readonly shownRow: number } {
  return { content: shortContent(task), shownRow: task.row + 1 };
}

/** A text on one line, at most 80 letters, cut at a word. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}

const longest = 80;
