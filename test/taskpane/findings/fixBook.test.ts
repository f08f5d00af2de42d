import type { OpenFinding } from '../../../src/core/office/setAside';
import { fixBook } from '../../../src/taskpane/findings/fixBook';
import { goesOnWith, neighbour } from '../../../src/taskpane/findings/listRows';
import { listSheet, lowRating } from '../fixedNominees';
import { blankFixes, untidyNames } from './findingStates';

const [first, second] = blankFixes;
if (first === undefined || second === undefined) throw new Error('no fixes');
const dateFix = { cell: { sheet: listSheet, row: 9, column: 4 }, from: '9/18/2026', to: '18/09/2026' };
const asked = {
  cell: { sheet: listSheet, row: 8, column: 4 },
  from: '3/4/2026',
  choices: ['03/04', '04/03'],
};
const at = (key: string, cell: { row: number; column: number }): OpenFinding => ({
  ...lowRating,
  key,
  where: { kind: 'cell', cell: { sheet: listSheet, ...cell } },
});
const sharesCell = at('shares', first.cell);
const atQuestion = at('asked', asked.cell);
const atDate = at('date', dateFix.cell);
const book = fixBook({
  findings: [...untidyNames, sharesCell, atQuestion, atDate],
  fixes: [{ kind: 'date', fix: dateFix }],
  questions: [asked, { cell: first.cell, from: 'x', choices: [] }],
});

describe('which fix belongs to which finding', () => {
  test('its own alone: what is proposed for its cell may mend something else; none where a person must choose', () => {
    expect(book.fixOf(atDate)).toBeNull();
    expect(untidyNames.map((one) => book.fixOf(one))).toEqual(blankFixes);
    expect(book.fixOf(sharesCell)).toBeNull();
    expect(book.fixOf(atQuestion)).toBeNull();
    expect(book.questionOf(atQuestion)).toBe(asked);
    expect(book.questionOf(sharesCell)).toBeNull();
  });

  test('all of the same kind: no finding of another rule, none that must be chosen', () => {
    expect(untidyNames.slice(0, 1).map((one) => book.alike(one))).toEqual([blankFixes]);
    expect(book.alike(atDate)).toEqual([dateFix]);
    expect(book.alike(lowRating)).toEqual([]);
  });

  test('its own change mends a finding; another finding of the cell is only touched', () => {
    expect(book.keysOf([first])).toEqual({
      fixed: ['fix 2 1 DS khen thưởng', 'DS-16:0'],
      touched: ['shares'],
    });
    expect(book.keysOf([dateFix])).toEqual({ fixed: ['fix 9 4 DS khen thưởng'], touched: ['date'] });
    // another text than the one that mends it
    expect(book.keysOf([{ ...second, to: 'Lê Nháp' }]).touched).toEqual(['DS-16:1']);
  });
});

describe('going on', () => {
  const keys = ['a', 'b', 'c', 'd'];
  test.each([
    ['from none to the first', neighbour(keys, null, 'next'), 'a'],
    ['from none to the last', neighbour(keys, null, 'previous'), 'd'],
    ['on', neighbour(keys, 'b', 'next'), 'c'],
    ['not over the end', neighbour(keys, 'd', 'next'), null],
    ['from one that is no longer there to the first', neighbour(keys, 'x', 'next'), 'a'],
    ['after a fix to the next that stays', goesOnWith(keys, 'b', new Set(['b', 'c'])), 'd'],
    ['at the end to the one before', goesOnWith(keys, 'd', new Set(['d', 'c'])), 'b'],
    ['nothing left', goesOnWith(keys, 'a', new Set(keys)), null],
  ])('%s', (_name, found, expected) => {
    expect(found).toBe(expected);
  });
});
