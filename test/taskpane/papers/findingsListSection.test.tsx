/** @jest-environment jsdom */
import type { FindingsListRequest } from '../../../src/actions/papers/findingsList';
import { done } from '../../../src/core/work/outcome';
import { papersView } from '../../words';
import { listedPreview, writtenListed } from './fixedPapers';
import { openPaper } from './openPaper';

const words = papersView.findingsList;

test('one part, sheet by sheet: what was chosen is written, by the look that was shown', async () => {
  const asked: (FindingsListRequest & { readonly accepted?: string })[] = [];
  const { person, paper } = await openPaper(words.title, {
    writeFindingsList: (request) => {
      asked.push(request);
      return Promise.resolve(done(writtenListed));
    },
  });
  await person.click(paper.getByRole('button', { name: words.look }));
  const choice = await paper.findByLabelText<HTMLSelectElement>(words.which);
  expect([...choice.options].map(({ text }) => text)).toEqual([
    words.scope({ kind: 'all' }, 6),
    words.scope({ kind: 'part', part: 'plan' }, 1),
    words.scope({ kind: 'part', part: 'tasks' }, 2),
    words.scope({ kind: 'part', part: 'lists' }, 3),
    words.scope({ kind: 'unit', unit: 'Thôn Một' }, 2),
    words.scope({ kind: 'unit', unit: '' }, 1),
  ]);
  expect(paper.getByText(words.holds(6))).toBeTruthy();
  await person.selectOptions(choice, words.scope({ kind: 'part', part: 'tasks' }, 2));
  expect(paper.getByText(words.holds(2))).toBeTruthy();
  await person.click(paper.getByLabelText(words.orders.bySheet));
  await person.click(paper.getByRole('button', { name: words.button }));
  await paper.findByText(words.written(writtenListed.counts, writtenListed.sheet));
  expect(asked).toMatchObject([
    { scope: { kind: 'part', part: 'tasks' }, order: 'bySheet', accepted: listedPreview.key },
  ]);
});

test('nothing is open: said, and nothing to write', async () => {
  const { person, paper } = await openPaper(words.title, {
    previewFindingsList: () =>
      Promise.resolve(done({ ...listedPreview, all: 0, parts: { plan: 0, tasks: 0, lists: 0 }, units: [] })),
  });
  await person.click(paper.getByRole('button', { name: words.look }));
  await paper.findByText(words.nothing);
  expect(paper.queryByRole('button', { name: words.button })).toBeNull();
  expect(paper.queryByLabelText(words.which)).toBeNull();
});
