import * as fc from 'fast-check';
import {
  isDateFormat,
  isoDateToSerial,
  isSameFormat,
  serialToIsoDate,
} from '../../../src/core/time/excelSerial';
import {
  addDays,
  daysBetween,
  formatVietnamese,
  makeIsoDate,
  parseIsoDate,
} from '../../../src/core/time/isoDate';

describe('makeIsoDate', () => {
  const cases: readonly (readonly [number, number, number, string | null])[] = [
    [2025, 1, 13, '2025-01-13'],
    [2025, 4, 31, null],
    [2025, 2, 29, null],
    [2024, 2, 29, '2024-02-29'],
    [1900, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2025, 13, 1, null],
    [2025, 0, 1, null],
    [2025, 1, 0, null],
    [2025, 1, 1.5, null],
    [0, 1, 1, null],
  ];
  it.each(cases)('%d-%d-%d → %s', (year, month, day, expected) =>
    expect(makeIsoDate({ year, month, day })).toBe(expected),
  );
});

describe('Excel serials (1900 system)', () => {
  const cases: readonly (readonly [number, string | null])[] = [
    [0, null],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [29665, '1981-03-20'],
    [45670, '2025-01-13'],
    [45670.75, '2025-01-13'],
    [2958465, '9999-12-31'],
    [2958466, null],
    [Number.NaN, null],
    [-5, null],
  ];
  it.each(cases)('%d → %s', (serial, expected) => expect(serialToIsoDate(serial)).toBe(expected));

  it('comes back from every serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = serialToIsoDate(serial);
        expect(date === null ? null : isoDateToSerial(date)).toBe(serial);
      }),
    );
  });
  it('has no serial before 1900', () => {
    const date = parseIsoDate('1899-12-31');
    expect(date === null ? 'no date' : isoDateToSerial(date)).toBeNull();
  });
});

describe('isSameFormat', () => {
  test.each([
    ['hh:mm', 'h:mm', true],
    ['dd/mm/yyyy', '[$-42A]dd/mm/yyyy;@', true],
    ['dd/mm/yyyy', 'm/d/yyyy', true],
    ['#,##0', '#,##0', true],
    ['[$-409]#,##0;@', '#,##0', true],
    ['dd/mm/yyyy', 'General', false],
    ['hh:mm', 'dd/mm/yyyy', false],
    ['0', '0.00', false],
    ['@', 'General', false],
    ['0%', '0', false],
  ])('"%s" and "%s": %s', (one, other, isSame) => {
    expect(isSameFormat(one, other)).toBe(isSame);
  });
});

describe('isDateFormat', () => {
  it.each(['dd/mm/yyyy', 'm/d/yyyy', '[$-42A]dd/mm/yyyy;@', 'mmm-yy', 'd"/"m', 'General" ngày "dd'])(
    '%s: date',
    (format) => expect(isDateFormat(format)).toBe(true),
  );
  it.each(['General', '@', '0', '#,##0 "đ"', '0.00%', 'h:mm', '[Red]0', '_-* #,##0_-'])(
    '%s: none',
    (format) => expect(isDateFormat(format)).toBe(false),
  );
});

describe('day arithmetic', () => {
  it('counts across months, leap days and years', () => {
    const start = parseIsoDate('2024-02-28');
    if (start === null) throw new Error('a real day');
    expect(addDays(start, 2)).toBe('2024-03-01');
    expect(addDays(start, -59)).toBe('2023-12-31');
    const end = parseIsoDate('2025-02-28');
    expect(end === null ? 0 : daysBetween(start, end)).toBe(366);
    expect(formatVietnamese(start)).toBe('28/02/2024');
  });
});
