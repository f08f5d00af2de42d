/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { TaskCheck } from '../../../src/core/office/taskCheck';
import type { Outcome } from '../../../src/core/work/outcome';
import { done } from '../../../src/core/work/outcome';
import type { Actions } from '../../../src/taskpane/office/actions';
import type { PreferenceName } from '../../../src/taskpane/office/preferences';
import { findings as words, vietnamese } from '../../words';
import { blankLead, checkWith, finding, findingsOnRows, unknownLead } from '../fixedActions';
import { lowRating, nomineeCheckWith, spacesFix } from '../fixedNominees';
import { renderPane } from '../renderPane';
import { findingStates, untidyNames } from './findingStates';

const { tasksView, pane: common } = vietnamese;

/** Opens the view of tasks or lists with these commands, and checks. */
async function checked(view: 'tasks' | 'nominees', actions: Partial<Actions>, kept: PreferenceName[] = []) {
  const shown = renderPane({
    search: `?view=${view}`,
    actions,
    preferences: {
      read: async (name) => kept.includes(name),
      keep: async ({ name, isOn }) => {
        kept.splice(0, kept.length, ...kept.filter((one) => one !== name), ...(isOn ? [name] : []));
      },
    },
  });
  await shown.person.click(await screen.findByRole('button', { name: tasksView.check.button }));
  await waitFor(() => expect(shown.container.querySelector('[data-finding-counts]')).toBeTruthy());
  const cards = () => [...shown.container.querySelectorAll<HTMLElement>('li[data-key]')];
  return {
    ...shown,
    cards,
    cardKeys: () => cards().map((card) => card.dataset['key']),
    counts: () => shown.container.querySelector('[data-finding-counts]')?.textContent,
    focusedKey: () => document.activeElement?.closest<HTMLElement>('li[data-key]')?.dataset['key'],
    groups: () =>
      [...shown.container.querySelectorAll<HTMLElement>('[data-group]')].map((node) => [
        node.dataset['group'],
        node.querySelector('button')?.getAttribute('aria-expanded'),
      ]),
  };
}

const three = findingsOnRows(3);
const tasks = (check: TaskCheck): Partial<Actions> => ({ checkTasks: () => Promise.resolve(done(check)) });
const names = nomineeCheckWith({ findings: [lowRating, ...untidyNames] });
const lists = (check = names): Partial<Actions> => ({ checkNominees: () => Promise.resolve(done(check)) });

