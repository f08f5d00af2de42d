import fc from 'fast-check';
import { readDateOrTime } from '../../../src/excel-host/model/dateEntry';
import { entryHabits } from '../../../src/excel-host/model/entryHabits';
import { displayText } from '../../../src/excel-host/model/numberText';
import { dateOfSerial, serialOf } from '../../../src/excel-host/model/serials';

test.each([
  [46022, 'dd/mm/yyyy', '31/12/2025'],
  [46022, 'm/d/yyyy', '12/31/2025'],
  [46022, 'd-mmm', '31-Dec'],
  [46022, 'mmm-yy', 'Dec-25'],
  [46022, '[$-42A]dd/mm/yyyy;@', '31/12/2025'],
  [46022, 'dddd, mmmm d', 'Wednesday, December 31'],
  [46022.3125, 'dd/mm/yyyy h:mm', '31/12/2025 7:30'],
  [0.8125, 'h:mm AM/PM', '7:30 PM'],
  [1.5, '[h]:mm', '36:00'],
  [60, 'd/m/yyyy', '29/2/1900'],
  [1234567.891, '#,##0', '1,234,568'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [0.125, '0%', '13%'],
  [0.125, '0.00%', '12.50%'],
  [1.005, '0.00', '1.01'],
  [-3, '0', '-3'],
  [-3, '#,##0_);(#,##0)', '(3)'],
  [3, '#,##0_);(#,##0)', '3 '],
  [0, '#,##0;-#,##0;"-"', '-'],
  [7, '000', '007'],
  [0.5, '#.##', '.5'],
  [12, '0" nhiệm vụ"', '12 nhiệm vụ'],
  [1500000, '#,##0\\ "đ"', '1,500,000 đ'],
  [12345, '0.00E+00', '1.23E+04'],
  [5, '[Red]0', '5'],
  [5, 'General', '5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1e15, 'General', '1E+15'],
  [123456789012, 'General', '1.23457E+11'],
  [12, '@', '12'],
  ['chữ', 'General', 'chữ'],
  ['chữ', '#,##0', 'chữ'],
  ['chữ', '0;0;0;"<"@">"', '<chữ>'],
  [true, '0', 'TRUE'],
  [null, '0', ''],
] as const)('%s under %s shows %s', (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test('a serial of the 1904 system shows its own day', () => {
  expect(displayText(44560, 'dd/mm/yyyy', { date1904: true })).toBe('31/12/2025');
});

test('days and serials are one to one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
      fc.pre(serial !== 60);
      expect(serialOf(dateOfSerial(serial))).toBe(serial);
    }),
  );
});

test('a date entered in full is that date, in either order of day and month', () => {
  const day = fc.record({
    year: fc.integer({ min: 1930, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, fc.constantFrom('/', '-'), ({ year, month, day: number }, sign) => {
      const serial = serialOf({ year, month, day: number });
      expect(readDateOrTime([month, number, year].join(sign), entryHabits('en-US', 46346))?.value).toBe(
        serial,
      );
      expect(readDateOrTime([number, month, year].join(sign), entryHabits('vi-VN', 46346))?.value).toBe(
        serial,
      );
    }),
  );
});

test('whatever is shown is text, and nothing throws', () => {
  fc.assert(
    fc.property(fc.double(), fc.string(), (value, format) => {
      expect(typeof displayText(value, format)).toBe('string');
    }),
  );
});
