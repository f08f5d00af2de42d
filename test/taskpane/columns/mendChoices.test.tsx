/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { BrokenChoices } from '../../../src/core/office/brokenChoices';
import { done, failed } from '../../../src/core/work/outcome';
import type { Actions } from '../../../src/taskpane/office/actions';
import { choicesView as words, vietnamese } from '../../words';
import { checkWith } from '../fixedActions';
import { brokenLeads, goneWords, protectedResults } from '../fixedChoices';
import { part, shown } from '../puttingRight/parts';
import { renderPane } from '../renderPane';

const { pane, tasksView } = vietnamese;
const search = '?view=tasks';
const card = '[data-choices]';
const written = '[data-done=written]';

type Looks = Parameters<Actions['lookAtChoices']>[0]['after'][];

/** A pane whose looks tell one answer after the other, the last one for ever; what each look came after. */
async function checked(answers: readonly (readonly BrokenChoices[])[], actions: Partial<Actions> = {}) {
  const looks: Looks = [];
  const mended: (readonly BrokenChoices[])[] = [];
  const rendered = renderPane({
    search,
    actions: {
      checkTasks: () => Promise.resolve(done(checkWith([]))),
      lookAtChoices: ({ after }) => {
        const answer = answers[Math.min(looks.length, answers.length - 1)] ?? [];
        looks.push(after);
        return Promise.resolve(done(answer));
      },
      mendChoices: (columns) => {
        mended.push(columns);
        return Promise.resolve(done({ columns: columns.length, cells: 800, undoId: `u${mended.length}` }));
      },
      ...actions,
    },
  });
  const check = async () =>
    rendered.person.click(await screen.findByRole('button', { name: tasksView.check.button }));
  await check();
  return { ...rendered, looks, mended };
}

const cardsIn = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>(card)].map(({ dataset }) => dataset['choices']);

test('a damaged column is a card; mended, it says how many cells and which values stay', async () => {
  const { person, container, looks, mended } = await checked([[brokenLeads]]);
  expect((await shown(container, card)).textContent).toContain(
    words.column(brokenLeads.sheet, brokenLeads.header, brokenLeads),
  );
  expect(looks).toHaveLength(1);
  // the first look goes by what the check read
  expect(looks[0]).not.toBeNull();
  await person.click(screen.getByRole('button', { name: words.button(800) }));
  expect((await shown(container, written)).textContent).toContain(words.done(800));
  expect(screen.getByText(words.kept(brokenLeads.notOffered))).toBeTruthy();
  expect(mended).toEqual([[brokenLeads]]);
  expect([part(container, card), looks.length]).toEqual([null, 1]);
});

test('undo tells what it left, looks again without the check, and the card is there anew', async () => {
  const { person, container, looks } = await checked([[brokenLeads], [{ ...brokenLeads, lost: 779 }]], {
    undo: (id) =>
      Promise.resolve(
        done({
          sheets: [brokenLeads.sheet],
          left: [{ sheet: 'Theo dõi NV', address: typeof id === 'string' ? id : id.id }],
        }),
      ),
  });
  await person.click(await screen.findByRole('button', { name: words.button(800) }));
  await person.click(within(await shown(container, written)).getByRole('button', { name: pane.undo }));
  const undone = await shown(container, '[data-done=undone]');
  expect([undone.dataset['left'], undone.textContent?.includes('u1')]).toEqual(['1', true]);
  await shown(container, card);
  expect(looks.map((after) => after === null)).toEqual([false, true]);
  // mended once more: its own bar instead of the one that was undone
  await person.click(screen.getByRole('button', { name: words.button(800) }));
  await shown(container, written);
  expect(container.querySelectorAll('[data-done]')).toHaveLength(1);
});

test('refused since somebody changed the sheet: the next press looks again and tells what stands there now', async () => {
  const { person, container, looks } = await checked([[brokenLeads], [goneWords]], {
    mendChoices: () => Promise.resolve(failed({ reason: 'changedSince', sheet: brokenLeads.sheet })),
  });
  await person.click(await screen.findByRole('button', { name: words.button(800) }));
  const refusal = await shown(container, '[data-problem=changedSince]');
  expect(cardsIn(container)).toEqual([brokenLeads.header]);
  await person.click(within(refusal).getByRole('button', { name: pane.retry }));
  await waitFor(() => expect(cardsIn(container)).toEqual([goneWords.header]));
  expect(looks.map((after) => after === null)).toEqual([false, true]);
  // nobody but the office knows its words: no button, what to do instead
  expect(screen.getByText(words.gone)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.button(0) })).toBeNull();
});

test('a protected sheet: one sentence with what to do, and nothing to press; others beside it can be mended', async () => {
  const { person, container, mended } = await checked([[protectedResults, brokenLeads]]);
  await shown(container, card);
  expect(cardsIn(container)).toEqual([protectedResults.header, brokenLeads.header]);
  const [guarded] = container.querySelectorAll<HTMLElement>(card);
  expect(guarded?.textContent).toContain(words.isProtected(protectedResults.sheet));
  expect(guarded === undefined ? [] : within(guarded).queryAllByRole('button')).toEqual([]);
  await person.click(screen.getByRole('button', { name: words.button(800) }));
  await shown(container, written);
  expect([mended, cardsIn(container)]).toEqual([[[brokenLeads]], [protectedResults.header]]);
});

test('damaged again by the next check: the card is back, and nothing of what was mended before it', async () => {
  const { person, container } = await checked([[brokenLeads], [brokenLeads], []]);
  await person.click(await screen.findByRole('button', { name: words.button(800) }));
  await shown(container, written);
  await person.click(screen.getByRole('button', { name: tasksView.check.again }));
  await shown(container, card);
  expect(part(container, written)).toBeNull();
});

test('nothing damaged, or a look that failed: nothing is said', async () => {
  const failing = await checked([[]], {
    lookAtChoices: () => Promise.resolve(failed({ reason: 'readOnly' })),
  });
  await screen.findByText(tasksView.check.clean(0, 12));
  expect(part(failing.container, `${card}, [data-problem]`)).toBeNull();
});
