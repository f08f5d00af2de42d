/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { done } from '../../src/core/work/outcome';
import { vietnamese } from '../words';
import { catchFocus } from '../../src/taskpane/office/useComesIntoView';
import { renderPane } from './renderPane';

const { pane, tasksView } = vietnamese;

/** What has the focus, by its role or mark; "page" where it was lost. */
function focused(): string {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return 'page';
  return activeElement.textContent;
}

/** A control of the page that has the focus; `isOn` false: it can no longer be pressed. */
function control(tag: 'button' | 'input', { isOn }: { readonly isOn: boolean }): HTMLElement {
  const made = document.body.appendChild(document.createElement(tag));
  made.focus();
  made.disabled = !isOn;
  return made;
}

describe('the focus goes where the next thing is', () => {
  test('into the menu, one back with Escape, and to the button that opened it', async () => {
    const { person } = renderPane({});
    const opener = await screen.findByRole('button', { name: pane.menu.open });
    await person.click(opener);
    await waitFor(() => expect(focused()).toBe(pane.menu.back));
    await person.click(await screen.findByRole('button', { name: pane.menu.help }));
    await waitFor(() => expect(focused()).toBe(pane.menu.back));
    await person.keyboard('{Escape}');
    await screen.findByRole('button', { name: pane.menu.help });
    expect(focused()).toBe(pane.menu.back);
    await person.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(opener));
    expect(screen.queryByRole('button', { name: pane.menu.help })).toBeNull();
  });

  test('to the card of what will be written, and on to what was written; the sheet is shown', async () => {
    const shown: string[] = [];
    const { person } = renderPane({
      search: '?view=tasks',
      actions: {
        goToSheet: (sheet) => {
          shown.push(sheet);
          return Promise.resolve(done(null));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: tasksView.check.button }));
    await person.click(await screen.findByRole('button', { name: tasksView.appendix.button }));
    const card = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-write-card]');
      if (found === null) throw new Error('no card yet');
      return found;
    });
    expect(document.activeElement).toBe(card);
    expect(shown).toEqual([]);
    const write = [...card.querySelectorAll('button')].find(
      ({ textContent }) => textContent === tasksView.appendix.button,
    );
    if (write === undefined) throw new Error('no button');
    await person.click(write);
    await waitFor(() => expect(document.activeElement?.getAttribute('data-done')).toBe('written'));
    expect(shown).toEqual(['Phụ lục']);
  });

  test.each(['tasks', 'nominees'])('of %s: to what the check says, also the second time', async (view) => {
    const { person } = renderPane({ search: `?view=${view}` });
    const isOnSummary = () => document.activeElement?.hasAttribute('data-check-summary');
    await person.click(await screen.findByRole('button', { name: tasksView.check.button }));
    await waitFor(() => expect(isOnSummary()).toBe(true));
    const again = await screen.findByRole('button', { name: tasksView.check.again });
    await person.click(again);
    await waitFor(() => expect(isOnSummary() === true || document.activeElement === again).toBe(true));
    expect(focused()).not.toBe('page');
  });

  test.each([
    ['nothing has it', () => null, true],
    ['the pressed button cannot be pressed meanwhile', () => control('button', { isOn: false }), true],
    ['the person went on to another button', () => control('button', { isOn: true }), false],
    ['somebody types', () => control('input', { isOn: true }), false],
  ])('what was answered catches the focus or not: %s', (_when, other, catches) => {
    const answer = document.body.appendChild(document.createElement('div'));
    const elsewhere = other();
    catchFocus(answer);
    expect(document.activeElement === answer).toBe(catches);
    answer.remove();
    elsewhere?.remove();
  });

  test('the link to the next step leads to its tab', async () => {
    const { person } = renderPane({});
    await person.click(await screen.findByRole('button', { name: pane.next.open }));
    expect(document.activeElement?.getAttribute('role')).toBe('tab');
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  });
});

describe('papers are found where one looks for them', () => {
  test('a link in the view of tasks opens the section of its paper', async () => {
    const { person } = renderPane({ search: '?view=tasks' });
    await person.click(await screen.findByRole('button', { name: pane.papers.names.word }));
    const section = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-paper=word]');
      if (found === null) throw new Error('no section yet');
      return found;
    });
    expect(section.querySelector('[aria-expanded=true]')).not.toBeNull();
    expect(document.querySelector('[data-paper=list] [aria-expanded=true]')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(section));
  });
});
