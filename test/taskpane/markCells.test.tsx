/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import type { FindingMarks } from '../../src/actions/markFindings';
import { done, failed } from '../../src/core/work/outcome';
import type { Finding, FindingPlace } from '../../src/core/rules/finding';
import { MarkCells } from '../../src/taskpane/findings/MarkCells';
import { cellsToMark } from '../../src/taskpane/findings/markedCells';
import { loadPart } from '../../src/strings';
import { ActionsProvider, type Actions } from '../../src/taskpane/office/actions';
import { cellMarks as words } from '../words';
import { blankLead, finding, fixedActions } from './fixedActions';

// A busy machine draws slowly; what never comes is still told within the test's own time.
configure({ asyncUtilTimeout: 10_000 });

const sheet = 'Theo dõi NV';
const placed = (where: FindingPlace, severity: Finding['severity'] = 'error'): Finding => ({
  ...finding(blankLead),
  severity,
  where,
});
const inCell = (row: number, column: number): FindingPlace => ({
  kind: 'cell',
  cell: { sheet, row, column },
});
const some = [
  placed(inCell(4, 3)),
  placed(inCell(4, 3), 'warning'),
  placed({ kind: 'row', sheet, row: 7 }, 'info'),
  placed({ kind: 'sheet', sheet }),
  placed({ kind: 'plan' }),
];

/** Marks that the workbook holds, as the actions change them. */
function workbook(first: FindingMarks): Pick<Actions, 'findMarks' | 'markFindings' | 'unmark'> {
  let now = first;
  return {
    findMarks: () => Promise.resolve(done(now)),
    markFindings: ({ error, warning, info }) => {
      now = { cells: new Set([...error, ...warning, ...info].map(({ row }) => row)).size, sheets: [sheet] };
      return Promise.resolve(done({ cells: now.cells, skipped: [] }));
    },
    unmark: () => {
      const { cells } = now;
      now = { cells: 0, sheets: [] };
      return Promise.resolve(done({ cells, left: [] }));
    },
  };
}

const none: FindingMarks = { cells: 0, sheets: [] };

async function show(findings: readonly Finding[], actions: Partial<Actions>) {
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <ActionsProvider value={fixedActions(actions)}>
          <Suspense fallback={null}>
            <MarkCells findings={findings} />
          </Suspense>
        </ActionsProvider>
      </FluentProvider>,
    );
    await loadPart('vi', 'cellMarks');
  });
  return userEvent.setup();
}

describe('which cells are marked', () => {
  test('those that "go to" leads to, each counted once; plan and whole sheets have none', () => {
    const { cells, count } = cellsToMark(some);
    expect(count).toBe(2);
    expect(cells).toEqual({
      error: [{ sheet, row: 4, column: 3 }],
      warning: [{ sheet, row: 4, column: 3 }],
      info: [{ sheet, row: 7, column: 0 }],
    });
  });

  test('all cells of what is said of several', () => {
    const recurring = { ...placed(inCell(1, 1)), cells: [1, 5, 9].map((row) => ({ sheet, row, column: 1 })) };
    expect(cellsToMark([recurring]).cells.error.map(({ row }) => row)).toEqual([1, 5, 9]);
  });
});

describe('marks in the pane', () => {
  test('put up when asked, told, and taken off', async () => {
    const person = await show(some, workbook(none));
    await person.click(await screen.findByRole('button', { name: words.mark(2) }));
    expect((await screen.findByRole('status')).textContent).toBe(words.marked(2));
    expect(await screen.findByRole('button', { name: words.again(2) })).toBeTruthy();
    expect(screen.getByText(words.legend)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: words.off }));
    expect(await screen.findByText(words.unmarked(2))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.off })).toBeNull();
    // the button that was pressed is gone: the focus is where the answer stands
    expect(document.activeElement?.textContent).toBe(words.unmarked(2));
  });

  test('those of an earlier opening can be taken off, also where nothing is found any more', async () => {
    const person = await show([], workbook({ cells: 7, sheets: [sheet, 'Danh sách'] }));
    expect(await screen.findByText(words.standing(7, [sheet, 'Danh sách']))).toBeTruthy();
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons).toEqual([words.off]);
    await person.click(screen.getByRole('button', { name: words.off }));
    expect(await screen.findByText(words.unmarked(7))).toBeTruthy();
  });

  test('nothing found and nothing marked: nothing is shown', async () => {
    const looks: number[] = [];
    await show([placed({ kind: 'plan' })], {
      findMarks: () => {
        looks.push(1);
        return Promise.resolve(done(none));
      },
    });
    expect(looks).toHaveLength(1);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a protected sheet and one that is gone are named', async () => {
    const person = await show(some, {
      markFindings: () =>
        Promise.resolve(
          done({
            cells: 1,
            skipped: [
              { sheet: 'Khóa', why: 'protected' },
              { sheet: 'Khóa', why: 'protected' },
              { sheet: 'Cũ', why: 'gone' },
            ],
          }),
        ),
    });
    await person.click(await screen.findByRole('button', { name: words.mark(2) }));
    expect(
      await screen.findByText([words.marked(1), words.protected(['Khóa']), words.gone(['Cũ'])].join(' ')),
    ).toBeTruthy();
  });

  test.each([true, false])(
    'a mark that broke (all off again: %s) is told, with the way on',
    async (isClean) => {
      const person = await show(some, {
        markFindings: () =>
          Promise.resolve(failed({ reason: 'notMarked', isClean, code: 'GeneralException' })),
      });
      await person.click(await screen.findByRole('button', { name: words.mark(2) }));
      const notice = await screen.findByRole('alert');
      expect(notice.dataset['problem']).toBe('notMarked');
      expect(within(notice).getAllByRole('button')).toHaveLength(1);
      expect(screen.queryByRole('button', { name: words.off }) !== null).toBe(!isClean);
    },
  );
});
