/** @jest-environment jsdom */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { done, failed } from '../../../src/actions/outcome';
import type { Problem } from '../../../src/actions/outcome';
import { vietnamese } from '../../../src/strings';
import { nomineesView } from '../../../src/strings/vi/nomineesView';
import { summariesView as words } from '../../../src/strings/vi/summariesView';
import type { Actions } from '../../../src/taskpane/office/actions';
import { emptyOffice, readyOffice } from '../fixedActions';
import { listView, nomineeCheckWith } from '../fixedNominees';
import {
  leftAlone,
  otherYearTable,
  ownFilled,
  ownTable,
  secondTable,
  summariesFilled,
  summariesPreview,
  summariesRight,
  unevenKinds,
} from '../fixedSummaries';
import { renderPane } from '../renderPane';

const { pane: common } = vietnamese;
const search = '?view=summaries';

/** Opens the view and looks, with these answers. */
async function looked(actions: Partial<Actions> = {}) {
  const shown = renderPane({ search, actions });
  await shown.person.click(await screen.findByRole('button', { name: words.look.button }));
  return shown;
}

const withOwn = (...tables: readonly ReturnType<typeof ownTable>[]): Pick<Actions, 'previewOwnTables'> => ({
  previewOwnTables: () => Promise.resolve(done({ tables })),
});
const nothingToWrite: Pick<Actions, 'previewSummaries'> = {
  previewSummaries: () => Promise.resolve(done(summariesRight)),
};

const card = (title: string) => screen.findByRole('region', { name: title });

describe('looking at what could be filled', () => {
  test('nothing is read or written before the person asks for it', async () => {
    const calls: string[] = [];
    const told =
      <Value,>(name: string, value: Value) =>
      () => {
        calls.push(name);
        return Promise.resolve(done(value));
      };
    const { person } = renderPane({
      search,
      actions: {
        previewSummaries: told('previewSummaries', summariesPreview),
        previewOwnTables: told('previewOwnTables', { tables: [ownTable()] }),
        fillSummaries: told('fillSummaries', summariesFilled),
        fillOwnTables: told('fillOwnTables', ownFilled),
      },
    });
    const button = await screen.findByRole('button', { name: words.look.button });
    expect(calls).toEqual([]);
    await person.click(button);
    await card(words.own.title);
    expect(calls).toEqual(['previewSummaries', 'previewOwnTables']);
  });

  test('an empty workbook has nothing to look at', async () => {
    renderPane({ search, actions: { viewOffice: () => Promise.resolve(done(emptyOffice)) } });
    expect(await screen.findByText(words.nothing.emptyText)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.look.button })).toBeNull();
  });

  test('neither tasks nor lists: says what is needed, and it is no error', async () => {
    await looked({ previewSummaries: () => Promise.resolve(failed({ reason: 'noTaskSheet' })) });
    expect(await screen.findByText(words.nothing.text)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each<readonly [string, Problem]>([
    ['a cell that is being typed in', { reason: 'cellEditing' }],
    ['several task sheets', { reason: 'severalTaskSheets', sheets: ['a', 'b'] }],
  ])('%s is told once, and the look can be tried again', async (_name, problem) => {
    let looks = 0;
    const { person, container } = await looked({
      previewSummaries: () => {
        looks += 1;
        return Promise.resolve(looks === 1 ? failed(problem) : done(summariesPreview));
      },
      previewOwnTables: () => Promise.resolve(looks === 1 ? failed(problem) : done({ tables: [] })),
    });
    await screen.findByRole('alert');
    expect(container.querySelectorAll('[data-problem]')).toHaveLength(1);
    await person.click(screen.getByRole('button', { name: common.retry }));
    await card(words.standard.title);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('progress of both looks goes one way, and stop leaves the view as it was', async () => {
    const { person } = await looked({
      previewSummaries: (request) => {
        request.onProgress?.(1000, 1000);
        return Promise.resolve(done(summariesPreview));
      },
      previewOwnTables: (request) => {
        request.onProgress?.(200, 1000);
        return new Promise(() => undefined);
      },
    });
    await screen.findByText(new RegExp(common.progress(600, 1000)));
    await person.click(screen.getByRole('button', { name: common.stop }));
    expect(await screen.findByRole('button', { name: words.look.button })).toBeTruthy();
    expect(screen.queryByRole('region', { name: words.standard.title })).toBeNull();
  });

  test('all is right already: one sentence, and no button to write', async () => {
    const { container } = await looked({ ...nothingToWrite, ...withOwn(ownTable({ cells: 0 })) });
    await screen.findByText(words.look.clean);
    expect(container.querySelector('[data-write-card]')).toBeNull();
    expect(container.querySelectorAll('[data-bars]')).toHaveLength(2);
  });

  test('read-only: everything is shown, nothing can be written', async () => {
    await looked({
      ...withOwn(ownTable()),
      viewOffice: () => Promise.resolve(done({ ...readyOffice, isReadOnly: true })),
    });
    await card(words.own.title);
    expect(screen.getByText(words.own.cells(2))).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: words.standard.button })).toBeNull();
    expect(screen.queryByRole('button', { name: words.own.button(2) })).toBeNull();
  });
});

