/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { StoredSettings } from '../../src/core/office/storedSettings';
import type { AppendixSettings } from '../../src/core/plan/appendixSettings';
import { done } from '../../src/core/work/outcome';
import { papersView, vietnamese } from '../words';
import { finding, readyOffice } from './fixedActions';
import { appendixPreview } from './fixedPreviews';
import { openPaper } from './papers/openPaper';
import { renderPane } from './renderPane';

const impossible = finding({
  rule: 'NV-08',
  severity: 'error',
  row: 13,
  column: 3,
  messageId: 'impossibleDay',
  data: { shownPart: '30/02/2026', part: '30/02/2026', text: '30/02/2026' },
});
const { tasksView } = vietnamese;
const words = tasksView.appendix;

describe('what a paper will carry', () => {
  test('errors are named with their rows, what is not named is counted, and writing stays possible', async () => {
    const wentTo: number[] = [];
    const { person } = renderPane({
      search: '?view=appendix',
      actions: {
        viewOffice: () => Promise.resolve(done(readyOffice)),
        previewAppendix: () =>
          Promise.resolve(done({ ...appendixPreview, printed: { count: 7, named: [impossible] } })),
        goToCell: ({ row }) => {
          wentTo.push(row);
          return Promise.resolve(done(null));
        },
      },
    });
    await screen.findByText(words.titleNew('Phụ lục'));
    const told = document.querySelector<HTMLElement>('[data-printed-errors="7"]');
    if (told === null) throw new Error('Nothing is told.');
    expect(told.textContent).toContain('30/02/2026');
    await person.click(within(told).getByRole('button'));
    expect(wentTo).toEqual([13]);
    const buttons = screen.getAllByRole<HTMLButtonElement>('button', { name: words.button });
    expect(buttons.some(({ disabled }) => !disabled)).toBe(true);
  });

  test('a choice of words is kept and looked at anew; one that changes no cell is not offered', async () => {
    const kept: AppendixSettings[] = [];
    const { person } = renderPane({
      search: '?view=appendix',
      actions: {
        viewOffice: () => Promise.resolve(done(readyOffice)),
        previewAppendix: () =>
          Promise.resolve(done({ ...appendixPreview, writtenOut: { bodyNames: 12, days: 0, notes: 3 } })),
        setAppendix: (settings) => {
          kept.push(settings);
          return Promise.resolve(done(null));
        },
      },
    });
    const names = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: words.wording.bodyNames(12),
    });
    expect(names.checked).toBe(true);
    expect(screen.queryByRole('checkbox', { name: words.wording.days(0) })).toBeNull();
    await person.click(screen.getByRole('checkbox', { name: words.wording.notes(3) }));
    expect(kept).toMatchObject([{ notes: 'carried', bodyNames: 'full' }]);
    await screen.findByText(words.titleNew('Phụ lục'));
  });

  test('struck rows are asked about once, and what was said can be changed', async () => {
    const said: StoredSettings['struckRows'][number][] = [];
    const struck = { sheet: 'Theo dõi NV', rows: [11, 14, 19] };
    const { person } = renderPane({
      search: '?view=tasks',
      actions: {
        viewOffice: () => {
          const answer = said.at(-1)?.answer ?? null;
          return Promise.resolve(done({ ...readyOffice, struck: [{ ...struck, answer }] }));
        },
        answerStruckRows: (answer) => {
          said.push(answer);
          return Promise.resolve(done(null));
        },
      },
    });
    await screen.findByText(tasksView.struck.asked(struck.sheet, [12, 15, 20]));
    await person.click(screen.getByRole('button', { name: tasksView.struck.leaveOut }));
    await screen.findByText(tasksView.struck.answered.leftOut(struck.sheet, [12, 15, 20]));
    expect(said).toEqual([{ sheet: struck.sheet, answer: 'leftOut' }]);
    await person.click(screen.getByRole('button', { name: tasksView.struck.keep }));
    await screen.findByText(tasksView.struck.answered.kept(struck.sheet, [12, 15, 20]));
  });

  test('a Word file with errors waits for a word; it is made once', async () => {
    URL.createObjectURL = () => 'blob:1';
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    let made = 0;
    const said = papersView.word;
    const { person, paper } = await openPaper(said.title, {
      writeWordFile: () => {
        made += 1;
        const printed = { count: 1, named: [impossible] };
        return Promise.resolve(done({ name: 'Phụ lục.docx', bytes: new Uint8Array([80]), printed }));
      },
    });
    await person.click(paper.getByRole('button', { name: said.button }));
    const anyway = await paper.findByRole('button', { name: said.saveAnyway });
    expect(paper.queryByText(said.saved('Phụ lục.docx'))).toBeNull();
    await person.click(anyway);
    await paper.findByText(said.saved('Phụ lục.docx'));
    expect(made).toBe(1);
  });
});
