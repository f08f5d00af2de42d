import { listFindings } from '../../../src/core/papers/findingsList/findingsList';
import { toDoOf } from '../../../src/core/papers/unitFindings/toDo';
import type { Finding } from '../../../src/core/rules/finding';

const cell = (row: number) => ({ sheet: 'NV', row, column: 3 });
const remark: Finding = {
  rule: 'NV-09',
  messageId: 'unclear',
  severity: 'info',
  where: { kind: 'cell', cell: cell(2) },
  field: 'time',
  data: {},
};
const due = (row: number, step: string, days: number): Finding => ({
  ...remark,
  rule: 'NV-12',
  where: { kind: 'cell', cell: cell(row) },
  data: { step, days },
});

describe('what is to be done', () => {
  const fix = { cell: cell(2), from: '9/18/2026', to: '18/09/2026' };
  const choices = (...texts: readonly string[]) =>
    ({ cell: cell(2), from: 'x', kind: 'bodyName', texts }) as unknown as NonNullable<Finding['choices']>;

  test.each<readonly [string, Finding, ReturnType<typeof toDoOf>]>([
    ['the one answer', { ...remark, fix }, { kind: 'fix', to: '18/09/2026' }],
    [
      'spaces too many',
      { ...remark, fix: { ...fix, from: ' Trần  Thị Thử', to: 'Trần Thị Thử' } },
      { kind: 'spaces' },
    ],
    ['one of several', { ...remark, choices: choices('a', 'b') }, { kind: 'choose', texts: ['a', 'b'] }],
    ['overdue', due(2, 'overdue', 12), { kind: 'late' }],
    ['due soon', due(2, 'within3', 2), { kind: 'due' }],
    ['nothing is proposed', remark, { kind: 'look', severity: 'info' }],
    ['a cell would be blank', { ...remark, fix: { ...fix, to: '' } }, { kind: 'look', severity: 'info' }],
    [
      'a number of a person',
      { ...remark, fix: { ...fix, to: '001085000001' } },
      { kind: 'look', severity: 'info' },
    ],
    [
      'a long text is cut at a word',
      { ...remark, fix: { ...fix, to: 'một hai ba bốn năm sáu' } },
      { kind: 'fix', to: 'một hai ba…' },
    ],
  ])('%s', (_says, finding, toDo) => {
    expect(toDoOf(finding, 14)).toEqual(toDo);
  });
});

test('worst first: overdue tasks by their days, in the places that they had; by sheet they stay in their rows', () => {
  const findings = [due(2, 'within7', 5), remark, due(4, 'overdue', 3), due(5, 'overdue', 90)];
  const source = { findings, nominees: [], tasks: [], sheetOrder: ['NV'] };
  const rows = (order: 'worstFirst' | 'bySheet') =>
    listFindings(source, order).map(({ finding }) => [finding.rule, finding.data['days']]);
  expect(rows('worstFirst')).toEqual([
    ['NV-12', 90],
    ['NV-09', undefined],
    ['NV-12', 3],
    ['NV-12', 5],
  ]);
  expect(rows('bySheet')).toEqual([
    ['NV-12', 5],
    ['NV-09', undefined],
    ['NV-12', 3],
    ['NV-12', 90],
  ]);
});