describe('the standard tables', () => {
  test('sheets, tables and sums are shown; filling says where, and undo takes it back', async () => {
    const undone: unknown[] = [];
    const { person, container } = await looked({
      undo: (step) => {
        undone.push(step);
        return Promise.resolve(done({ sheets: ['Tổng hợp nhiệm vụ'] }));
      },
    });
    const region = await card(words.standard.title);
    expect(
      [...container.querySelectorAll('[data-summary-sheet]')].map((one) =>
        one.getAttribute('data-summary-sheet'),
      ),
    ).toEqual(['Tổng hợp nhiệm vụ', 'Tổng hợp khen thưởng']);
    expect(within(region).getByText(words.standard.isNew)).toBeTruthy();
    expect(within(region).getByText(words.standard.changed(7))).toBeTruthy();
    expect(container.querySelector('[data-tie-out]')?.getAttribute('data-tie-out')).toBe('holds');
    await person.click(within(region).getByRole('button', { name: words.standard.button }));
    await screen.findByText(words.standard.written(summariesFilled.sheets));
    expect(screen.queryByRole('region', { name: words.standard.title })).toBeNull();
    await person.click(screen.getByRole('button', { name: common.undo }));
    await screen.findByText(common.undone(['Tổng hợp nhiệm vụ']));
    expect(undone).toEqual(['u7']);
    expect(screen.getByRole('button', { name: words.look.button })).toBeTruthy();
  });

  test('formulas at choice: the look tells which tables stay numbers and why, and the choice is written', async () => {
    const asked: unknown[] = [];
    const written: unknown[] = [];
    const { person } = await looked({
      previewSummaries: ({ figures }) => {
        asked.push(figures);
        if (figures !== 'formulas') return Promise.resolve(done(summariesPreview));
        const sheets = summariesPreview.sheets.map((sheet) => ({
          ...sheet,
          tables: sheet.tables.map((table, index) =>
            index === 0 ? { ...table, live: true } : { ...table, why: 'Vì có ô gộp.' },
          ),
        }));
        return Promise.resolve(done({ ...summariesPreview, sheets, figures }));
      },
      fillSummaries: ({ figures }) => {
        written.push(figures);
        return Promise.resolve(done(summariesFilled));
      },
    });
    const region = await card(words.standard.title);
    await person.click(within(region).getByRole('radio', { name: words.figures.names.formulas }));
    await person.click(await within(region).findByRole('button', { name: words.standard.tablesLive(1, 2) }));
    expect(within(region).getByText('Vì có ô gộp.')).toBeTruthy();
    await person.click(within(region).getByRole('button', { name: words.standard.button }));
    await screen.findByText(words.standard.written(summariesFilled.sheets));
    expect(asked).toEqual([undefined, 'formulas']);
    expect(written).toEqual(['formulas']);
  });

  test('sums that do not agree say so, with the finding', async () => {
    const { container } = await looked({
      previewSummaries: () =>
        Promise.resolve(
          done({
            ...summariesPreview,
            tieOut: { total: 42, byKind: 41, byType: 42, individuals: 36, byClass: 36, holds: false },
            findings: [unevenKinds],
          }),
        ),
    });
    await card(words.standard.title);
    expect(container.querySelector('[data-tie-out]')?.getAttribute('data-tie-out')).toBe('fails');
    expect(container.querySelectorAll('[data-finding="TK-01"]')).toHaveLength(1);
  });

  test('names that are taken by their sheets: told before, offered after, one for each sheet', async () => {
    const names: unknown[] = [];
    const { person } = await looked({
      previewSummaries: () =>
        Promise.resolve(
          done({
            ...summariesPreview,
            nameOnOffer: { sheet: 'Tổng hợp nhiệm vụ', otherName: 'Tổng hợp nhiệm vụ (2)' },
          }),
        ),
      fillSummaries: ({ taskSummaryName, nomineeSummaryName }) => {
        names.push([taskSummaryName, nomineeSummaryName]);
        const sheet = 'Tổng hợp khen thưởng';
        return Promise.resolve(
          names.length === 1
            ? failed({ reason: 'notOurSheet', sheet, otherName: `${sheet} (2)` })
            : done(summariesFilled),
        );
      },
    });
    const region = await card(words.standard.title);
    within(region).getByText(words.standard.nameTaken('Tổng hợp nhiệm vụ', 'Tổng hợp nhiệm vụ (2)'));
    await person.click(within(region).getByRole('button', { name: words.standard.button }));
    await person.click(
      await screen.findByRole('button', { name: words.standard.other('Tổng hợp khen thưởng (2)') }),
    );
    await screen.findByText(words.standard.written(summariesFilled.sheets));
    expect(names).toEqual([
      ['Tổng hợp nhiệm vụ (2)', undefined],
      ['Tổng hợp nhiệm vụ (2)', 'Tổng hợp khen thưởng (2)'],
    ]);
  });
});

