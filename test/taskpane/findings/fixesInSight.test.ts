import type { CheckedFindings } from '../../../src/taskpane/findings/checkedFindings';
import { fixesInSight } from '../../../src/taskpane/findings/fixesInSight';
import { blankFixes, untidyNames } from './findingStates';

const [first, second, third, fourth] = blankFixes;
const bare = { cell: { sheet: 'NV', row: 9, column: 2 }, from: '12/25/2026', to: '25/12/2026' };
const fixes = [...blankFixes, bare].map((fix) => ({ kind: 'spaces' as const, fix }));
const [own] = untidyNames;
if (!first || !second || !third || !fourth || !own) throw new Error('four names are needed');
const checked: CheckedFindings = {
  findings: untidyNames.slice(0, 3),
  seen: [],
  ignored: [{ finding: untidyNames[3] ?? own, reason: 'vì thế', on: '2026-03-02' }],
  facts: [],
  fixes,
  questions: [{ cell: second.cell, from: 'x', choices: ['a', 'b'] }],
};
const cells = (sight: Parameters<typeof fixesInSight>[1]) => {
  const seen = fixesInSight(checked, sight);
  return [seen.fixes.map(({ fix }) => fix.cell.row), seen.unlisted, seen.questions.length];
};

describe('what can be fixed at once agrees with the list above it', () => {
  test.each<readonly [string, Parameters<typeof fixesInSight>[1], ReturnType<typeof cells>]>([
    [
      'nothing is looked for: all, and what no finding speaks of apart',
      { shown: null, looked: '' },
      [[2, 3, 4, 5], [bare], 1],
    ],
    ['a search that finds one finding', { shown: [own], looked: 'dung' }, [[2], [], 0]],
    [
      'one that finds another, which is asked about',
      { shown: untidyNames.slice(1, 2), looked: 'nhap' },
      [[3], [], 1],
    ],
    ['a cell without a finding, by what it says', { shown: [], looked: '12/25' }, [[], [bare], 0]],
    ['by its place', { shown: [], looked: 'c10' }, [[], [bare], 0]],
    ['only what must be mended', { shown: [own], looked: '' }, [[2], [], 0]],
    ['nothing is found', { shown: [], looked: 'không có' }, [[], [], 0]],
  ])('%s', (_name, sight, expected) => {
    expect(cells(sight)).toEqual(expected);
  });
});