describe('ten thousand findings', () => {
  test('only those near what is seen are in the page; each says its place among all', async () => {
    const { cards, container } = await checked('tasks', findingStates['thousands'] ?? {});
    expect(cards().length).toBeGreaterThan(2);
    expect(cards().length).toBeLessThan(60);
    expect(cards()[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(cards()[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(container.querySelector('[data-rows]')?.getAttribute('data-rows')).toBe('10002');
  });

  test('one of them is found by its words, without diacritics', async () => {
    const { person, cards } = await checked('tasks', findingStates['thousands'] ?? {});
    await person.type(screen.getByRole('searchbox', { name: tasksView.findings.search }), 'viec 7777');
    await screen.findByText(words.list.found(1));
    expect(cards().map(({ textContent }) => textContent?.includes('Việc 7777'))).toEqual([true]);
  });
});

describe('a finding that is dealt with', () => {
  test('set aside with a reason: it goes at once, the next one has the focus, and it can come back', async () => {
    const kept: unknown[] = [];
    const back: string[] = [];
    const check = checkWith(three);
    const [first = '', second = '', third = ''] = check.findings.map(({ key }) => key);
    const { person, cards, cardKeys, counts, focusedKey, container } = await checked('tasks', {
      ...tasks(check),
      ignoreFinding: ({ key, reason }) => {
        kept.push([key, reason]);
        return Promise.resolve(done(null));
      },
      restoreFinding: (key) => {
        back.push(key);
        return Promise.resolve(done(null));
      },
    });
    expect(cardKeys()).toEqual([first, second, third]);
    const card = cards()[1];
    if (card === undefined) throw new Error('no card');
    await person.click(within(card).getByRole('button', { name: new RegExp(`^${words.finding.ignore}`) }));
    await person.type(screen.getByLabelText(words.finding.reason), 'đã giao miệng{Enter}');
    await waitFor(() => expect(cardKeys()).toEqual([first, third]));
    expect(kept).toEqual([[second, 'đã giao miệng']]);
    expect(focusedKey()).toBe(third);
    expect(counts()).toBe(tasksView.findings.counts.error(2));
    expect(screen.getByRole('tab', { name: common.tabErrors(common.tabs.tasks, 2) })).toBeTruthy();
    expect(container.querySelector('[data-done-since]')?.textContent).toBe(
      words.since.doneLine(words.since.done({ fixed: 0, ignored: 1, answered: 0 })),
    );
    await person.click(screen.getByRole('button', { name: words.finding.back }));
    await waitFor(() => expect(cardKeys()).toEqual([first, second, third]));
    expect(back).toEqual([second]);
    expect(focusedKey()).toBe(second);
  });

  test('fixed: gone without a new check; undone: there again', async () => {
    const { person, container, cards, cardKeys, focusedKey } = await checked('nominees', lists());
    const card = cards()[2];
    if (card === undefined) throw new Error('no card');
    await person.click(within(card).getByRole('button', { name: new RegExp(`^${words.finding.fix}`) }));
    await person.click(screen.getByRole('button', { name: words.fixes.one }));
    await screen.findByText(words.fixes.written(1));
    expect(cardKeys()).toEqual(['CN-01:1', 'DS-16:0', 'DS-16:2', 'DS-16:3']);
    expect(focusedKey()).toBe('DS-16:2');
    // what was done stands below the part that scrolls, and goes with its view
    const bar = container.querySelector<HTMLElement>('[data-dock] > [data-last=fixed]');
    await person.click(screen.getByRole('tab', { name: common.tabs.plan }));
    expect(bar?.hidden).toBe(true);
    await person.click(screen.getByRole('tab', { name: common.tabErrors(common.tabs.nominees, 1) }));
    expect(bar?.hidden).toBe(false);
    await person.click(screen.getByRole('button', { name: common.undo }));
    await waitFor(() => expect(cardKeys()).toHaveLength(5));
    expect(focusedKey()).toBe('DS-16:1');
    // that it was undone is over with the next thing that is pressed
    expect(container.querySelector('[data-done=undone]')).not.toBeNull();
    await person.click(screen.getByRole('tab', { name: common.tabs.plan }));
    expect(container.querySelector('[data-last]')).toBeNull();
  });

  test('all of the same kind at once, with signs for blanks and a legend; others stay', async () => {
    const fixed: unknown[] = [];
    const { person, container, cards, cardKeys } = await checked('nominees', {
      ...lists(),
      fixFindings: (fixes) => {
        fixed.push(...fixes.map(({ fix }) => fix?.to));
        return Promise.resolve(
          done({ kind: 'written', cells: fixes.length, undoId: 'u4', asText: [], stale: [] }),
        );
      },
    });
    const card = cards()[1];
    if (card === undefined) throw new Error('no card');
    await person.click(within(card).getByRole('button', { name: new RegExp(`^${words.finding.fix}`) }));
    const old = [...container.querySelectorAll('[data-changes] del')].map(({ textContent }) => textContent);
    expect(old).toEqual(['phạm thu dung···', 'Lê··Văn Nháp', 'Trần⍽Thị Thử', 'Ngô Thị↵Mẫu']);
    expect(screen.getByLabelText('phạm thu dung [3 dấu cách]')).toBeTruthy();
    expect(container.querySelector('[data-blanks]')?.textContent).toContain('⍽');
    await person.click(screen.getByRole('button', { name: words.fixes.all(4) }));
    await waitFor(() => expect(cardKeys()).toEqual(['CN-01:1']));
    expect(fixed).toEqual(['phạm thu dung', 'Lê Văn Nháp', 'Trần Thị Thử', 'Ngô Thị Mẫu']);
  });

  test('one that only shares the cell stays, counts, and says that it may be mended', async () => {
    const shares = { ...lowRating, key: 'CN-01:2', where: { kind: 'cell', cell: spacesFix.cell } } as const;
    const spaces = { ...lowRating, key: 'DS-16:0', where: shares.where, fix: spacesFix } as const;
    const check = nomineeCheckWith({
      findings: [lowRating, shares, spaces],
      fixes: [{ kind: 'spaces', field: 'name', fix: spacesFix }],
    });
    const { person, container, cardKeys, counts } = await checked('nominees', lists(check));
    await person.click(screen.getByRole('button', { name: new RegExp(`^${words.finding.fix}`) }));
    await person.click(screen.getByRole('button', { name: words.fixes.one }));
    await screen.findByText(words.fixes.written(1));
    expect(cardKeys()).toEqual(['CN-01:1', 'CN-01:2']);
    expect(counts()).toBe(tasksView.findings.counts.error(2));
    expect(container.querySelectorAll('[data-maybe-mended]')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: new RegExp(`^${words.finding.fix}`) })).toBeNull();
  });
});

describe('a cell that a person writes in Excel', () => {
  test('its finding says that it may be mended, the others do not, and the check is old', async () => {
    const told: Parameters<Actions['watchEdits']>[0][] = [];
    const check = checkWith([finding(blankLead), finding(unknownLead)]);
    const { container, counts } = await checked('tasks', {
      ...tasks(check),
      watchEdits: (request) => {
        told.push(request);
        return Promise.resolve(done({ stop: () => Promise.resolve() }));
      },
    });
    const before = counts();
    const rows = { by: 'others', kind: 'area', sheet: 'Theo dõi NV', firstRow: 4, lastRow: 5 } as const;
    act(() => told[0]?.onEdited([{ ...rows, firstColumn: 3, lastColumn: 12 }]));
    await screen.findByText(tasksView.check.stale);
    expect(container.querySelector('[data-maybe-mended]')).toBeNull();
    act(() => told[0]?.onEdited([{ ...rows, firstColumn: 2, lastColumn: 2 }]));
    expect(told.map(({ sheets }) => sheets)).toEqual([['Theo dõi NV']]);
    const marked = [...container.querySelectorAll('[data-maybe-mended]')];
    expect(marked.map((node) => node.closest('[data-finding]')?.getAttribute('data-finding'))).toEqual([
      'NV-04',
    ]);
    expect(counts()).toBe(before);
  });
});

describe('by keyboard', () => {
  test('Alt and an arrow go on and back, open a closed group, and leave a text field alone', async () => {
    const many = [...findingsOnRows(13), finding(unknownLead)];
    const { person, focusedKey, container } = await checked('tasks', tasks(checkWith(many)));
    const keys = checkWith(many).findings.map(({ key }) => key);
    const rows = () => container.querySelector('[data-rows]')?.getAttribute('data-rows');
    // two severities, two groups, the cards of the open one
    expect(rows()).toBe('17');
    const next = container.querySelector<HTMLElement>('[data-step=next]');
    if (next === null) throw new Error('no button');
    await person.click(next);
    expect(focusedKey()).toBe(keys[0]);
    await person.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}');
    expect(focusedKey()).toBe(keys[1]);
    for (let at = 2; at <= 13; at += 1) await person.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(focusedKey()).toBe(keys[13]);
    expect(rows()).toBe('18');
    const search = screen.getByRole('searchbox');
    await person.click(search);
    await person.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(document.activeElement).toBe(search);
  });

  test('Escape closes the form, then the reasons, and gives the focus back to their buttons', async () => {
    const { person, container } = await checked('tasks', tasks(checkWith([finding(blankLead)])));
    const why = screen.getByRole('button', { name: tasksView.findings.why });
    await person.click(why);
    const ignore = screen.getByRole('button', { name: new RegExp(`^${words.finding.ignore}`) });
    await person.click(ignore);
    await person.keyboard('x{Escape}');
    expect(screen.queryByLabelText(words.finding.reason)).toBeNull();
    expect(document.activeElement).toBe(ignore);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    await person.keyboard('{Escape}');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(why);
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(1);
  });
});

describe('one at a time', () => {
  test('each step goes to its cell; an accepted fix lowers the count and the focus stays on the card', async () => {
    const gone: string[] = [];
    const { person, container } = await checked('nominees', {
      ...lists(),
      goToCell: ({ row, column }) => {
        gone.push(`${row},${column}`);
        return Promise.resolve(done(null));
      },
    });
    const place = () => container.querySelector('[data-place]')?.textContent;
    const isOnCard = () => document.activeElement?.querySelector('[data-finding]') !== null;
    await person.click(screen.getByRole('button', { name: words.oneByOne.start }));
    expect(place()).toBe(words.oneByOne.at(1, 5));
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(1);
    await person.click(screen.getByRole('button', { name: words.oneByOne.next }));
    expect(place()).toBe(words.oneByOne.at(2, 5));
    expect(isOnCard()).toBe(true);
    await person.click(screen.getByRole('button', { name: words.oneByOne.accept }));
    await waitFor(() => expect(place()).toBe(words.oneByOne.at(2, 4)));
    expect(isOnCard()).toBe(true);
    await person.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(place()).toBe(words.oneByOne.at(1, 4));
    expect(gone).toEqual(['1,3', '2,1', '3,1', '1,3']);
    await person.click(screen.getByRole('button', { name: words.oneByOne.stop }));
    expect(container.querySelectorAll('li[data-key]')).toHaveLength(4);
  });
});

describe('groups', () => {
  test('by unit, the same at the next opening; a whole sheet is nobody’s', async () => {
    const kept: PreferenceName[] = [];
    const first = await checked('tasks', findingStates['ofUnits'] ?? {}, kept);
    await first.person.selectOptions(screen.getByLabelText(words.list.grouping), 'unit');
    expect(first.groups()[0]).toEqual(['unit Văn phòng HĐND và UBND', 'true']);
    expect(kept).toEqual(['groupsByUnit']);
    first.unmount();
    const again = await checked('tasks', findingStates['ofUnits'] ?? {}, kept);
    await waitFor(() => expect(again.groups()[0]?.[0]).toBe('unit Văn phòng HĐND và UBND'));
    await again.person.selectOptions(screen.getByLabelText(words.list.grouping), 'sheet');
    expect(again.groups()).toEqual([['sheet Theo dõi NV', 'true']]);
    expect(kept).toEqual(['groupsBySheet']);
  });

  test('stay as they are while a new check runs and after it; what became of each is told apart', async () => {
    const found = [
      finding(unknownLead),
      finding(blankLead),
      finding({ ...blankLead, row: 40, data: { content: 'x', field: 'time' } }),
    ];
    const before = checkWith(found);
    const [kept, set] = before.findings;
    if (kept === undefined || set === undefined) throw new Error('no findings');
    const after: TaskCheck = {
      ...before,
      findings: [kept],
      ignored: [{ finding: set, reason: 'r', on: '2026-03-02' }],
    };
    const answers: ((outcome: Outcome<TaskCheck>) => void)[] = [];
    let checks = 0;
    const { person, groups, container } = await checked('tasks', {
      checkTasks: () => {
        checks += 1;
        if (checks === 1) return Promise.resolve(done(before));
        return new Promise((resolve) => answers.push(resolve));
      },
    });
    const heading = container.querySelector<HTMLElement>('[data-group="rule warning NV-04"] button');
    if (heading === null) throw new Error('no group');
    await person.click(heading);
    expect(groups().at(-1)).toEqual(['rule warning NV-04', 'false']);
    await person.click(screen.getByRole('button', { name: tasksView.check.again }));
    await screen.findByText(tasksView.check.running);
    expect(groups()).toHaveLength(2);
    answers[0]?.(done(after));
    await screen.findByText(words.since.checks({ fresh: 0, fixed: 1, ignored: 1, left: 1 }));
    expect(groups()).toEqual([['rule warning NV-04', 'false']]);
  });
});
