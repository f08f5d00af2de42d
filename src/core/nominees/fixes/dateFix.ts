import { plainDashes, plainSigns } from '../../text/signs';
import { formatVietnamese, makeIsoDate, yearOf, type IsoDate } from '../../time/isoDate';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { readDay } from '../readDay';
import { askPerson, oneAnswer } from '../../sheets/cellFix';
import type { OwnCell, Proposal } from './fix';

/** Columns that hold a day and nothing else. */
export const dayFields: ReadonlySet<NomineeField> = new Set<NomineeField>([
  'born',
  'bornMale',
  'bornFemale',
  'hired',
  'startedHere',
  'disciplineEnd',
  'initiativeDate',
  'decisionDate',
  'postedFrom',
  'postedUntil',
  'dueDate',
  'receivedDate',
  'resistanceFrom',
  'resistanceUntil',
]);

const twoDigitYear = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})\s*$/;

/** Days that may well lie ahead. */
const ahead: ReadonlySet<NomineeField> = new Set<NomineeField>(['disciplineEnd', 'postedUntil', 'dueDate']);
const birth: ReadonlySet<NomineeField> = new Set<NomineeField>(['born', 'bornMale', 'bornFemale']);
/** A term may end, and a paper fall due, that many years from today. */
const mostAhead = 10;
/** No paper of this State is older. */
const firstPapers = 1945;

/**
 * A day in an unusual form with one reading becomes dd/mm/yyyy; a year of two digits is asked for, among those that can
 * be: nobody was born, hired or decided about after `today`. null where the cell is plain, only a year, or no day at
 * all: a day that does not exist has no honest answer.
 */
export function dateFix(own: OwnCell, cell: { readonly isDate: boolean; readonly today: IsoDate }): Proposal {
  if (typeof own.value === 'boolean') return null;
  const { form, date } = readDay(own.value, cell);
  if (form === 'unusual' && date !== null) return oneAnswer(own, 'date', formatVietnamese(date));
  const short = form === 'ambiguous' ? twoDigitYear.exec(plainDashes(plainSigns(String(own.value)))) : null;
  if (short === null) return null;
  const choices = [1900, 2000].flatMap((century) => {
    const day = { day: Number(short[1]), month: Number(short[2]), year: century + Number(short[3]) };
    const whole = makeIsoDate(day);
    return whole === null || !canBe(own.field, whole, cell.today) ? [] : [formatVietnamese(whole)];
  });
  return choices.length === 0 ? null : askPerson(own, 'date', choices);
}

function canBe(field: NomineeField | null, day: IsoDate, today: IsoDate): boolean {
  if (field !== null && birth.has(field)) return day <= today;
  if (yearOf(day) < firstPapers) return false;
  return field !== null && ahead.has(field) ? yearOf(day) <= yearOf(today) + mostAhead : day <= today;
}
