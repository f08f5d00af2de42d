/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { openLanguage, words } from '../../src/strings';
import { done } from '../../src/core/work/outcome';
import { languageToOpen } from '../../src/taskpane/office/languageChoice';
import { storedPreferences } from '../../src/taskpane/office/storedPreferences';
import { vietnamese } from '../words';
import { blankLead, checkWith, emptyOffice, finding, unknownLead } from './fixedActions';
import { renderPane } from './renderPane';

const checked = {
  checkTasks: () => Promise.resolve(done(checkWith([finding(blankLead), finding(unknownLead)]))),
};

beforeAll(() => openLanguage('en'));

afterEach(() => {
  window.localStorage.clear();
  document.documentElement.lang = '';
});

describe('the switch of the language', () => {
  test('speaks English at once, and what the view shows stays', async () => {
    const english = words('en');
    const { person, container } = renderPane({ search: '?view=tasks', actions: checked });
    await person.click(await screen.findByRole('button', { name: vietnamese.tasksView.check.button }));
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(2);
    expect(document.documentElement.lang).toBe('vi');

    await person.click(screen.getByRole('button', { name: vietnamese.pane.menu.open }));
    await person.click(await screen.findByRole('button', { name: vietnamese.pane.language.otherName }));
    await screen.findByRole('button', { name: english.pane.menu.undo });
    expect(document.documentElement.lang).toBe('en');
    await person.click(screen.getByRole('tab', { name: /^Tasks/ }));
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: vietnamese.tasksView.check.again })).toBeNull();
    expect(screen.getByRole('button', { name: english.tasksView.check.again })).toBeTruthy();
  });

  test('what was done is told in the new language, and in its own words once it is back', async () => {
    const english = words('en');
    const sheets = ['Kế hoạch', 'Nhiệm vụ mẫu', 'Đề nghị mẫu'];
    const { person } = renderPane({
      actions: {
        viewOffice: () => Promise.resolve(done(emptyOffice)),
        addSample: () => Promise.resolve(done({ sheets, undoId: 'u' })),
      },
    });
    const { firstRun } = vietnamese.planView;
    await person.click(await screen.findByRole('button', { name: firstRun.sample }));
    await screen.findByText(firstRun.added(sheets));
    await person.click(screen.getByRole('button', { name: vietnamese.pane.menu.open }));
    await person.click(await screen.findByRole('button', { name: vietnamese.pane.language.otherName }));
    await person.click(await screen.findByRole('tab', { name: english.pane.tabs.plan }));
    expect(screen.queryByText(firstRun.added(sheets))).toBeNull();
    expect(screen.getByText(english.pane.doneBefore)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: english.pane.menu.open }));
    await person.click(await screen.findByRole('button', { name: english.pane.language.otherName }));
    await person.click(await screen.findByRole('tab', { name: vietnamese.pane.tabs.plan }));
    expect(screen.getByText(firstRun.added(sheets))).toBeTruthy();
  });

  test('leads back to Vietnamese by its own name, and keeps the focus', async () => {
    const { person } = renderPane({});
    await person.click(await screen.findByRole('button', { name: vietnamese.pane.menu.open }));
    const other = await screen.findByRole('button', { name: vietnamese.pane.language.otherName });
    expect(other.lang).toBe('en');
    await person.click(other);
    const back = await screen.findByRole('button', { name: words('en').pane.language.otherName });
    expect(back.lang).toBe('vi');
    expect(document.activeElement).toBe(back);
    await person.click(back);
    await screen.findByRole('button', { name: vietnamese.pane.menu.undo });
    expect(document.documentElement.lang).toBe('vi');
  });

  test('is remembered, and Vietnamese again as well', async () => {
    expect(await languageToOpen(storedPreferences)).toEqual({ language: 'vi', lost: null });
    const { person } = renderPane({ preferences: storedPreferences });
    await person.click(await screen.findByRole('button', { name: vietnamese.pane.menu.open }));
    await person.click(await screen.findByRole('button', { name: vietnamese.pane.language.otherName }));
    const back = await screen.findByRole('button', { name: words('en').pane.language.otherName });
    await act(async () => undefined);
    expect(await languageToOpen(storedPreferences)).toEqual({ language: 'en', lost: null });
    await person.click(back);
    await screen.findByRole('button', { name: vietnamese.pane.menu.undo });
    await act(async () => undefined);
    expect(await languageToOpen(storedPreferences)).toEqual({ language: 'vi', lost: null });
  });

  test('a pane that was never switched opens no store for it, whatever the language of Office', async () => {
    Object.assign(window, { Office: { context: { displayLanguage: 'en-US' } } });
    await storedPreferences.keep({ name: 'skipsFirstRun', isOn: true });
    const kept = Object.keys(window.localStorage).length;
    expect(await languageToOpen(storedPreferences)).toEqual({ language: 'vi', lost: null });
    expect(Object.keys(window.localStorage)).toHaveLength(kept);
    Reflect.deleteProperty(window, 'Office');
  });

  test('a pane that opens in English speaks it from its first screen on', async () => {
    const { container } = renderPane({ spoken: { language: 'en', lost: null } });
    await screen.findByRole('tablist');
    for (const name of Object.values(words('en').pane.tabs).slice(1))
      expect(screen.getByRole('tab', { name })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(container.querySelector('[data-language-lost]')).toBeNull();
  });
});
