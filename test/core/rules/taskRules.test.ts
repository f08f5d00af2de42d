import { caseRows } from './caseRows';
import { findingsOn, inShort, taskRow } from './taskSheet';
import { taskTables } from './taskTables';

describe('rules on tasks', () => {
  test.each(caseRows(taskTables))('%s', (_name, rule, { rows, situation, expected }) => {
    expect(inShort(findingsOn(rule, rows, situation))).toEqual(expected);
  });

  test('an unknown lead carries the answer that adds it to the list', () => {
    const [finding] = findingsOn('NV-04', [taskRow({ lead: 'Tổ  áo xanh ' })]);
    expect(finding?.answer).toEqual({ kind: 'addBody', name: 'Tổ áo xanh' });
  });

  test('what recurs names all its cells', () => {
    const [finding] = findingsOn(
      'NV-04',
      [1, 2, 3, 4, 5, 6, 7].map((ordinal) => taskRow({ ordinal, lead: 'Tổ áo xanh' })),
    );
    expect(finding?.cells).toHaveLength(7);
    expect(finding?.data).toMatchObject({ cellCount: 7, cells: 'D2, D3, D4, D5, D6, D7, …' });
  });

  test('an impossible day is quoted', () => {
    const [finding] = findingsOn('NV-08', [taskRow({ time: 'Từ 01/4 đến 31/4/2026' })]);
    expect(finding?.data['part']).toContain('31/4');
  });

  test('a repeat names the earlier row as people count it', () => {
    const [finding] = findingsOn('NV-10', [taskRow(), taskRow({ ordinal: 2 })]);
    expect(finding?.data['otherRow']).toBe(2);
  });
});
