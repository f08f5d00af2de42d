/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ChecksNow, FollowRequest } from '../../src/actions/followOffice';
import { done, failed } from '../../src/core/work/outcome';
import type { Actions } from '../../src/taskpane/office/actions';
import { followingPauseMs } from '../../src/taskpane/office/typingPause';
import { findings as words, summariesView as summaries, vietnamese } from '../words';
import { checkWith, finding, findingsOnRows, unknownLead } from './fixedActions';
import { untidyNames } from './findings/findingStates';
import { lowRating, nomineeCheckWith } from './fixedNominees';
import { officeTable } from './fixedSummaries';
import { renderPane } from './renderPane';
import { withOfficeTables } from './summaries/lookAtSummaries';

const { tasksView, pane: common } = vietnamese;
const three = checkWith(findingsOnRows(3));
const [first, second, third] = three.findings;
if (first === undefined || second === undefined || third === undefined) throw new Error('three are needed');
const unknown = checkWith([finding(unknownLead)]).findings[0];
if (unknown === undefined) throw new Error('one is needed');

/** An Excel that may be watched, and a pane in which the tasks (or lists) were checked. */
async function followed(view: 'tasks' | 'nominees', actions: Partial<Actions> = {}) {
  const asked: FollowRequest[] = [];
  const did: string[] = [];
  const heard = { changes: 0 };
  const shown = renderPane({
    search: `?view=${view}`,
    actions: {
      checkTasks: () => Promise.resolve(done(three)),
      followOffice: (request) => {
        asked.push(request);
        return Promise.resolve(
          done({
            lookAgain: () => did.push('lookAgain'),
            checked: () => did.push('checked'),
            changesSoFar: () => heard.changes,
            stop: () => {
              did.push('stop');
              return Promise.resolve();
            },
          }),
        );
      },
      watchEdits: () => {
        did.push('watchEdits');
        return Promise.resolve(done({ stop: () => Promise.resolve() }));
      },
      watchQuota: () => {
        did.push('watchQuota');
        return Promise.resolve(failed({ reason: 'excel', code: 'none' }));
      },
      ...actions,
    },
  });
  await waitFor(() => expect(asked).toHaveLength(1));
  await shown.person.click(await screen.findByRole('button', { name: tasksView.check.button }));
  await waitFor(() => expect(shown.container.querySelector('[data-check-summary]')).toBeTruthy());
  const tell = (now: Partial<ChecksNow>) => {
    const request = asked.at(-1);
    act(() => {
      request?.checks();
      request?.onFollowed({
        upTo: heard.changes,
        view: three.view,
        tasks: null,
        nominees: null,
        plan: null,
        ...now,
      });
    });
  };
  return {
    ...shown,
    asked,
    did,
    heard,
    tell,
    keys: () =>
      [...shown.container.querySelectorAll<HTMLElement>('li[data-key]')].map((li) => li.dataset['key']),
  };
}

test('findings go and come while cells are written; the live region says how many, and nothing is called old', async () => {
  const { asked, tell, keys, container, did } = await followed('tasks');
  expect(asked[0]?.pauseMs).toBe(followingPauseMs);
  expect(asked[0]?.checks()).toMatchObject({ tasks: {}, nominees: null, plan: null });
  expect(keys()).toEqual([first.key, second.key, third.key]);
  tell({ tasks: { ...three, findings: [first, third, unknown] } });
  await waitFor(() => expect(keys().toSorted()).toEqual([first.key, third.key, unknown.key].toSorted()));
  const said = screen.getByText(words.since.followed({ fresh: 1, fixed: 1 }));
  expect(said.closest('[aria-live=polite]')).not.toBeNull();
  expect(screen.queryByText(tasksView.check.stale)).toBeNull();
  expect(container.querySelector('[data-maybe-mended]')).toBeNull();
  expect(new Set(did)).toEqual(new Set(['checked']));
  tell({ tasks: { ...three, findings: [first, third, unknown] } });
  expect(screen.queryByText(words.since.followed({ fresh: 1, fixed: 1 }))).toBeNull();
});

test('what is looked for, and who is at work on what, stays', async () => {
  const many = checkWith(findingsOnRows(14));
  const { tell, person, keys } = await followed('tasks', { checkTasks: () => Promise.resolve(done(many)) });
  const search = screen.getByRole('searchbox', { name: tasksView.findings.search });
  await person.type(search, 'dòng');
  const before = keys();
  tell({ tasks: { ...many, findings: many.findings.slice(1) } });
  await waitFor(() => expect(keys()).toEqual(before.slice(1)));
  expect(search).toHaveProperty('value', 'dòng');
  expect(document.activeElement).toBe(search);
});

