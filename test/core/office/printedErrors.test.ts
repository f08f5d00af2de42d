import { errorsOfNominees, errorsOfTasks, together } from '../../../src/core/office/printedErrors';
import type { OpenFinding } from '../../../src/core/office/setAside';

function found(row: number, told: Partial<OpenFinding> = {}): OpenFinding {
  return {
    rule: 'NV-08',
    messageId: 'impossibleDay',
    severity: 'error',
    where: { kind: 'cell', cell: { sheet: 'Sổ việc', row, column: 3 } },
    field: 'time',
    data: {},
    key: `k${row}`,
    mustBeMended: true,
    ...told,
  };
}

const rows = [4, 5, 9].map((row) => ({ sheet: 'Sổ việc', row }));

test('errors of printed rows alone, in the order of the paper', () => {
  const { count, named } = errorsOfTasks([found(9), found(4), found(7)], rows);
  expect(count).toBe(2);
  expect(named.map(({ where }) => (where.kind === 'cell' ? where.cell.row : null))).toEqual([4, 9]);
});

test('no warning, no column that is not printed, no other sheet, nothing of the whole plan', () => {
  const none = [
    found(4, { severity: 'warning' }),
    found(4, { field: 'result' }),
    found(4, { where: { kind: 'row', sheet: 'Khác', row: 4 } }),
    found(4, { where: { kind: 'plan' } }),
    found(4, { where: { kind: 'sheet', sheet: 'Sổ việc' } }),
  ];
  expect(errorsOfTasks(none, rows)).toEqual({ count: 0, named: [] });
});

test('of many five are named, all are counted', () => {
  const many = Array.from({ length: 8 }, (_, at) => found(4, { key: `k${at}` }));
  const { count, named } = errorsOfTasks(many, rows);
  expect([count, named.length]).toEqual([8, 5]);
});

test('on lists: what must be mended, and an award that the catalogue does not have; other warnings are not', () => {
  const told = [
    found(4, { rule: 'HG-01', messageId: 'notForThisKind', field: 'award' }),
    found(5, { rule: 'HS-09', messageId: 'unknownAward', severity: 'warning', mustBeMended: false }),
    found(9, { rule: 'DS-16', messageId: 'spaces', severity: 'warning', mustBeMended: false }),
  ];
  const named = errorsOfNominees(told, rows, 'leftOut').named.map(({ messageId }) => messageId);
  expect(named).toEqual(['notForThisKind', 'unknownAward']);
});

test('days of birth and personal numbers count only where the paper shows them', () => {
  const told = ['born', 'cccd', 'award'].map((field) => found(4, { field, key: field }));
  expect(errorsOfNominees(told, rows, 'leftOut').count).toBe(1);
  expect(errorsOfNominees(told, rows, 'shown').count).toBe(3);
});

test('papers of one file are counted together', () => {
  const one = errorsOfTasks([found(4), found(5)], rows);
  expect(together([one, { count: 0, named: [] }, one]).count).toBe(4);
  expect(together([]).named).toEqual([]);
});
