import type { Fault } from './faults';

/** One row of an office's list as its clerk wrote it. */
export interface TaskRow {
  readonly code?: string;
  readonly item?: string;
  readonly content: string;
  readonly lead: string;
  readonly support: string;
  /** Words, or a day as YYYY-MM-DD that becomes a real date cell. */
  readonly time: string;
  readonly product: string;
  readonly status: string;
  readonly result: string;
  readonly note?: string;
  readonly hidden?: boolean;
  readonly faults?: readonly Fault[];
}

/** A row that names the plan's item for the tasks below it. */
export interface GroupRow {
  readonly group: string;
}

/** A time of the form YYYY-MM-DD as a date of the sheet (UTC midnight), else the words themselves. */
export function timeValue(time: string): string | Date {
  return /^\d{4}-\d{2}-\d{2}$/.test(time) ? new Date(`${time}T00:00:00Z`) : time;
}

/** How a date cell is shown, for the height of its row. */
export function shownTime(time: string): string {
  const value = timeValue(time);
  return typeof value === 'string' ? value : '00/00/0000';
}
