/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Edits, SettledStep, UndoStep } from '../../../src/actions/undoSteps';
import { done, failed, type Outcome, type Problem } from '../../../src/core/work/outcome';
import type { Actions } from '../../../src/taskpane/office/actions';
import type { EditsQuestion } from '../../../src/taskpane/office/useTakeBack';
import { office, vietnamese } from '../../words';
import { emptyOffice } from '../fixedActions';
import { pastePlan } from '../pastePlan';
import { renderPane } from '../renderPane';
import { press, part, shown } from './parts';

const { pane: common, planView } = vietnamese;
const cells = [{ sheet: 'Phụ lục', address: 'G7' }];
const edited: EditsQuestion = {
  reason: 'editedSince',
  cells,
  made: [],
  gone: [],
  stays: [],
  referring: [],
  seen: 'seen 1',
};
const editedMade: EditsQuestion = {
  reason: 'editedSince',
  cells,
  made: ['Phụ lục'],
  gone: [],
  stays: [],
  referring: [],
  seen: 'seen 1',
};
const newer: Problem = {
  reason: 'newerFirst',
  sheet: 'Phụ lục',
  action: 'generateAppendix',
  at: '2026-03-02T09:20:00.000Z',
  wrote: null,
};

/** An undo that answers this while it asks, and is done once the person has chosen; what it was asked is kept. */
function undoThatAsks(problem: Problem) {
  const asked: [string, Edits][] = [];
  const undo: Actions['undo'] = (step, edits): Promise<Outcome<SettledStep>> => {
    asked.push([typeof step === 'string' ? step : step.id, edits]);
    if (edits === 'ask') return Promise.resolve(failed(problem));
    return Promise.resolve(done({ sheets: ['Phụ lục'], left: edits === 'keep' ? cells : [] }));
  };
  return { asked, undo };
}

/** Writes the plan and presses "undo" beside what was done. */
async function undoOfPlan(actions: Partial<Actions>) {
  const opened = renderPane({
    actions: { viewOffice: () => Promise.resolve(done(emptyOffice)), ...actions },
  });
  await pastePlan(opened.person);
  await opened.person.click(await screen.findByRole('button', { name: planView.write.button }));
  await opened.person.click(await screen.findByRole('button', { name: common.undo }));
  return opened;
}

const step: UndoStep = {
  id: 'u1',
  action: 'savePlan',
  at: '2026-03-02T08:15:00.000Z',
  sheets: ['Kế hoạch'],
  cells: null,
};

/** Opens the list of what was done. */
async function undoList(actions: Partial<Actions>) {
  const opened = renderPane({ actions });
  await opened.person.click(await screen.findByRole('button', { name: common.menu.open }));
  await opened.person.click(await screen.findByRole('button', { name: common.menu.undo }));
  await shown(opened.container, '[data-step]');
  return opened;
}

