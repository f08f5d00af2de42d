import type { FigureValue } from './entry';
import type { LawSetting } from './lawSetting';
import { parseIsoDate, type IsoDate } from '../time/isoDate';
import { calendarDayKinds, type CalendarDay, type CalendarDayKind } from '../time/workingDays';

const prefix = 'holiday.';

/** The key under which the office sets a day of the calendar. */
export function holidayKey(date: IsoDate): string {
  return `${prefix}${date}`;
}

/** The day that a setting's key names; null where it is no day of the calendar. */
export function holidayDate(key: string): IsoDate | null {
  return key.startsWith(prefix) ? parseIsoDate(key.slice(prefix.length)) : null;
}

/** True for the words that a day of the calendar may be set to. */
export function isCalendarDayKind(value: FigureValue): value is CalendarDayKind {
  return calendarDayKinds.some((kind) => kind === value);
}

/** The book's days and, after them, those that the office set: its reason stands as the day's name where it is new. */
export function holidaysWith(
  holidays: readonly CalendarDay[],
  settings: readonly LawSetting[],
): readonly CalendarDay[] {
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  const own = settings.flatMap(({ key, value, reason }): readonly CalendarDay[] => {
    const date = holidayDate(key);
    if (date === null || !isCalendarDayKind(value)) return [];
    return [{ date, kind: value, name: names.get(date) ?? reason, isProvisional: false }];
  });
  return [...holidays, ...own];
}