test('what was mended since the check is counted on, also when its finding is gone', async () => {
  const check = nomineeCheckWith({ findings: [lowRating, ...untidyNames] });
  const untidy = check.findings[1]?.key ?? '';
  const { person, container, tell, did } = await followed('nominees', {
    checkNominees: () => Promise.resolve(done(check)),
  });
  const card = container.querySelector<HTMLElement>(`li[data-key="${untidy}"]`);
  if (card === null) throw new Error('no card');
  await person.click(within(card).getByRole('button', { name: new RegExp(`^${words.finding.fix}`) }));
  await person.click(screen.getByRole('button', { name: words.fixes.one }));
  await screen.findByText(words.fixes.written(1));
  tell({ nominees: { ...check, findings: check.findings.filter(({ key }) => key !== untidy) } });
  const counted = words.since.doneLine(words.since.done({ fixed: 1, ignored: 0, answered: 0 }));
  expect(container.querySelector('[data-done-since]')?.textContent).toBe(counted);
  // a fix that did not help is no fix
  tell({ nominees: check });
  await waitFor(() => expect(container.querySelector(`li[data-key="${untidy}"]`)).not.toBeNull());
  expect(container.querySelector('[data-done-since]')).toBeNull();
  expect(did).not.toContain('watchQuota');
});

test('where a change could not be followed the check is said to be old, until it follows again', async () => {
  const { asked, tell } = await followed('tasks');
  act(() => asked[0]?.onLost());
  await screen.findByText(tasksView.check.stale);
  tell({ tasks: three });
  await waitFor(() => expect(screen.queryByText(tasksView.check.stale)).toBeNull());
  tell({ tasks: null });
  await screen.findByText(tasksView.check.stale);
});

test('a look at the tables stays where checks only catch up with what was written before it, and is old after the next edit', async () => {
  const { person, heard, tell, container } = await followed('tasks', withOfficeTables(officeTable()));
  // the add-in's own write was heard of; a large workbook is judged anew seconds later
  heard.changes = 3;
  await person.click(screen.getByRole('tab', { name: common.tabs.summaries }));
  await person.click(await screen.findByRole('button', { name: summaries.look.button }));
  await screen.findByRole('region', { name: summaries.officeTables.title });
  tell({ tasks: checkWith([first]), upTo: 3 });
  expect(container.querySelector('[data-stale]')).toBeNull();
  screen.getByRole('region', { name: summaries.officeTables.title });
  tell({ tasks: three, upTo: 4 });
  expect(container.querySelector('[data-stale]')).not.toBeNull();
  expect(screen.queryByRole('region', { name: summaries.officeTables.title })).toBeNull();
});

test('following that is turned on anew counts on: what was looked at before stays as old as it was', async () => {
  const { person, heard, tell, container } = await followed('tasks', withOfficeTables(officeTable()));
  heard.changes = 5;
  tell({ tasks: checkWith([first]), upTo: 5 });
  const flip = async () => {
    await person.click(screen.getByRole('button', { name: common.menu.open }));
    await person.click(await screen.findByRole('switch', { name: common.menu.follows }));
    await person.click(screen.getByRole('button', { name: common.menu.back }));
    heard.changes = 0;
  };
  await flip();
  await flip();
  await person.click(screen.getByRole('tab', { name: common.tabs.summaries }));
  await person.click(await screen.findByRole('button', { name: summaries.look.button }));
  await screen.findByRole('region', { name: summaries.officeTables.title });
  expect(container.querySelector('[data-stale]')).toBeNull();
  tell({ tasks: three, upTo: 1 });
  expect(container.querySelector('[data-stale]')).not.toBeNull();
});

test('the switch in the menu turns it off and on again', async () => {
  const { asked, did, person, container } = await followed('tasks');
  const flip = async () => {
    await person.click(screen.getByRole('button', { name: common.menu.open }));
    const choice = await screen.findByRole('switch', { name: common.menu.follows });
    await person.click(choice);
    await person.click(screen.getByRole('button', { name: common.menu.back }));
    return choice;
  };
  await flip();
  await waitFor(() => expect(did).toContain('stop'));
  await waitFor(() => expect(did).toContain('watchEdits'));
  await flip();
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(container.querySelector('[data-check-summary]')).toBeTruthy();
});