describe("the office's own tables", () => {
  test('each cell old → new, the way to it, and what is left alone in their words', async () => {
    const gone: unknown[] = [];
    const { person, container } = await looked({
      ...withOwn(ownTable(leftAlone), otherYearTable),
      goToCell: (cell) => {
        gone.push(cell);
        return Promise.resolve(done(null));
      },
    });
    const region = await card(words.own.title);
    const rows = [...region.querySelectorAll('[data-changes] tbody tr')];
    expect(
      rows.map((row) => [row.querySelector('del')?.textContent, row.querySelector('ins')?.textContent]),
    ).toEqual([
      ['99', '4'],
      [words.changes.value(''), '5'],
    ]);
    await person.click(within(region).getByRole('button', { name: words.changes.goTo('C4') }));
    expect(gone).toMatchObject([{ sheet: 'BC quý', row: 3, column: 2 }]);
    await person.click(within(region).getByRole('button', { name: words.own.left(4) }));
    expect([...region.querySelectorAll('[data-left-alone] li')].map((line) => line.textContent)).toEqual([
      words.own.label('column', 'Kinh phí xã hội hóa', 'F3', 'noData'),
      words.own.cellsLeft('formula', ['B5', 'B6']),
      words.own.cellsLeft('words', ['D6']),
    ]);
    expect(region.querySelector('[data-does-not-add-up]')).not.toBeNull();
    await person.click(screen.getByRole('button', { name: words.own.leftTables(1) }));
    expect(container.querySelector('[data-left-table="otherYear"]')?.textContent).toContain(
      'TỔNG HỢP NĂM 2024',
    );
  });

  test('a table can be left out: the others are filled, with what was shown; undo takes it back', async () => {
    const asked: unknown[] = [];
    const first = ownTable();
    const { person } = await looked({
      ...nothingToWrite,
      ...withOwn(first, secondTable),
      fillOwnTables: ({ accepted, only }) => {
        asked.push([accepted.tables.length, only]);
        return Promise.resolve(done(ownFilled));
      },
    });
    const region = await card(words.own.title);
    within(region).getByRole('button', { name: words.own.button(32) });
    for (const box of within(region).getAllByRole('checkbox')) await person.click(box);
    expect(within(region).getByText(words.own.noneChosen)).toBeTruthy();
    await person.click(within(region).getAllByRole('checkbox')[1] ?? region);
    await person.click(within(region).getByRole('button', { name: words.own.button(30) }));
    await screen.findByText(words.own.written(30, 1));
    expect(asked).toEqual([[2, [secondTable.key]]]);
    expect(screen.getByRole('button', { name: common.undo })).toBeTruthy();
  });

  test('cancel leaves all as it was and writes nothing', async () => {
    const written: string[] = [];
    const { person } = await looked({
      ...withOwn(ownTable()),
      fillOwnTables: () => {
        written.push('own');
        return Promise.resolve(done(ownFilled));
      },
    });
    const region = await card(words.own.title);
    await person.click(within(region).getByRole('button', { name: common.cancel }));
    expect(screen.queryByRole('region', { name: words.own.title })).toBeNull();
    expect(written).toEqual([]);
    expect(screen.getByRole('button', { name: words.standard.button })).toBeTruthy();
  });

  test('figures that changed since: one sentence, nothing written, and a look anew', async () => {
    let looks = 0;
    const { person } = await looked({
      ...nothingToWrite,
      previewOwnTables: () => {
        looks += 1;
        return Promise.resolve(done({ tables: [ownTable({ cells: looks })] }));
      },
      fillOwnTables: () => Promise.resolve(failed({ reason: 'changedSince', sheet: 'Theo dõi NV' })),
    });
    await person.click(await screen.findByRole('button', { name: words.own.button(1) }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words.look.changedSince);
    await person.click(within(alert).getByRole('button', { name: words.look.again }));
    await screen.findByRole('button', { name: words.own.button(2) });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('thousands of changes: twelve at first, all of them to be reached', async () => {
    const { person, container } = await looked({ ...nothingToWrite, ...withOwn(ownTable({ cells: 2500 })) });
    await person.click(await screen.findByRole('button', { name: words.own.cells(2500) }));
    const shown = () => container.querySelectorAll('[data-changes] tbody tr').length;
    expect(shown()).toBe(12);
    await person.click(screen.getByRole('button', { name: words.changes.more(100, 2488) }));
    expect(shown()).toBe(112);
  });
});

describe('one main button, and what is old', () => {
  test('both parts to fill: theirs is the main one, then ours', async () => {
    const { person, container } = await looked(withOwn(ownTable()));
    await card(words.own.title);
    const primary = () =>
      [...container.querySelectorAll('main button')].filter(
        (one) => one.closest('[data-papers]') === null && isPrimary(one),
      );
    expect(primary().map((one) => one.textContent)).toEqual([words.own.button(2)]);
    await person.click(screen.getByRole('button', { name: words.own.button(2) }));
    await screen.findByText(words.own.written(2, 1));
    expect(primary().map((one) => one.textContent)).toEqual([words.standard.button]);
  });

  test('what to do next counts the tables, until they are filled', async () => {
    const office = { ...emptyOffice, isEmpty: false };
    const same = { kind: 'same', sheet: 'Phiếu' } as const;
    const { person } = await looked({
      ...withOwn(ownTable()),
      viewOffice: () => Promise.resolve(done(office)),
      viewNominees: () => Promise.resolve(done({ ...listView, slip: same })),
    });
    await card(words.own.title);
    await person.click(screen.getByRole('tab', { name: common.tabs.nominees }));
    const next = screen.getByRole('status', { name: common.next.label });
    expect(await within(next).findByText(common.next.fillable(4))).toBeTruthy();
    await person.click(within(next).getByRole('button', { name: common.next.open }));
    await person.click(screen.getByRole('button', { name: words.own.button(2) }));
    await person.click(await screen.findByRole('button', { name: words.standard.button }));
    await screen.findByText(words.standard.written(summariesFilled.sheets));
    expect(within(next).queryByText(common.next.fillable(4))).toBeNull();
  });

  test('a list that is watched was edited: what was looked at is put away', async () => {
    const edits: (() => void)[] = [];
    const { quota } = nomineeCheckWith();
    const { person, container } = await looked({
      ...withOwn(ownTable()),
      watchQuota: ({ onQuota }) => {
        edits.push(() => onQuota(done(quota)));
        return Promise.resolve(done({ quota, stop: () => Promise.resolve() }));
      },
    });
    await person.click(screen.getByRole('tab', { name: common.tabs.nominees }));
    await person.click(await screen.findByRole('button', { name: nomineesView.check.button }));
    await screen.findByRole('button', { name: nomineesView.check.again });
    await person.click(screen.getByRole('tab', { name: common.tabs.summaries }));
    await card(words.own.title);
    act(() => edits.at(-1)?.());
    expect(container.querySelector('[data-stale]')).not.toBeNull();
    expect(screen.queryByRole('region', { name: words.own.title })).toBeNull();
  });

  test('the add-in wrote elsewhere: what was looked at is put away with a sentence', async () => {
    const step = { id: 'u1', action: 'savePlan', at: '2026-03-01T08:00:00Z', sheets: ['Kế hoạch'] };
    const { person, container } = await looked({
      ...withOwn(ownTable()),
      listUndo: () => Promise.resolve(done([step])),
    });
    await card(words.own.title);
    await person.click(screen.getByRole('button', { name: common.menu.open }));
    await person.click(await screen.findByRole('button', { name: common.menu.undo }));
    await person.click(await screen.findByRole('button', { name: /^Hoàn tác:/ }));
    await person.click(screen.getByRole('tab', { name: common.tabs.summaries }));
    await waitFor(() => expect(container.querySelector('[data-stale]')).not.toBeNull());
    expect(screen.queryByRole('region', { name: words.own.title })).toBeNull();
    expect(screen.getByRole('button', { name: words.look.button })).toBeTruthy();
  });
});

/** True for what Fluent draws as the main button: it has the classes that only a primary one has. */
function isPrimary(button: Element): boolean {
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary" />
      <Button />
    </FluentProvider>,
  );
  const [primary, other] = container.querySelectorAll('button');
  const marks = [...(primary?.classList ?? [])].filter((name) => other?.classList.contains(name) === false);
  unmount();
  const own = marks.filter((name) => !name.startsWith('___'));
  return own.length > 0 && own.every((name) => button.classList.contains(name));
}
