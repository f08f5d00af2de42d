/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { done } from '../../src/core/work/outcome';
import { vietnamese } from '../words';
import { storedPreferences } from '../../src/taskpane/office/storedPreferences';
import { blankLead, checkWith, finding, unknownLead } from './fixedActions';
import { renderPane } from './renderPane';

const words = vietnamese.tasksView;

describe('choices about the pane', () => {
  afterEach(() => {
    window.localStorage.clear();
    Reflect.deleteProperty(window, 'Office');
  });

  test('the helpers, whose storage leaves its container behind, are not opened until something is kept', async () => {
    expect(await storedPreferences.read('onlyErrors')).toBe(false);
    expect(Object.keys(window.localStorage)).toEqual([]);
    await storedPreferences.keep({ name: 'onlyErrors', isOn: true });
    expect(Object.keys(window.localStorage)).toHaveLength(2);
  });

  test('stand in the partition that Office names, and in no other', async () => {
    Object.assign(window, { Office: { context: { partitionKey: 'one-' } } });
    await storedPreferences.keep({ name: 'onlyErrors', isOn: true });
    expect(await storedPreferences.read('onlyErrors')).toBe(true);
    expect(Object.keys(window.localStorage).every((key) => key.includes('one-emulation-pane'))).toBe(true);
    Object.assign(window, { Office: { context: { partitionKey: 'two-' } } });
    expect(await storedPreferences.read('onlyErrors')).toBe(false);
  });

  test('are kept in one container of the browser, by the real helpers', async () => {
    expect(await storedPreferences.read('onlyErrors')).toBe(false);
    await storedPreferences.keep({ name: 'onlyErrors', isOn: true });
    expect(await storedPreferences.read('onlyErrors')).toBe(true);
    expect(Object.keys(window.localStorage).filter((key) => !key.includes('emulation-pane'))).toEqual([]);
  });

  test('"only what must be mended" is as it was when the pane was closed', async () => {
    await storedPreferences.keep({ name: 'onlyErrors', isOn: true });
    const { person, container } = renderPane({
      search: '?view=tasks',
      preferences: storedPreferences,
      actions: {
        checkTasks: () => Promise.resolve(done(checkWith([finding(blankLead), finding(unknownLead)]))),
      },
    });
    await person.click(await screen.findByRole('button', { name: words.check.button }));
    const filter = await screen.findByRole<HTMLInputElement>('switch', {
      name: words.findings.onlyToMend(1),
    });
    expect(filter.checked).toBe(true);
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(1);
    await person.click(filter);
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(2);
    expect(await storedPreferences.read('onlyErrors')).toBe(false);
  });
});
