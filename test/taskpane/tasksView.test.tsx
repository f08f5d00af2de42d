/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { done, failed } from '../../src/core/work/outcome';
import type { ConfirmedMapping } from '../../src/core/sheets/table';
import { nomineesView, vietnamese } from '../words';
import { blankLead, checkWith, finding, readyOffice, task, unknownLead } from './fixedActions';
import { appendixWritten } from './fixedPreviews';
import { chooseField, openSure } from './columns/chooseField';
import { press, shown } from './puttingRight/parts';
import { renderPane } from './renderPane';

const words = vietnamese.tasksView;
const common = vietnamese.pane;
const search = '?view=tasks';
const missingLead = finding(blankLead);
const unknownBody = finding(unknownLead);

describe('the view of the tasks', () => {
  test('columns are confirmed once, line by line, and then checked', async () => {
    const confirmed: ConfirmedMapping[] = [];
    let checks = 0;
    const { person } = renderPane({
      search,
      actions: {
        viewOffice: () => Promise.resolve(done({ ...readyOffice, isConfirmed: confirmed.length > 0 })),
        confirmMapping: (mapping) => {
          confirmed.push(mapping);
          return Promise.resolve(done(null));
        },
        checkTasks: () => {
          checks += 1;
          return Promise.resolve(done(checkWith([])));
        },
      },
    });
    await chooseField(person, words.confirm.fieldOf('Chủ trì'), words.fields.support);
    await person.click(screen.getByRole('button', { name: words.confirm.ok }));
    await screen.findByText(words.check.clean(0, 12));
    expect(confirmed[0]?.fields[2]).toEqual({ column: 2, field: 'support' });
    expect(checks).toBe(1);
  });

  test('a mapping without content, or with a field twice, cannot be confirmed', async () => {
    const { person, container } = renderPane({
      search,
      actions: { viewOffice: () => Promise.resolve(done({ ...readyOffice, isConfirmed: false })) },
    });
    await screen.findByRole('button', { name: words.confirm.ok });
    await openSure(person, container);
    await chooseField(person, words.confirm.fieldOf('Thời hạn'), words.fields.lead);
    expect(screen.getByRole('alert').textContent).toBe(words.confirm.twice(words.fields.lead));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: words.confirm.ok }).disabled).toBe(true);
  });

  test('findings are grouped, filtered, counted on the tab, and lead to their cell', async () => {
    const cells: unknown[] = [];
    const { person, container } = renderPane({
      search,
      actions: {
        checkTasks: () => Promise.resolve(done(checkWith([unknownBody, missingLead]))),
        goToCell: (cell) => {
          cells.push({ row: cell.row, column: cell.column });
          return Promise.resolve(done(null));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.check.button }));
    await screen.findByRole('tab', { name: common.tabErrors(common.tabs.tasks, 1) });
    const shown = () =>
      [...container.querySelectorAll('[data-finding]')].map((node) => node.getAttribute('data-finding'));
    expect(shown()).toEqual(['NV-03', 'NV-04']);
    await person.click(screen.getByRole('switch', { name: words.findings.onlyToMend(1) }));
    expect(shown()).toEqual(['NV-03']);
    expect(screen.getByText(words.findings.place.cell(27, 'K'))).toBeTruthy();
    await person.click(screen.getByRole('button', { name: new RegExp(`^${words.findings.goTo}`) }));
    expect(cells).toEqual([{ row: 26, column: 10 }]);
  });

  test('a cell that nobody would see is told, and shown by its button', async () => {
    const asked: string[] = [];
    const { person } = renderPane({
      search,
      actions: {
        checkTasks: () => Promise.resolve(done(checkWith([unknownBody]))),
        goToCell: ({ sheet }, hidden) => {
          asked.push(hidden);
          return Promise.resolve(
            hidden === 'show' ? done(null) : failed({ reason: 'hidden', sheet, what: 'row' }),
          );
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.check.button }));
    await person.click(await screen.findByRole('button', { name: new RegExp(`^${words.findings.goTo}`) }));
    const button = await screen.findByRole('button', { name: common.showHidden.row });
    expect(button.closest('[data-problem]')?.getAttribute('data-problem')).toBe('hidden');
    await person.click(button);
    expect(asked).toEqual(['tell', 'show']);
    expect(screen.queryByRole('button', { name: common.showHidden.row })).toBeNull();
  });

  test('an unknown body can be added to the list from its finding', async () => {
    const added: string[] = [];
    const { person } = renderPane({
      search,
      actions: {
        checkTasks: () => Promise.resolve(done(checkWith([unknownBody]))),
        addBody: (name) => {
          added.push(name);
          return Promise.resolve(done(null));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.check.button }));
    await person.click(await screen.findByRole('button', { name: words.findings.addBody }));
    await screen.findByText(words.findings.bodyAdded('Ban X'));
    expect(added).toEqual(['Ban X']);
  });

  test('an unknown name can be tied to the body that it stands for', async () => {
    const tied: { readonly alias: string; readonly body: string }[] = [];
    const { person } = renderPane({
      search,
      actions: {
        checkTasks: () => Promise.resolve(done(checkWith([unknownBody]))),
        tieBody: (alias) => {
          tied.push(alias);
          return Promise.resolve(done(null));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.check.button }));
    await person.click(await screen.findByRole('button', { name: words.findings.tieBody }));
    const save = screen.getByRole<HTMLButtonElement>('button', { name: words.findings.tieSave });
    expect(save.disabled).toBe(true);
    await person.selectOptions(screen.getByLabelText(words.findings.tieLabel('Ban X')), 'Công an');
    expect(tied).toEqual([]);
    await person.click(save);
    await screen.findByText(words.findings.bodyTied('Ban X', 'Công an'));
    expect(tied).toEqual([{ alias: 'Ban X', body: 'Công an' }]);
    expect(screen.queryByRole('button', { name: words.findings.addBody })).toBeNull();
  });

  test('what is said of several cells leads to one after the other', async () => {
    const rows: number[] = [];
    const cells = [4, 9, 12].map((row) => ({ sheet: 'Theo dõi NV', row, column: 2 }));
    const { person } = renderPane({
      search,
      actions: {
        checkTasks: () => Promise.resolve(done(checkWith([{ ...unknownBody, cells }]))),
        goToCell: (cell) => {
          rows.push(cell.row);
          return Promise.resolve(done(null));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.check.button }));
    for (const at of [1, 2, 3, 1]) {
      await person.click(
        await screen.findByText(words.findings.goToNth(words.findings.goTo, at, cells.length)),
      );
    }
    expect(rows).toEqual([4, 9, 12, 4]);
  });

  test('the appendix is shown before it is written, and nothing is written on cancel', async () => {
    let writes = 0;
    const { person, container } = renderPane({
      search: '?view=appendix',
      actions: {
        generateAppendix: () => {
          writes += 1;
          return Promise.resolve(failed({ reason: 'cellEditing' }));
        },
      },
    });
    await screen.findByText(words.appendix.titleNew('Phụ lục'));
    await person.click(screen.getByRole('button', { name: common.cancel }));
    expect(container.querySelector('[data-write-card]')).toBeNull();
    expect(writes).toBe(0);
  });

  test('a cell that is being typed in: one sentence, and try again writes', async () => {
    let tries = 0;
    const { person, container } = renderPane({
      search: '?view=appendix',
      actions: {
        generateAppendix: () => {
          tries += 1;
          return Promise.resolve(tries === 1 ? failed({ reason: 'cellEditing' }) : done(appendixWritten));
        },
      },
    });
    await screen.findByText(words.appendix.titleNew('Phụ lục'));
    const card = container.querySelector<HTMLElement>('[data-write-card]');
    if (card === null) throw new Error('no card');
    await person.click(within(card).getByRole('button', { name: words.appendix.button }));
    const alert = await screen.findByRole('alert');
    expect(alert.getAttribute('data-problem')).toBe('cellEditing');
    await person.click(within(alert).getByRole('button', { name: common.retry }));
    await screen.findByText(words.appendix.written(32, 'Phụ lục'));
  });

  test('words typed on the appendix: named, nothing more without the person, and then just those go', async () => {
    const asked: (string | undefined)[] = [];
    const { person, container } = renderPane({
      search: '?view=appendix',
      actions: {
        generateAppendix: ({ replaces }) => {
          asked.push(replaces);
          const cells = Array.from({ length: 9 }, (_, at) => ({ sheet: 'Phụ lục', address: `B${at + 7}` }));
          return Promise.resolve(
            replaces === 'seen 1'
              ? done(appendixWritten)
              : failed({ reason: 'typedSince', isKnown: true, cells, seen: 'seen 1' }),
          );
        },
      },
    });
    await screen.findByText(words.appendix.titleNew('Phụ lục'));
    await press(person, container, '[data-write-card] button');
    const alert = await shown(container, '[data-problem=typedSince]');
    expect(alert.textContent).toContain('B7');
    await press(person, alert, '[aria-expanded=false]');
    expect(alert.querySelectorAll('[data-edited]')).toHaveLength(9);
    expect(asked).toEqual([undefined]);
    await press(person, alert, '[data-goes-on]');
    await screen.findByText(words.appendix.written(32, 'Phụ lục'));
    expect(asked).toEqual([undefined, 'seen 1']);
  });

  test('no answer from Excel: said, the rest goes on reading, and try again writes', async () => {
    let tries = 0;
    const { person, container } = renderPane({
      search: '?view=appendix',
      actions: {
        generateAppendix: () => {
          tries += 1;
          return Promise.resolve(tries === 1 ? failed({ reason: 'noAnswer' }) : done(appendixWritten));
        },
      },
    });
    await screen.findByText(words.appendix.titleNew('Phụ lục'));
    await press(person, container, '[data-write-card] button');
    const alert = await shown(container, '[data-problem=noAnswer]');
    await person.click(screen.getByRole('tab', { name: common.tabs.nominees }));
    await screen.findByRole('button', { name: nomineesView.check.button });
    await person.click(screen.getByRole('tab', { name: common.tabs.tasks }));
    await person.click(within(alert).getByRole('button', { name: common.retry }));
    await screen.findByText(words.appendix.written(32, 'Phụ lục'));
    expect(tries).toBe(2);
  });

  test('a long check tells its rows and can be stopped', async () => {
    const stopped: boolean[] = [];
    const { person } = renderPane({
      search,
      actions: {
        checkTasks: (request) => {
          request.onProgress?.(1200, 5000);
          request.signal?.addEventListener('abort', () => stopped.push(true));
          return new Promise(() => undefined);
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.check.button }));
    await screen.findByText(new RegExp(common.progress(1200, 5000)));
    await person.click(screen.getByRole('button', { name: common.stop }));
    expect(stopped).toEqual([true]);
    expect(screen.getByRole('button', { name: words.check.button })).toBeTruthy();
  });

  test('two sheets that could be it: the person points at one', async () => {
    const pointed: string[] = [];
    const { person } = renderPane({
      search,
      actions: {
        viewOffice: () =>
          Promise.resolve(done({ ...readyOffice, taskTable: null, tie: ['Theo dõi NV', 'Danh bạ'] })),
        pointAtTaskSheet: (sheet) => {
          pointed.push(sheet ?? '');
          return Promise.resolve(done(null));
        },
      },
    });
    await person.selectOptions(await screen.findByLabelText(words.sheet.label), 'Danh bạ');
    await person.click(screen.getByRole('button', { name: words.sheet.chooseButton }));
    expect(pointed).toEqual(['Danh bạ']);
  });

  test('tasks without an item are linked in one write, as proposed or changed, and checked again', async () => {
    const linked: unknown[] = [];
    const unlinked = {
      ...checkWith([]),
      tasks: [
        task({ key: 'a', content: 'Phát động thi đua', itemId: null }),
        task({ key: 'c', content: 'Việc khác', itemId: null }),
      ],
      proposedLinks: [{ taskKey: 'a', itemId: 'II.1', likeness: 0.6 }],
    };
    const { person, container } = renderPane({
      search,
      actions: {
        checkTasks: () => Promise.resolve(done(linked.length === 0 ? unlinked : checkWith([]))),
        linkTasks: (links) => {
          linked.push(...links);
          return Promise.resolve(done(null));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.check.button }));
    await person.click(await screen.findByRole('button', { name: words.links.title(2) }));
    await person.selectOptions(screen.getByLabelText(words.links.itemOf('Phát động thi đua')), '');
    const nothing = screen.getByRole<HTMLButtonElement>('button', { name: words.links.button(0) });
    expect([nothing.disabled, words.links.button(0)]).toEqual([true, expect.not.stringContaining('0')]);
    await person.selectOptions(screen.getByLabelText(words.links.itemOf('Phát động thi đua')), 'II.1');
    await person.selectOptions(screen.getByLabelText(words.links.itemOf('Việc khác')), 'II.2');
    await person.click(screen.getByRole('button', { name: words.links.button(2) }));
    await waitFor(() => expect(container.querySelector('[data-link-tasks]')).toBeNull());
    expect(linked).toEqual([
      { taskKey: 'a', itemId: 'II.1' },
      { taskKey: 'c', itemId: 'II.2' },
    ]);
  });

  test('a write that is stopped says what it says: nothing was changed', async () => {
    const { person } = renderPane({
      search: '?view=appendix',
      actions: {
        generateAppendix: ({ signal }) =>
          new Promise((resolve) => {
            signal?.addEventListener('abort', () => resolve(failed({ reason: 'cancelled' })));
          }),
      },
    });
    const write = await screen.findAllByRole('button', { name: words.appendix.button });
    await person.click(write[0] ?? document.body);
    await person.click(await screen.findByRole('button', { name: common.stop }));
    const alert = await screen.findByRole('alert');
    expect(alert.getAttribute('data-problem')).toBe('cancelled');
  });
});
