import type { MappedColumn, RowKind, Table } from '../../../src/core/sheets/table';
import type { TaskField } from '../../../src/core/vocabulary/taskFields';
import {
  choiceOf,
  confirmedMapping,
  isClear,
  isDoubtful,
  partColumns,
  problemOf,
} from '../../../src/taskpane/columns/mapping';
import { otherRows } from '../../../src/taskpane/columns/otherRows';
import { shortenedValue } from '../../../src/taskpane/columns/shortenedValue';
import { table } from '../fixedActions';

const needs = { required: 'content', repeatable: new Set<TaskField>(), inTwo: 'lead' } as const;
const guess = choiceOf(table.columns);
const changed = (column: number, field: TaskField | null) => new Map(guess).set(column, field);

describe('what a person confirms about a sheet', () => {
  test.each([
    ['the guess', guess, null],
    ['content left out', changed(1, null), { kind: 'requiredMissing' }],
    ['one field from two columns', changed(3, 'content'), { kind: 'twice', field: 'content' }],
    ['one that may stand in two side by side', changed(3, 'lead'), null],
    ['the same, not side by side', changed(0, 'lead'), { kind: 'twice', field: 'lead' }],
    ['the same in three', new Map(changed(1, 'lead')).set(3, 'lead'), { kind: 'twice', field: 'lead' }],
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
});

/** A column that is taken for something; of three values where none are given. */
const column = (given: Partial<MappedColumn<TaskField>>): MappedColumn<TaskField> => ({
  column: 0,
  header: 'Cột',
  field: 'note',
  certainty: 1,
  toldBy: 'header',
  likely: [],
  samples: ['a', 'b', 'c'],
  ...given,
});

describe('a column to look at', () => {
  test.each<readonly [string, Partial<MappedColumn<TaskField>>, boolean]>([
    ['values that nothing explains', { field: null, certainty: 0, toldBy: 'nothing' }, true],
    [
      'a header that says nothing, and nothing below it',
      { field: null, toldBy: 'nothing', samples: [] },
      false,
    ],
    ['a header known to be none of the fields', { field: null, certainty: 0, toldBy: 'header' }, false],
    ['a guess that values alone tell, however sure', { toldBy: 'contents', certainty: 0.7 }, true],
    ['a header that the values speak against', { toldBy: 'header', certainty: 0.5 }, true],
    ['a header, and values that say the same', { toldBy: 'both', certainty: 0.95 }, false],
    ['what a person chose', { toldBy: 'person', field: null }, false],
  ])('%s', (_name, given, expected) => {
    expect(isDoubtful(column(given))).toBe(expected);
  });

  test('stands apart from the clear ones; columns without header and values are not shown', () => {
    const columns = [
      column({ column: 0 }),
      column({ column: 1, field: null, toldBy: 'nothing' }),
      column({ column: 2, header: '', field: null, toldBy: 'nothing', samples: [] }),
      column({ column: 3, certainty: 0.4 }),
    ];
    const { doubtful, sure } = partColumns(columns);
    expect([doubtful, sure].map((part) => part.map((one) => one.column))).toEqual([[1, 3], [0]]);
  });

  test('keeps its table from being confirmed without a look; so does a field that is missing', () => {
    const whole = { ...table, columns: table.columns.map((one) => ({ ...one, certainty: 1 })) };
    const without = { ...whole, columns: whole.columns.filter(({ field }) => field !== 'content') };
    expect([table, whole, without].map((one) => isClear(one, needs))).toEqual([false, true, false]);
  });
});

describe('rows that are no records', () => {
  const letters: Readonly<Record<string, RowKind>> = {
    R: 'record',
    g: 'group',
    t: 'total',
    s: 'signature',
    '.': 'empty',
    f: 'formulaOnly',
    h: 'repeatedHeader',
  };
  const rowsOf = (kinds: string): Table =>
    ({
      ...table,
      rows: [...kinds].map((letter, at) => ({ row: at + 2, kind: letters[letter] ?? 'empty' })),
    }) as unknown as Table;
  /** "g3 f5-7,9", in people's counting. */
  const inShort = (kinds: string): string =>
    otherRows(rowsOf(kinds))
      .map(({ kind, ranges }) => {
        const where = ranges.map(({ from, to }) => (from === to ? `${from + 1}` : `${from + 1}-${to + 1}`));
        const [letter] = Object.entries(letters).find(([, one]) => one === kind) ?? ['?'];
        return `${letter}${where.join(',')}`;
      })
      .join(' ');

  test.each([
    ['RRR', ''],
    ['gRRt', 'g3 t6'],
    ['RRffffffff', 'f5-12'],
    ['RfRffR', 'f4,6-7'],
    ['gRgRgR', 'g3 g5 g7'],
    ['Rt..sss', 't4 .5-6 s7-9'],
    ['R.R.R.f.f', '.4,6,8,10 f9,11'],
    ['RRhR', 'h5'],
  ])('%s: %s', (kinds, expected) => {
    expect(inShort(kinds)).toBe(expected);
  });

  test('come with the first words of theirs, those of formulas alone without any', () => {
    const withWords = otherRows(table).map(({ ranges, kind, text }) => [ranges[0]?.from, kind, text]);
    expect(withWords).toEqual([
      [2, 'group', 'I Phong trào thi đua'],
      [5, 'total', 'Cộng'],
    ]);
    expect(otherRows(rowsOf('f'))[0]?.text).toBe('');
  });

  test('are told in steps that grow with the rows, not with their square', () => {
    const many = otherRows(rowsOf('Rf'.repeat(50_000)));
    expect(many.map(({ ranges }) => ranges.length)).toEqual([50_000]);
  });
});

test.each([
  ['Quý I', 'Quý I'],
  ['a'.repeat(80), 'a'.repeat(80)],
  [`${'chữ '.repeat(14)}dài hơn một dòng nhiều`, `${'chữ '.repeat(14)}dài…`],
])('a value is shown in whole words: %s', (value, shown) => {
  expect(shortenedValue(value)).toBe(shown);
});
