/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { done } from '../../src/core/work/outcome';
import { vietnamese } from '../words';
import { checkWith } from './fixedActions';
import { someLoad } from './fixedDeadlines';
import { renderPane } from './renderPane';

const words = vietnamese.tasksView.deadlines;
const { findings, check } = vietnamese.tasksView;

async function checked(deadlines = someLoad) {
  const cells: string[] = [];
  const pane = renderPane({
    search: '?view=tasks',
    actions: {
      checkTasks: () => Promise.resolve(done({ ...checkWith([]), deadlines })),
      goToCell: (cell) => {
        cells.push(`${cell.row},${cell.column}`);
        return Promise.resolve(done(null));
      },
    },
  });
  await pane.person.click(await screen.findByRole('button', { name: check.button }));
  return { ...pane, cells };
}

describe('deadlines', () => {
  test('each step is a word with its number, and unfolds to its tasks, the worst first, with their cells', async () => {
    const { person, cells } = await checked();
    const section = await screen.findByRole('region', { name: words.title });
    const overdue = within(section).getByRole('button', { name: new RegExp(words.step('overdue', 3)) });
    expect(overdue.textContent).toContain(words.worst(46));
    for (const step of ['today', 'within1', 'within7'] as const) {
      expect(within(section).getByText(words.step(step, 1))).toBeTruthy();
    }
    expect(within(section).queryByText(words.step('within3', 0))).toBeNull();
    await person.click(overdue);
    const lines = within(section).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelectorAll('span')[1]?.textContent.split(' · ')[0])).toEqual([
      words.overdue(46),
      words.overdue(3),
      words.saidLate,
    ]);
    const [first] = within(section).getAllByRole('button', { name: new RegExp(`^${findings.goTo}:`) });
    if (first === undefined) throw new Error('no way to a cell');
    await person.click(first);
    expect(cells).toEqual(['2,5']);
  });

  test('the load is a table with a header for each body and month', async () => {
    const { person } = await checked();
    await person.click(await screen.findByRole('button', { name: words.load.title(7) }));
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      words.load.body,
      words.load.all,
      words.load.month(1, null),
      words.load.month(2, null),
      words.load.month(3, null),
      words.load.month(12, null),
      words.load.noMonth,
    ]);
    const row = within(table).getByRole('row', { name: /^Trạm Y tế/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([`2${words.load.overdue(1)}`, '', `1${words.load.overdue(1)}`, '1', '', '']);
    expect(within(table).getByRole('row', { name: new RegExp(words.load.noBody) })).toBeTruthy();
  });

  test('nothing is shown where nothing is left to do', async () => {
    await checked(checkWith([]).deadlines);
    await screen.findByText(check.clean(0, 12));
    expect(screen.queryByRole('region', { name: words.title })).toBeNull();
  });
});
