import fc from 'fast-check';
import { fullestFirst, mostBars } from '../../../src/core/counting/mostLoaded';
import { rowTotal } from '../../../src/core/counting/summaryTable';
import { tally } from '../../../src/core/counting/tally';

const tableOf = (keys: readonly string[]) =>
  tally(keys, {
    id: 'taskBodies',
    rowDimension: 'body',
    columnDimension: 'status',
    columns: ['done'],
    columnOf: () => 'done' as const,
    rowsOf: (key) => [{ key, label: key }],
    lastRows: ['other'],
  });

const anyKeys = fc.array(fc.oneof(fc.nat(40).map(String), fc.constant('other')), { maxLength: 200 });

test('the fullest rows come first where a chart cannot show all; nothing is lost', () => {
  fc.assert(
    fc.property(anyKeys, (keys) => {
      const table = tableOf(keys);
      const { rows } = fullestFirst(table, ['other']);
      expect(new Set(rows)).toEqual(new Set(table.rows));
      expect(rows).toHaveLength(table.rows.length);
      if (table.rows.length <= mostBars) expect(rows).toEqual(table.rows);
      else {
        const named = rows.filter(({ key }) => key !== 'other').map(rowTotal);
        expect(named).toEqual(named.toSorted((one, other) => other - one));
        expect(rows.slice(0, -1).some(({ key }) => key === 'other')).toBe(false);
      }
    }),
  );
});