describe('undo that meets edits, beside what was done', () => {
  test.each<readonly [string, Edits, number]>([
    ['keep', 'keep', 1],
    ['takeBack', { takeBack: 'seen 1' }, 0],
  ])('%s: asked once, done as chosen, and what was left is named', async (choice, edits, left) => {
    const { asked, undo } = undoThatAsks(edited);
    const { person, container } = await undoOfPlan({ undo });
    const notice = await shown(container, '[data-problem=editedSince]');
    expect(notice.textContent).toContain('G7');
    expect(within(notice).queryByRole('button', { name: common.retry })).toBeNull();
    expect(asked).toEqual([['u1', 'ask']]);
    await press(person, notice, `[data-choice=${choice}]`);
    const undone = await shown(container, '[data-done=undone]');
    expect(undone.getAttribute('data-left')).toBe(String(left));
    expect(asked).toEqual([
      ['u1', 'ask'],
      ['u1', edits],
    ]);
  });

  test('left as it is: the notice goes, undo stays on offer, nothing more was asked for', async () => {
    const { asked, undo } = undoThatAsks(edited);
    const { person, container } = await undoOfPlan({ undo });
    await press(person, await shown(container, '[data-problem=editedSince]'), '[data-choice=leave]');
    await shown(container, '[data-done=written]');
    expect(part(container, '[data-problem]')).toBeNull();
    expect(asked).toEqual([['u1', 'ask']]);
  });

  test('a sheet that would go is told apart', async () => {
    const { container } = await undoOfPlan({ undo: undoThatAsks(editedMade).undo });
    const notice = await shown(container, '[data-problem=editedSince]');
    expect(notice.getAttribute('data-made')).toBe('1');
  });

  test('a cell that stays whatever is chosen is named apart, and where there is no other nothing more is offered', async () => {
    const other = { sheet: 'Danh sách', address: 'B4' };
    const ask = (question: Partial<EditsQuestion>) =>
      undoOfPlan({ undo: undoThatAsks({ ...edited, ...question }).undo });
    const both = await ask({ cells: [...cells, other], stays: [other] });
    const notice = await shown(both.container, '[data-problem=editedSince]');
    expect(part(notice, '[data-stays]')?.textContent).toContain('B4');
    expect(part(notice, '[data-choice=takeBack]')).not.toBeNull();
    both.unmount();
    const one = await ask({ cells: [other], stays: [other] });
    const alone = await shown(one.container, '[data-problem=editedSince]');
    expect(part(alone, '[data-choice=takeBack]')).toBeNull();
    expect(part(alone, '[data-choice=keep]')).not.toBeNull();
  });

  test('formulas that take something from a sheet that would go are told, whether or not something was typed', async () => {
    const referring = [{ sheet: 'Báo cáo', address: 'C2' }];
    const ask = (question: Partial<EditsQuestion>) =>
      undoOfPlan({ undo: undoThatAsks({ ...editedMade, referring, ...question }).undo });
    const both = await ask({});
    const notice = await shown(both.container, '[data-problem=editedSince]');
    expect(part(notice, '[data-referring]')?.textContent).toContain('C2');
    expect(notice.textContent).toContain('G7');
    both.unmount();
    const alone = await ask({ cells: [] });
    const formulas = await shown(alone.container, '[data-problem=editedSince]');
    expect(formulas.textContent).toContain('C2');
    expect(part(formulas, '[data-choice=takeBack]')).not.toBeNull();
  });

  test('many cells unfold', async () => {
    const many = Array.from({ length: 250 }, (_, at) => ({ sheet: 'Phụ lục', address: `G${at + 1}` }));
    const { person, container } = await undoOfPlan({
      undo: () =>
        Promise.resolve(
          failed({
            reason: 'editedSince',
            cells: many,
            made: [],
            gone: [],
            stays: [],
            referring: [],
            seen: '1',
          }),
        ),
    });
    const notice = await shown(container, '[data-problem=editedSince]');
    await press(person, notice, '[aria-expanded=false]');
    expect(notice.querySelectorAll('[data-edited]')).toHaveLength(200);
  });

  test('what then goes wrong can be tried again, as it was chosen', async () => {
    const asked: Edits[] = [];
    const { person, container } = await undoOfPlan({
      undo: (_step, edits) => {
        asked.push(edits);
        return Promise.resolve(failed(edits === 'ask' ? edited : { reason: 'cellEditing' }));
      },
    });
    await press(person, await shown(container, '[data-problem=editedSince]'), '[data-choice=keep]');
    const notice = await shown(container, '[data-problem=cellEditing]');
    await person.click(within(notice).getByRole('button', { name: common.retry }));
    await waitFor(() => expect(asked).toEqual(['ask', 'keep', 'keep']));
  });

  test('what was typed after the question is asked about again, with what stands there now', async () => {
    const asked: Edits[] = [];
    const { person, container } = await undoOfPlan({
      undo: (_step, edits) => {
        asked.push(edits);
        const seen = `seen ${asked.length}`;
        return Promise.resolve(failed({ ...edited, seen }));
      },
    });
    await press(person, await shown(container, '[data-problem=editedSince]'), '[data-choice=takeBack]');
    await waitFor(() => expect(asked).toEqual(['ask', { takeBack: 'seen 1' }]));
    await press(person, await shown(container, '[data-problem=editedSince]'), '[data-choice=takeBack]');
    await waitFor(() => expect(asked.at(-1)).toEqual({ takeBack: 'seen 2' }));
  });

  test('a sheet that is not there is told of, and only the rest is on offer', async () => {
    const { container } = await undoOfPlan({
      undo: () => Promise.resolve(failed({ ...edited, gone: ['Phụ lục'] })),
    });
    const notice = await shown(container, '[data-problem=editedSince]');
    expect(notice.textContent).toContain('Phụ lục');
    expect(notice.querySelector('[data-choice=takeBack]')).toBeNull();
    expect(notice.querySelector('[data-choice=keep]')).not.toBeNull();
  });

  test('a later step goes first: it is named, and the list of steps is one press away', async () => {
    const { person, container } = await undoOfPlan({
      undo: () => Promise.resolve(failed(newer)),
      listUndo: () => Promise.resolve(done([{ ...step, action: 'generateAppendix' }])),
    });
    const notice = await shown(container, '[data-problem=newerFirst]');
    expect(notice.textContent).toContain(office.undo.action('generateAppendix'));
    expect(within(notice).queryByRole('button', { name: common.retry })).toBeNull();
    await press(person, notice, '[data-opens=undoList]');
    await shown(container, '[data-step=generateAppendix]');
  });
});

