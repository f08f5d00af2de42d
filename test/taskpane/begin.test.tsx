/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { OfficeView } from '../../src/core/office/officeView';
import { done, failed } from '../../src/core/work/outcome';
import { nomineesView, planTasksView, templatesView as words, vietnamese } from '../words';
import { emptyOffice, plan } from './fixedActions';
import { listView } from './fixedNominees';
import { templatePreview } from './fixedPlanTasks';
import { renderPane } from './renderPane';

const office = (over: Partial<OfficeView>) => ({
  viewOffice: () => Promise.resolve(done({ ...emptyOffice, ...over })),
});
const { sheet } = vietnamese.tasksView;

describe('nothing is there yet', () => {
  test('blank sheets: all that are missing are ticked, each can be left out', async () => {
    const asked: string[][] = [];
    const { person } = renderPane({
      search: '?view=tasks',
      actions: {
        ...office({}),
        createTemplateBook: ({ sheets }) => {
          asked.push([...sheets]);
          return Promise.resolve(done({ sheets: [{ kind: 'tasks', sheet: 'Việc' }], undoId: 'u' }));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.look.tasks }));
    await person.click(
      await screen.findByRole('checkbox', { name: words.sheet('nominees', 'Đề nghị 2026') }),
    );
    await person.click(screen.getByRole('button', { name: words.button }));
    await screen.findByText(words.written(['Việc']));
    expect(asked).toEqual([['tasks', 'bodies']]);
  });

  test('what is there already is not on offer', async () => {
    const sheets = templatePreview.sheets.map((one) =>
      one.kind === 'bodies' ? { ...one, present: 'DM' } : one,
    );
    const { person } = renderPane({
      search: '?view=tasks',
      actions: {
        ...office({}),
        previewTemplateBook: () => Promise.resolve(done({ ...templatePreview, sheets })),
      },
    });
    await person.click(await screen.findByRole('button', { name: words.look.tasks }));
    await screen.findByText(words.present('bodies', 'DM'));
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  });

  test('with a plan its points become tasks; without one they are not on offer', async () => {
    const places: string[] = [];
    const { person, unmount } = renderPane({
      search: '?view=tasks',
      actions: {
        ...office({ plan, isEmpty: false }),
        takePlanTasks: ({ place }) => {
          places.push(place);
          return Promise.resolve(done({ sheet: 'Theo dõi', tasks: 9, undoId: 'u' }));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: planTasksView.takeOutline }));
    await screen.findByText(planTasksView.said(52, 50, 52));
    await person.click(screen.getByRole('button', { name: planTasksView.button }));
    await screen.findByText(planTasksView.written(9, 'Theo dõi'));
    expect(places).toEqual(['outline']);
    unmount();
    renderPane({ search: '?view=tasks', actions: office({}) });
    await screen.findByRole('button', { name: words.look.tasks });
    expect(screen.queryByRole('button', { name: planTasksView.takeOutline })).toBeNull();
  });

  test('a blank sheet that was made leads to itself', async () => {
    const gone: string[] = [];
    const { person } = renderPane({
      search: '?view=tasks',
      actions: {
        ...office({ begun: 'Việc', isEmpty: false }),
        goToSheet: (name) => {
          gone.push(name);
          return Promise.resolve(done(null));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: sheet.begunGo('Việc') }));
    expect(gone).toEqual(['Việc']);
  });

  test('no list: a blank one is on offer', async () => {
    renderPane({
      search: '?view=nominees',
      actions: { viewNominees: () => Promise.resolve(done({ ...listView, lists: [], unlikely: [] })) },
    });
    await screen.findByRole('button', { name: words.look.nominees });
    expect(screen.getByText(nomineesView.lists.noneTitle)).toBeTruthy();
  });
});

test('a sheet that cannot be read says why, and stays on offer', async () => {
  const problem = { reason: 'notATaskSheet', sheet: 'Sheet1', why: 'blank' } as const;
  const { person } = renderPane({
    search: '?view=tasks',
    actions: {
      ...office({ theirSheets: ['Sheet1'] }),
      pointAtTaskSheet: () => Promise.resolve(failed(problem)),
    },
  });
  await person.click(await screen.findByRole('button', { name: sheet.chooseButton }));
  await screen.findByText(new RegExp(vietnamese.problems.notATaskSheet(problem).what.slice(0, 30), 'u'));
  expect(screen.getByRole('button', { name: sheet.chooseButton })).toBeTruthy();
});
