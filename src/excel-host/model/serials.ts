/** A day of the calendar; month 1–12. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86400000;
/** Serial 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was (as Lotus 1-2-3 did): before it one day less. */
const epoch = Date.UTC(1899, 11, 30);

/** The serial of a day in the 1900 system. */
export function serialOf(date: CalendarDay): number {
  const serial = Math.round((Date.UTC(date.year, date.month - 1, date.day) - epoch) / dayLength);
  return serial < 61 ? serial - 1 : serial;
}

/** The day of a whole serial of the 1900 system (60 reads as 29 February 1900, as Excel shows it). */
export function dateOfSerial(serial: number): CalendarDay {
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(epoch + (serial < 60 ? serial + 1 : serial) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekday(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}
