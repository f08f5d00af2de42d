/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { StoppedStep } from '../../../src/actions/stoppedSteps';
import { done, failed, type Problem } from '../../../src/core/work/outcome';
import type { Actions } from '../../../src/taskpane/office/actions';
import { isYoung } from '../../../src/taskpane/puttingRight/isYoung';
import { vietnamese } from '../../words';
import { emptyOffice, readyOffice } from '../fixedActions';
import { pastePlan } from '../pastePlan';
import { renderPane } from '../renderPane';
import { part, press, shown } from './parts';

const { pane: common, planView } = vietnamese;
const at = '2026-03-02T08:15:00.000Z';
const half: StoppedStep = { id: 's1', action: 'generateAppendix', at, sheets: ['Phụ lục'], kind: 'half' };
const left = [{ sheet: 'Phụ lục', address: 'G7' }];

/** A workbook in which this stopped, until one of the ways out was taken; the ways are kept. */
function stoppedIn(step: StoppedStep, given: Partial<Actions> = {}) {
  const taken: string[] = [];
  let steps: readonly StoppedStep[] = [step];
  const settle = (way: string) => {
    taken.push(way);
    steps = [];
  };
  const settled = (way: string) => {
    settle(way);
    return Promise.resolve(done({ sheets: step.sheets, left: [] }));
  };
  const actions: Partial<Actions> = {
    viewOffice: () => Promise.resolve(done({ ...readyOffice, hasStopped: steps.length > 0 })),
    findStopped: () => Promise.resolve(done(steps)),
    finishStopped: (id) => settled(`finish ${id}`),
    takeBackStopped: (id, edits) => settled(`takeBack ${id} ${edits}`),
    leaveStopped: (id) => {
      settle(`leave ${id}`);
      return Promise.resolve(done(null));
    },
    ...given,
  };
  return { taken, actions, settle };
}

const waysIn = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-way]')].map((button) => button.getAttribute('data-way'));

