/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { openLanguage, words } from '../../src/strings';
import { done } from '../../src/core/work/outcome';
import { vietnameseParts } from '../../src/taskpane/parts/vietnameseParts';
import { blankLead, checkWith, finding, readyOffice, unknownLead } from './fixedActions';
import { renderPane } from './renderPane';

describe('what is Vietnamese in an English sentence', () => {
  test.each([
    ['Sheet “Nhiệm vụ 2026”: 3 rows', ['Nhiệm vụ 2026']],
    [
      'Lê Văn Giả – Phòng Kinh tế (nominated for “Lao động tiên tiến”)',
      ['Lê Văn Giả – Phòng Kinh tế', 'Lao động tiên tiến'],
    ],
    ['Columns “STT”, “Nội dung”, “Đơn vị chủ trì”', ['Nội dung', 'Đơn vị chủ trì']],
    // a button of ours, a sheet whose name is read alike, the number of a document
    ['The button “Take out the sample data” on sheet “NV 2026”', []],
    ['Article 4.4, Decree 152/2025/NĐ-CP; Law 06/2022/QH15', []],
    ['Nothing was changed.', []],
    ['', []],
  ])('%s', (sentence, expected) => {
    const parts = vietnameseParts(sentence);
    expect(parts.filter(({ isVietnamese }) => isVietnamese).map(({ text }) => text)).toEqual(expected);
    expect(parts.map(({ text }) => text).join('')).toBe(sentence);
  });
});

const letters = /[\u00C0-\u024F\u1E00-\u1EFF]/;

/** Vietnamese words that a reader would speak as English: those of no element whose language is told to be Vietnamese. */
function readAsEnglish(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement, textContent } = node;
    if (parentElement === null || parentElement.closest('option, style') !== null) continue;
    const text = (textContent ?? '').replace(/\d+\/\d{4}\/[\p{L}-]+|\d+\/[\p{Lu}-]+/gu, '');
    if (letters.test(text) && parentElement.closest('[lang]')?.getAttribute('lang') !== 'vi')
      found.push(text);
  }
  return found;
}

describe('in English a reader speaks words of sheets as Vietnamese', () => {
  beforeAll(() => openLanguage('en'));
  afterEach(() => {
    document.documentElement.lang = '';
  });
  const english = { language: 'en', lost: null } as const;

  test('the plan, and findings of the tasks', async () => {
    const { person, container } = renderPane({
      spoken: english,
      actions: {
        checkTasks: () => Promise.resolve(done(checkWith([finding(blankLead), finding(unknownLead)]))),
      },
    });
    await screen.findByText('12/KH-UBND');
    expect(container.querySelectorAll('[lang=vi]').length).toBeGreaterThan(3);
    expect(readAsEnglish(container)).toEqual([]);
    await person.click(screen.getByRole('tab', { name: words('en').pane.tabs.tasks }));
    await person.click(await screen.findByRole('button', { name: words('en').tasksView.check.button }));
    await waitFor(() => expect(container.querySelectorAll('[data-finding]')).toHaveLength(2));
    expect(readAsEnglish(container)).toEqual([]);
  });

  test('the columns of a sheet that is confirmed', async () => {
    const office = { ...readyOffice, isConfirmed: false };
    const { container } = renderPane({
      spoken: english,
      search: '?view=tasks',
      actions: { viewOffice: () => Promise.resolve(done(office)) },
    });
    await waitFor(() => expect(container.querySelector('[data-confirm-sheet]')).not.toBeNull());
    expect(container.querySelector('[data-column] [lang=vi], [data-sure-columns] [lang=vi]')).not.toBeNull();
    expect(readAsEnglish(container)).toEqual([]);
  });

  test('nothing is marked in the Vietnamese pane', async () => {
    const { container } = renderPane({});
    await screen.findByText('12/KH-UBND');
    expect(container.querySelectorAll('main [lang]')).toHaveLength(0);
  });
});
