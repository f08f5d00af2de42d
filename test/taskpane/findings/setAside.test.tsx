/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { done } from '../../../src/core/work/outcome';
import type { CellChange } from '../../../src/core/sheets/cellChange';
import { setAsideCells } from '../../../src/taskpane/findings/setAsideCells';
import type { Settled } from '../../../src/taskpane/findings/useSettling';
import { findings as words, vietnamese } from '../../words';
import { lowRating, nomineeCheckWith } from '../fixedNominees';
import { renderPane } from '../renderPane';
import { blankFixes, untidyNames } from './findingStates';

const [first, second] = untidyNames;
const [firstFix, secondFix] = blankFixes;
if (first === undefined || second === undefined || firstFix === undefined || secondFix === undefined) {
  throw new Error('no findings');
}
const aside = { how: 'ignored', reason: 'r', on: '2026-03-02' } as const;
const ofSameCell = { ...lowRating, key: 'CN-01:2', where: first.where };
const ofRow = { ...lowRating, key: 'CN-01:3', where: { kind: 'row', sheet: 'S', row: 2 } } as const;

describe('cells that a person wants left as they are', () => {
  const now = (...settled: readonly (readonly [string, Settled])[]) => new Map(settled);
  test.each([
    ['nothing is set aside', [], now(), []],
    ['set aside since the check', [], now([first.key, aside]), [firstFix]],
    ['set aside before the check', [first], now(), [firstFix]],
    [
      'fixed or touched is not set aside',
      [],
      now([first.key, { how: 'fixed' }], [second.key, { how: 'touched' }]),
      [],
    ],
    ['another finding of the cell is set aside, its own stays open', [ofSameCell], now(), []],
    ['what speaks of the whole row leaves its cells alone', [ofRow], now(), []],
  ])('%s', (_name, before, settled, expected) => {
    const ignored = before.map((finding) => ({ finding, reason: 'r', on: '2026-03-02' }));
    const keys = new Set<string>(before.map(({ key }) => key));
    const checked = { findings: untidyNames.filter(({ key }) => !keys.has(key)), ignored };
    const { hasFix } = setAsideCells(checked, settled);
    expect(blankFixes.filter(hasFix)).toEqual(expected);
  });

  test('a change of the cell that no finding asks for is left out with it, and a question of it too', () => {
    const other: CellChange = { ...firstFix, to: 'Khác' };
    const cells = setAsideCells({ findings: untidyNames, ignored: [] }, now([first.key, aside]));
    expect(cells.hasFix(other)).toBe(true);
    expect(cells.hasQuestion({ cell: firstFix.cell })).toBe(true);
    expect(cells.hasQuestion({ cell: secondFix.cell })).toBe(false);
  });
});

test('one that is set aside is fixed by nothing, and an undo of the others leaves it aside', async () => {
  const written: unknown[] = [];
  const check = nomineeCheckWith({
    findings: untidyNames,
    fixes: blankFixes.map((fix) => ({ kind: 'spaces', field: 'name', fix })),
  });
  const { person, container } = renderPane({
    search: '?view=nominees',
    actions: {
      checkNominees: () => Promise.resolve(done(check)),
      fixFindings: (fixes) => {
        written.push(...fixes.map(({ fix }) => fix?.to));
        return Promise.resolve(
          done({ kind: 'written', cells: fixes.length, undoId: 'u4', asText: [], stale: [] }),
        );
      },
    },
  });
  await person.click(await screen.findByRole('button', { name: vietnamese.tasksView.check.button }));
  await waitFor(() => expect(container.querySelector('[data-finding-counts]')).toBeTruthy());
  const cards = () => [...container.querySelectorAll<HTMLElement>('li[data-key]')];
  const keys = () => cards().map((card) => card.dataset['key']);
  const inCard = (at: number, name: string) =>
    within(cards()[at] ?? document.body).getByRole('button', { name: new RegExp(`^${name}`) });
  await person.click(inCard(1, words.finding.ignore));
  await person.type(screen.getByLabelText(words.finding.reason), 'tên đúng{Enter}');
  await waitFor(() => expect(keys()).toEqual(['DS-16:0', 'DS-16:2', 'DS-16:3']));
  expect(screen.getByText(words.fixes.title(3))).toBeTruthy();
  await person.click(inCard(0, words.finding.fix));
  await person.click(screen.getByRole('button', { name: words.fixes.all(3) }));
  await waitFor(() => expect(keys()).toEqual([]));
  expect(written).toEqual(['phạm thu dung', 'Trần Thị Thử', 'Ngô Thị Mẫu']);
  const doneSince = () => container.querySelector('[data-done-since]')?.textContent;
  expect(doneSince()).toBe(words.since.doneLine(words.since.done({ fixed: 3, ignored: 1, answered: 0 })));
  await person.click(screen.getByRole('button', { name: vietnamese.pane.undo }));
  await waitFor(() => expect(keys()).toEqual(['DS-16:0', 'DS-16:2', 'DS-16:3']));
  expect(doneSince()).toBe(words.since.doneLine(words.since.done({ fixed: 0, ignored: 1, answered: 0 })));
});