describe('a step that stopped half-way', () => {
  test.each<readonly [StoppedStep['kind'], readonly string[], string, string]>([
    ['half', ['finish', 'takeBack'], 'finish', 'finish s1'],
    ['half', ['finish', 'takeBack'], 'takeBack', 'takeBack s1 ask'],
    ['takingBack', ['takeBack', 'leave'], 'takeBack', 'takeBack s1 ask'],
    ['takingBack', ['takeBack', 'leave'], 'leave', 'leave s1'],
    ['emptySheet', ['takeBack', 'leave'], 'takeBack', 'takeBack s1 ask'],
    ['emptySheet', ['takeBack', 'leave'], 'leave', 'leave s1'],
  ])('%s: %j; %s', async (kind, ways, way, called) => {
    const { taken, actions } = stoppedIn({ ...half, kind });
    const { person, container } = renderPane({ actions });
    await shown(container, `[data-stopped=${kind}]`);
    expect(waysIn(container)).toEqual(ways);
    await press(person, container, `[data-way=${way}]`);
    await shown(container, '[data-settled]');
    await waitFor(() => expect(part(container, '[data-stopped]')).toBeNull());
    expect(taken).toEqual([called]);
  });

  test('stands above every view and the menu, once its script is wanted', async () => {
    const { actions } = stoppedIn(half);
    const { person, container } = renderPane({ actions });
    await shown(container, '[data-stopped]');
    for (const tab of ['tasks', 'nominees', 'summaries'] as const) {
      await person.click(screen.getByRole('tab', { name: common.tabs[tab] }));
      expect(part(container, '[data-stopped]')).not.toBeNull();
    }
    await person.click(screen.getByRole('button', { name: common.menu.open }));
    expect(part(container, '[data-stopped]')).not.toBeNull();
  });

  test('nothing is looked for where nothing stopped', async () => {
    let looks = 0;
    const { container } = renderPane({
      actions: {
        findStopped: () => {
          looks += 1;
          return Promise.resolve(done([]));
        },
      },
    });
    await screen.findByText('12/KH-UBND');
    expect(looks).toBe(0);
    expect(part(container, '[data-stopped]')).toBeNull();
  });

  test('edits since then are asked about, and what was left is named', async () => {
    const edited: Problem = {
      reason: 'editedSince',
      cells: left,
      made: ['Phụ lục'],
      gone: [],
      stays: [],
      referring: [],
      seen: '1',
    };
    const { taken, actions, settle } = stoppedIn(half, {
      takeBackStopped: (id, edits) => {
        if (edits === 'ask') return Promise.resolve(failed(edited));
        settle(`takeBack ${id} ${typeof edits === 'string' ? edits : edits.takeBack}`);
        return Promise.resolve(done({ sheets: ['Phụ lục'], left }));
      },
    });
    const { person, container } = renderPane({ actions });
    await press(person, container, '[data-way=takeBack]');
    await press(person, await shown(container, '[data-problem=editedSince]'), '[data-choice=keep]');
    expect((await shown(container, '[data-settled]')).getAttribute('data-left')).toBe('1');
    expect(taken).toEqual(['takeBack s1 keep']);
  });

  test('what goes wrong leaves the other way open', async () => {
    const { taken, actions } = stoppedIn(half, {
      finishStopped: () => Promise.resolve(failed({ reason: 'sheetProtected', sheet: 'Phụ lục' })),
    });
    const { person, container } = renderPane({ actions });
    await press(person, container, '[data-way=finish]');
    await shown(container, '[data-problem=sheetProtected]');
    await press(person, container, '[data-way=takeBack]');
    await shown(container, '[data-settled]');
    expect(taken).toEqual(['takeBack s1 ask']);
  });

  test('one whose sheet is gone can also be left as it is', async () => {
    const { taken, actions } = stoppedIn(half, {
      finishStopped: () => Promise.resolve(failed({ reason: 'sheetGone', sheet: 'Phụ lục' })),
    });
    const { person, container } = renderPane({ actions });
    await press(person, container, '[data-way=finish]');
    await shown(container, '[data-problem=sheetGone]');
    expect(waysIn(container)).toEqual(['finish', 'takeBack', 'leave']);
    await press(person, container, '[data-way=leave]');
    await shown(container, '[data-settled]');
    expect(taken).toEqual(['leave s1']);
  });

  test('one of which hardly anything is known is told all the same', async () => {
    const { taken, actions } = stoppedIn({ ...half, action: '', at: '', sheets: [] });
    const { person, container } = renderPane({ actions });
    await press(person, container, '[data-way=takeBack]');
    await shown(container, '[data-settled]');
    expect(taken).toEqual(['takeBack s1 ask']);
  });

  test('one that began less than two minutes ago may still go on: wait, and look again', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(at) + 30_000);
    const { actions } = stoppedIn(half);
    const { person, container } = renderPane({ actions });
    const notice = await shown(container, '[data-stopped]');
    expect(notice.getAttribute('data-waits')).toBe('true');
    expect(waysIn(container)).toEqual(['look']);
    clock.mockReturnValue(Date.parse(at) + 130_000);
    await press(person, container, '[data-way=look]');
    await waitFor(() => expect(waysIn(container)).toEqual(['finish', 'takeBack']));
    clock.mockRestore();
  });

  test.each<readonly [string, Problem, boolean]>([
    ['could not be put back: it has ended', { reason: 'notPutBack', sheets: ['Kế hoạch'], code: 'x' }, false],
    ['met an earlier one', { reason: 'stoppedHalfway' }, true],
  ])('a write of this pane that %s brings the notice up', async (_name, problem, waits) => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(at) + 30_000);
    const { person, container } = renderPane({
      actions: {
        viewOffice: () => Promise.resolve(done(emptyOffice)),
        savePlan: () => Promise.resolve(failed(problem)),
        findStopped: () => Promise.resolve(done([{ ...half, action: 'savePlan', sheets: ['Kế hoạch'] }])),
      },
    });
    await pastePlan(person);
    await person.click(await screen.findByRole('button', { name: planView.write.button }));
    await shown(container, `[data-problem=${problem.reason}]`);
    const notice = await shown(container, '[data-stopped]');
    expect(notice.getAttribute('data-waits')).toBe(String(waits));
    const isRetryOffered = screen.queryByRole('button', { name: common.retry }) !== null;
    expect(isRetryOffered).toBe(problem.reason === 'stoppedHalfway');
    clock.mockRestore();
  });
});

test.each([
  [0, true],
  [119_999, true],
  [120_000, false],
  [-60_000, true],
  [-3_600_000, false],
])('%i ms after a step began it is young: %s', (after, young) => {
  expect(isYoung(at, Date.parse(at) + after)).toBe(young);
  expect(isYoung('not a moment', Date.parse(at))).toBe(false);
});
