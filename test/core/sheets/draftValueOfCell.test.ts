import { draftValueOfCell } from '../../../src/core/sheets/draftValueOfCell';
import type { CellValue } from '../../../src/core/sheets/grid';
import type { DraftValue } from '../../../src/core/sheets/sheetDraft';
import { makeIsoDate } from '../../../src/core/time/isoDate';
import { gridOf } from './gridOf';

/** What a cell of this value and format is written as elsewhere. */
function writtenAs(value: CellValue, format: string): DraftValue {
  return draftValueOfCell({ ...gridOf([['']]), values: [[value]], numberFormats: [[format]] }, 0, 0);
}

test.each([
  [1234.5, '#,##0.0'],
  [0.25, '0%'],
  [912_345_678, '0000000000'],
  [5_000_000, '#,##0 "₫"'],
  [5_000_000, '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-'],
  [5_000_000, '[$₫-42A]#,##0;[Red]-#,##0'],
  [1.5e9, '0.00E+00'],
  [46_174, 'mm/yyyy'],
  [46_174.5, 'dd/mm/yyyy hh:mm'],
  [0.5, 'hh:mm'],
])('%d in the format %s stays a number in it', (number, format) => {
  expect(writtenAs(number, format)).toEqual({ type: 'number', number, format });
});

test.each(['dd/mm/yyyy', 'm/d/yyyy', '[$-42A]dd/mm/yyyy;@', 'yyyy-mm-dd'])(
  'a day in %s is a day',
  (format) => {
    const date = makeIsoDate({ year: 2026, month: 5, day: 20 });
    expect(writtenAs(46_162, format)).toEqual({ type: 'date', date });
  },
);

test.each(['General', '', '@', 'Standard', '0"', '[foo]0', '0'.repeat(300)])(
  'a number whose format says nothing, or is none of Excel’s (%s), is plain',
  (format) => {
    expect(writtenAs(15, format)).toEqual({ type: 'number', number: 15, format: '0' });
    expect(writtenAs(1.5, format)).toEqual({ type: 'number', number: 1.5, format: 'General' });
  },
);

test.each(['=1+1', '0912345678', 'TRUE', '8/12'])('the text %s is text', (text) => {
  expect(writtenAs(text, 'General')).toEqual({ type: 'text', text });
});

test('a yes is a yes, nothing is blank', () => {
  expect(writtenAs(true, 'General')).toEqual({ type: 'boolean', boolean: true });
  expect(writtenAs('', '0%')).toEqual({ type: 'blank' });
});
