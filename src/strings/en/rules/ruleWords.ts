import { said, type FindingData } from '../../ruleWords';
import { counted } from '../counted';

export { said, type FindingData, type SaidOf, type WordsOf } from '../../ruleWords';

/** Names of the task fields as people call them. */
const fieldNames: Readonly<Record<string, string>> = {
  ordinal: 'row number',
  code: 'task code',
  item: 'plan item',
  group: 'task group',
  content: 'task',
  lead: 'lead body',
  support: 'supporting bodies',
  assignment: 'assignment (lead, support)',
  time: 'time',
  start: 'start date',
  end: 'end date',
  product: 'product',
  status: 'status',
  percent: 'percent done',
  result: 'result',
  legalBasis: 'assigning document',
  budget: 'budget',
  followUp: 'follow-up body',
  leader: 'leader in charge',
  source: 'source of the direction',
  assignedOn: 'date of assignment',
  note: 'note',
};

/** The English name of the field that a finding speaks of. */
export function fieldName(data: FindingData): string {
  const name = said(data, 'field');
  return fieldNames[name] ?? name;
}

/** A datum as a number. */
export function numberOf(data: FindingData, name: string): number {
  return Number(data[name] ?? 0);
}

/** How many of a thing a datum says: "1 task", "2 tasks". */
export function many(data: FindingData, name: string, one: string, several = `${one}s`): string {
  return counted(numberOf(data, name), one, several);
}

/** How many cells a finding speaks of, and the first of them, to be put behind a name; "" for one cell. */
export function inCells(data: FindingData): string {
  const count = Number(data['cellCount'] ?? 1);
  return count > 1 ? ` (${counted(count, 'cell')}: ${said(data, 'cells')})` : '';
}

/** A task by its words, or where it has none by its row; to be put behind "task". */
export function taskNamed(data: FindingData): string {
  const content = said(data, 'content');
  return content === '' ? `in row ${said(data, 'shownRow')}` : `“${content}”`;
}
