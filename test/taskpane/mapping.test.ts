import type { TaskField } from '../../src/core/vocabulary/taskFields';
import { choiceOf, confirmedMapping, otherRows, problemOf } from '../../src/taskpane/columns/mapping';
import { table } from './fixedActions';

const needs = { required: 'content', repeatable: new Set<TaskField>() } as const;
const guess = choiceOf(table.columns);
const changed = (column: number, field: TaskField | null) => new Map(guess).set(column, field);

describe('what a person confirms about a sheet', () => {
  test.each([
    ['the guess', guess, null],
    ['content left out', changed(1, null), { kind: 'requiredMissing' }],
    ['one field from two columns', changed(3, 'lead'), { kind: 'twice', field: 'lead' }],
    ['two columns left as they are', new Map(changed(0, null)).set(3, null), null],
  ])('%s', (_name, choice, expected) => {
    expect(problemOf(choice, needs)).toEqual(expected);
  });

  test('is kept with sheet, header and every column', () => {
    expect(confirmedMapping(table, changed(2, null))).toEqual({
      kind: 'tasks',
      sheet: 'Theo dõi NV',
      headerKey: 'k',
      fields: [
        { column: 0, field: 'ordinal' },
        { column: 1, field: 'content' },
        { column: 2, field: null },
        { column: 3, field: 'time' },
      ],
    });
  });

  test('rows taken for something else come with their own words', () => {
    expect(otherRows(table)).toEqual([
      { row: 2, kind: 'group', text: 'I Phong trào thi đua' },
      { row: 5, kind: 'total', text: 'Cộng' },
    ]);
  });
});
