/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { languageToOpen } from '../../src/taskpane/office/languageChoice';
import { vietnamese } from '../words';
import { renderPane } from './renderPane';

// the script of the English words, as where the connection is gone, until it is back
let isOnline = false;
jest.mock('../../src/strings/en', () => {
  if (!isOnline) throw new Error('no network');
  return jest.requireActual('../../src/strings/en');
});

const chosen = { read: async () => true, keep: () => Promise.resolve() };
const { pane } = vietnamese;

afterEach(() => {
  isOnline = false;
});

describe('where the words of the other language do not come', () => {
  test('the pane stays Vietnamese, remembers nothing, and says so in one sentence', async () => {
    const kept: boolean[] = [];
    const { person, container } = renderPane({
      preferences: { read: async () => false, keep: async ({ isOn }) => void kept.push(isOn) },
    });
    await person.click(await screen.findByRole('button', { name: pane.menu.open }));
    await person.click(await screen.findByRole('button', { name: pane.language.otherName }));
    expect((await screen.findByRole('alert')).textContent).toContain(pane.language.lost);
    expect(document.documentElement.lang).toBe('vi');
    expect(kept).toEqual([]);
    expect(pane.language.lost.match(/[.!?]/g)).toHaveLength(1);

    await person.click(screen.getByRole('button', { name: pane.close }));
    expect(container.querySelector('[data-language-lost]')).toBeNull();
  });

  test('a pane that was left in English opens in Vietnamese and tells', async () => {
    const spoken = await languageToOpen(chosen);
    expect(spoken).toEqual({ language: 'vi', lost: 'en' });
    const { container } = renderPane({ spoken });
    await screen.findByText(pane.language.lost);
    expect(container.querySelector('[data-language-lost=en]')).toBeTruthy();
  });

  test('trying again brings them once they can be had', async () => {
    const { person, container } = renderPane({ spoken: { language: 'vi', lost: 'en' } });
    await person.click(await screen.findByRole('button', { name: pane.retry }));
    await screen.findByText(pane.language.lost);
    isOnline = true;
    await person.click(screen.getByRole('button', { name: pane.retry }));
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(container.querySelector('[data-language-lost]')).toBeNull();
  });
});
