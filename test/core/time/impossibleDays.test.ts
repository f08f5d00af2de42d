import { impossibleDaysIn, type DayPlace } from '../../../src/core/time/impossibleDays';

describe('days that the calendar does not have', () => {
  test.each<[string, DayPlace, readonly string[]]>([
    ['31/02/2025', 'dayColumn', ['31/02/2025']],
    ['QĐ số 12 ngày 31 tháng 4', 'words', ['ngày 31 tháng 4']],
    ['31/02/2025 và 30/02/2025', 'words', ['31/02/2025', '30/02/2025']],
    ['12/05/1970', 'dayColumn', []],
    ['000170000001', 'dayColumn', []],
    ['31', 'dayColumn', []],
    ['', 'dayColumn', []],
    ['1.250.000', 'words', []],
  ])('%s in %s', (text, place, parts) => {
    // asked twice: what is remembered is the same
    expect([impossibleDaysIn(text, place), impossibleDaysIn(text, place)]).toEqual([parts, parts]);
  });
});
