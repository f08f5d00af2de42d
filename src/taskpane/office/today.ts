import type { IsoDate } from '../../core/time/isoDate';

/** The day on this machine's calendar: the one place of the pane that looks at a clock for it. */
export function today(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}