describe('undo in the list of what was done', () => {
  test('asks below its own line, and the list is read anew', async () => {
    const { asked, undo } = undoThatAsks(editedMade);
    let lists = 0;
    const listUndo = () => {
      lists += 1;
      return Promise.resolve(done([step]));
    };
    const { person, container } = await undoList({ undo, listUndo });
    await person.click(
      screen.getByRole('button', { name: office.undo.undoOf(office.undo.action('savePlan')) }),
    );
    await press(
      person,
      await shown(container, '[data-step] [data-problem=editedSince]'),
      '[data-choice=keep]',
    );
    expect((await shown(container, '[data-done=undone]')).getAttribute('data-left')).toBe('1');
    expect(asked.map(([, edits]) => edits)).toEqual(['ask', 'keep']);
    expect(lists).toBe(2);
  });

  test('a later step that goes first: one press leads to its own button', async () => {
    const last: UndoStep = { ...step, id: 'u9', action: 'generateAppendix', at: '2026-03-02T09:20:00.000Z' };
    const { person, container } = await undoList({
      undo: () => Promise.resolve(failed(newer)),
      listUndo: () => Promise.resolve(done([last, step])),
    });
    await person.click(
      screen.getByRole('button', { name: office.undo.undoOf(office.undo.action('savePlan')) }),
    );
    const notice = await shown(container, '[data-newer=generateAppendix]');
    await press(person, notice, '[data-goes-to]');
    expect(document.activeElement?.closest('[data-step]')?.getAttribute('data-step')).toBe(
      'generateAppendix',
    );
  });

  test('choices that the workbook remembers are folded below what was written', async () => {
    const choice: UndoStep = { ...step, id: 'u2', action: 'confirmMapping', sheets: [] };
    const { person, container } = await undoList({ listUndo: () => Promise.resolve(done([choice, step])) });
    expect(part(container, '[data-step=confirmMapping]')).toBeNull();
    await person.click(screen.getByRole('button', { name: office.undo.choices(1) }));
    await shown(container, '[data-step=confirmMapping]');
    expect(
      [...container.querySelectorAll('[data-step]')].map((line) => line.getAttribute('data-step')),
    ).toEqual(['savePlan', 'confirmMapping']);
  });
});
