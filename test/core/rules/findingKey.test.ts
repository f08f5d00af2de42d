import { atOnce } from '../../../src/core/work/work';
import { keyFindings } from '../../../src/core/rules/findingKey';
import { findingsOn, taskRow } from './taskSheet';

const keysOf = (rows: Parameters<typeof findingsOn>[1]): readonly string[] =>
  atOnce(keyFindings(findingsOn('NV-04', rows), (_sheet, row) => `task ${row}`)).map(({ key }) => key);

test('a finding of a name keeps its key wherever and however often the name stands', () => {
  const once = keysOf([taskRow({ lead: 'Tổ áo xanh' })]);
  const lower = keysOf([
    taskRow(),
    taskRow({ ordinal: 2, lead: 'Tổ áo xanh' }),
    taskRow({ ordinal: 3, lead: 'Tổ áo xanh' }),
  ]);
  expect(lower).toEqual(once);
  expect(keysOf([taskRow({ lead: 'Tổ áo đỏ' })])).not.toEqual(once);
});
