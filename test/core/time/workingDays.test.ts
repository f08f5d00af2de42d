import fc from 'fast-check';
import { currentLawBook } from '../../../src/core/law/currentBook';
import { addDays, fromDayNumber, type IsoDate } from '../../../src/core/time/isoDate';
import {
  addWorkingDays,
  countBack,
  workingCalendar,
  workingDaysBetween,
} from '../../../src/core/time/workingDays';
import { day } from '../law/day';

const { calendar } = currentLawBook();

describe('working days', () => {
  test.each<readonly [string, boolean]>([
    ['2025-01-01', false],
    ['2025-01-27', false],
    ['2025-02-03', true],
    ['2025-04-26', true],
    ['2025-05-02', false],
    ['2025-09-01', false],
    ['2026-01-02', false],
    ['2026-01-10', true],
    ['2026-02-16', false],
    ['2026-02-23', true],
    ['2026-04-27', false],
    ['2026-08-22', true],
    ['2026-08-31', false],
    ['2026-11-21', false],
    ['2026-11-23', true],
    ['2026-11-24', false],
    ['2026-11-28', false],
    ['2027-02-11', false],
    ['2027-05-03', false],
  ])('%s: %s', (date, isWorking) => {
    expect(calendar.isWorkingDay(day(date))).toBe(isWorking);
  });

  test.each<readonly [string, number, string, boolean]>([
    ['2026-11-20', 0, '2026-11-20', false],
    ['2026-11-20', 1, '2026-11-23', false],
    ['2026-11-20', 2, '2026-11-25', false],
    ['2026-11-21', 1, '2026-11-23', false],
    ['2026-11-30', -5, '2026-11-20', false],
    ['2026-02-13', 1, '2026-02-23', false],
    ['2025-04-25', 1, '2025-04-26', false],
    ['2025-04-29', 1, '2025-05-05', false],
    ['2026-12-31', 1, '2027-01-04', true],
    ['2024-12-30', 3, '2025-01-03', true],
  ])('%s and %i working days is %s', (from, days, to, isProvisional) => {
    expect(addWorkingDays(calendar, { from: day(from), days })).toEqual({ date: to, isProvisional });
  });

  test.each<readonly [string, string, number]>([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-27', 4],
    ['2026-11-27', '2026-11-20', -4],
    ['2026-02-13', '2026-02-23', 1],
    ['2026-11-21', '2026-11-22', 0],
  ])('between %s and %s lie %i', (from, to, count) => {
    expect(workingDaysBetween(calendar, { from: day(from), to: day(to) })).toBe(count);
  });

  test('steps are counted back from the day due, the last first', () => {
    const steps = [
      { id: 'submission', workingDays: 2 },
      { id: 'council', workingDays: 1 },
      { id: 'appraisal', workingDays: 10 },
    ];
    expect(countBack(calendar, { due: day('2026-12-15'), steps }).map(({ id, date }) => [id, date])).toEqual([
      ['submission', '2026-11-26'],
      ['council', '2026-11-30'],
      ['appraisal', '2026-12-01'],
    ]);
  });

  const someDay = fc
    .integer({ min: 20_089, max: 21_183 })
    .map((number) => fromDayNumber(number))
    .filter((date): date is IsoDate => date !== null);

  test('counting there and back comes to the same working day; between counts what adding added', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const there = addWorkingDays(calendar, { from, days });
        if (there === null) throw new Error('out of the calendar');
        expect(calendar.isWorkingDay(there.date)).toBe(true);
        expect(workingDaysBetween(calendar, { from, to: there.date })).toBe(days);
        if (calendar.isWorkingDay(from))
          expect(addWorkingDays(calendar, { from: there.date, days: -days })?.date).toBe(from);
      }),
    );
  });

  test('without a calendar only weekends are off, and every day is provisional', () => {
    const bare = workingCalendar([]);
    const monday = day('2030-07-01');
    expect([0, 1, 2, 3, 4, 5, 6].map((n) => bare.isWorkingDay(addDays(monday, n) ?? monday))).toEqual([
      ...Array<boolean>(5).fill(true),
      false,
      false,
    ]);
    expect(bare.isProvisional(monday)).toBe(true);
  });
});
