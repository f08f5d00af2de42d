import { askPerson, oneAnswer } from '../../sheets/cellFix';
import { tidied } from '../../text/tidied';
import { daysAsUsual, fullYears, readTheOtherWay } from '../../time/dayWriting';
import { dayOfBareSerial } from '../../time/excelSerial';
import { formatVietnamese, yearOf } from '../../time/isoDate';
import { dayFirst } from '../../time/monthFirst';
import type { TimeReading } from '../../time/timeReading';
import type { TaskField } from '../../vocabulary/taskFields';
import type { TaskCell, TaskProposal } from './taskFix';

/** Columns whose words are a time. */
export const timeFields: ReadonlySet<TaskField> = new Set<TaskField>(['time', 'start', 'end', 'assignedOn']);

/** What a look at a time goes by. */
export interface TimeKnown {
  /** The year that days without one belong to. */
  readonly year: number | null;
  readonly timeOf: (text: string) => TimeReading;
  /** Whether this column writes months first, as far as its other cells tell: then this one may, too. */
  readonly isBesideMonthFirst: boolean;
}

/** A bare number is a day only near the plan's year. */
const yearsAround = 2;

/**
 * A day in another form than dd/mm/yyyy is written so, with all other words as they are; only where it is read the same
 * before and after. A year of two digits that is not the plan's is asked for, and in a column where month stands before
 * day also whether a day that may be read both ways is the other one. null for times in words, and for cells whose number shows as a day.
 */
export function timeFix(own: TaskCell, known: TimeKnown): TaskProposal {
  if (typeof own.value === 'number') return serialFix(own, known);
  if (typeof own.value !== 'string' || !/\p{Nd}/u.test(own.value)) return null;
  const read = known.timeOf(own.value);
  // a day that does not exist comes first: whatever else is mended would be mended in other words
  if (read.kind === 'impossible') return null;
  const text = tidied(own.value);
  const to = daysAsUsual(text, known.year);
  if (to !== text) {
    const kind = dayFirst(text) === text ? 'date' : 'monthFirst';
    return isReadAlike(read, known.timeOf(to)) ? oneAnswer(own, kind, to) : null;
  }
  if (read.isAmbiguous && known.year !== null) {
    const choices = fullYears(text, known.year);
    return choices.length === 0 ? null : askPerson(own, 'date', choices);
  }
  const otherWay = known.isBesideMonthFirst ? readTheOtherWay(text) : null;
  return otherWay === null ? null : askPerson(own, 'monthFirst', [otherWay]);
}

/** A number that lost its date format. */
function serialFix(own: TaskCell, { year }: TimeKnown): TaskProposal {
  const day = Number.isInteger(own.value) ? dayOfBareSerial(String(own.value)) : null;
  if (day === null || year === null || Math.abs(yearOf(day) - year) > yearsAround) return null;
  return oneAnswer(own, 'date', formatVietnamese(day));
}

function isReadAlike(one: TimeReading, other: TimeReading): boolean {
  return one.kind === other.kind && one.start === other.start && one.end === other.end;
}
