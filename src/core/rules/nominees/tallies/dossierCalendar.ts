import type { Nominee } from '../../../nominees/nominee';
import type { IsoDate } from '../../../time/isoDate';
import { countBack, type WorkingCalendar } from '../../../time/workingDays';

/** What an office does before a list goes up, first to last. */
export type DossierStep = 'collect' | 'check' | 'council' | 'submission' | 'handIn';

/** The last day on which a step may begin. */
export interface CalendarLine {
  readonly step: DossierStep;
  readonly workingDays: number;
  readonly date: IsoDate;
  /** True where a day that has not been announced, or a year of unknown holidays, was passed ("tạm tính"). */
  readonly isProvisional: boolean;
}

/** One day on which dossiers are due, and the days counted back from it. */
export interface DossierCalendar {
  readonly due: IsoDate;
  /** Nominations that are due on that day. */
  readonly count: number;
  /** sheet: the list's own column; asked: handed in by the person. */
  readonly from: 'sheet' | 'asked';
  readonly lines: readonly CalendarLine[];
}

/** Working days that offices leave for each step: habit, no rule. */
const habit: readonly { readonly id: DossierStep; readonly workingDays: number }[] = [
  { id: 'collect', workingDays: 5 },
  { id: 'check', workingDays: 3 },
  { id: 'council', workingDays: 2 },
  { id: 'submission', workingDays: 2 },
  { id: 'handIn', workingDays: 1 },
];

/** Calendars counted back from each day due, the earliest first; none where neither the list nor a person names one. */
export function dossierCalendars(
  nominees: readonly Nominee[],
  known: { readonly calendar: WorkingCalendar; readonly due: IsoDate | null },
): readonly DossierCalendar[] {
  const counts = new Map<IsoDate, number>();
  for (const { dossier } of nominees) {
    const due = dossier.due.value;
    if (due !== null) counts.set(due, (counts.get(due) ?? 0) + 1);
  }
  const days = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const fromSheet = days.map(([due, count]) => calendarOf(known.calendar, { due, count, from: 'sheet' }));
  if (known.due === null || counts.has(known.due)) return fromSheet;
  return [
    calendarOf(known.calendar, { due: known.due, count: nominees.length, from: 'asked' }),
    ...fromSheet,
  ];
}

function calendarOf(
  calendar: WorkingCalendar,
  about: Pick<DossierCalendar, 'due' | 'count' | 'from'>,
): DossierCalendar {
  const counted = countBack(calendar, { due: about.due, steps: habit });
  const lines = counted.map(({ id, workingDays, date, isProvisional }): CalendarLine => {
    const step = habit.find((one) => one.id === id)?.id ?? 'handIn';
    return { step, workingDays, date, isProvisional };
  });
  return { ...about, lines };
}
