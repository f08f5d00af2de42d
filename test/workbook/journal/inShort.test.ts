import { inShort } from '../../../src/workbook/journal/inShort';
import type { JournaledCell } from '../../../src/workbook/journal/journalEntry';

const cell = (given: Partial<JournaledCell>): JournaledCell => ({
  sheet: 'NV',
  row: 4,
  column: 3,
  from: '9/18/2026',
  to: '18/09/2026',
  witness: null,
  ...given,
});

describe('what a step is told by', () => {
  test.each<readonly [string, Partial<JournaledCell>, { from: string; to: string } | null]>([
    ['texts', {}, { from: '9/18/2026', to: '18/09/2026' }],
    ['a blank', { from: null }, { from: '', to: '18/09/2026' }],
    [
      'a day as Excel keeps it, whose cell keeps its format',
      { from: [46_283, 'dd/mm/yyyy'], to: [46_284, 'General'] },
      { from: '18/09/2026', to: '19/09/2026' },
    ],
    ['a number', { from: [12, 'General'], to: [13, 'General'] }, { from: '12', to: '13' }],
    [
      'lines and long words are cut',
      { from: `a\n b${'x'.repeat(60)}` },
      { from: `a b${'x'.repeat(37)}…`, to: '18/09/2026' },
    ],
    ['a formula is not told', { from: { formula: '=A1', format: 'General' } }, null],
  ])('one cell: %s', (_name, given, change) => {
    expect(inShort([cell(given)])).toEqual({
      count: 1,
      first: { sheet: 'NV', address: 'D5' },
      columns: ['D'],
      change,
    });
  });

  test('several cells by count, columns and the first of them; nothing of what they say', () => {
    const cells = [cell({ row: 9 }), cell({ row: 4, column: 27 }), cell({})];
    expect(inShort(cells)).toEqual({
      count: 3,
      first: { sheet: 'NV', address: 'D5' },
      columns: ['D', 'AB'],
      change: null,
    });
  });

  test('of many columns none is named; of no cells there is nothing to tell', () => {
    expect(inShort([0, 1, 2, 3, 4].map((column) => cell({ column })))?.columns).toEqual([]);
    expect(inShort([])).toBeNull();
  });
});
