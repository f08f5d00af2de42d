/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { OfficeView } from '../../src/core/office/officeView';
import { done } from '../../src/core/work/outcome';
import { papersView, planChanges, planTasksView as words, vietnamese } from '../words';
import { emptyOffice, plan, readyOffice } from './fixedActions';
import { planPreview } from './fixedPreviews';
import { compared, ownTasks } from './fixedPlanTasks';
import { openPaper } from './papers/openPaper';
import { pastePlan } from './pastePlan';
import { renderPane } from './renderPane';

const view = vietnamese.planView;
const office = (over: Partial<OfficeView>) => ({
  viewOffice: () => Promise.resolve(done({ ...readyOffice, plan: { ...plan, tasks: ownTasks }, ...over })),
});
const take = words.take(52, 'appendix');

describe('the tasks that the plan lists itself', () => {
  test('a plan without them offers nothing', async () => {
    renderPane({});
    await screen.findByText('II.1');
    expect(screen.queryByText(words.title(52, 'appendix'))).toBeNull();
  });

  test('without a task sheet: seen, then taken as one', async () => {
    const accepted: (string | undefined)[] = [];
    const { person } = renderPane({
      actions: {
        ...office({ taskTable: null, taskTables: [] }),
        takePlanTasks: (request) => {
          accepted.push(request.accepted);
          return Promise.resolve(done({ sheet: 'Theo dõi', tasks: 52, undoId: 'u' }));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: take }));
    await screen.findByText(words.becomesTaskSheet);
    expect(screen.queryByRole('button', { name: words.compare('Theo dõi NV') })).toBeNull();
    await person.click(screen.getByRole('button', { name: words.button }));
    await screen.findByText(words.written(52, 'Theo dõi'));
    expect(accepted).toEqual(['k-tasks']);
  });

  test('beside a task sheet: compared first, in numbers and names, each leading to its cell', async () => {
    const gone: number[] = [];
    const { person } = renderPane({
      actions: {
        ...office({}),
        goToCell: ({ row }) => {
          gone.push(row);
          return Promise.resolve(done(null));
        },
      },
    });
    const compare = await screen.findByRole('button', { name: words.compare('Theo dõi NV') });
    const all = screen.getAllByRole('button');
    expect(all.indexOf(compare)).toBeLessThan(all.indexOf(screen.getByRole('button', { name: take })));
    await person.click(compare);
    await screen.findByText(words.found({ ...compared, place: 'appendix' }));
    await person.click(screen.getByRole('button', { name: words.onlyInPlan(3, 'appendix') }));
    expect(screen.getByText('Mua sắm khung, giấy khen')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: words.otherLeads(1) }));
    expect(screen.getByText(words.inPlan('Hội Phụ nữ xã'))).toBeTruthy();
    await person.click(screen.getByRole('button', { name: compared.otherLeads[0]?.content ?? '' }));
    expect(gone).toEqual([9]);
  });
});

describe('a plan of another subject', () => {
  const title = 'Cải cách hành chính năm 2027';
  const other = {
    viewOffice: () => Promise.resolve(done(emptyOffice)),
    previewPlan: () => Promise.resolve(done({ ...planPreview, otherSubject: { title } })),
  };
  const question = planChanges.subject.question(title);

  test('is asked about once, also where the pane is loaded anew; nothing is held up', async () => {
    const first = renderPane({ actions: other });
    await pastePlan(first.person);
    await screen.findByText(question);
    expect(screen.getByRole('button', { name: view.write.button }).hasAttribute('disabled')).toBe(false);
    await first.person.click(screen.getByRole('button', { name: planChanges.subject.use }));
    expect(screen.queryByText(question)).toBeNull();
    first.unmount();
    renderPane({ actions: other, window: 'same' });
    await screen.findByRole('button', { name: view.write.button });
    expect(screen.queryByText(question)).toBeNull();
  });

  test('another may be chosen', async () => {
    const { person } = renderPane({ actions: other });
    await pastePlan(person);
    const button = await screen.findByRole('button', { name: planChanges.subject.other });
    await person.click(button);
    expect(await screen.findByRole('button', { name: view.chooseFile })).toBeTruthy();
    expect(screen.queryByText(question)).toBeNull();
  });
});

test('the table of targets: what it holds, what is new, gone and lost, then written', async () => {
  const said = papersView.targets;
  const { person, paper, section } = await openPaper(said.title);
  await person.click(paper.getByRole('button', { name: said.look }));
  await paper.findByText(said.holds(8, 3));
  expect(paper.getByText(papersView.changes.lostNotes(1))).toBeTruthy();
  await person.click(paper.getByRole('button', { name: said.button }));
  expect(await within(section).findByText(said.written(8, 'Chỉ tiêu'))).toBeTruthy();
});
