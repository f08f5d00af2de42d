import { addDays, dayNumber, daysBetween, fromDayNumber, yearOf, type IsoDate } from './isoDate';

/**
 * holiday: a public holiday; swapped: a working day given off in exchange; makeUp: the weekend day worked for it;
 * working: a day that was only proposed as one of these, so that week and weekend hold.
 */
export const calendarDayKinds = ['holiday', 'swapped', 'makeUp', 'working'] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];

/** A day on which the week's usual rule does not hold, or might not. */
export interface CalendarDay {
  readonly date: IsoDate;
  readonly kind: CalendarDayKind;
  /** Printed name, e.g. of the festival. */
  readonly name: string;
  /** True until the day has been announced ("tạm tính"). */
  readonly isProvisional: boolean;
}

/** Working days: Monday to Friday but for holidays and swapped days, and the make-up days. */
export interface WorkingCalendar {
  /** Sorted by date, each day once. */
  readonly days: readonly CalendarDay[];
  readonly isWorkingDay: (date: IsoDate) => boolean;
  /** The day's own entry; null on days under the week's usual rule. */
  readonly entryOn: (date: IsoDate) => CalendarDay | null;
  /** True where the day is provisional, or lies in a year of which the calendar knows no holiday. */
  readonly isProvisional: (date: IsoDate) => boolean;
}

/** A day that was counted to. */
interface CountedDay {
  readonly date: IsoDate;
  /** True where a provisional day, or a year without known holidays, was passed on the way. */
  readonly isProvisional: boolean;
}

/** A calendar of some exceptional days; of two entries for one day the later in the list holds. */
export function workingCalendar(days: readonly CalendarDay[]): WorkingCalendar {
  const byDate = new Map(days.map((entry) => [entry.date, entry]));
  const knownYears = new Set(days.map(({ date }) => yearOf(date)));
  const entryOn = (date: IsoDate): CalendarDay | null => byDate.get(date) ?? null;
  return {
    days: [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1)),
    entryOn,
    isWorkingDay: (date) => {
      const kind = entryOn(date)?.kind ?? 'working';
      return kind === 'makeUp' || (kind === 'working' && !isWeekend(date));
    },
    isProvisional: (date) => entryOn(date)?.isProvisional === true || !knownYears.has(yearOf(date)),
  };
}

/**
 * The day that stands `days` working days after `from` (before it where negative). `from` itself does not count, as in
 * Điều 147 of the Civil Code; 0 is `from`. null outside years 1–9999. Takes as many steps as days are passed.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  count: { readonly from: IsoDate; readonly days: number },
): CountedDay | null {
  const step = count.days < 0 ? -1 : 1;
  let left = Math.abs(Math.trunc(count.days));
  let date = count.from;
  let isProvisional = false;
  while (left > 0) {
    const next = addDays(date, step);
    if (next === null) return null;
    date = next;
    isProvisional ||= calendar.isProvisional(date);
    if (calendar.isWorkingDay(date)) left -= 1;
  }
  return { date, isProvisional };
}

/** Working days after `from` up to and with `to`; where `to` is earlier, minus those from `to` to the day before `from`. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  span: { readonly from: IsoDate; readonly to: IsoDate },
): number {
  if (daysBetween(span.from, span.to) < 0) {
    return -countWorking(calendar, dayNumber(span.to), dayNumber(span.from) - 1);
  }
  return countWorking(calendar, dayNumber(span.from) + 1, dayNumber(span.to));
}

/** A piece of work with the working days that it takes. */
interface CalendarStep {
  readonly id: string;
  readonly workingDays: number;
}

/**
 * The last days on which each step may begin so that the last one ends on `due`: counted back, the last step first,
 * answered in the order of the steps. A day that falls on a day off is already moved before it by the counting.
 */
export function countBack(
  calendar: WorkingCalendar,
  plan: { readonly due: IsoDate; readonly steps: readonly CalendarStep[] },
): readonly (CalendarStep & CountedDay)[] {
  const counted: (CalendarStep & CountedDay)[] = [];
  let end: CountedDay = { date: plan.due, isProvisional: calendar.isProvisional(plan.due) };
  for (const step of [...plan.steps].reverse()) {
    const start = addWorkingDays(calendar, { from: end.date, days: -step.workingDays });
    if (start === null) break;
    end = { date: start.date, isProvisional: end.isProvisional || start.isProvisional };
    counted.push({ ...step, ...end });
  }
  return counted.reverse();
}

/** True on Saturdays and Sundays. */
export function isWeekend(date: IsoDate): boolean {
  // 1970-01-01 was a Thursday: day number + 3 is 0 on Mondays.
  return (((dayNumber(date) + 3) % 7) + 7) % 7 >= 5;
}

function countWorking(calendar: WorkingCalendar, first: number, last: number): number {
  let count = 0;
  for (let number = first; number <= last; number += 1) {
    const date = fromDayNumber(number);
    if (date !== null && calendar.isWorkingDay(date)) count += 1;
  }
  return count;
}
