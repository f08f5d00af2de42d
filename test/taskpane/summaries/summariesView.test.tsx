/** @jest-environment jsdom */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { done, failed } from '../../../src/core/work/outcome';
import type { Problem } from '../../../src/core/work/outcome';
import { nomineesView } from '../../words';
import { vietnamese } from '../../words';
import { summariesView as words } from '../../words';
import { emptyOffice, readyOffice } from '../fixedActions';
import { listView, nomineeCheckWith } from '../fixedNominees';
import { officeTablesFilled, officeTable, summariesFilled, summariesPreview } from '../fixedSummaries';
import { renderPane } from '../renderPane';
import { card, looked, search, withOfficeTables, nothingToWrite } from './lookAtSummaries';

const { pane: common } = vietnamese;

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
        previewOfficeTables: told('previewOfficeTables', { tables: [officeTable()] }),
        fillSummaries: told('fillSummaries', summariesFilled),
        fillOfficeTables: told('fillOfficeTables', officeTablesFilled),
      },
    });
    const button = await screen.findByRole('button', { name: words.look.button });
    expect(calls).toEqual([]);
    await person.click(button);
    await card(words.officeTables.title);
    expect(calls).toEqual(['previewSummaries', 'previewOfficeTables']);
  });

  test('an empty workbook has nothing to look at', async () => {
    renderPane({ search, actions: { viewOffice: () => Promise.resolve(done(emptyOffice)) } });
    expect(await screen.findByText(words.nothing.emptyText)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.look.button })).toBeNull();
  });

  test('neither tasks nor lists: says what is needed, and it is no error', async () => {
    const { person } = await looked({
      previewSummaries: () => Promise.resolve(failed({ reason: 'noTaskSheet' })),
    });
    expect(await screen.findByText(words.nothing.text)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    await person.click(screen.getByRole('button', { name: common.openView(common.tabs.nominees) }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain(common.tabs.nominees);
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
      previewOfficeTables: () => Promise.resolve(looks === 1 ? failed(problem) : done({ tables: [] })),
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
      previewOfficeTables: (request) => {
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
    const { container } = await looked({ ...nothingToWrite, ...withOfficeTables(officeTable({ cells: 0 })) });
    await screen.findByText(words.look.clean);
    expect(container.querySelector('[data-write-card]')).toBeNull();
    expect(container.querySelectorAll('[data-bars]')).toHaveLength(2);
  });

  test('read-only: everything is shown, nothing can be written', async () => {
    await looked({
      ...withOfficeTables(officeTable()),
      viewOffice: () => Promise.resolve(done({ ...readyOffice, isReadOnly: true })),
    });
    await card(words.officeTables.title);
    expect(screen.getByText(words.officeTables.cells(2))).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: words.standard.button })).toBeNull();
    expect(screen.queryByRole('button', { name: words.officeTables.button(2) })).toBeNull();
  });
});

describe('one main button, and what is old', () => {
  test('both parts to fill: theirs is the main one, then ours', async () => {
    const { person, container } = await looked(withOfficeTables(officeTable()));
    await card(words.officeTables.title);
    const primary = () =>
      [...container.querySelectorAll('main button')].filter(
        (one) => one.closest('[data-papers]') === null && isPrimary(one),
      );
    expect(primary().map((one) => one.textContent)).toEqual([words.officeTables.button(2)]);
    await person.click(screen.getByRole('button', { name: words.officeTables.button(2) }));
    await screen.findByText(words.officeTables.written(2, 1));
    expect(primary().map((one) => one.textContent)).toEqual([words.standard.button]);
  });

  test('what to do next counts the tables, until they are filled', async () => {
    const office = { ...emptyOffice, isEmpty: false };
    const same = { kind: 'same', sheet: 'Phiếu' } as const;
    const { person } = await looked({
      ...withOfficeTables(officeTable()),
      viewOffice: () => Promise.resolve(done(office)),
      viewNominees: () => Promise.resolve(done({ ...listView, slip: same })),
    });
    await card(words.officeTables.title);
    await person.click(screen.getByRole('tab', { name: common.tabs.nominees }));
    const next = screen.getByRole('status', { name: common.next.label });
    expect(await within(next).findByText(common.next.fillable(4))).toBeTruthy();
    await person.click(within(next).getByRole('button', { name: common.next.open }));
    await person.click(screen.getByRole('button', { name: words.officeTables.button(2) }));
    await person.click(await screen.findByRole('button', { name: words.standard.button }));
    await screen.findByText(words.standard.written(summariesFilled.sheets));
    expect(within(next).queryByText(common.next.fillable(4))).toBeNull();
  });

  test('a list that is watched was edited: what was looked at is put away', async () => {
    const edits: (() => void)[] = [];
    const { quota } = nomineeCheckWith();
    const { person, container } = await looked({
      ...withOfficeTables(officeTable()),
      watchQuota: ({ onQuota }) => {
        edits.push(() => onQuota(done(quota), 'others'));
        return Promise.resolve(done({ quota, stop: () => Promise.resolve() }));
      },
    });
    await person.click(screen.getByRole('tab', { name: common.tabs.nominees }));
    await person.click(await screen.findByRole('button', { name: nomineesView.check.button }));
    await screen.findByRole('button', { name: nomineesView.check.again });
    await person.click(screen.getByRole('tab', { name: common.tabs.summaries }));
    await card(words.officeTables.title);
    act(() => edits.at(-1)?.());
    expect(container.querySelector('[data-stale]')).not.toBeNull();
    expect(screen.queryByRole('region', { name: words.officeTables.title })).toBeNull();
  });

  test('the add-in wrote elsewhere: what was looked at is put away with a sentence', async () => {
    const step = {
      id: 'u1',
      action: 'savePlan',
      at: '2026-03-01T08:00:00Z',
      sheets: ['Kế hoạch'],
      cells: null,
    };
    const { person, container } = await looked({
      ...withOfficeTables(officeTable()),
      listUndo: () => Promise.resolve(done([step])),
    });
    await card(words.officeTables.title);
    await person.click(screen.getByRole('button', { name: common.menu.open }));
    await person.click(await screen.findByRole('button', { name: common.menu.undo }));
    await person.click(await screen.findByRole('button', { name: /^Hoàn tác:/ }));
    await person.click(screen.getByRole('tab', { name: common.tabs.summaries }));
    await waitFor(() => expect(container.querySelector('[data-stale]')).not.toBeNull());
    expect(screen.queryByRole('region', { name: words.officeTables.title })).toBeNull();
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
