/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react';
import { done, failed } from '../../../src/core/work/outcome';
import type { NextYearRequest } from '../../../src/actions/papers/nextYear';
import { papersView, vietnamese } from '../../words';
import { fixedNextYear, startedYear, yearPreview } from './fixedNextYear';
import { openPaper } from './openPaper';

const words = papersView.nextYear;
const history = {
  sheet: 'Quá trình khen thưởng',
  isNew: true,
  rows: 12,
  added: 12,
  nominations: 5,
  sameNames: [],
};

async function looked(actions: Parameters<typeof openPaper>[1] = {}) {
  const opened = await openPaper(words.title, { ...fixedNextYear, ...actions });
  await opened.person.click(opened.paper.getByRole('button', { name: words.look }));
  await opened.paper.findByText(words.what(2027), { exact: false });
  return opened;
}

describe('next year', () => {
  test('all but the cancelled are ticked; a person chooses, and the chosen are written', async () => {
    const asked: NextYearRequest[] = [];
    const { person, paper } = await looked({
      startNextYear: (request) => {
        asked.push(request);
        return Promise.resolve(done(startedYear));
      },
    });
    expect(paper.getByText(words.holds(2))).toBeTruthy();
    expect(paper.getByText(words.toReadOver(1))).toBeTruthy();
    expect(paper.getByText(words.noHistory)).toBeTruthy();
    await person.click(paper.getByRole('button', { name: words.tasks(2, 3) }));
    await person.click(paper.getByRole('checkbox', { name: /Ban hành kế hoạch/ }));
    await person.click(paper.getByRole('checkbox', { name: /Việc đã hủy/ }));
    await person.click(paper.getByRole('button', { name: words.button }));
    await paper.findByText(words.written(2, startedYear.sheet));
    expect(asked[0]).toMatchObject({
      tasks: ['t2', 't3'],
      parts: ['tasks', 'history'],
      withPersonal: false,
      accepted: yearPreview.key,
    });
    await person.click(paper.getByRole('button', { name: words.toReadOver(1) }));
    expect(paper.getByText(words.named('Sơ kết theo Công văn 2025', words.readOver.oldYear))).toBeTruthy();
    await person.click(paper.getByRole('button', { name: words.leftOut(1) }));
    expect(paper.getByText(words.named('Việc đã hủy', words.notTaken.cancelled))).toBeTruthy();
  });

  test('struck rows are asked about once, and the answer is looked at again', async () => {
    const answers: unknown[] = [];
    const { person, paper } = await looked({
      previewNextYear: () =>
        Promise.resolve(
          done({
            ...yearPreview,
            struck: answers.length > 0 ? [] : [{ sheet: 'NV', rows: [7], answer: null }],
          }),
        ),
      answerStruckRows: (said) => {
        answers.push(said);
        return Promise.resolve(done(null));
      },
    });
    await person.click(paper.getByRole('button', { name: vietnamese.tasksView.struck.leaveOut }));
    await waitFor(() =>
      expect(paper.queryByRole('button', { name: vietnamese.tasksView.struck.leaveOut })).toBeNull(),
    );
    expect(answers).toEqual([{ sheet: 'NV', answer: 'leftOut' }]);
  });

  test('nothing chosen: nothing can be written', async () => {
    const { person, paper } = await looked();
    await person.click(paper.getByRole('button', { name: words.tasks(2, 3) }));
    await person.click(paper.getByRole('button', { name: words.none }));
    expect(paper.getByText(words.noTask)).toBeTruthy();
    expect(paper.queryByRole('button', { name: words.button })).toBeNull();
    await person.click(paper.getByRole('button', { name: words.all }));
    expect(paper.getByText(words.holds(3))).toBeTruthy();
  });

  test('what is left out is neither looked at nor written; identity numbers only when asked for', async () => {
    const looks: NextYearRequest[] = [];
    const asked: NextYearRequest[] = [];
    const { person, paper, section } = await looked({
      previewNextYear: (request) => {
        looks.push(request);
        return Promise.resolve(
          done({ ...yearPreview, ...(request.parts?.includes('tasks') ? {} : { tasks: [] }), history }),
        );
      },
      startNextYear: (request) => {
        asked.push(request);
        return Promise.resolve(
          done({ ...startedYear, tasks: 0, sheet: '', history: { sheet: history.sheet, rows: 12 } }),
        );
      },
    });
    expect(paper.getByText(words.history(12, history.sheet))).toBeTruthy();
    expect(paper.getByText(words.nominations(5))).toBeTruthy();
    await person.click(paper.getByRole('checkbox', { name: words.part.tasks }));
    await person.click(paper.getByRole('checkbox', { name: words.personal }));
    expect(section.querySelector('[data-write-card]')).toBeNull();
    await person.click(paper.getByRole('button', { name: words.look }));
    await person.click(await paper.findByRole('button', { name: words.button }));
    await paper.findByText(words.historyWritten(12, history.sheet));
    const choices = [...looks, ...asked].map(({ parts, withPersonal }) => [parts, withPersonal]);
    expect(choices).toEqual([
      [['tasks', 'history'], false],
      [['history'], true],
      [['history'], true],
    ]);
  });

  test('no sheet of tasks: says so, and can be tried again', async () => {
    const { person, paper, section } = await openPaper(words.title, {
      previewNextYear: () => Promise.resolve(failed({ reason: 'noTaskSheet' })),
    });
    await person.click(paper.getByRole('button', { name: words.look }));
    await paper.findByRole('alert');
    expect(section.querySelector('[data-problem]')?.getAttribute('data-problem')).toBe('noTaskSheet');
  });
});
